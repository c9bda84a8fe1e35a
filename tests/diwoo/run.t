#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The list of documents for the Woo: of the letters with a tag in the example repository, and of no other; right by its schema where
# that is there (in $DIWOO, else in ../shared/diwoo beside the checkout: sitemap.xsd is not part of this project), and by what must
# be there anyway; not there without an address, without a publisher, and for the steering group.
root=$(cd "$(dirname "$0")/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
schema=${DIWOO:-$root/../shared/diwoo}/sitemap.xsd
work=$(mktemp -d "${TMPDIR:-/tmp}/diwoo.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$root/tests/tap.sh"

build() { # OUT ARGUMENTS
	out=$1
	shift
	"$actieplan" build -C "$work/plan" -o "$work/$out" "$@" >"$work/said" 2>&1 || { sed 's/^/# /' "$work/said"; return 1; }
}

sh "$root/tests/voorbeeld/maak.sh" "$work/plan" "$root/templates" >/dev/null 2>&1 || { echo 'Bail out! no example'; exit 1; }
build kaal --base-url https://voorbeeld.example/plan/
result $? 'a site without a publisher'
[ ! -e "$work/kaal/sitemaps" ] && ! grep -q diwoo "$work/kaal/robots.txt"
result $? 'has no list of documents'

sed -i 's/^start: /woo_uitgever: mnre1058\nstart: /' "$work/plan/plan/programma.md"
# one letter has an annex of its own words, one a title that is no XML
sed -i '0,/^titel: .*/s//titel: Brief <5> \& "meer"/' "$work/plan/plan/brieven/br-5.md"
build woo --base-url https://voorbeeld.example/plan/
list=$work/woo/sitemaps/sitemap-diwoo-infocat006.xml
index=$work/woo/sitemaps/sitemapindex-diwoo-infocat006.xml
grep -qx 'Sitemap: https://voorbeeld.example/plan/sitemaps/sitemapindex-diwoo-infocat006.xml' "$work/woo/robots.txt"
result $? 'robots.txt leads to the list of lists'
grep -q '<loc>https://voorbeeld.example/plan/sitemaps/sitemap-diwoo-infocat006.xml</loc>' "$index" && xmllint --noout "$index"
result $? 'and that to the list'

# Of each letter with a tag its page; of a page that is there.
git -C "$work/plan" tag -l 'brief/*' | sed 's,^brief/\(.*\),\1,' | sort >"$work/tags"
grep -o '<loc>https://voorbeeld.example/plan/brieven/[^/]*/</loc>' "$list" | sed 's,.*/brieven/\([^/]*\)/.*,\1,' | sort >"$work/listed"
cmp "$work/tags" "$work/listed" && [ -s "$work/listed" ]
result $? 'each letter with a tag is in it, and no other'
grep -o '<loc>[^<]*' "$list" | sed 's,^<loc>https://voorbeeld.example/plan/,,; s,/$,/index.html,' >"$work/paths"
missing=$(while read -r path; do [ -f "$work/woo/$path" ] || echo "$path"; done <"$work/paths")
[ -s "$work/paths" ] && [ -z "$missing" ]
result $? 'all it names is there'

xmllint --noout "$list"
result $? 'it is XML'
perl -0777 -ne '
	my $bad = 0;
	my $tooi = qr{https://identifier\.overheid\.nl/tooi/};
	for (m{<url>(.*?)</url>}gs) {
		$bad++ if !m{^\s*<loc>https://[^<]+</loc>\s*<lastmod>\d{4}-\d\d-\d\d</lastmod>\s*<diwoo:Document>\s*<diwoo:DiWoo>.*</diwoo:DiWoo>\s*</diwoo:Document>\s*$}s
			|| !m{<diwoo:publisher resource="${tooi}id/ministerie/mnre1058">ministerie van Justitie en Veiligheid</diwoo:publisher>}
			|| !m{<diwoo:officieleTitel>[^<]+</diwoo:officieleTitel>}
			|| !m{<diwoo:informatiecategorie resource="${tooi}def/thes/kern/c_8c840238">}
			|| !m{<diwoo:soortHandeling resource="${tooi}def/thes/kern/c_e1ec050e">ondertekening</diwoo:soortHandeling><diwoo:atTime>\d{4}-\d\d-\d\dT00:00:00</diwoo:atTime>};
	}
	exit($bad || !m{<url>}) ' "$list"
result $? 'each document has what the law asks: publisher, title, category, act and when'
if [ -f "$schema" ]; then
	xmllint --noout --schema "$schema" "$list" 2>"$work/said" || { sed 's/^/# /' "$work/said"; false; }
	result $? 'it is right by the schema of DiWoo'
else
	result 0 'it is right by the schema of DiWoo # SKIP there is no schema: set DIWOO'
fi

build stil
result $? 'a site without an address'
[ ! -e "$work/stil/sitemaps" ]
result $? 'has no list'
build groep --base-url https://voorbeeld.example/plan/ --stuurgroep
[ ! -e "$work/groep/sitemaps" ] && ! grep -q diwoo "$work/groep/robots.txt"
result $? 'nor has that for the steering group'
sed -i 's/mnre1058/mnre9999/' "$work/plan/plan/programma.md"
"$actieplan" build -C "$work/plan" -o "$work/fout" --base-url https://voorbeeld.example/plan/ >"$work/said" 2>&1
[ $? = 1 ] && grep -q 'mnre9999' "$work/said" && [ ! -e "$work/fout" ]
result $? 'a publisher that is not in the register is an error'
echo "1..$count"
