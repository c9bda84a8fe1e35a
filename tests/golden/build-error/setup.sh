. "$GOLDEN/_basis/templates.sh"
"$ACTIEPLAN" build >/dev/null 2>&1
cp -R site oud
sed -i 's/^titel: .*/titel:/' plan/acties/luchtpad.md
