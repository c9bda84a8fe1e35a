# SPDX-License-Identifier: EUPL-1.2
# Towards letter 5: a new name, another owner, work that is taken up again, something gone, an answer.
git mv plan/acties/kaart.md plan/acties/windkaart.md
vervang acties/windkaart.md 'titel: Teken een kaart van de wind' 'titel: Teken een kaart van de wind en de wolken
aliassen: [kaart]'
vervang acties/windkaart.md 'actiehouder: [ankerbond]' 'actiehouder: [mzw]
betrokken: [ankerbond]'
git mv plan/organisaties/brugwacht.md plan/organisaties/brugdienst.md
for bestand in acties/brug acties/veer; do
	vervang $bestand.md 'actiehouder: [brugwacht]' 'actiehouder: [brugdienst]'
done
vervang gremia/stuurgroep.md 'leden: [mzw, brugwacht]' 'leden: [mzw, brugdienst]'
vervang voortgang/2032/brug-2032-03.md 'oordeel_door: brugwacht' 'oordeel_door: brugdienst'
git rm -q plan/acties/touw.md
vast 2033-02-10 'Geef de kaart en de Brugwacht een andere naam'
vervang acties/brug.md '    reden: Het touw kwam later.' '    reden: Het touw kwam later.
  - datum: 2033-03-01
    einde: 2033-05-31
    reden: Er was maar één ploeg.'
vervang voortgang/2032/brug-2032-11.md '  voor: 2033-01-31' '  voor: 2033-01-31
  antwoord: Ja, één meter smaller.
  beantwoord_op: 2033-01-28'
schrijf voortgang/2033/veer-2033-04.md <<'EOF'
---
betreft: veer
datum: 2033-04-01
fase: loopt
oordeel: op-schema
---

Er is een zwaarder veer.
EOF
vervang aanbevelingen/lampen.md 'uitvoering: niet-gestart' 'uitvoering: afgedaan
afdoening:
  - brief: br-5
    mate: geheel'
vervang indicatoren/valpartijen.csv '2031,31,voorlopig,2032-09-01,' '2031,31,voorlopig,2032-09-01,
2032,27,voorlopig,2033-05-01,'
brief 5 2033-06-15 2033-06-01 <<'EOF'
Het veer vaart weer.
EOF
vast 2033-06-15 'Verzend brief 5'
tag br-5 2033-06-15
