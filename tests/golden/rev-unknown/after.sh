# The repository is named by its full path, which differs each time.
grep -q '^actieplan: Onbekende revisie brief/2013 in .*\. Bedoelde u: brief/2031?$' "$STDERR"
