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
