# Byte order marks and CRLF are read like any text, and places in such files are right.
crlf() { sed 's/$/\r/' >"$1"; }
{ printf '\357\273\277' && cat plan/acties/luchtpad.md; } >luchtpad.md
mv luchtpad.md plan/acties/luchtpad.md
{ printf '\357\273\277' && cat plan/indicatoren/vluchten.csv; } | crlf vluchten.csv
mv vluchten.csv plan/indicatoren/vluchten.csv
crlf plan/organisaties/mvw.md <<'F'
---
titel: "Ministerie van Vliegwezen"
soort: ministerie
url: 'https://voorbeeld.example/'
---

Een [^1] regel.

[^1]: Noot.
F
crlf plan/organisaties/fout.md <<'F'
---
titel: Fout
soort: ministrie
---

é <b>
F
{ printf '\357\273\277' && printf 'jaar,waarde\n2029,x\n'; } | crlf plan/indicatoren/fout.csv
cp plan/indicatoren/vluchten.md plan/indicatoren/fout.md
{ printf '\357\273\277' && printf -- '---\ntitel: Fout\nsoort: x\n---\n'; } >plan/organisaties/bom.md
{ printf '\357\273\277' && printf 'jaren,waarde\n'; } >plan/indicatoren/vluchten-bom.csv
cp plan/indicatoren/vluchten.md plan/indicatoren/vluchten-bom.md
