# Control characters of one, two and three bytes; the first of each file is told.
printf -- '---\ntitel: Nul\000teken\n---\n' >plan/acties/nul.md
printf -- '---\ntitel: Rug\n---\n\nEén\033[1m vet\001\n' >plan/acties/escape.md
printf -- '---\ntitel: Wis\177\n---\n' >plan/acties/delete.md
printf -- '---\ntitel: Regel\302\205einde\n---\n' >plan/acties/c1.md
printf -- '---\ntitel: Lijn\342\200\250einde\n---\n' >plan/acties/u2028.md
printf -- 'jaar,waarde,opmerking\n2030,2,é\007\n' >plan/indicatoren/vluchten.csv
printf -- '---\ntitel: "Tab\ten return"\r\n---\r\n\r\nEen\ttab mag.\r\n' >plan/acties/goed.md
printf -- '---\ntitel: Oude Mac\rnummer: 1\n---\n' >plan/acties/cr.md
# As a code in double quotes; a tab and a letter are no control characters, and in single quotes a code is text.
printf -- '---\ntitel: "Bel \\x07 en \\0"\n---\n' >plan/acties/code.md
printf -- '---\ntitel: "Caf\\u00e9\\ten"\nresultaat: '"'"'C:\\x07'"'"'\n---\n' >plan/acties/goed-code.md
printf -- '---\ntitel: Geen teken\n---\n\nEén \357\277\276\n' >plan/acties/fffe.md
# As a code in the text; in code it is text.
printf -- '---\ntitel: Code in de tekst\n---\n\nEén &#7; en &#x1b;.\n' >plan/acties/code-tekst.md
printf -- '---\ntitel: Code in code\n---\n\nEén `&#7;`, \\&#7; en &#169;.\n' >plan/acties/goed-code-tekst.md
