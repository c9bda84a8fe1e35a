#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The preview as a browser meets it: on 127.0.0.1, on a port that the system chooses. Each wait has an end.
here=$(cd -P "$(dirname "$0")" && pwd) || exit 1
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/serve.XXXXXX") || exit 1
server=
trap 'stop KILL; rm -rf "$work"' EXIT
. "$checkout/tests/tap.sh"
. "$here/server.sh"

# ask METHOD PATH [HEADER...]: the answer to $work/answer, head and all; an extra Host replaces ours
ask() {
	perl "$here/ask.pl" "$port" "$@" >"$work/answer"
}

status() { # STATUS
	head -n 1 "$work/answer" | grep -q "^HTTP/1.1 $1 "
}

# listen N: waits in the background for the N-th event; `heard` waits for that and is true if it came
listen() {
	rm -f "$work/events" "$work/first"
	perl "$here/ask.pl" "$port" EVENTS "$1" "$work/first" >"$work/events" &
	listener=$!
	tries=0
	while [ ! -e "$work/first" ] && [ $tries -lt 100 ]; do
		sleep 0.05
		tries=$((tries + 1))
	done
}
heard() {
	wait $listener
}

# as_built PATH: the site that build makes has at PATH what was answered, save for what the preview adds
as_built() {
	perl -e 'local $/; $_ = <STDIN>; s/.*?\r\n\r\n//s; s/(<body>)\n<link[^>]*>\n<script[^>]*><\/script>\n(?:<details class="voorbeeld .*?<\/details>\n)?/$1/s; print' \
		<"$work/answer" | cmp -s - "$1"
}

mkdir "$work/plan" && cp -r "$checkout/tests/golden/_basis/plan" "$checkout/templates" "$work/plan" || exit 1
# A finding that does not stop publishing: pages tell of it.
printf -- '---\ntitel: Club die niemand noemt\nsoort: ngo\n---\n' >"$work/plan/plan/organisaties/club.md"
find "$work/plan" | sort >"$work/before"
action=$work/plan/plan/acties/luchtpad.md

start "$work/plan"
result "$([ -n "$port" ]; echo $?)" 'tells its address'
cp -r "$work/plan" "$work/copy" &&
	"$actieplan" build -C "$work/copy" -o "$work/site" --base-url "http://127.0.0.1:$port/" >/dev/null 2>&1 || exit 1

# First: what was asked before may have worked out more than it needs.
ask GET /data/zoeken.json
status 200 && as_built "$work/site/data/zoeken.json"
result $? 'what is searched is there, also where it is asked for first'
ask GET /acties/luchtpad/
status 200 && as_built "$work/site/acties/luchtpad/index.html"
result $? 'a page is the one that build makes'
grep -q '<script src="/_voorbeeld/voorbeeld.js"' "$work/answer"
result $? 'a page has the script that reloads it'
ask GET /_voorbeeld/voorbeeld.js
status 200 && grep -q EventSource "$work/answer"
result $? 'the script is there'
! grep -rqs /_voorbeeld/ "$work/site"
result $? 'nothing of the preview is on a built site'
wrong=
for path in $(cd "$work/site" && find . -type f ! -name manifest.json | sed 's/^\.//'); do
	ask GET "$path"
	status 200 && as_built "$work/site$path" || wrong="$wrong $path"
done
result "$([ -z "$wrong" ]; echo $?)" "every file of a built site is there, the same$wrong"
ask GET /acties
status 302 && grep -qi '^location: /acties/' "$work/answer"
result $? 'a folder without / leads to its page'
ask GET /assets/site.css
status 200 && grep -qi "^content-security-policy: default-src 'none'; script-src 'self';" "$work/answer"
result $? 'every answer has a strict policy'

ask HEAD /
status 200 && ! grep -q '<' "$work/answer" && grep -qi '^content-length: [1-9]' "$work/answer"
result $? 'HEAD gives a head only'
ask GET /acties/bestaat-niet/
status 404 && grep -q "href=\"http://127.0.0.1:$port/index.html\"" "$work/answer"
result $? 'what is not there is 404, with links that work from anywhere'
ask POST / 'Content-Length: 5'
status 405
result $? 'POST is refused'
ask GET / 'Content-Length: 5'
status 400
result $? 'a body is refused'
for path in /index.html%00.png /%00 /acties/%00/x.html; do
	ask GET "$path"
	status 400
	result $? "no NUL in a path: $path"
done
for path in '/index.html?x=%00' /%69ndex.html; do
	ask GET "$path"
	status 200
	result $? "$path is served"
