. "$GOLDEN/_basis/templates.sh"
