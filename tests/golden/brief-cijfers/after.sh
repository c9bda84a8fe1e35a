# The text of both letters, worked out by hand in gewenst: the first as of its own day, the second as of its peildatum.
words() { sed -e 's/<sup>/ [/g; s/<\/sup>/]/g' -e 's/<[^>]*>/ /g' -e 's/  */ /g' -e 's/^ //' -e 's/ $//' | grep -v '^$'; }
{
	sed -n '/<h2 id="brieftekst"/,/<\/section/p' site/brieven/br-1/index.html | words
	echo ----
	sed -n '/<div class="tekst brief-tekst"/,/<\/article/p' site/brieven/br-2/index.html | words
} >uitkomst
diff gewenst uitkomst
