# What check does not take for a title is refused at once, of each kind of file and in both languages.
refused() {
    code=0
    "$ACTIEPLAN" new "$@" >uit.txt 2>&1 || code=$?
    [ $code = 2 ] && [ "$(wc -l <uit.txt)" = 1 ] && grep -q '^actieplan: --titel: ' uit.txt || echo "$*: $code $(cat uit.txt)"
}
for titel in onbekend '   ' --- ... '?' todo 'zie [@kst-99999-1]'; do
    refused actie b1 --titel "$titel"
    refused organisatie b1 --titel "$titel"
done
for kind in doel indicator brief motie document begrip; do
    refused $kind b1 --titel onbekend --lang en
done
mv plan/programma.md programma.md
refused programma --titel ...
[ ! -e plan/programma.md ]
mv programma.md plan/programma.md
! find plan -name 'b1*' | grep . || exit 1

# What only looks like something else in YAML is a title, and is read back as it was given.
try() {
    "$ACTIEPLAN" new actie c1 --titel "$1" >/dev/null || echo "$1 is refused"
    "$ACTIEPLAN" check | grep "plan/acties/c1.md:$(grep -n '^titel:' plan/acties/c1.md | cut -d : -f 1):" || :
    # Without what is still to be filled in the plan can be asked for it.
    sed -i -n '/^---$/p;/^titel:/p' plan/acties/c1.md
    "$ACTIEPLAN" export --format sqlite -o uit
    [ "$(sqlite3 uit/plan.db "SELECT titel FROM actie WHERE id = 'c1'")" = "$1" ] || echo "$1 is read otherwise"
    rm plan/acties/c1.md
}
for titel in Onbekend ja null '~x' true 2031 2031-01-01 0x1F 1e3 '- x' '# x' 'x # y' '"x' "'x" 'x: y' x: ': x' '[a]' '{a: b}' '&a' \
    '*a' '!a' '@a' '`a' '%a' '| x' '> x' '? x' '--- x' 'a\nb' "\"'x"; do
    try "$titel"
done
