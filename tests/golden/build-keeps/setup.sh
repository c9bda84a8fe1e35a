cp -R "$CHECKOUT/templates" .
. "$GOLDEN/_basis/templates.sh"
