# Wrong use: the help goes to stderr, so that nothing reads it as a result.
"$ACTIEPLAN" --help | cmp - "$STDERR"
