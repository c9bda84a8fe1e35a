# SPDX-License-Identifier: EUPL-1.2
# What scripts of tests share; for «.», with $work set. result OK? NAME [FILE]: a line of TAP, and where it is not ok the
# beginning of FILE, else of $told, for who looks into it. The last line of the script: echo "1..$count"
export LC_ALL=C.UTF-8
count=0
told=$work/out

result() {
	count=$((count + 1))
	[ "$1" = 0 ] && echo "ok $count - $2" && return
	echo "not ok $count - $2"
	[ ! -s "${3:-$told}" ] || head -n 20 "${3:-$told}" | cut -c1-300 | sed 's/^/# /'
}
