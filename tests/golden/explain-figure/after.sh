# What a figure means, with numerator, denominator and the SQL that computes it.
head -n 1 "$STDOUT" | grep -q '^te-laat: .'
for line in '^Teller:  .' '^Noemer:  .' '^Grenzen: .' '^CREATE VIEW '; do
	grep -q "$line" "$STDOUT"
done
