# SPDX-License-Identifier: EUPL-1.2
# What the program has given up before it reads a plan (base/sandbox.h): tries.c stands in for a fault in a parser.
root=$(cd -P "$(dirname "$0")/../.." && pwd) || exit 1
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_AUTHOR_DATE='2040-05-01T12:00:00Z'
export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org GIT_COMMITTER_DATE='2040-05-01T12:00:00Z'
if ldd "$actieplan" | grep -q 'libasan\|libgcov'; then
	echo '1..0 # SKIP with sanitizers nothing is given up'
	exit
fi
# landlock_create_ruleset(NULL, 0, LANDLOCK_CREATE_RULESET_VERSION)
if perl -e 'exit(syscall(444, 0, 0, 1) < 2)'; then
	files=EACCES
else
	files=gelukt
	echo '# this kernel has no Landlock: files are not held'
fi

. "$root/tests/tap.sh"
told=$work/told

${CC:-gcc} -std=gnu17 -D_GNU_SOURCE -shared -fPIC -o "$work/tries.so" "$root/tests/sandbox/tries.c" || exit 1
sh "$root/tests/voorbeeld/maak.sh" "$work/plan" "$root/templates" >/dev/null
mkdir "$work/elders" "$work/uit"
echo geheim >"$work/elders/geheim"
export ELDERS="$work/elders" PLAN="$work/plan/plan"

# try COMMAND...: what the fault got of it is in $work/got
try() {
	rm -f "$work/elders/nieuw"
	LD_PRELOAD=$work/tries.so "$actieplan" "$@" >/dev/null 2>"$work/told"
	status=$?
	sed -n 's/^probeert //p' "$work/told" | sort -u >"$work/got"
	[ "$status" -eq 0 ]
}

# held PLAN: the fault got nothing; PLAN is what writing in the plan gives
held() {
	printf '%s\n' "kijken: EPERM" "lezen: $files" "net: EPERM" "overschrijven: $files" "plan: $1" "programma: EPERM" \
		"schrijven: $files" >"$work/wanted"
	diff "$work/wanted" "$work/got" >>"$work/told"
}

try check -C "$work/plan" --no-sandbox && grep -q '^lezen: gelukt' "$work/got" && grep -q '^net: gelukt' "$work/got" &&
	grep -q '^programma: gelukt' "$work/got" && grep -q '^schrijven: gelukt' "$work/got"
result $? 'with --no-sandbox a fault gets all'
try check -C "$work/plan" && held "$files"
result $? 'check: a fault reads, writes, starts and reaches nothing, and cannot change the plan'
try check -C "$work/plan" --rev HEAD && held "$files"
result $? 'check --rev: the same'
try build -C "$work/plan" -o "$work/uit/site" && held "$files"
result $? 'build -o elsewhere: the same'
try build -C "$work/plan" && held gelukt
result $? 'build beside the plan: the same, but that it can write beside its result'
try diff br-5..HEAD+ -C "$work/plan" && held "$files"
result $? 'diff: the same'
try export --format csv -o "$work/uit/csv" -C "$work/plan" && held "$files"
result $? 'export: the same'

# However the folder is written, and that it is a link.
mkdir -p "$work/uit/diep/er" "$work/anders/echt" && ln -s "$work/anders/echt" "$work/uit/link"
(cd "$work/uit/diep/er" && try export --format json -o .. -C "$work/plan" && held "$files" && [ -s ../plan.json ] &&
	try export --format json -o ../.. -C "$work/plan" && [ -s ../../plan.json ])
result $? 'export to the folder above: it is there, and a fault gets nothing'
try export --format json -o "$work/uit/link" -C "$work/plan" && held "$files" && [ -s "$work/anders/echt/plan.json" ]
result $? 'export to a folder by a link: the same'
try build -C "$work/plan" -o "$work/uit/site/." && held "$files"
result $? 'build to a folder with a point behind it: the same'

# What the program must still do, wherever git keeps things.
git -C "$work/plan" worktree add -q "$work/tree" HEAD 2>"$work/told" && try build -C "$work/tree" -o "$work/uit/tree"
result $? 'a linked work tree is built'
git clone -q --shared "$work/plan" "$work/borrower" && try build -C "$work/borrower" -o "$work/uit/borrower"
result $? 'a clone that borrows its objects is built'
git clone -q --bare "$work/plan" "$work/bare.git" &&
	try build -C "$work/bare.git" --rev HEAD -o "$work/uit/bare"
result $? 'a bare repository is built'
mkdir "$work/outer" && cp -r "$work/plan/plan" "$work/plan/templates" "$work/outer/" && mkdir "$work/super" &&
	mv "$work/outer" "$work/super/onder" && git -C "$work/super" init -q && echo 'x' >"$work/super/.gitignore" &&
	git -C "$work/super" add -A && git -C "$work/super" commit -q -m x &&
	try build -C "$work/super/onder" -o "$work/uit/onder"
result $? 'a plan in a folder of a repository is built'
for site in tree borrower; do
	diff -r "$work/uit/site" "$work/uit/$site" >>"$work/told"
	result $? "the site of $site is the same"
done
echo "1..$count"
