sh "$CHECKOUT/tests/voorbeeld/maak.sh" voorbeeld
rm -rf voorbeeld/.git