done
for host in evil.example 'localhost.evil.example' '127.0.0.1.evil.example:80' 'localhost:80@evil.example' ''; do
	ask GET / "Host: $host"
	status 403 || status 400
	result $? "Host '$host' is refused"
done
for host in "localhost:$port" 127.0.0.1 '[::1]:99'; do
	ask GET / "Host: $host"
	status 200
	result $? "Host '$host' is served"
done
ask GET / 'Sec-Fetch-Site: cross-site' 'Sec-Fetch-Mode: no-cors'
status 403
result $? 'a page of another site cannot load it'
echo geheim >"$work/plan/geheim.txt"
echo geheim >"$work/plan/templates/assets/.verborgen"
ln -s "$work/plan/geheim.txt" "$work/plan/templates/assets/koppeling.txt"
for path in /../geheim.txt /%2e%2e/geheim.txt /assets/../../geheim.txt /assets/..%2f..%2fgeheim.txt /plan/programma.md \
	//etc/passwd /assets/koppeling.txt /assets/.verborgen /templates/layout.mustache /assets/site.css/ /_voorbeeld/paneel.mustache \
	/_voorbeeld/../../geheim.txt; do
	ask GET "$path"
	! status 200 && ! grep -q geheim "$work/answer"
	result $? "nothing beside the site: $path"
done
rm "$work/plan/geheim.txt" "$work/plan/templates/assets/.verborgen" "$work/plan/templates/assets/koppeling.txt"
sleep 0.5

saved() { # NAME COMMAND...: the command is a save that open pages hear of
	name=$1
	shift
	listen 2
	"$@"
	heard
	result $? "an open page hears of $name"
}
saved 'a save' sed -i 's/^titel:.*/titel: Een heel nieuw luchtpad/' "$action"
ask GET /acties/luchtpad/
grep -q 'Een heel nieuw luchtpad</h1>' "$work/answer"
result $? 'the page shows what was saved'
# The rules that give no errors run when the page is out: the panel comes behind it, under the same site.
sleep 0.5 # that of the save before has come
listen 3
sed -i 's/heel nieuw/fonkelnieuw/' "$action"
heard && awk '{ site[NR] = $2; panel[NR] = $3 }
	END { exit !(site[1] != site[2] && site[2] == site[3] && panel[2] != panel[3]) }' "$work/events"
result $? 'what else was found comes in an event of its own'
ask GET /_voorbeeld/paneel
status 200 && grep -q 'data-paneel=' "$work/answer" && ! grep -q 'kijken het plan nog na' "$work/answer" && ! grep -q '<html' "$work/answer"
result $? 'a page can ask for that panel alone'
# A page that tells findings does not wait for them to be found at leisure; nor does the panel then.
listen 3
sed -i 's/niemand noemt/geen mens noemt/' "$work/plan/plan/organisaties/club.md"
for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
	ask GET /datakwaliteit/
done
heard && status 200 && grep -q 'id="regel-AP158"' "$work/answer"
result $? 'a page that tells findings has them at once, and the panel too'
in_place() { sed 's/fonkelnieuw/iets ouder/' "$action" >"$work/new" && cat "$work/new" >"$action"; }
saved 'a save in place' in_place
mkdir "$work/plan/plan/voortgang/2032"
sleep 0.3
saved 'a file in a new folder' cp "$work/plan/plan/voortgang/2031/luchtpad-2031-03.md" "$work/plan/plan/voortgang/2032/luchtpad-2032.md"
saved 'a file that goes' rm -r "$work/plan/plan/voortgang/2032"
mkdir -p "$work/plan/plan/moties"
sleep 0.3
printf -- '---\ntitel: Motie van later\nindieners: [Lid Een]\ndatum: 2039-01-01\nuitvoering: loopt\n---\n' >"$work/motie"
saved 'a file from after the as-of date' cp "$work/motie" "$work/plan/plan/moties/later.md"
ask GET /moties/later/
status 404
result $? 'what is of later is not on the preview'
saved 'a date that is mended' sed -i 's/2039-01-01/2031-01-01/' "$work/plan/plan/moties/later.md"
ask GET /moties/later/
status 200
result $? 'what is of before is'
saved 'a date of later' sed -i 's/2031-01-01/2039-01-01/' "$work/plan/plan/moties/later.md"
ask GET /moties/later/
status 404
result $? 'what becomes of later goes'
saved 'a folder that goes' rm -r "$work/plan/plan/moties"
saved 'a template' sed -i 's/<h1>Pagina niet gevonden/<h1>Hier is niets/' "$work/plan/templates/niet-gevonden.mustache"
ask GET /nee
grep -q 'Hier is niets' "$work/answer"
result $? 'the page shows the new template'

