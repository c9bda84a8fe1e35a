# SPDX-License-Identifier: EUPL-1.2
# A list within itself, four deep: 50 rows each make 6.25 million of 12 bytes.
mkdir -p plan/begrippen templates
for n in $(seq 50); do
	printf -- '---\ntitel: Begrip %s\nbron: [kst-99999-1]\n---\n\nUitleg.\n' "$n" >"plan/begrippen/proef-$n.md"
done
printf '{{#begrippen}}{{#begrippen}}{{#begrippen}}{{#begrippen}}Te veel rij.{{/begrippen}}{{/begrippen}}{{/begrippen}}{{/begrippen}}\n' >templates/begrippen.mustache
. "$GOLDEN/_basis/templates.sh"
