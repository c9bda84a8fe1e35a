# Of every kind a new file is as fmt writes it, and check misses only what is needed and not known.
for kind in doel knelpunt actielijn actie project organisatie gremium motie toezegging aanbeveling kamervraag indicator brief \
    document begrip; do
	path=$("$ACTIEPLAN" new $kind nieuw-$kind)
	test -f "$path"
done
"$ACTIEPLAN" new voortgang luchtpad >/dev/null
"$ACTIEPLAN" new reeks nieuw-indicator >/dev/null
test "$(cat plan/indicatoren/nieuw-indicator.csv)" = jaar,waarde,ondergrens,bovengrens,aard,stand,geteld_op,bron,opmerking
"$ACTIEPLAN" fmt --check
if "$ACTIEPLAN" check >found; then exit 1; fi
if grep -F 'fout[' found | grep -vF 'fout[AP012]'; then exit 1; fi
if grep AP012 found | grep -vE ' «(titel|soort|nummer|jaar|organisaties|indieners|gedaan_bij|instantie|eenheid|niveau|richting|stand|datum|fase|meting)» ontbreekt'; then exit 1; fi
# Every field that stands behind a # can be used: without it the head is read as fields of the kind.
for file in plan/*/nieuw-*.md; do
	sed 's/^#\([a-z_]\)/\1/; s/^#  /  /' $file >x && mv x $file
done
"$ACTIEPLAN" check >found || true
if grep -E '\[(AP006|AP007|AP008|AP010)\]' found; then exit 1; fi
