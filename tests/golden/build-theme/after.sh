# The theme of the plan comes last, after the own style in the order of its names, and nothing of another theme comes along.
sed -n '/^@layer tokens, nlds/p; /^@layer eigen/,$p' site/assets/site.css >style.txt
printf '%s\n' '@layer tokens, nlds, eigen, thema;' '@layer eigen {' ':root { --kleur: red; }' '.eigen { color: var(--kleur); }' '}' \
	'@layer thema {' ':root { --kleur: gold; }' '}' | diff - style.txt
find site/assets -type f -not -path 'site/assets/lettertypen/*' -not -name minisearch.js | LC_ALL=C sort >files.txt
printf '%s\n' site/assets/pictogram.svg site/assets/site.css site/assets/thema/logo.svg | diff - files.txt
