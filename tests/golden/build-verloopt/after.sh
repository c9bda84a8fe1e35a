# Committed on 2031-05-01, so until 2032-04-29: said from thirty days before, and where somebody may be told.
verloopt() {
    "$ACTIEPLAN" build "$@" 2>&1 >/dev/null | grep -c 'security.txt verloopt op 2032-04-29' || :
}
[ "$(verloopt --as-of 2032-03-29)" = 0 ]
[ "$(verloopt --as-of 2033-01-01)" = 1 ]
sed -i '/^contact:/d' plan/programma.md
[ "$(verloopt --as-of 2033-01-01)" = 0 ]
