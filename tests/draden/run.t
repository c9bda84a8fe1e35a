# SPDX-License-Identifier: EUPL-1.2
# On one processor and on several the same bytes come out: the site, the database, and what is said.
root=$(cd -P "$(dirname "$0")/../.." && pwd) || exit 1
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
export LC_ALL=C.UTF-8
count=0

result() {
	count=$((count + 1))
	if [ "$1" -eq 0 ]; then
		echo "ok $count - $2"
	else
		echo "not ok $count - $2"
		head -n 20 "$work/told" | sed 's/^/# /'
	fi
}

if [ "$(nproc)" -lt 2 ]; then
	echo '1..0 # SKIP one processor: there is nothing to compare'
	exit
fi
perl "$root/tests/tools/make-plan.pl" 300 "$work/plan/plan" && cp -R "$root/templates" "$work/plan/templates" || exit 1
one=$(taskset -cp $$ | sed 's/.*: *//; s/[,-].*//')

# both NAME ARGUMENT...: what is said goes to NAME.one and NAME.more, build/plan.db along
both() {
	name=$1
	shift
	rm -rf "$work/plan/build"
	taskset -c "$one" "$actieplan" "$@" -o "$work/site.one" >"$work/$name.one" 2>&1
	a=$?
	mv "$work/plan/build/plan.db" "$work/db.one"
	rm -rf "$work/plan/build"
	"$actieplan" "$@" -o "$work/site.more" >"$work/$name.more" 2>&1
	b=$?
	mv "$work/plan/build/plan.db" "$work/db.more"
	sed -i 's/site\.one/site/; s/site\.more/site/' "$work/$name.one" "$work/$name.more"
	diff "$work/$name.one" "$work/$name.more" >"$work/told" && [ "$a" = "$b" ] && [ "$a" = "$want" ]
}

want=0
both made build -C "$work/plan"
result $? 'the same is said of a build'
diff -r "$work/site.one" "$work/site.more" >"$work/told" && [ "$(find "$work/site.one" -name '*.html' | wc -l)" -gt 200 ]
result $? 'the same site'
cmp "$work/db.one" "$work/db.more" >"$work/told" 2>&1
result $? 'the same database'

[ "$(sqlite3 "$work/db.more" 'SELECT max(id) >= 1500 FROM bestand')" = 1 ]
result $? 'the plan is so large that it is shared out'

# A letter with a tag has a plan of its own: some changes are told aside, and others are not.
git() { command git -C "$work/plan" -c user.name=Pen -c user.email=pen@example.org "$@"; }
printf 'build/\n' >"$work/plan/.gitignore"
git init -q && git add -A && git commit -qm een && git tag -a -m brief brief/brief-5 || exit 1
sed -i 's/^einde: .*/einde: 2027-12-31/' "$work/plan/plan/acties/1.25.md" && git commit -qam twee || exit 1
both tagged build -C "$work/plan"
result $? 'the same is said of a plan with a tag'
diff -r "$work/site.one" "$work/site.more" >"$work/told" && [ -f "$work/site.one/archief/brief-5/index.html" ]
result $? 'the same site'
list=$work/site.more/wijzigingen
[ "$(ls -d "$list"/*..* | wc -l)" = 3 ] && [ "$(grep -l 'één plan op twee dagen' "$list"/*..*/index.html | wc -l)" = 2 ] &&
	! grep -q 'één plan op twee dagen' "$list/brief-5..nu/index.html"
result $? 'with changes of both kinds'
rm -rf "$work/plan/.git" "$work/plan/.gitignore"

# A page that is too long is found out while it is made: of these two, those of actions in two lines, the first is named,
# whoever makes it.
open=
close=
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26; do
	open="$open{{#lijnen}}"
	close="$close{{/lijnen}}"
done
cp -R "$work/plan/plan" "$work/sound"
sed -i "s|^{{[\$]inhoud}}|&$open$close|" "$work/plan/templates/actie.mustache"
perl -0pi -e 's/^actielijn:.*\n(?:\h*- .*\n)*/actielijn: [al-1]\n/m; s/al-1\]/al-1, al-2]/ if $ARGV =~ m{/1\.(25|3)\.md$}' "$work"/plan/plan/acties/*.md
want=3
both long build -C "$work/plan" && grep -q 'acties/1\.25/.*actie.mustache:[0-9]*:' "$work/long.more" &&
	[ "$(grep -c '^actieplan: ' "$work/long.more")" = 1 ]
result $? 'the same is said of a page that is too long'
diff -r "$work/site.one" "$work/site.more" >"$work/told" && [ -f "$work/site.more/index.html" ]
result $? 'the site of before stands'
rm -rf "$work/plan/plan" && mv "$work/sound" "$work/plan/plan"

want=1
for kind in acties moties; do
	file=$(find "$work/plan/plan/$kind" -name '*.md' | LC_ALL=C sort | sed -n 3p)
	sed -i 's/^titel: .*/titel: ""/' "$file"
done
both wrong build -C "$work/plan"
result $? 'the same is said of what is wrong'
echo "1..$count"
