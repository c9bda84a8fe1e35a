#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Known tricks to bring in a script, in each field of the plan that takes text: what comes out is text, in each file of the site.
# tests/browser/injectie.t opens the same pages in Chromium.
checkout=$(cd -P "$(dirname "$0")/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/injectie.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$checkout/tests/tap.sh"

. "$checkout/tests/injectie/maak.sh"

[ "$strings" -ge 60 ]
result $? "$strings strings"
# What a field refuses is refused for its form: numbers and addresses, links and HTML in texts.
awk '{ n[$1]++ } END { for (f in n) if (n[f] >= '"$strings"' && f !~ /dossier$|nummer$|vindplaats$|url$|toegankelijkheid$/) print f }' "$work/geweigerd" >"$work/out"
[ ! -s "$work/out" ]
result $? 'each field of text takes some of them'
grep -c '\.body ' "$work/geweigerd" >"$work/out"
[ "$(cat "$work/out")" -gt 500 ]
result $? "HTML and unsafe links in a body are refused ($(cat "$work/out") times)"
perl "$checkout/tests/injectie/uitvoer.pl" "$work/schoon" "$work/vuil" >"$work/out" 2>"$work/looked"
result $? "nothing but text comes out ($(tail -n 1 "$work/looked"))"
mkdir "$work/alle" && mv "$work"/programma-* "$work/alle/"
perl "$checkout/tests/injectie/uitvoer.pl" "$work/schoon" "$work/alle" >"$work/out" 2>"$work/looked"
result $? "nor of the programme's fields ($(tail -n 1 "$work/looked"))"

# The test itself: each kind of trick, as it would look if it came through.
for trick in '<p onclick="x">' '<script>alert(1)</script>' '<a href="javascript:x">' '<iframe>' '<a href="data:text/html,x">' '<p style="x">'; do
	rm -rf "$work/proef" && mkdir "$work/proef" && echo "$trick" >"$work/proef/x.html"
	perl "$checkout/tests/injectie/uitvoer.pl" "$work/schoon" "$work/proef" >/dev/null 2>&1 && echo "$trick"
done >"$work/out"
mkdir -p "$work/proef" && rm "$work/proef/x.html" && printf 'a,b\n1,=1+1\n' >"$work/proef/x.csv"
perl "$checkout/tests/injectie/uitvoer.pl" "$work/schoon" "$work/proef" >/dev/null 2>&1 && echo csv >>"$work/out"
[ ! -s "$work/out" ]
result $? 'what would come through is seen'
echo "1..$count"
