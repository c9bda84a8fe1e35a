# SPDX-License-Identifier: EUPL-1.2
# Bad input ends well, and soon: each within one second of the processor and 100 MB, with its finding. Limits are the system's own
# (ulimit), so that what takes more is ended by it. Sanitizers need more of both: with them only the end and finding count.
root=$(cd -P "$(dirname "$0")/../.." && pwd) || exit 1
ACTIEPLAN=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
# Each thread has its memory from an arena, for which glibc reserves 64 MB of addresses, where it still can: ulimit -v counts those.
export MALLOC_ARENA_MAX=1
case $ACTIEPLAN in
*/san/*) seconds=60 memory=unlimited ;;
*) seconds=1 memory=102400 ;;
esac

repeat() { # COUNT TEXT
	yes "$2" | head -n "$1" | tr -d '\n'
}

# The plan to put an input in.
fresh() {
	rm -rf "$work/plan"
	cp -R "$root/tests/golden/_basis/plan" "$work/plan"
	file=$work/plan/acties/invoer.md
}

# wants NAME EXIT CODE: how `check` must end on the plan as it is now, and a finding of it; - : none.
wants() {
	echo >>"$work/count" # in a file: some of these stand behind a pipe
	number=$(wc -l <"$work/count")
	(
		ulimit -t "$seconds" && ulimit -v "$memory"
		exec timeout 60 "$ACTIEPLAN" check -C "$work" --lang en >"$work/out" 2>"$work/err"
	)
	got=$?
	verdict='ok'
	[ "$got" = "$2" ] && [ ! -s "$work/err" ] || verdict='not ok'
	[ "$3" = - ] || grep -aq "\[$3\]" "$work/out" || verdict='not ok'
	echo "$verdict $number - $1"
	[ "$verdict" = ok ] || { echo "# exit $got, wanted $2 and $3"; head -n 5 "$work/err" "$work/out" | sed 's/^/# /'; }
	fresh
}

# head NAME EXIT CODE: of an action with more on stdin, in its head
head_with() {
	{ printf -- '---\ntitel: Invoer\nresultaat: ' && cat && printf '\n---\n'; } >"$file"
	wants "$@"
}

text_with() {
	{ printf -- '---\ntitel: Invoer\n---\n\n' && cat; } >"$file"
	wants "$@"
}

echo 1..63
fresh
: >"$file" && wants 'an empty file' 1 AP004
printf -- '---\n' >"$file" && wants 'only dashes' 1 AP005
printf -- '---\ntitel: Invoer\n' >"$file" && wants 'a head that is not closed' 1 AP005
printf -- '---\ntitel: Invoer\n\tstart: 2030\n---\n' >"$file" && wants 'a tab' 1 AP006
printf '"open' | head_with 'a quote that is not closed' 1 AP006
printf 'a\000b' | head_with 'NUL in the head' 1 AP002
printf 'a\000b' | text_with 'NUL in the text' 1 AP002
printf 'caf\351' | head_with 'Latin-1 in the head' 1 AP001
printf 'caf\351' | text_with 'Latin-1 in the text' 1 AP001
printf '\377\376-\000-\000-\000\n\000' >"$file" && wants 'UTF-16' 1 AP001
printf '\357\273\277---\ntitel: Invoer\n---\n' >"$file" && wants 'a byte order mark' 0 -
printf -- '---\r\ntitel: Invoer\r\n---\r\n\r\nTekst.\r\n' >"$file" && wants 'CRLF' 0 -
printf 'a\302\205b' | text_with 'NEL' 1 AP002
yes 'Een regel die zich herhaalt.' | head -c 10000000 >"$file" && wants '10 MB' 1 AP003
yes 'Een regel die zich herhaalt.' | head -c 1000000 | text_with '1 MB of text' 0 -
repeat 100000 '[' | head_with '100,000 [ in the head' 1 AP009
repeat 100000 '{a: ' | head_with '100,000 { in the head' 1 AP009
repeat 100000 '[' | text_with '100,000 [ in the text' 0 -
repeat 100000 '![a' | text_with '100,000 images that are not closed' 1 AP009
repeat 50000 '**a' | text_with '50,000 times bold' 0 -
repeat 100000 '> ' | text_with '100,000 quotes in each other' 1 AP009
repeat 900000 x | text_with 'one word of 900,000 letters' 0 -
{ printf 'x\na: &a [x, x, x, x, x, x, x, x, x]\n' && for i in b:a c:b d:c e:d f:e g:f h:g; do
	printf '%s: &%s [*%s, *%s, *%s, *%s, *%s, *%s, *%s, *%s, *%s]\n' "${i%:*}" "${i%:*}" "${i#*:}" "${i#*:}" "${i#*:}" \
	    "${i#*:}" "${i#*:}" "${i#*:}" "${i#*:}" "${i#*:}" "${i#*:}"
done; } | head_with 'an alias bomb' 1 AP007
printf '' | head_with 'a field without a value' 0 AP024
printf '[een, twee]' | head_with 'a list for a text' 1 AP014
{ printf 'PK\003\004\024\000\006\000\377\376' && repeat 20000 'word/document.xml'; } >"$file" && wants 'a Word document' 1 AP001
mkdir "$file" && wants 'a folder named x.md' 1 AP010
ln -s /dev/zero "$file" && wants 'a link to a device' 1 AP010
ln -s /etc/hostname "$file" && wants 'a link to elsewhere' 1 AP010
mkfifo "$file" && wants 'a pipe' 1 AP010
cp "$work/plan/acties/luchtpad.md" "$work/plan/acties/met spatie.md" && wants 'a name with a space' 1 AP011
cp "$work/plan/acties/luchtpad.md" "$work/plan/acties/twee
regels.md" && wants 'a name with a newline' 1 AP011
cp "$work/plan/acties/luchtpad.md" "$work/plan/acties/$(printf 'caf\351').md" && wants 'a name that is not UTF-8' 1 AP011
cp "$work/plan/acties/luchtpad.md" "$work/plan/acties/a b..md" && wants 'a name that ends in a point' 1 AP011
yes 'Een <b>woord.' | head -n 1000 | text_with '1,000 findings in a file' 1 AP129
for i in $(seq 1000); do printf -- '---\ntitel: TODO\n---\n' >"$work/plan/acties/a$i.md"; done
wants '1,000 files with a finding' 1 AP100
printf '\357\273\277jaar;waarde;bron\r\n2029;1.234,5;kst-99999-1\r\n' >"$work/plan/indicatoren/vluchten.csv" && wants 'a CSV from Dutch Excel' 1 AP030
{ echo jaar,waarde && repeat 100000 ','; } >"$work/plan/indicatoren/vluchten.csv" && wants '100,000 cells' 1 AP030
mkdir "$work/templates" && yes 'Een regel die zich herhaalt.' | head -c 1048577 >"$work/templates/actie.mustache"
wants 'a template of more than 1 MiB' 1 AP003
rm -r "$work/templates"
# Many of a thing in one file, each of them wrong: no longer for each than with a few.
{ echo jaar,waarde && yes 2029,1 | head -n 6000; } >"$work/plan/indicatoren/vluchten.csv" && wants '6,000 rows of one year' 1 AP118
{ printf 'x\nstart: 2030-01-01\neinde: 2031-01-01\nherplanning:\n' && yes '  - {datum: 2030-02-01, einde: 2032-01-01, reden: r}' | head -n 6000; } |
	head_with '6,000 new dates' 0 AP111
{ printf 'x\nmijlpalen:\n' && for i in $(seq 2000); do echo "  - {id: m$i, titl: M}"; done; } | head_with '2,000 misspelt names' 1 AP013
{ printf 'x\nbetrokken: [' && seq -s ', ' -f 'o%g' 10000 && echo ']'; } | head_with '10,000 names of nothing' 1 AP020
{ printf 'x\nmiddelen:\n' && yes '  - {jaar: 2030, tot_en_met: 2020, bedrag: 1}' | head -n 6000; } | head_with '6,000 amounts that end before they begin' 1 AP107
mkdir "$work/plan/moties"
{ printf -- '---\ntitel: M\nindieners: [L]\ndatum: 2030-02-01\nuitvoering: afgedaan\nafdoening:\n' && yes '  - brief: kst-99999-1' | head -n 6000 &&
	echo ---; } >"$work/plan/moties/m.md" && wants '6,000 times an older letter' 0 AP145
target='---\ntitel: V\neenheid: v\nniveau: outcome\nrichting: omhoog\nnulmeting: {jaar: 2029, waarde: 5}\nstreefwaarde: {jaar: 2034, waarde: 9}\n'
{ printf -- "${target}tussendoelen:\n" && yes '  - {jaar: 2030, waarde: 1}' | head -n 6000 && echo ---; } >"$work/plan/indicatoren/vluchten.md"
wants '6,000 targets for one year' 0 AP150
{ printf -- "${target}eerdere_streefwaarden:\n" && yes '  - {jaar: 2030, waarde: 1, vervangen_op: 2030, reden: r}' | head -n 6000 && echo ---; } >"$work/plan/indicatoren/vluchten.md"
wants '6,000 earlier targets of one day' 0 AP151
gone() { printf -- '---\ntitel: O\nsoort: overig\ngeldig_tot: 2020-12-31\n%s---\n' "$1"; }
gone '' >"$work/plan/organisaties/o.md"
{ printf -- '---\ntitel: G\nsoort: stuurgroep\nleden:\n' && yes '  - {organisatie: o, van: 2031}' | head -n 6000 && echo ---; } >"$work/plan/gremia/stuurgroep.md"
wants '6,000 members that were gone' 0 AP147
gone '' >"$work/plan/organisaties/o.md"
{ printf 'x\nstart: 2031-01-01\nbetrokken: [' && repeat 6000 'o, ' && echo 'o]'; } | head_with '6,000 times one that was gone' 0 AP147
for i in $(seq 3000); do gone "opvolger: o$((i + 1))
" >"$work/plan/organisaties/o$i.md"; done
printf -- '---\ntitel: O\nsoort: overig\n---\n' >"$work/plan/organisaties/o3001.md"
printf -- '---\nbetreft: invoer\ndatum: 2031-03-01\nfase: loopt\n---\n' >"$work/plan/voortgang/2031/invoer-2031-03.md"
echo 'x
betrokken: [o1]' | head_with '3,000 after one another' 0 AP147
{ printf 'x\nuitzonderingen:\n' && yes '  - {regel: AP113, reden: r}' | head -n 6000; } | head_with '6,000 exceptions' 0 AP121
seq -f '[x](weg%g.md)' 9000 | text_with '9,000 links to nothing' 1 AP047
{ head -n 6 "$work/plan/programma.md" && seq -f '  - {id: v%g, naam: v}' 6000 && printf -- '---\n'; } >"$work/plan/voor" && mv "$work/plan/voor" "$work/plan/programma.md"
echo x | head_with '6,000 forms' 1 AP020
{ printf '[x](' && repeat 50000 a && repeat 50000 b && echo '.md)'; } | text_with 'a link to a name of 100,000 letters' 1 AP047
for i in $(seq 120); do
	printf -- '---\ntitel: A%s\nsoort: overig\nopvolger: b%s\n---\n' $i $i >"$work/plan/organisaties/a$i.md"
	printf -- '---\ntitel: B%s\nsoort: overig\nopvolger: a%s\n---\n' $i $i >"$work/plan/organisaties/b$i.md"
done
wants '120 circles' 1 AP160
[ "$(grep -c '\[AP160\]' "$work/out")" = 100 ] && echo "ok 56 - of which 100 are told" || echo "not ok 56 - of which 100 are told"
# And a site of it, which takes some more.
builds() { # NUMBER NAME
	(ulimit -t $((seconds * 3)) && exec timeout 60 "$ACTIEPLAN" build -C "$work" >"$work/out" 2>&1) && echo "ok $1 - $2" || echo "not ok $1 - $2"
	fresh
}
cp -R "$root/templates" "$work/templates"
fresh
{ echo jaar,waarde,geteld_op && for i in $(seq 2000 2005); do for j in $(seq 10 12); do
	seq -f "$i-$j-%02g,1,2030" 28 && seq -f "$((i + 6))-$j-%02g,1,2030" 28 && seq -f "$((i + 12))-$j-%02g,1,2030" 28 && seq -f "$((i + 18))-$j-%02g,1,2030" 28
done; done; } >"$work/plan/indicatoren/vluchten.csv" && builds 57 'a site with 2,016 figures'
for i in $(seq 2000); do printf -- '---\ntitel: D\nsoort: operationeel\nbovenliggend: d%s\n---\n' $((i + 1)) >"$work/plan/doelen/d$i.md"; done
printf -- '---\ntitel: D\nsoort: operationeel\n---\n' >"$work/plan/doelen/d2001.md" && builds 58 'a site with 2,000 goals in each other'
# Most of it of after the as-of date, and so not on the site.
{ echo jaar,waarde && seq -f '%04g-06-30,1' 1000 6999; } >"$work/plan/indicatoren/vluchten.csv" && builds 59 'a site with 6,000 figures, most of them of later'
{ printf -- '---\ntitel: A\nmijlpalen:\n' && for i in $(seq 6000); do echo "  - {id: m$i, titel: M, datum: 2033-01-01, gehaald: 2032-01-01}"; done && echo ---; } >"$file"
builds 60 'a site with 6,000 milestones that are met later'
{ printf -- "${target}eerdere_streefwaarden:\n" && for i in $(seq 2033 8032); do echo "  - {jaar: 2034, waarde: 1, vervangen_op: $i, reden: r}"; done && echo ---; } >"$work/plan/indicatoren/vluchten.md"
builds 61 'a site with 6,000 targets that are replaced later'
# And what changed, where all of it did.
differs() { # NUMBER NAME FILE WAS IS
	git -C "$work" add plan && git -C "$work" commit -qm was && sed -i "s/$4/$5/" "$3" && git -C "$work" commit -qam is
	(ulimit -t $((seconds * 3)) && exec timeout 60 "$ACTIEPLAN" diff HEAD~1..HEAD -C "$work" >"$work/out" 2>&1)
	[ $? = 0 ] && grep -q "${5#,}" "$work/out" && echo "ok $1 - $2" || echo "not ok $1 - $2"
	fresh
}
git -C "$work" init -q && git -C "$work" config user.name Tester && git -C "$work" config user.email tester@voorbeeld.example
{ echo jaar,waarde && seq -f '%04g,17' 1000 4999; } >"$work/plan/indicatoren/vluchten.csv"
differs 62 '4,000 figures that changed' "$work/plan/indicatoren/vluchten.csv" ,17 ,18
{ printf -- '---\ntitel: A\nmijlpalen:\n' && for i in $(seq 6000); do echo "  - {id: m$i, titel: Paal $i, datum: 2033-01-01, gehaald: 2032-01-01}"; done && echo ---; } >"$file"
differs 63 '6,000 milestones that changed' "$file" Paal Mast
