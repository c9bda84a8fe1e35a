# SPDX-License-Identifier: EUPL-1.2
# The first letter was sent before the plan came into git: it has no tag.
printf '%s\n' 'Secretaris van het programma <secretaris@example.org> Pen Houder <pen@example.org>' \
	'Projectleider eilanden <leider@example.org> Lei Der <lei@example.org>' >.mailmap

schrijf programma.md <<'EOF'
---
titel: Actieplan Zwevende Eilanden
dossier: "99998"
start: 2031-01-01
periode: 2031/2034
uitbuitingsvormen:
  - id: drift
    naam: afdrijven
  - id: val
    naam: vallen
verouderd_na: 183
regels: {AP148: uit, AP149: uit, AP157: uit, AP123: uit, AP158: uit}
middelen:
  - jaar: 2032
    bedrag: 400000
    omschrijving: Touw en ankers
---

Een verzonnen programma voor eilanden die zweven.
EOF

for naam in 'mzw|Ministerie van Zweven|MZW|ministerie' 'ankerbond|Ankerbond|AB|ngo' 'brugwacht|De Brugwacht|BW|uitvoering'; do
	oud_ifs=$IFS IFS='|'
	# shellcheck disable=SC2086
	set -- $naam
	IFS=$oud_ifs
	schrijf "organisaties/$1.md" <<-EOF
		---
		titel: $2
		afkorting: $3
		soort: $4
		---
	EOF
done
schrijf gremia/stuurgroep.md <<'EOF'
---
titel: Stuurgroep Zwevende Eilanden
soort: stuurgroep
leden: [mzw, brugwacht]
---
EOF
schrijf doelen/hoogte.md <<'EOF'
---
titel: Elk eiland blijft op hoogte
soort: strategisch
---

Geen eiland zakt onder de honderd meter.
EOF
schrijf actielijnen/al-1.md <<'EOF'
---
titel: Vastleggen
nummer: "1"
periode: 2031/2034
doelen: [hoogte]
---
EOF
schrijf actielijnen/al-2.md <<'EOF'
---
titel: Verbinden
nummer: "2"
periode: 2031/2034
doelen: [hoogte]
---
EOF
schrijf acties/anker.md <<'EOF'
---
titel: Leg elk eiland voor anker
nummer: "1"
actielijn: al-1
actiehouder: [mzw]
betrokken: [ankerbond]
uitbuitingsvormen: [drift]
doelen: [hoogte]
start: 2031-03-01
einde: 2032-10-31
mijlpalen:
  - id: m1
    titel: Het eerste eiland ligt vast
    datum: 2031-10-31
  - id: m2
    titel: Alle eilanden liggen vast
    datum: 2032-09-30
---

Elk eiland krijgt vier ankers. De Brugwacht controleert de touwen elk jaar.
EOF
schrijf acties/brug.md <<'EOF'
---
titel: Bouw een touwbrug tussen de eilanden
nummer: "2"
actielijn: al-2
actiehouder: [brugwacht]
uitbuitingsvormen: [val]
doelen: [hoogte]
start: 2031-05-01
einde: 2032-06-30
mijlpalen:
  - id: m1
    titel: Het ontwerp is klaar
    datum: 2032-02-29
middelen:
  - jaar: 2032
    bedrag: 150000
---

De brug hangt tussen het grote en het kleine eiland.
EOF
schrijf acties/kaart.md <<'EOF'
---
titel: Teken een kaart van de wind
nummer: "3"
actielijn: al-1
actiehouder: [ankerbond]
uitbuitingsvormen: [drift]
doelen: [hoogte]
start: 2031-09-01
einde: 2033-12-31
---

De kaart laat per maand zien waar de wind waait.
Eilanden gebruiken de kaart om hun plaats te kiezen.
EOF
schrijf acties/veer.md <<'EOF'
---
titel: Laat een luchtveer varen
nummer: "4"
actielijn: al-2
actiehouder: [brugwacht]
uitbuitingsvormen: [val]
doelen: [hoogte]
start: 2031-06-01
einde: 2033-12-31
---

Het veer vaart elk uur.
EOF
schrijf acties/touw.md <<'EOF'
---
titel: Koop touw op voorraad
nummer: "5"
actielijn: al-1
actiehouder: [mzw]
doelen: [hoogte]
---
EOF
schrijf no-regrets/vangnet.md <<'EOF'
---
titel: Een vangnet onder het kleine eiland
nummer: "1"
jaar: 2032
organisaties: [ankerbond]
soort: nieuw
bedrag: 50000
---
EOF
schrijf moties/leuning.md <<'EOF'
---
titel: Een leuning aan elke brug
indieners: [Lid Een, Lid Twee]
datum: 2031-05-20
besluit: Stemmen - aangenomen
uitvoering: loopt
kamer_status: Openstaand
acties: [brug]
---
EOF
schrijf toezeggingen/windbericht.md <<'EOF'
---
titel: Elke maand een windbericht
gedaan_bij: Debat over de eilanden
datum: 2031-04-10
termijn: 2032-12-31
uitvoering: loopt
---
EOF
schrijf aanbevelingen/lampen.md <<'EOF'
---
titel: Zet lampen op de rand
instantie: Raad voor Veilig Zweven
datum: 2031-02-01
uitvoering: niet-gestart
---
EOF
schrijf indicatoren/valpartijen.md <<'EOF'
---
titel: Mensen die van een eiland vielen
eenheid: mensen per jaar
niveau: outcome
richting: omlaag
nulmeting: {jaar: 2030, waarde: 40}
streefwaarde: {jaar: 2034, waarde: 10}
---

Wij tellen wie van een eiland viel en zich meldde bij een vangnet.
EOF
schrijf indicatoren/valpartijen.csv <<'EOF'
jaar,waarde,stand,geteld_op,opmerking
2030,40,definitief,2031-02-01,
EOF
schrijf brieven/br-1.md <<'EOF'
---
titel: Brief 1 over de zwevende eilanden
soort: plan
dossier: "99998"
nummer: "1"
datum: 2031-06-15
peildatum: 2031-06-01
stand: verzonden
---

Dit is het plan.
EOF
vast 2031-07-01 'Begin het plan'
