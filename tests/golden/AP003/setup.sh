# One byte over the limit is too large, the limit itself is not.
fill() { yes 'Een lange regel.' | tr '\n' ' ' | head -c "$1" || :; }
head='---
titel: Lang
---
'
{ printf '%s' "$head" && fill 1048556; } >plan/acties/goed.md
{ printf '%s' "$head" && fill 1048557; } >plan/acties/te-groot.md
{ printf 'jaar,waarde\n' && fill 2000000; } >plan/indicatoren/vluchten.csv