saved 'an error' sed -i 's/^titel:.*/titel: [/' "$action"
ask GET /acties/luchtpad/
status 200 && grep -q 'role="alert">Er zit 1 fout in het plan' "$work/answer" &&
	grep -q '<code>plan/acties/luchtpad.md:2:8</code>' "$work/answer" && grep -q 'iets ouder luchtpad</h1>' "$work/answer"
result $? 'an error is a panel with file and line, above the last good page'
ask GET /acties/
grep -q 'role="alert"' "$work/answer"
result $? 'the panel is on every page'
ask GET /datakwaliteit/
status 200 && grep -q 'id="regel-AP158"' "$work/answer"
result $? 'the last good site has its findings'
saved 'the mending' sed -i 's/^titel:.*/titel: Gemaakt/' "$action"
ask GET /acties/luchtpad/
grep -q 'Gemaakt</h1>' "$work/answer" && ! grep -q 'role="alert"' "$work/answer"
result $? 'mended, the panel is gone and the new page is there'
saved 'a broken template' sh -c "echo '{{#open}}' >'$work/plan/templates/actie.mustache'"
ask GET /acties/luchtpad/
status 200 && grep -q 'role="alert"' "$work/answer" && grep -q '<code>templates/actie.mustache:1' "$work/answer" &&
	grep -q 'Gemaakt</h1>' "$work/answer"
result $? 'a broken template is a panel too'
cp "$checkout/templates/actie.mustache" "$work/plan/templates/actie.mustache"
sleep 0.5

perl "$here/ask.pl" "$port" CROWD 300 >"$work/crowd"
result $? 'many, slow and half-open clients leave it answering'
sed 's/^/# /' "$work/crowd"

"$actieplan" serve -C "$work/plan" --port "$port" --lang nl >"$work/second" 2>&1
code=$?
[ $code = 3 ] && grep -q "Poort $port is al in gebruik.*--port [1-9]" "$work/second" && [ "$(wc -l <"$work/second")" = 1 ]
result $? 'a port that is taken: exit 3, and one that is free'
for port_wanted in x 70000 -1; do
	"$actieplan" serve -C "$work/plan" --port "$port_wanted" >/dev/null 2>&1
	result "$([ $? = 2 ]; echo $?)" "--port $port_wanted is wrong use"
done

listen 99
stop TERM
result "$([ $ended = 0 ]; echo $?)" 'SIGTERM stops it, with a page open'
find "$work/plan" | sort | cmp -s - "$work/before"
result $? 'it leaves nothing behind'

sed -i 's/^titel:.*/titel: [/' "$action"
start "$work/plan"
ask GET /acties/
status 503 && grep -q 'plan/acties/luchtpad.md:2:8' "$work/answer" && grep -q '_voorbeeld/voorbeeld.js' "$work/answer"
result $? 'a plan with errors from the start: a page with the findings'
saved 'the first good plan' cp "$checkout/tests/golden/_basis/plan/acties/luchtpad.md" "$action"
ask GET /acties/
status 200 && ! grep -q 'role="alert"' "$work/answer"
result $? 'then the site is there'
stop INT
result "$([ $ended = 0 ]; echo $?)" 'SIGINT stops it'

mkdir -p "$work/plan/plan/brieven" &&
	printf -- '---\ntitel: Brief over fietsen\nsoort: voortgang\nstand: concept\npeildatum: 2031-05-01\n---\n' >"$work/plan/plan/brieven/fietsen.md"
start "$work/plan"
ask GET /brieven/fietsen/
status 200 && grep -q 'href="[^"]*brieven/fietsen/bijlage/index.html"' "$work/answer"
result $? 'a letter leads to its annex, also where it is asked for first'
stop TERM

# Longer away than it is tried for.
ln -s plan "$work/koppeling"
start "$work/koppeling"
mv "$work/plan/plan" "$work/plan/weg"
sleep 3
mv "$work/plan/weg" "$work/plan/plan"
tries=0
while ! grep -q 'Bijgewerkt' "$work/err" && [ $tries -lt 200 ]; do
	sleep 0.05
	tries=$((tries + 1))
done
result "$([ $tries -lt 200 ]; echo $?)" 'of a folder that is named by a link: it sees that plan/ came back' "$work/err"
stop TERM

mv "$work/plan/templates" "$work/plan/weg"
"$actieplan" serve -C "$work/plan" --port 0 --lang nl >"$work/second" 2>&1
result "$([ $? = 3 ] && grep -q 'geen map templates/' "$work/second"; echo $?)" 'without templates/ there is nothing to show'
echo "1..$count"
