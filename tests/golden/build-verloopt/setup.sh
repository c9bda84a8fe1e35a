. "$GOLDEN/_basis/templates.sh"
sed -i 's/^regels:/contact: fietsen@example.org\n&/' plan/programma.md
git init -q
git add plan
git commit -q -m Begin
