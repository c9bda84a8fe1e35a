# SPDX-License-Identifier: EUPL-1.2
# Whole-program tests: a folder is a case. How to add one stands in README.md.
#
#   sh tests/golden/run.t [--update] [CASE...]      TAP; --update writes what the program now says as wanted
#
# ACTIEPLAN names the program; without it build/actieplan of this checkout. Needs nothing beside coreutils, diff and xargs.
golden=$(cd -P "$(dirname "$0")" && pwd) || exit 1
checkout=$(cd -P "$golden/../.." && pwd)

# --- one case: leaves its TAP in $work/tap/CASE --------------------------------------------------------------------

complain() {
	printf '%s\n' "$@" | sed 's/^/# /' >>"$notes"
}

# differs FILE WANTED-FILE NAME: notes how they differ, or with --update makes them the same.
differs() {
	cmp -s "$1" "$2" && return
	if [ -n "$GOLDEN_UPDATE" ]; then
		if [ -s "$1" ]; then cat "$1" >"$2"; else rm -f "$2"; fi
		return
	fi
	complain "$3 is not as wanted (- wanted, + got):"
	diff -a -u --label "wanted $3" --label "got $3" "$2" "$1" | head -n 60 | sed 's/^/# /' >>"$notes"
}

# what the program said and how it ended
compare_result() {
	for stream in stdout stderr; do
		[ -f "$case/$stream.any" ] && continue
		# it would differ each time
		grep -aqF "$work" "$1/$stream" && complain "$stream tells the path of the temporary folder $work"
		if [ -f "$case/$stream" ] || [ -n "$GOLDEN_UPDATE" ]; then
			differs "$1/$stream" "$case/$stream" "$stream"
		else
			differs "$1/$stream" /dev/null "$stream"
		fi
	done
	wanted=0
	[ -f "$case/exit" ] && wanted=$(cat "$case/exit")
	if [ "$2" != "$wanted" ]; then
		if [ -z "$GOLDEN_UPDATE" ] || [ "$2" -gt 3 ]; then
			complain "exit code is $2, wanted is $wanted"
		elif [ "$2" = 0 ]; then
			rm -f "$case/exit"
		else
			echo "$2" >"$case/exit"
		fi
	fi
}

compare_files() {
	[ -d "$case/want" ] || return
	(cd "$case/want" && find . -type f | LC_ALL=C sort) >"$1/want"
	while IFS= read -r file; do
		if [ -f "./$file" ]; then
			differs "./$file" "$case/want/$file" "${file#./}"
		else
			complain "${file#./} was not made"
		fi
	done <"$1/want"
}

# Runs a script of the case where the copy is; it may print nothing.
run_script() {
	[ -f "$case/$1" ] || return 0
	if ! sh -eu "$case/$1" >"$out/script" 2>&1 </dev/null || [ -s "$out/script" ]; then
		complain "$1 failed:" "$(head -n 60 "$out/script")"
		return 1
	fi
}

# The case's files over those of the basis. A checkout may be read-only; the copy is not.
copy_case() {
	mkdir -p "$work/run/$1" "$out"
	cd "$work/run/$1" || return
	if [ ! -f "$case/no-basis" ]; then
		cp -R "$golden/_basis/plan" . && chmod -R u+w . || return
	fi
	cp -R "$case/." . && chmod -R u+w .
}

# shellcheck disable=SC2120 # its arguments are the program's
try_case() {
	arguments=check
	[ -f cmd ] && arguments=$(cat cmd)
	export STDOUT="$out/stdout" STDERR="$out/stderr" # for after.sh
	run_script setup.sh || return
	eval "set -- $arguments"
	timeout 120 "$ACTIEPLAN" "$@" >"$STDOUT" 2>"$STDERR" </dev/null
	compare_result "$out" $?
	compare_files "$out"
	run_script after.sh
}

run_case() {
	case=$golden/$1 notes=$work/tap/$1.notes out=$work/out/$1
	: >"$notes"
	if copy_case "$1" 2>/dev/null; then
		# shellcheck disable=SC2119
		try_case
	else
		complain "$case cannot be copied"
	fi
	verdict='ok'
	[ -s "$notes" ] && verdict='not ok'
	{ echo "$verdict NUMBER - $1" && cat "$notes"; } >"$work/tap/$1"
	cd / && chmod -R u+w "$work/run/$1" && rm -rf "${work:?}/run/$1"
}

if [ "$1" = --one ]; then
	work=$GOLDEN_WORK
	run_case "$2"
	exit 0
fi

# --- all cases -------------------------------------------------------------------------------------------------------

GOLDEN_UPDATE=
if [ "$1" = --update ]; then
	GOLDEN_UPDATE=1
	shift
fi
if [ -z "$ACTIEPLAN" ]; then
	ACTIEPLAN=$checkout/build/actieplan
fi
case $ACTIEPLAN in
/*) ;;
*) ACTIEPLAN=$PWD/$ACTIEPLAN ;;
esac
if [ ! -x "$ACTIEPLAN" ]; then
	echo "Bail out! There is no program $ACTIEPLAN: run make build/actieplan first."
	exit 1
fi

work=$(mktemp -d) && work=$(cd -P "$work" && pwd) || exit 1
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP
mkdir "$work/tap" "$work/home"

# What a case may use, and a world that is the same everywhere: language, time, git.
export ACTIEPLAN GOLDEN_UPDATE GOLDEN_WORK="$work" GOLDEN="$golden" CHECKOUT="$checkout"
export LC_ALL=C.UTF-8 TZ=UTC HOME="$work/home"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_COUNT=1
export GIT_CONFIG_KEY_0=init.defaultBranch GIT_CONFIG_VALUE_0=main
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_AUTHOR_DATE='2031-05-01T12:00:00Z'
export GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org GIT_COMMITTER_DATE='2031-05-01T12:00:00Z'
unset LANG LANGUAGE LC_MESSAGES GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
umask 022

cd "$golden" || exit 1
if [ $# -gt 0 ]; then
	for case; do
		printf '%s\n' "$(basename "$case")"
	done >"$work/cases"
else
	for folder in [!_]*/; do
		if [ -e "$folder/cmd" ] || [ -d "$folder/plan" ]; then
			printf '%s\n' "${folder%/}"
		fi
	done >"$work/cases"
fi

xargs -P "$(getconf _NPROCESSORS_ONLN)" -n 1 sh "$golden/run.t" --one <"$work/cases"

number=0 failed=0
echo "1..$(wc -l <"$work/cases")"
while IFS= read -r case; do
	number=$((number + 1))
	if [ ! -f "$work/tap/$case" ]; then
		echo "not ok $number - $case"
		failed=1
		continue
	fi
	grep -q '^not ok' "$work/tap/$case" && failed=1
	sed "1s/NUMBER/$number/" "$work/tap/$case"
done <"$work/cases"
exit $failed
