# SPDX-License-Identifier: EUPL-1.2
# Makes the sites that the tests of injection look at; to be read by a test with $checkout, $actieplan and $work set: $work/schoon
# (of a plan without tricks), $work/vuil (a string in each field) and $work/programma-N (string N and on in the
# programme's fields; STEP=1: each string in each of those, else each in one of them).
mkdir "$work/s" "$work/v"
cp -R "$checkout/templates" "$work/s/" && cp -R "$checkout/templates" "$work/v/"
perl "$checkout/tests/tools/make-plan.pl" 60 "$work/s/plan"
"$actieplan" build -C "$work/s" -o "$work/schoon" --stuurgroep --base-url https://example.org/plan --as-of 2025-12-01 >"$work/built" 2>&1 &&
	perl "$checkout/tests/injectie/spuit.pl" "$work/s/build/plan.db" "$work/v" "$actieplan" >"$work/geweigerd" 2>"$work/built" &&
	"$actieplan" build -C "$work/v" -o "$work/vuil" --stuurgroep --base-url https://example.org/plan --as-of 2025-12-01 >"$work/built" 2>&1 ||
	{ tail -n 5 "$work/built" | sed 's/^/# /'; echo 'Bail out! a site cannot be built'; exit 1; }
strings=$(wc -l <"$checkout/tests/injectie/reeksen.txt")
n=0
while [ $n -lt "$strings" ]; do
	mkdir "$work/p" && cp -R "$checkout/templates" "$work/p/"
	perl "$checkout/tests/injectie/spuit.pl" "$work/s/build/plan.db" "$work/p" "$actieplan" $n >>"$work/geweigerd" 2>"$work/built" &&
		"$actieplan" build -C "$work/p" -o "$work/programma-$n" --as-of 2025-12-01 --base-url https://example.org/plan >"$work/built" 2>&1 ||
		{ tail -n 5 "$work/built" | sed 's/^/# /'; echo "Bail out! no site of programme $n"; exit 1; }
	# Its fields stand on these; on the other pages only its title does.
	rm -rf "$work/p"
	find "$work/programma-$n" -mindepth 2 -type f ! -path '*/programma/*' ! -path '*/assets/*' ! -path '*/data/plan.json' ! -path '*/data/programma*' -delete
	n=$((n + ${STEP:-5}))
done
