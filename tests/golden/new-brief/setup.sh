cp -R "$GOLDEN/brief-cijfers/plan" .
cp -R "$CHECKOUT/templates" .
rm plan/brieven/br-2.md
cat >plan/brieven/br-1.md <<'X'
---
titel: Eerste brief
soort: plan
dossier: "99999"
nummer: "2"
datum: 2030-06-15
vorm: kamerstuk
dossiertitel: 'Vliegen: hoger'
plaats: Zweefdam
geadresseerde: Voorzitter van de Tweede Kamer
ondertekenaars:
  - ambt: Minister van Lucht
    naam: P. Edaal
  - ambt: 'Minister: van Zee'
mede_namens: ["Minister van Land, Water en Wind", Staatssecretaris van Regen]
adres: [Postbus 1, "1000 AA  ZWEEFDAM"]
afzender:
  organisatie: Ministerie van Lucht
  telefoon: "0123"
stand: verzonden
---
X
"$ACTIEPLAN" fmt >/dev/null
