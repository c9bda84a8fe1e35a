# The first letter has a tag, of a plan with an action that is gone since. The second one has none: today's plan on its day.
cp -R "$CHECKOUT/templates" .
mkdir -p plan/voortgang/2030
printf -- '---\ntitel: Bel van toen\n---\n' >plan/acties/bel.md
printf -- '---\nbetreft: bel\ndatum: 2030-06-01\nfase: loopt\n---\n' >plan/voortgang/2030/bel-1.md
git init -q .
git config user.name Iemand
git config user.email iemand@example.org
git add plan templates
git commit -q -m Begin
git tag -a brief/br-1 -m 'Eerste brief'
git tag -a brief/br-wiek -m 'Brief over wat er toen nog niet was'
rm plan/acties/bel.md plan/voortgang/2030/bel-1.md
printf -- '---\ntitel: Wiek\n---\n' >plan/acties/wiek.md
printf -- '---\ntitel: Anker\n---\n' >plan/acties/anker.md
git add -A plan
git commit -q -m Later
