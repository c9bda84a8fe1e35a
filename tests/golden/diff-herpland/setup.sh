git init -q .
git add plan
git commit -q -m Begin
sed -i 's/^actiehouder.*/&\nherplanning: [{datum: 2031-04-02, einde: 2033-06-30, reden: De minister noemde een dag.}]/' plan/acties/luchtpad.md
sed -i 's/^actiehouder.*/&\neinde: 2032-12-31\nherplanning: [{datum: 2031-04-02, einde: 2033-06-30, reden: Er was geen mast te krijgen.}]/' plan/acties/mast.md
