# Bytes that are no UTF-8, in every kind of file and place.
printf -- '---\ntitel: Caf\351\n---\n' >plan/acties/kop-latin1.md
printf -- '---\ntitel: Tekst\n---\n\nHé, caf\351\n' >plan/acties/tekst-latin1.md
printf -- '\377\376-\000-\000-\000\n\000' >plan/acties/utf16.md
printf -- '---\ntitel: A \300\257 B\n---\n' >plan/acties/te-lang.md
printf -- '---\ntitel: A \355\240\200 B\n---\n' >plan/acties/surrogaat.md
printf -- '---\ntitel: Afgebroken \303' >plan/acties/afgebroken.md
printf -- 'PK\003\004\024\000\006\000\010\000\000\000!\000\337\244\322' >plan/acties/word.md
printf -- 'jaar,waarde,opmerking\n2029,1,ë\n2030,2,ë\353\n' >plan/indicatoren/vluchten.csv
