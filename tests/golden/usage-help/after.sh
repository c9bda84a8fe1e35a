# Every command stands in the help, with what the exit codes mean.
for command in check build explain export; do
	grep -q "^  actieplan $command " "$STDOUT"
done
grep -q '^Uitgang: 0 klaar, 1 .*, 2 .*, 3 ' "$STDOUT"
"$ACTIEPLAN" --help | cmp - "$STDOUT"
"$ACTIEPLAN" help | cmp - "$STDOUT"
