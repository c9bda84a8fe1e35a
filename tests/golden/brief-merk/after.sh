text() { sed -n '/<div class="tekst brief-tekst"/,/<\/div/p' "site/$1" | sed 's/<[^>]*>//g' | grep -v '^$' || true; }
{
	text brieven/br-1/index.html
	text archief/br-1/brieven/br-1/index.html
	text brieven/br-2/index.html
	text brieven/br-wiek/index.html
	text brieven/br-zonder-datum/index.html
} >uitkomst
diff - uitkomst <<'X'
Er zijn 2 acties. De bel heet Bel van toen en is loopt.
bel luchtpad
Er zijn 2 acties. De bel heet Bel van toen en is loopt.
bel luchtpad
Er zijn 3 acties. De bel heet onbekend.
De wiek heet onbekend.
Er waren onbekend acties, .
X
