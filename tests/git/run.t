#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Repositories as they are met: each gives the right site, or one clear line with what to do and exit code 3. Nothing in
# them is ever changed, nothing of them is run, and of the user's settings only safe.directory counts.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/git-run.XXXXXX") || exit 1
work=$(cd "$work" && pwd -P)
server=
trap 'kill $server 2>/dev/null; chmod -R u+w "$work"; rm -rf "$work"' EXIT
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_OBJECT_DIRECTORY GIT_CONFIG_COUNT XDG_CONFIG_HOME SUDO_UID GIT_CONFIG_GLOBAL
export HOME="$work/home" GIT_CONFIG_NOSYSTEM=1 LC_ALL=C.UTF-8
export GIT_AUTHOR_NAME='Wil Verzonnen' GIT_AUTHOR_EMAIL=wil@example.org
export GIT_COMMITTER_NAME='Jo Bedacht' GIT_COMMITTER_EMAIL=jo@example.org
mkdir "$HOME"

. "$root/tests/tap.sh"
. "$root/tests/serve/server.sh"

show() { # FILE: as TAP comments
	head -20 "$1" | sed 's/^/# /'
}

day=0
commit() { # DIR [ARGUMENT...]: all there is, each a day later
	dir=$1
	shift
	day=$((day + 1))
	export GIT_AUTHOR_DATE="2030-01-01T12:00:00 +0100" GIT_COMMITTER_DATE="$((1893495600 + day * 86400)) +0100"
	git -C "$dir" add -A && git -C "$dir" commit -q -m "Stap $day" "$@"
}

# A build that goes well: the site is in $work/site/NAME, and on stderr there is one line, or those of a wanted file.
builds() { # NAME DIR [ARGUMENT...]
	name=$1 dir=$2
	shift 2
	"$actieplan" build -C "$dir" -o "$work/site/$name" --as-of 2031-06-01 "$@" >"$work/out" 2>"$work/err"
	code=$?
	[ $code = 0 ] && [ "$(wc -l <"$work/err")" = "${lines:-1}" ] || {
		show "$work/out"
		show "$work/err"
		return 1
	}
}

same_site() { # NAME DIR [ARGUMENT...]: the site is that of the first, byte for byte
	name=$1
	builds "$@" && diff -r "$work/site/first" "$work/site/$name" >"$work/diff"
	code=$?
	[ $code = 0 ] || show "$work/diff"
	result $code "$name: the same site"
}

refuses() { # NAME TEXT COMMAND DIR [ARGUMENT...]
	name=$1 text=$2 command=$3 dir=$4
	shift 4
	out=
	[ "$command" = check ] || out=$work/site/refused
	"$actieplan" "$command" -C "$dir" ${out:+-o "$out"} --as-of 2031-06-01 "$@" >"$work/out" 2>"$work/err"
	code=$?
	[ $code = 3 ] && [ "$(wc -l <"$work/err")" = 1 ] && grep -q -F -e "$text" "$work/err" && [ ! -e "$work/site/refused" ]
	good=$?
	rm -rf "$work/site/refused"
	[ $good = 0 ] || {
		echo "# exit code $code, wanted is: $text"
		show "$work/out"
		show "$work/err"
	}
	result $good "$name: $command says what to do"
}

# A repository with merges, a rename, a deletion and a return, an annotated tag and a .mailmap.
repo=$work/repo
mkdir -p "$repo" "$work/site"
cp -R "$root/tests/golden/_basis/plan" "$repo/plan"
cp -R "$root/templates" "$repo/templates"
rm -rf "$repo/templates/node_modules" "$repo/templates/package-lock.json"
chmod -R u+w "$repo"
git init -q -b main "$repo"
printf 'Redactie <rol@example.org> <wil@example.org>\n' >"$repo/.mailmap"
commit "$repo"
# Of somebody whom .mailmap does not name
export GIT_AUTHOR_NAME='Bo Onbekend' GIT_AUTHOR_EMAIL=bo@example.org
printf '\nEen regel erbij.\n' >>"$repo/plan/organisaties/bvl.md"
commit "$repo"
export GIT_AUTHOR_NAME='Wil Verzonnen' GIT_AUTHOR_EMAIL=wil@example.org
git -C "$repo" checkout -q -b zij
printf '\nAan de zijkant.\n' >>"$repo/plan/acties/luchtpad.md"
commit "$repo"
git -C "$repo" checkout -q main
git -C "$repo" mv plan/organisaties/mvw.md plan/mvw.tijdelijk && commit "$repo"
git -C "$repo" mv plan/mvw.tijdelijk plan/organisaties/mvw.md && commit "$repo"
git -C "$repo" merge -q --no-ff -m Samen zij
git -C "$repo" tag -a -m 'Een merk' v1
for n in 1 2 3; do
	echo "$n" >"$repo/elders"
	commit "$repo"
