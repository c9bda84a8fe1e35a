# SPDX-License-Identifier: EUPL-1.2
# Gives each kind of page that has no template in templates/ one that only tells the page's name and path. So a case
# needs but the templates that it is about, and a new kind of page changes no case. For use in a setup.sh:
#   . "$GOLDEN/_basis/templates.sh"
mkdir -p templates
"$ACTIEPLAN" check >missing.txt || :
sed -n 's/^templates\/\(.*\)\.mustache:1:1: fout\[AP080\]: Het sjabloon «\1» bestaat niet\.$/\1/p' missing.txt |
	while IFS= read -r name; do
		mkdir -p "$(dirname "templates/$name")"
		echo '{{naam}} {{pad}}' >"templates/$name.mustache"
	done
rm missing.txt
