sh "$CHECKOUT/tests/voorbeeld/maak.sh" voorbeeld