done

# --- what the site tells

builds first "$repo" --rev HEAD
result $? 'a revision builds'
same_site workdir "$repo"
database=$work/site/first/data/plan.db
for path in $(cd "$repo" && find plan -type f | LC_ALL=C sort); do
	echo "$path|$(git -C "$repo" log -1 --format='%H|%cs' -- "$path")"
done >"$work/wanted"
sqlite3 "$database" 'SELECT pad, revisie, datum FROM laatste_wijziging ORDER BY pad' >"$work/is"
diff "$work/wanted" "$work/is" >"$work/diff"
good=$?
show "$work/diff"
result $good 'each file: the commit and date that git names'
short=$(git -C "$repo" log -1 --format=%H -- plan/acties/luchtpad.md | cut -c1-10)
grep -q "<p class=\"gewijzigd\">Laatst gewijzigd: [0-9]* januari 2030, in <code>$short</code> (door Redactie).</p>" "$work/site/first/acties/luchtpad/index.html"
result $? 'a page tells date, commit and role'
grep -q '<p class="gewijzigd">Laatst gewijzigd: [0-9]* januari 2030, in <code>[0-9a-f]*</code>.</p>' "$work/site/first/organisaties/bvl/index.html"
result $? 'whom .mailmap does not name, is not named'
"$actieplan" export --format sqlite -C "$repo" --rev HEAD --as-of 2031-06-01 -o "$work/export" && cmp -s "$work/export/plan.db" "$database"
result $? 'the database of export is that of the site'
! grep -r -a -i -l -e '\(wil\|jo\|bo\|rol\)@example' -e 'Wil Verzonnen' -e 'Jo Bedacht' -e 'Bo Onbekend' "$work/site/first" "$work/export" "$repo/build" >"$work/leak"
good=$?
show "$work/leak"
result $good 'no name or address of anybody, anywhere'
! grep -q 'niet de hele geschiedenis' "$work/site/first/verantwoording/index.html" && grep -q 'Elke wijziging van het plan wordt vastgelegd' "$work/site/first/verantwoording/index.html"
result $? 'the accountability page tells of a whole history'
rm -rf "$repo/build"

# --- kinds of repositories

git clone -q --bare "$repo" "$work/bare.git"
same_site bare "$work/bare.git" --rev main
git -C "$work/bare.git" gc -q --prune=now
git -C "$work/bare.git" pack-refs --all
git -C "$work/bare.git" commit-graph write --reachable
same_site packed "$work/bare.git" --rev main
same_site again "$work/bare.git" --rev main
git clone -q "$repo" "$work/clone"
git -C "$work/clone" config core.autocrlf false
same_site clone "$work/clone"
git -C "$work/clone" checkout -q --detach
same_site detached "$work/clone"
git -C "$work/clone" worktree add -q "$work/tree" HEAD
same_site worktree "$work/tree"
mkdir "$work/super"
git init -q -b main "$work/super"
git -C "$work/super" -c protocol.file.allow=always submodule --quiet add "$repo" sub
commit "$work/super"
same_site submodule "$work/super/sub"
git clone -q "$repo" "$work/flat"
for word in v1 main~3; do
	builds tag "$work/flat" --rev "$word" && grep -q "$short" "$work/site/tag/acties/luchtpad/index.html"
	result $? "$word: as it was there"
done

# The plan below the root, in commits that touch more than the plan.
mkdir -p "$work/below/rijk/programma"
git init -q -b main "$work/below"
cp -R "$repo/plan" "$repo/templates" "$work/below/rijk/programma"
cp "$repo/.mailmap" "$work/below"
commit "$work/below"
echo x >"$work/below/plan"
printf '\nNog iets.\n' >>"$work/below/rijk/programma/plan/acties/luchtpad.md"
commit "$work/below"
last=$(git -C "$work/below" rev-parse HEAD | cut -c1-10)
echo y >"$work/below/plan"
commit "$work/below"
builds below "$work/below/rijk/programma" && grep -q "$last</code> (door Redactie)" "$work/site/below/acties/luchtpad/index.html" &&
	! grep -q "$last" "$work/site/below/organisaties/bvl/index.html"
