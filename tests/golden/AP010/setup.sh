ln -s luchtpad.md plan/acties/koppeling.md
ln -s weg.md plan/acties/dood.md
ln -s / plan/acties/wortel
ln -s ../acties plan/organisaties/acties
mkdir plan/acties/map.md plan/indicatoren/map.csv
echo tekst >plan/acties/map.md/binnen.txt
mkfifo plan/acties/pijp.md
