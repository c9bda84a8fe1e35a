good='---
titel: Naam
---
'
long=$(printf '%100s' '' | tr ' ' x)
for name in 'met spatie' "met
regel" 'één' '-streepje' '_laag' 'punt.' 'a+b' "$(printf 'latin\351')" "y$long" 'haakje<b>' 'A.B_c-9' "$long"; do
	printf '%s' "$good" >"plan/acties/$name.md"
done
# hidden files are no part of the plan
echo fout >plan/acties/.verborgen.md
