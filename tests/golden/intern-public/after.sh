# Nothing of it: no text, no id, no figure, in no page, download or database.
! grep -rail 'zwartboek\|77777777\|66666666' site
find site | grep -i zwartboek || :
# What is public stays, also beside it.
for text in 'Leg een luchtpad aan' 'Openbare mijlpaal' 'Nog een openbare mijlpaal' 'Openbaar bericht' 'Openbare vraag'; do
	grep -rqF "$text" site/acties site/no-regrets || echo "lost: $text"
done
[ -e site/afbeeldingen/plaat.png ]
# Exports are public too.
for format in json sqlite csv; do
	"$ACTIEPLAN" export --format $format -o uit
done
! grep -rail 'zwartboek\|77777777\|66666666' uit
find uit | grep -i zwartboek || :
# The steering group gets everything.
"$ACTIEPLAN" build --stuurgroep -o alles >/dev/null 2>&1
grep -rhoa 'ZWARTBOEK-[a-z-]*' plan | sort -u >words
grep -rhoa 'ZWARTBOEK-[a-z-]*' alles | sort -u >there
comm -23 words there
[ -e alles/afbeeldingen/zwartboek-plaat.png ] && [ -e alles/acties/zwartboek-actie/index.html ]
# No gap in the numbers tells how many went: of a list of references, and of one of parts.
sqlite3 site/data/plan.db "SELECT format('SELECT ''%s'', item FROM \"%s\" GROUP BY item HAVING max(volgnr) <> count(*);', m.name, m.name)
	FROM sqlite_master m WHERE m.type = 'table' AND (SELECT count(*) FROM pragma_table_info(m.name) c WHERE c.name IN ('item', 'volgnr')) = 2
		AND m.name <> 'onbekend_rij'" >gaps
[ "$(wc -l <gaps)" -gt 30 ] && sqlite3 site/data/plan.db <gaps
sqlite3 site/data/plan.db "SELECT group_concat(waarde || volgnr) FROM actie_doelen WHERE item = 'luchtpad'; SELECT group_concat(document || volgnr) FROM actie_bron
	WHERE item = 'luchtpad'; SELECT group_concat(id || volgnr) FROM actie_mijlpalen WHERE item = 'luchtpad'" >numbers
printf 'hoger1\nkst-99999-11\nm11,m32\n' | diff - numbers
