# SPDX-License-Identifier: EUPL-1.2
# Towards letter 4, whose tag was forgotten: goalposts move with a reason and without one, an action is finished, a
# decision is asked.
vervang indicatoren/valpartijen.md 'streefwaarde: {jaar: 2034, waarde: 10}' 'streefwaarde: {jaar: 2034, waarde: 15}
eerdere_streefwaarden:
  - jaar: 2034
    waarde: 10
    vervangen_op: 2032-09-01
    reden: Er is een eiland bij gekomen.'
vervang indicatoren/valpartijen.md 'nulmeting: {jaar: 2030, waarde: 40}' 'nulmeting: {jaar: 2030, waarde: 44}'
vervang indicatoren/valpartijen.md 'Wij tellen wie van een eiland viel en zich meldde bij een vangnet.' \
	'Wij tellen wie van een eiland viel en in een vangnet lag.'
vervang indicatoren/valpartijen.csv '2030,40,definitief,2031-02-01,' '2030,40,definitief,2031-02-01,
2031,31,voorlopig,2032-09-01,'
vervang acties/brug.md '    datum: 2032-02-29' '    datum: 2032-08-31'
vast 2032-09-15 'Stel de streefwaarde bij'
vervang acties/anker.md '    datum: 2032-09-30' '    datum: 2032-09-30
    gehaald: 2032-09-25
    bewijs: br-4
resultaat: Alle eilanden liggen voor anker.'
schrijf voortgang/2032/anker-2032-10.md <<'EOF'
---
betreft: anker
datum: 2032-10-01
fase: afgerond
bron: [br-4]
---

Alle eilanden liggen vast.
EOF
schrijf voortgang/2032/brug-2032-11.md <<'EOF'
---
betreft: brug
datum: 2032-11-01
fase: loopt
oordeel: aandacht
oorzaak: Er is maar één ploeg.
gevolg: De brug hangt nog niet.
bijsturing: Een tweede ploeg begint in januari.
besluit_gevraagd:
  vraag: Mag de brug smaller worden?
  gremium: stuurgroep
  voor: 2033-01-31
---

De palen staan.
EOF
brief 4 2032-12-15 2032-12-01 <<'EOF'
Alle eilanden liggen voor anker.
EOF
vast 2032-12-15 'Verzend brief 4'
