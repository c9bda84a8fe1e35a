repeat() { printf "%$1s" '' | sed "s/ /$2/g"; }
deep() { printf -- '---\ntitel: Diep\nresultaat: %s%s\n---\n' "$(repeat "$1" '[')" "$(repeat "$1" ']')"; }
quote() { printf -- '---\ntitel: Citaat\n---\n\n%s diep\n' "$(repeat "$1" '>')"; }
# The map of the head itself is the first layer.
deep 31 >plan/acties/kop-31.md
deep 32 >plan/acties/kop-32.md
deep 20000 >plan/acties/kop-20000.md
quote 90 >plan/acties/goed.md
quote 110 >plan/acties/tekst-110.md
quote 20000 >plan/acties/tekst-20000.md
