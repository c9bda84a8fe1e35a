# Control characters of one, two and three bytes; the first of each file is told.
printf -- '---\ntitel: Nul\000teken\n---\n' >plan/acties/nul.md
printf -- '---\ntitel: Rug\n---\n\nEén\033[1m vet\001\n' >plan/acties/escape.md
printf -- '---\ntitel: Wis\177\n---\n' >plan/acties/delete.md
printf -- '---\ntitel: Regel\302\205einde\n---\n' >plan/acties/c1.md
printf -- '---\ntitel: Lijn\342\200\250einde\n---\n' >plan/acties/u2028.md
printf -- 'jaar,waarde,opmerking\n2030,2,é\007\n' >plan/indicatoren/vluchten.csv
printf -- '---\ntitel: "Tab\ten return"\r\n---\r\n\r\nEen\ttab mag.\r\n' >plan/acties/goed.md
printf -- '---\ntitel: Oude Mac\rnummer: 1\n---\n' >plan/acties/cr.md
printf -- '---\ntitel: Geen teken\357\277\276\n---\n' >plan/acties/fffe.md
# What an escape between quotes gives is one too, and told at its value.
printf -- '---\ntitel: Rug\nresultaat: "E\\x1b[1m"\n---\n' >plan/acties/geschreven.md
