# The plan had none; now there is one, and it stays as it is.
grep -qx 'titel: Vliegende fietsen' plan/programma.md
if "$ACTIEPLAN" new programma 2>said; then exit 1; fi
grep -q 'is er al, en blijft' said
