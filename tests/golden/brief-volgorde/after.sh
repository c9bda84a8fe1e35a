# Worked out by hand: in place of the end date that went before it, of each day after that of the letter before, until the as-of date.
# Motions by their date, those of one day by their names as people count.
sed -n '/<div class="tekst brief-tekst"/,/<\/article/p' site/brieven/br-2/index.html | sed -e 's/<[^>]*>//g' | grep -E '^(Zadels|Lampen|Met deze)' >uitkomst
diff gewenst uitkomst
