# SPDX-License-Identifier: EUPL-1.2
# Starts and stops the preview; for «.», behind tests/tap.sh, with $actieplan and $work set, and server= before. Each wait has an end.

now() { # milliseconds
	perl -MTime::HiRes=time -e 'printf "%d\n", time * 1000'
}

# start FOLDER [ARGUMENT...]: starts it for the plan in FOLDER on a free port ($port), and waits until it tells its address
start() {
	folder=$1
	shift
	: >"$work/out" # the child empties it too, but perhaps only after this shell has found the address of the one before in it
	# a shell starts what is in its background deaf to SIGINT
	perl -e '$SIG{INT} = "DEFAULT"; exec @ARGV' "$actieplan" serve -C "$folder" --port 0 --lang nl "$@" >"$work/out" 2>"$work/err" &
	server=$!
	tries=0
	while ! grep -q http "$work/out" && kill -0 $server 2>/dev/null && [ $tries -lt 2400 ]; do
		sleep 0.05
		tries=$((tries + 1))
	done
	port=$(sed -n 's#.*http://127\.0\.0\.1:\([0-9]*\)/.*#\1#p' "$work/out")
}

# stop SIGNAL: ends the process $server; its exit code is in $ended, how long it took in $took (ms)
stop() {
	[ -n "$server" ] || return 0
	began=$(now)
	kill -s "$1" $server 2>/dev/null
	( sleep 10; kill -s KILL $server 2>/dev/null ) &
	guard=$!
	wait $server 2>/dev/null
	ended=$?
	took=$(($(now) - began))
	kill $guard 2>/dev/null
	wait $guard 2>/dev/null
	server=
}
