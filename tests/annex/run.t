#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# The annex in all formats, LibreOffice and qpdf included: of the plan of this checkout, and of an invented one of 200 actions.
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/annex.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export TMPDIR="$work/tmp"
mkdir "$TMPDIR"
. "$checkout/tests/tap.sh"

plan() { # FOLDER: templates beside a plan
	mkdir -p "$work/$1" && cp -R "$checkout/templates" "$work/$1/templates"
}

opens() { # FILE: LibreOffice reads it, and finds text in it
	rm -rf "$work/open" && timeout 120 soffice "-env:UserInstallation=file://$work/profiel" --headless --convert-to txt:Text \
		--outdir "$work/open" "$1" >"$work/out" 2>&1 && [ "$(wc -c <"$(ls "$work"/open/*.txt)")" -gt 1500 ]
}

formats() { # NAME LETTER DAY [los]: what must hold of any annex, of the plan in $work/NAME
	stem=$work/$1.uit/$2-bijlage
	"$actieplan" build -C "$work/$1" --as-of "$3" --base-url https://plan.example/ -o "$work/$1.site" >"$work/out" 2>&1 &&
		"$actieplan" bijlage "$2" -C "$work/$1" --base-url https://plan.example/ -o "$work/$1.uit" >"$work/out" 2>&1
	result $? "$1: all formats are made"
	perl "$here/waarheid.pl" "$work/$1.site" "$2" "$work/$1.uit" $4 >"$work/out" 2>&1
	result $? "$1: every cell is the same in HTML, ODT, PDF, DOCX, XLSX and CSV, and every state that of plan.json"
	perl "$here/structuur.pl" "$stem.pdf" >"$work/out" 2>&1
	result $? "$1: the structure of the PDF"
	pdfinfo "$stem.pdf" >"$work/out" 2>&1
	grep -q '^Tagged: *yes' "$work/out" && grep -q "^Title: *Bijlage: stand van zaken op" "$work/out" &&
		! grep -q '^Page size:.* 595.*x 84' "$work/out"
	result $? "$1: the PDF is tagged, has its title, and lies on its side"
	pdfinfo -meta "$stem.pdf" >"$work/out" 2>&1
	grep -q '<pdfaid:part>3<' "$work/out" && grep -q '<pdfaid:conformance>B<' "$work/out" && grep -q '<pdfuaid:part>1<' "$work/out"
	result $? "$1: the PDF declares PDF/A-3b and PDF/UA-1"
	(cd "$work" && pdfdetach -save 1 -o plan.csv "$stem.pdf" && cmp plan.csv "$stem-acties.csv") >"$work/out" 2>&1
	result $? "$1: plan.csv goes along in the PDF"
	opens "$stem.odt" && opens "$stem.docx"
	result $? "$1: LibreOffice opens the ODT and the DOCX"
	mkdir "$work/$1.odt" && (cd "$work/$1.odt" && unzip -q "$stem.odt" && xmllint --noout ./*.xml META-INF/*.xml &&
		find . -type f -not -path './META-INF/*' -not -name mimetype | sed 's#^\./##' | sort >../have &&
		grep -o 'full-path="[^"/][^"]*"' META-INF/manifest.xml | cut -d '"' -f 2 | sort | diff - ../have) >"$work/out" 2>&1
	result $? "$1: the ODT is well formed, and its manifest names every file"
	pages=$(pdfinfo "$stem.pdf" | sed -n 's/^Pages: *//p')
	pdftotext -layout "$stem.pdf" - >"$work/out" 2>&1
	[ "$(grep -c "Bladzijde [0-9]* van $pages\$" "$work/out")" = "$pages" ] && [ "$(grep -c 'Stand op .* 20' "$work/out")" -ge "$pages" ]
	result $? "$1: each page has its number and the day"
}

letter() { # NAME LETTER noten|'' [los]: what must hold of any letter, of the plan in $work/NAME, of which there is a site
	stem=$work/$1.brief/$2-brief
	"$actieplan" bijlage "$2" --wat brief -C "$work/$1" --base-url https://plan.example/ -o "$work/$1.brief" >"$work/out" 2>&1 &&
		[ -s "$stem.odt" ] && [ -s "$stem.pdf" ] && [ -s "$stem.docx" ] && ! ls "$work/$1.brief" | grep -q bijlage
	result $? "$1, $2: the letter is made, and no annex"
	perl "$here/brief.pl" "$work/$1.site" "$2" "$work/$1.brief" $4 >"$work/out" 2>&1
	result $? "$1, $2: what the page says, ODT, DOCX and PDF say in the same order, footnotes among it"
	perl "$here/structuur.pl" "$stem.pdf" brief $3 >"$work/out" 2>&1
	result $? "$1, $2: the structure of the PDF"
	pdfinfo "$stem.pdf" >"$work/out" 2>&1 && pdfinfo -meta "$stem.pdf" >>"$work/out" 2>&1
	grep -q '^Tagged: *yes' "$work/out" && grep -q '^Title: *[A-Z]' "$work/out" && grep -q '^Page size:.* 595.*x 84' "$work/out" &&
		grep -q '<pdfaid:part>3<' "$work/out" && grep -q '<pdfaid:conformance>B<' "$work/out" && grep -q '<pdfuaid:part>1<' "$work/out"
	result $? "$1, $2: the PDF is tagged, has a title, stands upright, and declares PDF/A-3b and PDF/UA-1"
	opens "$stem.odt" && opens "$stem.docx"
	result $? "$1, $2: LibreOffice opens the ODT and the DOCX"
	rm -rf "$work/b.odt" && mkdir "$work/b.odt" && (cd "$work/b.odt" && unzip -q "$stem.odt" && xmllint --noout ./*.xml META-INF/*.xml) >"$work/out" 2>&1 &&
		perl "$here/stijlen.pl" "$work/b.odt" >"$work/out" 2>&1
	result $? "$1, $2: the ODT is well formed, and has each style that it names"
}

each_page() { # NAME LETTER WORDS: they stand on each page of the PDF but perhaps the first
	pages=$(pdfinfo "$work/$1.brief/$2-brief.pdf" | sed -n 's/^Pages: *//p')
	pdftotext -layout "$work/$1.brief/$2-brief.pdf" - >"$work/out" 2>&1
	[ "$pages" -ge 2 ] && [ "$(grep -c "$3" "$work/out")" -ge $((pages - 1)) ] && [ "$(grep -c "Bladzijde [0-9]* van $pages\$" "$work/out")" = "$pages" ]
	result $? "$1, $2: each page has its number and «$3»"
}

# The plan of this checkout, twice in a folder of its own: as git has it, so that the revision is the same.
for copy in echt ook; do plan $copy && cp -R "$checkout/plan" "$work/$copy/plan"; done
formats echt kst-28638-259 2025-12-15
"$actieplan" bijlage kst-28638-259 -C "$work/ook" --base-url https://plan.example/ -o "$work/ook.uit" >"$work/out" 2>&1 &&
	diff -r "$work/echt.uit" "$work/ook.uit" >"$work/out" 2>&1
result $? 'the same bytes in all formats, in another folder'

plan groot && perl "$checkout/tests/tools/make-plan.pl" 200 "$work/groot/plan"
formats groot brief-6 2025-12-01
letter groot brief-4 ''
each_page groot brief-4 'vergaderjaar 2024–2025, 99 999, nr. 904'
letter groot brief-5 noten
each_page groot brief-5 'Datum: 15 juni 2025  *Ons kenmerk: VZ-5'

# What an editor may well write: it comes out as it is, or is a finding, but never as a file that does not open.
plan raar && perl "$checkout/tests/tools/make-plan.pl" 12 "$work/raar/plan" && perl "$here/raar.pl" "$work/raar/plan"
formats raar brief-6 2025-12-01 los
letter raar brief-5 noten los
pdftotext "$work/raar.brief/brief-5-brief.pdf" - | tr -d '\n ' >"$work/out"
grep -q 'rij299' "$work/out" && grep -q 'Vetenschuin<&>' "$work/out"
result $? 'raar: so they are in the letter'
# Letters stand in Liberation; 🏮🎉👩 are boxes where no font has them.
pdffonts "$work/raar.brief/brief-5-brief.pdf" >"$work/out" && grep -q Symbola "$work/out"
result $? 'raar: emoji have a font'
pdftotext "$work/raar.uit/brief-6-bijlage.pdf" - | tr -d '\n ' >"$work/out"
grep -q 'rij299' "$work/out" && grep -q 'Vetenschuin<&>' "$work/out"
result $? 'raar: the last row of a long table is there, and so are the signs of XML'

ls -A "$TMPDIR" >"$work/out"
[ ! -s "$work/out" ] && ! pgrep -f "$work" >"$work/out"
result $? 'no folder and no program is left behind'
echo "1..$count"
