. "$GOLDEN/_basis/templates.sh"
mkdir diep
git init -q
ln -s ../.git diep/koppeling
