. "$GOLDEN/_basis/templates.sh"
"$ACTIEPLAN" build >/dev/null 2>&1
cp -R site oud
echo '{{#site}}{{>deel/rond}}{{/site}}' >templates/acties.mustache
mkdir templates/deel
echo '{{>deel/rond}}' >templates/deel/rond.mustache
