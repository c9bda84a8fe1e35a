code=0
"$ACTIEPLAN" new actie a2 --titel "$(printf 'Caf\351')" 2>/dev/null || code=$?
[ $code = 2 ] || echo "no UTF-8: $code"
"$ACTIEPLAN" new actie a3 --titel "$(printf '\360\237\232\262 naar de\tmaan')" >/dev/null
! ls plan/acties | grep a[12]
"$ACTIEPLAN" check | grep a3.md.*AP0 || :
