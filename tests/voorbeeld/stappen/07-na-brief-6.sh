# SPDX-License-Identifier: EUPL-1.2
# After the last letter: what the steering group has not seen yet.
schrijf voortgang/2034/veer-2034-01.md <<'EOF'
---
betreft: veer
datum: 2034-01-20
fase: loopt
oordeel: aandacht
oorzaak: Het zwaardere veer verbruikt te veel.
gevolg: Het veer vaart om de twee uur.
bijsturing: Er komt een lichtere motor.
besluit_gevraagd:
  vraag: Mag het veer in de winter stilliggen?
  gremium: stuurgroep
  voor: 2034-04-01
---
EOF
vervang acties/veer.md 'actiehouder: [brugdienst]' 'actiehouder: [brugdienst]
betrokken: [wolkenwacht]'
vervang moties/hek.md 'uitvoering: niet-gestart' 'uitvoering: loopt
kamer_status: In behandeling'
vast 2034-02-01 'Meld hoe het veer vaart'