result $? 'the plan in a folder of the repository'

# Not committed, and then undone.
printf '\nNog niet vastgelegd.\n' >>"$work/clone/plan/acties/luchtpad.md"
builds dirty "$work/clone" && grep -q "nog niet vastgelegd. Daarvóór gewijzigd: [0-9]* januari 2030, in <code>$short</code> (door Redactie)" "$work/site/dirty/acties/luchtpad/index.html" &&
	! grep -q 'nog niet vastgelegd' "$work/site/dirty/organisaties/bvl/index.html"
result $? 'a change that is not committed'
sed 's/^titel:.*/titel: Nieuw/' "$work/clone/plan/organisaties/bvl.md" >"$work/clone/plan/organisaties/nieuw.md"
builds dirty "$work/clone" && grep -q 'gegevens is nog niet vastgelegd.</p>' "$work/site/dirty/organisaties/nieuw/index.html"
result $? 'a file that is in no commit'
rm "$work/clone/plan/organisaties/nieuw.md"
git -C "$work/clone" checkout -q plan
same_site undone "$work/clone"

# The preview follows what is saved and committed, without another walk for each save.
start "$work/clone" --as-of 2031-06-01
waits() { # COMMAND...: for ten seconds at most
	for turn in $(seq 100); do
		"$@" && return
		sleep 0.1
	done
	return 1
}
page() { # TEXT: what the page of luchtpad says
	perl "$root/tests/serve/ask.pl" "$port" GET /acties/luchtpad/index.html | grep -q -e "$1"
}
waits page "Laatst gewijzigd: [0-9]* januari 2030, in <code>$short"
result $? 'preview: the last change'
printf '\nNog niet vastgelegd.\n' >>"$work/clone/plan/acties/luchtpad.md"
waits page "nog niet vastgelegd. Daarvóór gewijzigd: [0-9]* januari 2030, in <code>$short"
result $? 'preview: a save is not committed'
git -C "$work/clone" checkout -q plan
waits page "Laatst gewijzigd: [0-9]* januari 2030, in <code>$short"
result $? 'preview: a save that is undone'
printf '\nVastgelegd.\n' >>"$work/clone/plan/acties/luchtpad.md"
commit "$work/clone"
new=$(git -C "$work/clone" rev-parse HEAD | cut -c1-10)
printf '\nEen bericht aan de kijker.\n' >>"$work/clone/plan/organisaties/bvl.md"
waits page "Laatst gewijzigd: [0-9]* januari 2030, in <code>$new"
result $? 'preview: a commit is seen with the next save'
stop TERM
git -C "$work/clone" checkout -q plan
sed -i '2s/.*/titel:/' "$work/clone/plan/organisaties/bvl.md"
start "$work/clone" --as-of 2031-06-01
git -C "$work/clone" checkout -q plan
waits page "Laatst gewijzigd: [0-9]* januari 2030, in <code>$new"
result $? 'preview: a plan that was wrong at first'
stop TERM

# --- what is not all there

for depth in 1 5; do
	git clone -q --depth $depth "file://$repo" "$work/shallow$depth"
	lines=2
	builds shallow "$work/shallow$depth"
	good=$?
	lines=
	grep -q 'niet de hele geschiedenis: van [0-9]* bestand.* is de laatste wijziging niet bekend.*git fetch --unshallow' "$work/err" || good=1
	result $good "depth $depth: said once"
	grep -q 'niet de hele geschiedenis van het plan aanwezig' "$work/site/shallow/verantwoording/index.html"
	result $? "depth $depth: on the accountability page"
	sqlite3 "$work/site/shallow/data/plan.db" "SELECT pad || '|' || revisie FROM laatste_wijziging WHERE stand = 'vastgelegd' ORDER BY pad" >"$work/is"
	[ "$(sqlite3 "$work/site/shallow/data/plan.db" "SELECT count(*) FROM laatste_wijziging WHERE stand = 'onbekend' AND coalesce(revisie, datum, wie) IS NULL")" -gt 0 ] &&
		! cut -d'|' -f1,2 "$work/wanted" | LC_ALL=C comm -13 - "$work/is" | grep -q .
	result $? "depth $depth: what it tells is right, the rest is left out"
	! grep -q 'class="gewijzigd"' "$work/site/shallow/no-regrets/zweefpomp/index.html"
	result $? "depth $depth: nothing on a page that it does not know of"
	"$actieplan" check -C "$work/shallow$depth" --as-of 2031-06-01 >"$work/out" 2>"$work/err" && [ ! -s "$work/err" ]
	result $? "depth $depth: check has nothing to say of it"
