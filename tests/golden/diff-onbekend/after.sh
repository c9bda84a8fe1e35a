grep -q "^actieplan: Onbekende revisie br-9 in " "$STDERR"
test "$(wc -l <"$STDERR")" -eq 1
