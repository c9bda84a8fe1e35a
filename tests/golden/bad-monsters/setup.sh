# What is made to hang or crash a reader ends in findings, soon.
repeat() { yes "$2" | head -n "$1" | tr -d '\n'; }
head='---
titel: Monster
---

'
yes 'Een regel die zich herhaalt.' | head -c 10000000 >plan/acties/groot.md || :
{ printf -- '---\ntitel: Lagen\nresultaat: ' && repeat 100000 '[' && printf '\n---\n'; } >plan/acties/lagen.md
{ printf -- '---\ntitel: Lagen\nresultaat: ' && repeat 100000 '{a: ' && printf '\n---\n'; } >plan/acties/groepen.md
{ printf -- '---\n' && for i in $(seq 400); do printf '%*s- a:\n' $((i * 2)) ''; done && printf -- '---\n'; } >plan/acties/inspringen.md
{
	printf -- '---\na: &a [x, x, x, x, x, x, x, x, x]\n'
	printf '%s: &%s [*%s, *%s, *%s, *%s, *%s, *%s, *%s, *%s, *%s]\n' b b a a a a a a a a a c c b b b b b b b b b d d c c c c c c c c c
	printf -- '---\n'
} >plan/acties/bom.md
{ printf -- '---\ntitel: ' && repeat 900000 x && printf '\n---\n'; } >plan/acties/goed-lange-titel.md
{ printf '%s' "$head" && repeat 100000 '['; } >plan/acties/goed-haken.md
{ printf '%s' "$head" && repeat 100000 '*a '; } >plan/acties/goed-sterren.md
{ printf '%s' "$head" && repeat 50000 '`a``'; } >plan/acties/goed-accenten.md
{ printf '%s' "$head" && repeat 100000 '![a'; } >plan/acties/platen.md
{ printf '%s' "$head" && repeat 900000 'x'; } >plan/acties/goed-een-woord.md
{ printf '%s' "$head" && yes '| a | b |' | head -n 2 && echo '|---|---|' && yes '| x |' | head -n 50000; } >plan/acties/goed-tabel.md
{ printf 'jaar,waarde,opmerking\n' && repeat 100000 ','; } >plan/indicatoren/vluchten.csv
