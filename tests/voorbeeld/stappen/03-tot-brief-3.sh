# SPDX-License-Identifier: EUPL-1.2
# Towards letter 3: a re-planning, a stop, a motion settled, money, text.
vervang acties/brug.md 'einde: 2032-06-30' 'einde: 2032-06-30
herplanning:
  - datum: 2032-03-10
    einde: 2032-09-30
    reden: Het touw kwam later.'
vervang acties/brug.md '    bedrag: 150000' '    bedrag: 180000'
schrijf voortgang/2032/brug-2032-03.md <<'EOF'
---
betreft: brug
datum: 2032-03-10
fase: loopt
oordeel: vertraagd
oordeel_door: brugwacht
oorzaak: Het touw kwam later.
gevolg: De brug is drie maanden later klaar.
bijsturing: Er is een tweede maker van touw.
---

Het ontwerp is nog niet klaar.
EOF
vast 2032-03-12 'Verschuif de brug'
schrijf voortgang/2032/veer-2032-04.md <<'EOF'
---
betreft: veer
datum: 2032-04-01
fase: gestopt
oorzaak: De wind is te sterk voor een veer.
bron: [br-1]
---

Het veer ligt aan de kant.
EOF
vervang acties/anker.md 'Elk eiland krijgt vier ankers. De Brugwacht controleert de touwen elk jaar.' \
	'Elk eiland krijgt zes ankers. De Brugwacht controleert de touwen elke maand.'
schrijf moties/hek.md <<'EOF'
---
titel: Een hek om elk eiland
indieners: [Lid Drie]
datum: 2032-05-11
besluit: Stemmen - aangenomen
uitvoering: niet-gestart
---
EOF
vast 2032-05-20 'Meld dat het veer stopt'
brief 3 2032-06-15 2032-06-01 <<'EOF'
Aan elke brug komt een leuning.
EOF
vervang moties/leuning.md 'uitvoering: loopt' 'uitvoering: afgedaan'
vervang moties/leuning.md 'kamer_status: Openstaand' 'kamer_status: Voldaan
afdoening:
  - brief: br-3
    mate: geheel'
vast 2032-06-15 'Verzend brief 3'
tag br-3 2032-06-15
