grep -x 'vorige: br-b' plan/brieven/br-z.md >/dev/null || echo 'not the newest that was sent'
grep -x 'plaats: Voortgangdam' plan/brieven/br-z.md >/dev/null || echo 'not its place'
# Of one day the last in order of name; and without one on the progress the newest of any kind.
sed 's/Voortgangdam/Gelijkdam/' plan/brieven/br-b.md >plan/brieven/br-bb.md
rm plan/brieven/br-z.md && "$ACTIEPLAN" new brief br-z --titel Vervolg >/dev/null
grep -x 'vorige: br-bb' plan/brieven/br-z.md >/dev/null || echo 'not the last of one day'
rm plan/brieven/br-z.md plan/brieven/br-b.md plan/brieven/br-bb.md plan/brieven/br-e.md && "$ACTIEPLAN" new brief br-z --titel Vervolg >/dev/null
grep -x 'vorige: br-a' plan/brieven/br-z.md >/dev/null || echo 'not the plan'
rm plan/brieven/br-z.md plan/brieven/br-a.md && "$ACTIEPLAN" new brief br-z --titel Vervolg >/dev/null
grep -x 'vorige: br-c' plan/brieven/br-z.md >/dev/null || echo 'not the newest of any kind'
