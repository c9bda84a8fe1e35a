# A second time nothing changes, and nothing is left behind.
test -z "$("$ACTIEPLAN" fmt)"
"$ACTIEPLAN" fmt --check
test -z "$(find . -name '*.tmp')"
