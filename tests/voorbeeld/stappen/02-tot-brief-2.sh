# SPDX-License-Identifier: EUPL-1.2
# Towards letter 2: the first updates, a milestone met, an action that is new.
schrijf voortgang/2031/anker-2031-09.md <<'EOF'
---
betreft: anker
datum: 2031-09-01
fase: loopt
oordeel: op-schema
oordeel_door: mzw
---

De eerste ankers liggen klaar.
EOF
schrijf voortgang/2031/brug-2031-09.md <<'EOF'
---
betreft: brug
datum: 2031-09-05
fase: loopt
oordeel: op-schema
---

Er wordt getekend.
EOF
WIE='Lei Der' ADRES=lei@example.org vast 2031-09-10 'Meld dat ankers en brug lopen'
vervang acties/anker.md '    datum: 2031-10-31' '    datum: 2031-10-31
    gehaald: 2031-10-20'
schrijf voortgang/2031/veer-2031-11.md <<'EOF'
---
betreft: veer
datum: 2031-11-15
fase: loopt
---

Het veer doet proefvaarten.
EOF
schrijf acties/lamp.md <<'EOF'
---
titel: Zet een lamp op elke rand
nummer: "6"
actielijn: al-1
actiehouder: [ankerbond]
doelen: [hoogte]
start: 2032-01-01
einde: 2033-12-31
mijlpalen:
  - id: m1
    titel: De helft van de lampen brandt
    datum: 2033-08-31
---
EOF
vast 2031-11-20 'Zet de lampen in het plan'
brief 2 2031-12-15 2031-12-01 <<'EOF'
Het anker van het eerste eiland ligt vast.
EOF
vast 2031-12-15 'Verzend brief 2'
tag br-2 2031-12-15
