grep -qx 'nummer: 2' plan/actielijnen/al-2.md || grep -qx 'nummer: "2"' plan/actielijnen/al-2.md
"$ACTIEPLAN" check >/dev/null
