{ for i in $(seq 40); do printf '{{#site}}'; done; for i in $(seq 40); do printf '{{/site}}'; done; } >templates/actie.mustache
. "$GOLDEN/_basis/templates.sh"
