# The two pages of changes, in a frame of nothing but their content.
sh "$CHECKOUT/tests/voorbeeld/maak.sh" voorbeeld
cd voorbeeld
mkdir templates
cp "$CHECKOUT/templates/vergelijking.mustache" "$CHECKOUT/templates/vergelijkingen.mustache" templates
printf '%s\n' '{{$titel}}{{/titel}}{{$menu_wijzigingen}}{{/menu_wijzigingen}}{{$kruimels}}{{/kruimels}}' '{{$inhoud}}{{/inhoud}}' >templates/layout.mustache
. "$GOLDEN/_basis/templates.sh"
