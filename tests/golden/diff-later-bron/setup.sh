# A source within an amount of later is not known yet either; of an amount of now it is.
git init -q .
git add plan
git commit -q -m Begin
sed -i 's/bladzij/blad/' plan/acties/geld.md