done
git -C "$repo" config uploadpack.allowFilter true
git clone -q --filter=blob:none "file://$repo" "$work/blobless"
same_site blobless "$work/blobless"
git -C "$work/shallow5" fetch -q --unshallow --tags
same_site unshallowed "$work/shallow5"
cp -R "$repo/plan" "$repo/templates" "$work/home"
builds none "$work/home" && ! grep -rq 'class="gewijzigd"' "$work/site/none"
result $? 'no repository: no word of it'
refuses 'no repository' 'neem het plan van nu' build "$work/home" --rev HEAD
mkdir "$work/empty"
git init -q "$work/empty"
cp -R "$repo/plan" "$repo/templates" "$work/empty"
builds none "$work/empty" && ! grep -rq 'class="gewijzigd"' "$work/site/none"
result $? 'no commits: no word of it'
refuses 'no commits' 'heeft nog geen commits' build "$work/empty" --rev HEAD
rm -rf "$HOME/plan" "$HOME/templates"

# --- what cannot be read

refuses 'bare' 'kies een revisie' build "$work/bare.git"
# Some commands have no --rev.
"$actieplan" fmt -C "$work/bare.git" >"$work/out" 2>"$work/err"
[ $? = 3 ] && [ "$(wc -l <"$work/err")" = 1 ] && grep -q 'of werk in een gewone kloon' "$work/err"
result $? 'bare, to write in: the way out is named' "$work/err"
git init -q --object-format=sha256 "$work/sha256"
cp -R "$repo/plan" "$repo/templates" "$work/sha256"
for command in check build; do refuses sha256 'SHA-256' $command "$work/sha256"; done
git clone -q "$repo" "$work/extension"
git -C "$work/extension" config core.repositoryformatversion 1
git -C "$work/extension" config extensions.nieuwigheid ja
refuses 'unknown extension' 'extensions.nieuwigheid). Gebruik een gewone kloon' build "$work/extension"
git -C "$work/flat" tag blad HEAD:plan/programma.md
git -C "$work/flat" tag -a -m x brief/blad HEAD:plan/programma.md
for tag in blad brief/blad; do refuses "tag at a file" "$tag wijst in de git-repository" build "$work/flat" --rev $tag; done
git clone -q --filter=tree:0 "file://$repo" "$work/treeless"
git -C "$work/treeless" remote remove origin
refuses 'clone without trees' '--filter' build "$work/treeless"

