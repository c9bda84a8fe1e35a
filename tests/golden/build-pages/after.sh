cmp site/afbeeldingen/plaat.png plan/afbeeldingen/plaat.png
# what no text shows is not published
[ ! -e site/afbeeldingen/ongebruikt.png ]
# every file but the manifest stands in it, with its size
for file in $(cd site && find . -type f ! -name manifest.json | cut -c 3-); do
	grep -q "^\"$file\":{\"size\":$(stat -c %s "site/$file")," site/manifest.json || echo "not in the manifest: $file"
done

# One line on stderr tells what was made. How many pages there are grows with the rules: count them.
pages=$(find site -name '*.html' | wc -l)
printf 'actieplan: De site staat in site: %s pagina’s, peildatum 2031-03-01, voor iedereen.\n' "$pages" | cmp - "$STDERR"
mkdir elders
"$ACTIEPLAN" build --lang en --stuurgroep -o elders/site 2>"$STDERR" >/dev/null
pages=$(find elders/site -name '*.html' | wc -l)
printf 'actieplan: The site is in elders/site: %s pages, as of 2031-03-01, for the steering group, with what is internal.\n' "$pages" |
	cmp - "$STDERR"
