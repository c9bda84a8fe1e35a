#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Plants one fault of each kind in a small site and sees that links.pl tells it, and nothing else.
here=$(cd "$(dirname "$0")" && pwd)
site=$(mktemp -d "${TMPDIR:-/tmp}/links.XXXXXX") || exit 1
trap 'rm -rf "$site" "$site.out"' EXIT
count=0

page() { # PATH BODY
	mkdir -p "$site/$(dirname "$1")"
	printf '<!DOCTYPE html>\n<html lang="nl">\n<head><link rel="stylesheet" href="%ssite.css"></head>\n<body>%s</body>\n' \
		"$3" "$2" >"$site/$1"
}

result() { # OK? NAME
	count=$((count + 1))
	[ "$1" = 0 ] && echo "ok $count - $2" || echo "not ok $count - $2"
}

good='<a href="b/index.html#deel">b</a> <a href="https://example.org/?a=1&amp;b=2">elders</a> <a href="mailto:a@example.org">post</a>
<!-- <a href="weg.html">niet echt</a> --><a href="#top">op</a> <a href="b/a%20b.html">spatie</a>
<a href="#vn-1" role="doc-noteref">1</a><a href="#vn-2" role="doc-noteref">2</a><a href="#vn-1" role="doc-noteref">1</a>
<p id="vn-1"></p><p id="vn-2"></p>'
fresh() {
	page index.html "$good" ''
	page b/index.html '<h2 id="deel">Deel</h2><a href="../index.html">terug</a>' ../
	page 'b/a b.html' '' ../
	echo 'body { background: url("achter.png") } /* url(weg.png) */' >"$site/site.css"
	: >"$site/achter.png"
}

fresh
perl "$here/links.pl" "$site" >"$site.out" && [ "$(cat "$site.out")" = '3 pages' ]
result $? 'a site without faults'

fault() { # NAME HTML WANTED
	fresh
	page index.html "$good
$2" ''
	perl "$here/links.pl" "$site" >"$site.out"
	[ $? = 1 ] && printf '%s\n3 pages\n' "$3" | cmp -s - "$site.out"
	result $? "$1"
	printf '%s\n3 pages\n' "$3" | diff - "$site.out" | sed 's/^/# /'
}

fault 'dead link' '<a href="b/weg.html">x</a>' 'index.html:8: link to b/weg.html is dead'
fault 'link out of the site' '<a href="../x.html">x</a>' 'index.html:8: link to ../x.html is dead'
fault 'link to a folder' '<a href="b/">x</a>' 'index.html:8: link to b/ leads to a folder, not a file'
fault 'link from the root' '<a href="/b/index.html">x</a>' \
	'index.html:8: link to /b/index.html starts at the root: the site may stand in a folder'
fault 'dead fragment' '<a href="b/index.html#nee">x</a>' \
	'index.html:8: link to b/index.html#nee: b/index.html has no id "nee"'
fault 'dead fragment on the page itself' '<a href="#nee">x</a>' 'index.html:8: link to #nee: index.html has no id "nee"'
fault 'id twice' '<i id="a"></i><i id=a></i>' 'index.html:8: id "a" is there twice'
fault 'icon that is not shown' '<svg><use href="#b"/><symbol id="a"></symbol><symbol id="b"></symbol></svg>' \
	'index.html:8: icon "a" is not shown'
fault 'http link' "<a
href='http://example.org/'>x</a>" 'index.html:8: link to http://example.org/ is not https'
fault 'javascript link' '<a href="javascript:alert(1)">x</a>' 'index.html:8: link to javascript:alert(1) is not https'
for tag in '<img alt="" src="A">' '<script src="A"></script>' '<iframe src="A"></iframe>' '<source src="A">' \
	'<link rel="stylesheet" href="A">' '<img alt="" srcset="A 2x">' '<style>@import "A";</style>' \
	'<style>p { background: url(A) }</style>' '<p style="background: url(A)"></p>' '<form action="A"></form>'; do
	address=https://example.org/a
	fault "asks elsewhere: $tag" "$(echo "$tag" | sed "s#A#$address#")" "index.html:8: asks for $address, which is elsewhere"
done
fault 'asks elsewhere without a scheme' '<img alt="" src="//example.org/a">' \
	'index.html:8: asks for //example.org/a, which is elsewhere'
fault 'dead image' '<img alt="" src="weg.png">' 'index.html:8: link to weg.png is dead'
fault 'footnotes out of order' '<a href="#vn-4" role="doc-noteref">4</a><p id="vn-4"></p>' \
	'index.html:8: footnote 4 comes where 3 should'
fault 'empty cell' '<table><tr><td data-kop="Aard" class="x">
</td><td></td><td data-kop="Aard">exact</td></tr></table>' 'index.html:8: an empty cell: Aard'
fault 'empty list' '<ul class="x">
</ul><ul id="y"></ul><ol><li></li></ol>' 'index.html:8: an empty list: ul'
fault 'blank before a comma' '<span>(a)</span>, <span>(b)</span> c, <span>(c)</span>
, d' 'index.html:8: a blank before: ,'

fresh
echo '@import "https://example.org/a.css";' >>"$site/site.css"
perl "$here/links.pl" "$site" >"$site.out"
[ "$(head -n 1 "$site.out")" = 'site.css:2: asks for https://example.org/a.css, which is elsewhere' ]
result $? 'a stylesheet that asks elsewhere'
fresh
page 404.html '<a href="https://example.org/s/b/index.html">b</a> <img alt="" src="https://example.org/s/weg.png">' https://example.org/s/
perl "$here/links.pl" "$site" https://example.org/s >"$site.out"
[ "$(cat "$site.out")" = '404.html:4: link to /weg.png is dead
4 pages' ]
result $? 'the page for addresses that do not exist, with the address of the site'
fresh
rm "$site/404.html"
page los.html '' ''
perl "$here/links.pl" "$site" >"$site.out"
[ "$(head -n 1 "$site.out")" = 'los.html:1: no link leads here' ]
result $? 'a page that nothing leads to'
rm -f "$site.out"
echo "1..$count"
