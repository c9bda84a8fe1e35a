# The same by the language of the locale.
LC_ALL=en_GB.UTF-8 "$ACTIEPLAN" check >here || :
cmp here "$STDOUT"
LC_ALL="" LC_MESSAGES="" LANG=en_US.UTF-8 "$ACTIEPLAN" check >here || :
cmp here "$STDOUT"
LC_ALL=C LANG=en_US.UTF-8 "$ACTIEPLAN" check >here || :
grep -q "^plan.*: fout.AP" here
