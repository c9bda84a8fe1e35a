# SPDX-License-Identifier: EUPL-1.2
# Towards letter 6: a commitment settled, a figure changed afterwards, an end date rewritten, a milestone missed.
vervang indicatoren/valpartijen.csv '2031,31,voorlopig,2032-09-01,' '2031,33,gecorrigeerd,2032-09-01,Twee meldingen kwamen later.'
vervang doelen/hoogte.md 'titel: Elk eiland blijft op hoogte' 'titel: Elk bewoond eiland blijft op hoogte'
vervang doelen/hoogte.md 'Geen eiland zakt onder de honderd meter.' 'Geen bewoond eiland zakt onder de tachtig meter.'
vervang acties/veer.md 'einde: 2033-12-31' 'einde: 2034-03-31'
vervang no-regrets/vangnet.md 'bedrag: 50000' 'bedrag: 65000
toekenning: toegekend'
schrijf organisaties/wolkenwacht.md <<'EOF'
---
titel: De Wolkenwacht
soort: uitvoering
---
EOF
vervang organisaties/ankerbond.md 'soort: ngo' 'soort: ngo
geldig_tot: 2033-12-31'
schrijf voortgang/2033/brug-2033-09.md <<'EOF'
---
betreft: brug
datum: 2033-09-01
fase: afgerond
bron: [br-5]
---

De brug hangt.
EOF
vast 2033-10-01 'Werk cijfers en doelen bij'
brief 6 2033-12-15 2033-12-01 <<'EOF'
Het windbericht verschijnt elke maand.
EOF
vervang toezeggingen/windbericht.md 'uitvoering: loopt' 'uitvoering: afgedaan
afdoening:
  - brief: br-6
    mate: geheel'
vast 2033-12-15 'Verzend brief 6'
tag br-6 2033-12-15
