#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Runs the harnesses in FOLDER: first what is kept of earlier runs (corpus/), then SECONDS each (20) with new input of
# libFuzzer's. run.sh FOLDER [SECONDS [NAME...]]. KEEP=1 adds what was found to the corpus and keeps of that what reaches each branch once.
# SEED=N starts from that number. Without it, it is that of the tree that is checked out: the same tree gives the same answer,
# so that what passes on one machine passes on the next, and each change is tried with other input.
# An input that breaks something stays in build/fuzz/ and goes, once mended, to the corpus.
here=$(cd -P "$(dirname "$0")" && pwd)
folder=$(cd "$1" && pwd) || exit 2
seconds=${2:-20}
[ $# -gt 2 ] && shift 2 && names=$* || names=
work=$(mktemp -d "${TMPDIR:-/tmp}/fuzz.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1
failed=0
total=0
tree=$(git -C "$here" rev-parse --verify --quiet 'HEAD^{tree}' | cut -c1-7)
seed=${SEED:-$((0x${tree:-1}))}

[ -n "$names" ] || names=$(cd "$here" && for file in *.c; do basename "$file" .c; done)
for name in $names; do
	mkdir -p "$here/corpus/$name" "$work/$name"
	kept=$(find "$here/corpus/$name" -type f | wc -l)
	# Longer inputs are slower and reach no further; 25 s for one is an endless loop.
	set -- -dict="$here/$name.dict" -seed="$seed" -timeout=25 -rss_limit_mb=1024 -artifact_prefix="$folder/$name-" -print_final_stats=1
	if "$folder/$name" -runs=0 "$@" "$here/corpus/$name" >"$work/out" 2>&1 &&
		"$folder/$name" -max_total_time="$seconds" -max_len=600 "$@" "$work/$name" "$here/corpus/$name" >>"$work/out" 2>&1; then
		ran=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/out" | awk '{ n += $1 } END { print n + 0 }')
		total=$((total + ran))
		printf '%-10s %9d executions, %4d kept inputs, 0 reports\n' "$name" "$ran" "$kept"
	else
		failed=$((failed + 1))
		printf '%-10s REPORT\n' "$name"
		grep -E -A12 'ERROR:|broken:|runtime error|SUMMARY|Test unit written' "$work/out" | head -n 30 | sed 's/^/    /'
	fi
	if [ -n "$KEEP" ]; then
		mkdir "$work/small"
		"$folder/$name" -merge=1 -use_counters=0 -max_len=600 "$work/small" "$here/corpus/$name" "$work/$name" >/dev/null 2>&1 &&
			rm -rf "$here/corpus/$name" && mv "$work/small" "$here/corpus/$name"
		rm -rf "$work/small"
	fi
done
printf '%d harnesses, %s s each, seed %d, %d executions, %d reports\n' "$(echo "$names" | wc -w)" "$seconds" "$seed" "$total" "$failed"
[ "$failed" = 0 ]
