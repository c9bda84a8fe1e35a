sh "$CHECKOUT/tests/voorbeeld/maak.sh" voorbeeld
# A tag that looks like a date: the date goes first, the tag is there by its longer name.
git -C voorbeeld tag 2033-01-01 HEAD~1
