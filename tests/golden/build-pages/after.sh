cmp site/afbeeldingen/plaat.png plan/afbeeldingen/plaat.png
# what no text shows is not published
[ ! -e site/afbeeldingen/ongebruikt.png ]
# every file but the manifest stands in it, with its size
for file in $(cd site && find . -type f ! -name manifest.json | cut -c 3-); do
	grep -q "^\"$file\":{\"size\":$(stat -c %s "site/$file")," site/manifest.json || echo "not in the manifest: $file"
done
