# The letters as they stand on their pages; gewenst/ holds them. A document is made of what is in <article>.
for id in br-0 br-1 br-ek br-leeg br-kaal; do
	sed -n '/<article/,/<\/article/p' site/brieven/$id/index.html >uitkomst
	diff -u gewenst/$id.html uitkomst
done
# Its footnotes are there and nowhere else on the page.
test "$(grep -c 'id="voetnoten"' site/brieven/br-0/index.html)" = 1
