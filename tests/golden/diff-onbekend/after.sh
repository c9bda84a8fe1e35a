grep -q "^actieplan: Onbekende revisie br-9 in " "$STDERR"
test "$(wc -l <"$STDERR")" -eq 2
grep -q "^actieplan: Er is ook geen brief «br-9». Bedoelt u br-" "$STDERR"
# What looks like a day is not looked for among letters.
for day in 2026-02-30 1-2-2026 01/02/2026 2026-02; do
    "$ACTIEPLAN" diff "$day..2026-03-01" -C voorbeeld >uit.txt 2>&1 && echo "$day"
    grep -qF "actieplan: Bedoelt u een dag? $day is er geen. Schrijf JJJJ-MM-DD" uit.txt || cat uit.txt
    grep -q 'geen brief' uit.txt && cat uit.txt
done
# A letter beside a day.
"$ACTIEPLAN" diff br-9..2026-03-01 -C voorbeeld 2>&1 | grep -q "Er is ook geen brief «br-9». Bedoelt u br-"
