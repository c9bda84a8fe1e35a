cp -R "$CHECKOUT/templates" .
. "$GOLDEN/_basis/templates.sh"
mkdir elders
cp -R plan templates elders
