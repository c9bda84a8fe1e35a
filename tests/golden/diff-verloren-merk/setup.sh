sh "$CHECKOUT/tests/voorbeeld/maak.sh" voorbeeld
# A lightweight tag does not count: the letter is reconstructed.
git -C voorbeeld tag -d brief/br-3 >/dev/null
git -C voorbeeld tag brief/br-3 HEAD~7
