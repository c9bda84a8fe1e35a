. "$GOLDEN/_basis/templates.sh"
"$ACTIEPLAN" build >/dev/null
cp -R site oud
sed -i 's/^titel: .*/titel:/' plan/acties/luchtpad.md
