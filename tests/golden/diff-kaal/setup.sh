sh "$CHECKOUT/tests/voorbeeld/maak.sh" voorbeeld
git clone -q --bare voorbeeld kaal.git
rm -rf voorbeeld
