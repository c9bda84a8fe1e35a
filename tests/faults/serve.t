#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The preview under clients that are not nice and under many saves, and how it and build stop in the middle of work.
# Each wait has an end; the figures are printed.
here=$(cd -P "$(dirname "$0")" && pwd) || exit 1
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/faults.XXXXXX") || exit 1
server=
trap 'stop KILL; rm -rf "$work"' EXIT
. "$checkout/tests/tap.sh"
. "$checkout/tests/serve/server.sh"

wait_for() { # SECONDS COMMAND...: until the command is true
	left=$(($1 * 20))
	shift
	while ! "$@"; do
		left=$((left - 1))
		[ $left -gt 0 ] || return 1
		sleep 0.05
	done
}

gone() { ! kill -0 "$1" 2>/dev/null; }

status_of() { sed -n "s/^$1:[^0-9]*\([0-9]*\).*/\1/p" "/proc/$server/status"; }
descriptors() { ls "/proc/$server/fd" | wc -l; }
few_descriptors() { [ "$(descriptors)" -le "$before" ]; }
ask() { perl "$checkout/tests/serve/ask.pl" "$port" "$@" >"$work/answer"; }
status() { head -n 1 "$work/answer" | grep -q "^HTTP/1.1 $1 "; }

mkdir "$work/plan" && cp -r "$checkout/tests/golden/_basis/plan" "$checkout/templates" "$work/plan" || exit 1
action=$work/plan/plan/acties/luchtpad.md
start "$work/plan"
before=$(descriptors)

crowd() { perl "$here/crowd.pl" "$port" "$action" 500 8 20 >"$work/crowd"; }
# What is kept for the largest crowd so far makes its memory grow by steps, fewer and fewer; what leaks adds to it in each
# round. So it is flat where two rounds in a row added nothing to speak of, and a leak never comes to that.
memory=$(status_of VmRSS) rounds=0 flat=0
while [ $flat -lt 2 ] && [ $rounds -lt 10 ]; do
	crowd
	result $? "each page that was asked for came, and the last save is shown"
	sed 's/^/# /' "$work/crowd"
	wait_for 40 few_descriptors
	result $? "no connection is left behind"
	now=$(status_of VmRSS)
	flat=$([ $((now - ${memory##* })) -lt 64 ] && echo $((flat + 1)) || echo 0)
	memory="$memory $now" rounds=$((rounds + 1))
done
echo "# memory before, and after each round: $memory KiB; threads: $(status_of Threads)"
result "$([ $flat = 2 ]; echo $?)" 'its memory does not grow'
result "$([ "$(status_of Threads)" = 1 ]; echo $?)" 'it has one thread'

crowd &
crowd=$!
sleep 2
perl -e 'my $port = sprintf "%04X", shift; my @at;
	for my $name ("/proc/net/tcp", "/proc/net/tcp6") {
		open my $file, "<", $name or next;
		while (<$file>) { push @at, $1 if /^\s*\d+: ([0-9A-F]+):$port [0-9A-F:]+ 0A / }
	}
	exit("@at" eq "0100007F" ? 0 : 1)' "$port"
result $? 'it listens on 127.0.0.1 alone'
ask GET / 'Host: evil.example'
status 403
result $? 'in a crowd too another name is refused'
for path in /../plan/programma.md /%2e%2e/%2e%2e/etc/passwd /assets/..%2f..%2fplan/programma.md //etc/passwd; do
	ask GET "$path"
	! status 200
	result $? "in a crowd too there is nothing beside the site: $path"
done
stop TERM
result "$([ $ended = 0 ] && [ $took -lt 2000 ]; echo $?)" "SIGTERM stops it in a crowd (after $took ms)"
kill $crowd 2>/dev/null
wait $crowd 2>/dev/null

# A plan that takes seconds to load.
mkdir "$work/groot" && cp -r "$checkout/templates" "$work/groot" &&
	perl "$checkout/tests/tools/make-plan.pl" 2000 "$work/groot/plan" || exit 1
start "$work/groot"
save() { lines=$(wc -l <"$work/err"); echo >>"$work/groot/plan/programma.md"; }
told() { [ "$(wc -l <"$work/err")" != "$lines" ]; }
save
began=$(now)
wait_for 60 told
reading=$(($(now) - began)) # so long it is at it, on this machine
for part in 20 40 70; do
	[ -n "$server" ] || start "$work/groot"
	save
	sleep "$(perl -e 'printf "%.3f", $ARGV[0] * $ARGV[1] / 100_000' $reading $part)"
	busy=$(told; echo $?)
	stop TERM
	result "$([ $busy = 1 ] && [ $ended = 0 ] && [ $took -lt 1000 ]; echo $?)" "SIGTERM stops it while it reads a large plan (at $part % of $reading ms, after $took ms)"
done

began=$(now)
"$actieplan" build -C "$work/groot" -o "$work/whole" >"$work/out" 2>"$work/err" || exit 1
building=$(($(now) - began))

# How long (ms) the machine takes at this moment to remove as many files as a whole site has, just written.
removing() {
	cp -r "$work/whole" "$work/again" || exit 1
	since=$(now)
	rm -rf "$work/again"
	echo $(($(now) - since))
}

# To stop is for the most part to remove what was written by then. A disk can take seconds for that, so beyond one second
# the machine itself is asked.
too_slow() { # MILLISECONDS
	[ "$1" -ge 1000 ] || return 1
	own=$(removing)
	echo "# $1 ms to stop; to remove a whole site takes $own ms here"
	[ "$1" -ge $((1000 + own * 2)) ]
}

stopped=0 slowest=0 wrong=
for part in 5 10 20 30 45 60 75 85 90 95; do
	after="$part % of $building ms"
	"$actieplan" build -C "$work/groot" -o "$work/site" >"$work/out" 2>"$work/err" &
	server=$!
	sleep "$(perl -e 'printf "%.3f", $ARGV[0] * $ARGV[1] / 100_000' "$building" $part)"
	gone $server && { wait $server; server=; rm -rf "$work/site"; continue; }
	stop TERM
	[ $took -le $slowest ] || slowest=$took
	stopped=$((stopped + 1))
	! too_slow $took || wrong="$wrong at $after: $took ms;"
	case $ended in
	0) # the site was in its place already: it is whole
		diff -r "$work/whole" "$work/site" >"$work/out" || wrong="$wrong at $after: another site;"
		rm -rf "$work/site" ;;
	3|143) [ ! -e "$work/site" ] || wrong="$wrong at $after: half a site;" ;;
	*) wrong="$wrong at $after: exit $ended;" ;;
	esac
	[ -z "$(find "$work" -maxdepth 1 -name '*site.*')" ] || wrong="$wrong at $after: $(find "$work" -maxdepth 1 -name '*site.*');"
done
result "$([ -z "$wrong" ] && [ $stopped -ge 4 ]; echo $?)" "SIGTERM stops build, and nothing is left of it$wrong"
echo "# build: $stopped stops, the slowest after $slowest ms"
echo "1..$count"
