sh "$CHECKOUT/tests/voorbeeld/maak.sh" voorbeeld
sed -i 's/^titel: Zet een lamp.*/&\nzichtbaarheid: intern/' voorbeeld/plan/acties/lamp.md
git -C voorbeeld commit -qam Intern
sed -i 's/Zet een lamp op elke rand/Zet twee lampen op elke rand/' voorbeeld/plan/acties/lamp.md
