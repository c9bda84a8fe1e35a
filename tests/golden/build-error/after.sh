# The old site stays as it was, and nothing else is left behind.
diff -r oud site
find . -maxdepth 1 -name '*actieplan*'
