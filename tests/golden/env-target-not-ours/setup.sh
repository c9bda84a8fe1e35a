. "$GOLDEN/_basis/templates.sh"
mkdir site
echo 'van iemand anders' >site/index.html