# An old commit or tree that is damaged: today's plan can be read, its history not.
for what in main~6 main~6^{tree}; do
	rm -rf "$work/damaged"
	git clone -q --no-hardlinks "$repo" "$work/damaged"
	(cd "$work/damaged" && mv .git/objects/pack/*.pack .git/objects/pack/*.idx . 2>/dev/null && git unpack-objects -q <./*.pack; rm -f ./*.pack ./*.idx)
	object=$work/damaged/.git/objects/$(git -C "$work/damaged" rev-parse "$what" | sed 's,..,&/,')
	chmod u+w "$object"
	printf 'onzin' >"$object"
	refuses "damaged $what" 'De geschiedenis van plan/' build "$work/damaged"
	"$actieplan" check -C "$work/damaged" --as-of 2031-06-01 >/dev/null 2>"$work/err" && [ ! -s "$work/err" ]
	result $? "damaged $what: check does not need it"
done
if [ "$(id -u)" = 0 ]; then
	cp -R "$repo" "$work/foreign"
	chown -R 1 "$work/foreign"
	refuses 'of another' "safe.directory '$work/foreign'" build "$work/foreign"
	git config --global --add safe.directory "$work/foreign"
	same_site trusted "$work/foreign"
fi

# --- the user's settings: safe.directory alone

cat >"$HOME/.gitconfig" <<EOF
[core]
	autocrlf = true
	excludesFile = $HOME/ignores
	attributesFile = $HOME/attributes
	hooksPath = $HOME/hooks
	fsmonitor = $HOME/hooks/fsmonitor
[mailmap]
	file = $HOME/mailmap
[filter "spoor"]
	clean = touch '$work/trace-clean'; cat
	smudge = touch '$work/trace-smudge'; cat
	process = touch '$work/trace-process'
	required = true
[diff "spoor"]
	textconv = touch '$work/trace-textconv'; cat
	command = touch '$work/trace-diff'
[safe]
	directory = $work/foreign
EOF
echo '*.md' >"$HOME/ignores"
echo '* text=auto eol=crlf filter=spoor diff=spoor' >"$HOME/attributes"
echo 'Geheim <geheim@example.org> <bo@example.org>' >"$HOME/mailmap"
mkdir "$HOME/hooks"
same_site 'settings of the user' "$repo"
same_site 'settings of the user, bare' "$work/bare.git" --rev main

# --- nothing is written, nothing is run

watched=$work/watched
HOME="$work/nobody" git clone -q "$repo" "$watched"
cp "$HOME/.gitconfig" "$work/own"
for key in core.fsmonitor core.hooksPath filter.spoor.clean filter.spoor.smudge filter.spoor.process diff.spoor.textconv diff.spoor.command; do
	git -C "$watched" config "$key" "$(git config --file "$work/own" "$key")"
done
echo '* filter=spoor diff=spoor' >"$watched/.git/info/attributes"
for hook in applypatch-msg pre-applypatch post-applypatch pre-commit commit-msg post-commit pre-rebase post-checkout post-merge \
	pre-push pre-receive update post-update reference-transaction push-to-checkout pre-auto-gc post-rewrite fsmonitor \
	fsmonitor-watchman post-index-change; do
	printf '#!/bin/sh\ntouch "%s/trace-hook-%s"\n' "$work" "$hook" | tee "$HOME/hooks/$hook" >"$watched/.git/hooks/$hook"
	chmod +x "$HOME/hooks/$hook" "$watched/.git/hooks/$hook"
done

picture() { # what .git is: names, sizes, modes, times, places on disk and contents
	(cd "$watched/.git" && find . -printf '%P %y %s %m %T@ %C@ %i\n' | LC_ALL=C sort && find . -type f -exec sha256sum {} + | LC_ALL=C sort)
}

# A racy index: a file that changed in the same moment as the index was written, with the same size, so that git would look
# at its bytes, and would want to write down what it found.
touched=$watched/plan/acties/luchtpad.md
for state in racy stale changed; do
	case $state in
	racy) touch -r "$watched/.git/index" "$touched" ;;
	stale) touch -d '2031-01-01' "$touched" ;;
	changed) tr a b <"$repo/plan/acties/luchtpad.md" >"$touched" && touch -r "$watched/.git/index" "$touched" ;;
	esac
	picture >"$work/before"
	"$actieplan" check -C "$watched" --as-of 2031-06-01 >/dev/null 2>&1
	"$actieplan" build -C "$watched" -o "$work/site/watched" --as-of 2031-06-01 >/dev/null 2>&1
	"$actieplan" build -C "$watched" -o "$work/site/watched" --as-of 2031-06-01 --rev v1 >/dev/null 2>&1
	"$actieplan" export -C "$watched" --format sqlite -o "$work/export" --as-of 2031-06-01 >/dev/null 2>&1
	picture >"$work/after"
	diff "$work/before" "$work/after" >"$work/diff"
	good=$?
	show "$work/diff"
	result $good "$state index: .git is as it was, to the byte and the second"
done
find "$work" -maxdepth 1 -name 'trace-*' >"$work/traces"
[ ! -s "$work/traces" ]
good=$?
show "$work/traces"
result $good 'no hook, filter or monitor was run'
# That the trap works at all: git itself steps into it.
git -C "$watched" status >/dev/null 2>&1
git -C "$watched" commit -q --allow-empty -m x >/dev/null 2>&1
ls "$work"/trace-* >/dev/null 2>&1
result $? 'git would have run them'

# Of no use to git either: one line.
echo '[kapot' >"$HOME/.gitconfig"
refuses 'settings of the user that are damaged' 'home/.gitconfig' build "$repo"
rm "$HOME/.gitconfig"
echo '[kapot' >>"$work/extension/.git/config"
refuses 'damaged settings' 'extension/.git/config' build "$work/extension"
echo "1..$count"
