#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# actieplan bijlage without LibreOffice, and what build does with its files: which letter, of which moment, what is said, and the same bytes. On the example
# repository (tests/voorbeeld/README.md). What LibreOffice makes is tested by tests/annex/.
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/bijlage.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
. "$checkout/tests/tap.sh"

annex() { # EXIT [ARGUMENT...]: what it says goes to $work/out
	wanted=$1
	shift
	"$actieplan" bijlage -C "$work/v" "$@" >"$work/out" 2>&1
	[ $? = "$wanted" ]
}

sh "$checkout/tests/voorbeeld/maak.sh" "$work/v" "$checkout/templates" >"$work/out" 2>&1 || exit 1

annex 0 br-3 -o "$work/drie" --format odt,xlsx,csv && grep -q '2032-06-01' "$work/out" && [ -s "$work/drie/br-3-bijlage.xlsx" ]
result $? 'the annex of a letter is as of its day'

git clone -q "$work/v" "$work/w" 2>/dev/null
"$actieplan" bijlage br-3 -C "$work/w" -o "$work/weer" --format csv,odt,xlsx >"$work/out" 2>&1 && diff -r "$work/drie" "$work/weer" >"$work/out"
result $? 'another clone in another folder gives the same bytes'

# What the letter's tag says stays, whatever is written later.
sed -n 's/^Versie van het plan,//p' "$work/drie/br-3-bijlage-over.csv" | tr -d '\r\n' >"$work/a"
git -C "$work/v" rev-parse 'brief/br-3^{commit}' >"$work/out"
[ "$(wc -c <"$work/a")" -ge 10 ] && grep -q "^$(cat "$work/a")" "$work/out"
result $? 'a letter with a tag has the plan of its tag'

annex 0 br-4 -o "$work/vier" --format odt && unzipped=$(perl -MIO::Uncompress::Unzip=unzip -e 'unzip $ARGV[0] => \my $x, Name => "content.xml"; print $x' "$work/vier/br-4-bijlage.odt") &&
	case $unzipped in *'Dit is niet de bijlage die met de brief is verzonden'*) true ;; *) false ;; esac
result $? 'the annex of a letter without a tag says that it was made afterwards'

annex 2 br-33 -o "$work/geen" && grep -q '«br-33». Bedoelt u br-3?' "$work/out" && [ ! -e "$work/geen" ]
result $? 'a letter that is not there: the nearest is named'

annex 2 br-3 -o "$work/geen" --format odt,pfd && grep -q 'pfd ken ik niet' "$work/out" && [ ! -e "$work/geen" ]
result $? 'an unknown format'

annex 0 -o "$work/nieuwste" --format csv && ls "$work/nieuwste" | grep -q -- '-bijlage-acties.csv'
result $? 'without a name it is the newest letter'

# Without a place for temporary files.
TMPDIR=$work/nergens annex 0 br-3 -o "$work/kaal" --format odt,csv
result $? 'ODT and CSV need no folder for temporary files'
TMPDIR=$work/nergens annex 3 br-3 -o "$work/kaal2" --format odt,xlsx,csv && grep -q 'Kan geen tijdelijke map maken' "$work/out" &&
	diff -r "$work/kaal" "$work/kaal2" >>"$work/out"
result $? 'without it these are made, what cannot be is said, and the exit is 3'

# PATH without LibreOffice and its company.
mkdir "$work/bin" "$work/tmp"
for program in sh git; do ln -s "$(command -v $program)" "$work/bin/$program"; done
PATH="$work/bin" TMPDIR="$work/tmp" annex 3 br-3 -o "$work/zonder"
failed=$?
[ $failed = 0 ] && grep -q 'Voor PDF ontbreekt het programma soffice. Installeer het met: apt-get install libreoffice-writer-nogui' "$work/out" &&
	grep -q 'Voor PDF ontbreekt het programma qpdf' "$work/out" && diff -r "$work/drie" "$work/zonder" >>"$work/out"
result $? 'without LibreOffice it names the packages, makes the other formats, and exits 3'

ls -A "$work/tmp" >"$work/out"
[ ! -s "$work/out" ]
result $? 'no folder is left behind'

# A LibreOffice that breaks off.
printf '#!/bin/sh\nexit 9\n' >"$work/bin/soffice" && cp "$work/bin/soffice" "$work/bin/qpdf" && printf '#!/bin/sh\nshift 2\nexec "$@"\n' >"$work/bin/faketime" &&
	chmod +x "$work/bin/soffice" "$work/bin/qpdf" "$work/bin/faketime"
PATH="$work/bin" TMPDIR="$work/tmp" annex 3 br-3 -o "$work/stuk" && grep -q 'is mislukt (uitgang 9)' "$work/out" && [ ! -e "$work/stuk/br-3-bijlage.pdf" ] &&
	diff -r "$work/drie" "$work/stuk" >"$work/out" && [ -z "$(ls -A "$work/tmp")" ]
result $? 'a LibreOffice that fails leaves no PDF, and the other formats'

# A profile is named by a URL.
printf '#!/bin/sh\nprintf "%%s\\n" "$1" >"%s"\nexit 9\n' "$work/profiel" >"$work/bin/soffice"
mkdir "$work/met een %41é" "$work/a;b" "$work/a|b"
PATH="$work/bin" TMPDIR="$work/met een %41é" annex 3 br-3 -o "$work/stuk" --format docx
grep -q '^-env:UserInstallation=file:///.*/met%20een%20%2541%C3%A9/actieplan-[A-Za-z0-9]*/profiel$' "$work/profiel"
result $? 'its folder may have any name' "$work/profiel"
for mark in ';' '|'; do
	PATH="$work/bin" TMPDIR="$work/a${mark}b" annex 3 br-3 -o "$work/stuk" --format docx
	grep -q '^-env:UserInstallation=file:///tmp/actieplan-[A-Za-z0-9]*/profiel$' "$work/profiel"
	result $? "except one with $mark in it, where LibreOffice writes nothing" "$work/profiel"
done

# The letter itself: a plan where one has its text, and one has not (and one that only says how it would look).
mkdir "$work/p" && cp -R "$checkout/templates" "$work/p/templates" && perl "$checkout/tests/tools/make-plan.pl" 12 "$work/p/plan" &&
	printf -- '---\ntitel: Leeg\nsoort: overig\nvorm: kamerstuk\ndatum: 2025-08-01\nstand: verzonden\n---\n' >"$work/p/plan/brieven/leeg.md"
letter() { # EXIT [ARGUMENT...]
	wanted=$1
	shift
	rm -rf "$work/p/uit"
	"$actieplan" bijlage -C "$work/p" -o "$work/p/uit/diep" "$@" >"$work/out" 2>&1
	[ $? = "$wanted" ]
}
files() { # NAME...: are all there is
	printf '%s\n' "$@" | sort >"$work/wanted"
	ls "$work/p/uit/diep" | sort | diff "$work/wanted" - >>"$work/out" 2>&1
}
letter 0 brief-5 --format odt && grep -q 'De brief en de bijlage staan in' "$work/out" && files SHA256SUMS brief-5-bijlage.odt brief-5-brief.odt
result $? 'a letter with its text comes with its annex, in a folder that was not there'
letter 0 brief-5 --wat brief --format odt,csv && files SHA256SUMS brief-5-brief.odt
result $? '--wat brief: the letter alone'
letter 0 brief-5 --wat bijlage --format odt && files SHA256SUMS brief-5-bijlage.odt
result $? '--wat bijlage: the annex alone'
letter 2 brief-5 --wat brieven && grep -q 'brieven ken ik niet' "$work/out" && [ ! -e "$work/p/uit" ]
result $? 'an unknown --wat'
letter 3 brief-5 --wat brief --format csv && grep -q 'Een brief is er als pdf, odt of docx' "$work/out" && [ ! -e "$work/p/uit" ]
result $? 'a letter is no table'
letter 0 brief-6 --format odt && grep -q 'De brief «brief-6» zelf staat niet in het plan' "$work/out" && files SHA256SUMS brief-6-bijlage.odt
result $? 'a letter of which the plan only tells gives no document: it is said'
letter 3 brief-6 --wat brief --format odt && [ ! -e "$work/p/uit" ]
result $? 'and where only that was asked for, it fails'
printf '## Een\n\n{{#afgedane_moties}}\n- {{titel}}\n{{/afgedane_moties}}\n\n## Twee\n\n### Drie\n\nWoorden.\n\n## Vier\n' >"$work/tekst"
{ printf -- '---\ntitel: Half\nsoort: overig\nvorm: kamerstuk\npeildatum: 2025-12-01\nstand: concept\n---\n\n' && cat "$work/tekst"; } >"$work/p/plan/brieven/half.md"
letter 0 half --wat brief --format odt && [ "$(grep -c 'niets onder de kop' "$work/out")" = 2 ] && grep -q 'kop «Een»' "$work/out" && grep -q 'kop «Vier»' "$work/out"
result $? 'a heading with nothing under it is told'
rm "$work/p/plan/brieven/half.md"
sed 's/^stand: .*/stand: concept\nzichtbaarheid: intern/; s/^\(datum\|peildatum\): .*/\1: 2025-12-31/' "$work/p/plan/brieven/brief-6.md" >"$work/p/plan/brieven/geheim.md"
letter 3 geheim --format odt && grep -q 'De brief «geheim» is intern.' "$work/out" && [ ! -e "$work/p/uit" ]
result $? 'an internal letter has no documents, since these are for everyone'
letter 0 --format odt && [ ! -e "$work/p/uit/diep/geheim-bijlage.odt" ]
result $? 'nor is it the newest'
rm "$work/p/plan/brieven/geheim.md"
mkdir "$work/q" && cp -R "$checkout/templates" "$checkout/tests/golden/_basis/plan" "$work/q/"
for name in '' iets; do
	# shellcheck disable=SC2086 # a name or nothing
	"$actieplan" bijlage $name -C "$work/q" -o "$work/q/uit" >"$work/out" 2>&1
	[ $? = 2 ] && grep -q 'nog geen brief' "$work/out" && continue
	false
	break
done
result $? 'a plan without letters says so'
letter 3 leeg --wat brief --format odt && [ ! -e "$work/p/uit" ]
result $? 'nor does one without text'
letter 0 brief-5 --format odt,csv && (cd "$work/p/uit/diep" && sha256sum -c --quiet SHA256SUMS) >"$work/out" 2>&1
result $? 'SHA256SUMS is what sha256sum -c reads'

# What was made before stays told, as long as it holds.
again() { # ARGUMENT...: beside what is there
	"$actieplan" bijlage -C "$work/p" -o "$work/p/uit/diep" "$@" >"$work/out" 2>&1
}
told() { # NAME...: the files that SHA256SUMS tells of, as they are
	printf '%s\n' "$@" | sort >"$work/wanted"
	sed -n 's/^[0-9a-f]*  //p' "$work/p/uit/diep/SHA256SUMS" | sort | diff "$work/wanted" - >>"$work/out" 2>&1 &&
		(cd "$work/p/uit/diep" && sha256sum -c --quiet SHA256SUMS) >>"$work/out" 2>&1
}
letter 0 brief-5 --format odt,xlsx && cp "$work/p/uit/diep/SHA256SUMS" "$work/heel"
letter 0 brief-5 --wat bijlage --format xlsx && again brief-5 --format odt --wat brief && again brief-5 --format odt --wat bijlage && diff "$work/heel" "$work/p/uit/diep/SHA256SUMS" >>"$work/out" &&
	told brief-5-bijlage.odt brief-5-bijlage.xlsx brief-5-brief.odt
result $? 'in three runs, in whatever order: the same sums as in one'
again brief-6 --wat bijlage --format odt && told brief-5-bijlage.odt brief-5-bijlage.xlsx brief-5-brief.odt brief-6-bijlage.odt
result $? 'another letter in the same folder takes none away'
printf x >>"$work/p/uit/diep/brief-5-brief.odt" && rm "$work/p/uit/diep/brief-5-bijlage.xlsx" && again brief-6 --wat bijlage --format odt && told brief-5-bijlage.odt brief-6-bijlage.odt
result $? 'a file that was changed or is gone is told no more'
again brief-5 --format odt,xlsx && cp -R "$work/p/plan" "$work/plan" && sed -i 's/^titel: .*/titel: Anders/' "$work"/p/plan/acties/*.md && again brief-5 --wat bijlage --format odt &&
	[ -e "$work/p/uit/diep/brief-5-bijlage.xlsx" ] && told brief-5-bijlage.odt brief-5-brief.odt brief-6-bijlage.odt
result $? 'nor, of a document that is made anew, is a file that another plan gave'
rm -r "$work/p/plan" && mv "$work/plan" "$work/p/plan"
printf 'a\n#\n# x\nx  \n\0\n0  brief-5-bijlage.odt\n# a b\n0  ../../x\n  \n' >"$work/p/uit/diep/SHA256SUMS" && again brief-6 --wat bijlage --format odt && told brief-6-bijlage.odt
result $? 'what is no line of sums is passed over'

# On the site: what it would make again, and nothing else.
letter 0 brief-5 --format odt,xlsx && mv "$work/p/uit/diep" "$work/p/stukken"
site() { # [ARGUMENT...]: what it says goes to $work/out
	"$actieplan" build -C "$work/p" -o "$work/p/site" --as-of 2025-12-01 "$@" >"$work/found" 2>"$work/out"
}
linked() { # NAME...: the documents that the letter's page links to, all of them there
	for name in "$@"; do echo "$name"; done | sort >"$work/wanted"
	grep -o 'href="[^"]*brief-5-[a-z]*\.[a-z]*"' "$work/p/site/brieven/brief-5/index.html" | sed 's/.*\///; s/"//' | sort | diff "$work/wanted" - >>"$work/out" 2>&1 &&
		for name in "$@"; do cmp "$work/p/stukken/$name" "$work/p/site/brieven/brief-5/$name" >>"$work/out" 2>&1 || return 1; done
}
site && ! grep -q 'brief-5-brief' "$work/p/site/brieven/brief-5/index.html"
result $? 'without --stukken a site has no documents'
site --stukken "$work/p/stukken" && linked brief-5-bijlage.odt brief-5-bijlage.xlsx brief-5-brief.odt && grep -q '"brieven/brief-5/brief-5-brief.odt":{"size"' "$work/p/site/manifest.json"
result $? 'with it the letter links to its documents, which go along'
site --stukken "$work/p/stukken" && grep -q 'niets veranderd' "$work/out"
result $? 'once more: nothing changed'
mkdir "$work/p/meer" && cp -R "$work/p/stukken" "$work/p/meer/brief-5" && site --stukken "$work/p/meer" && ! grep -q 'niets veranderd' "$work/out" &&
	linked brief-5-bijlage.odt brief-5-bijlage.xlsx brief-5-brief.odt
result $? 'a folder for each letter does as well'
printf x >>"$work/p/meer/brief-5/brief-5-bijlage.xlsx" && site --stukken "$work/p/meer" && ! grep -q 'niets veranderd' "$work/out" && linked brief-5-bijlage.odt brief-5-brief.odt &&
	[ "$(grep -c 'brief-5-bijlage.xlsx komt niet op de site: .*actieplan bijlage brief-5$' "$work/out")" = 1 ]
result $? 'a file that changed since it was made does not go along, and it is said'
rm "$work/p/meer/brief-5/brief-5-brief.odt" && ln -s "$work/p/stukken/brief-5-brief.odt" "$work/p/meer/brief-5/brief-5-brief.odt" && site --stukken "$work/p/meer" && linked brief-5-bijlage.odt
result $? 'a link in the folder is not followed'
site --stukken "$work/p/stukken" --as-of 2025-03-01 && ! ls "$work/p/site/brieven/brief-5" | grep -q odt
result $? 'documents of a letter of after the as-of date do not go along'
site --stukken "$work/p/stukken" --base-url https://elders.example/ && grep -q 'De stukken van brief «brief-5» in .* horen bij een ander plan, een andere datum of een andere site' "$work/out" && linked
result $? 'nor do those that link to another site, and it is said'
sed -i 's/^kenmerk: .*/kenmerk: anders/' "$work/p/plan/brieven/brief-5.md" && site --stukken "$work/p/stukken" && grep -q 'horen bij een ander plan' "$work/out" && linked
result $? 'nor those of another plan'
cp "$work/p/plan/brieven/brief-5.md" "$work/brief-5.md" && sed -i 's/^stand: .*/&\nzichtbaarheid: intern/' "$work/p/plan/brieven/brief-5.md" &&
	site --stukken "$work/p/stukken" --stuurgroep && grep -q 'De stukken van brief «brief-5» in .* horen bij een ander plan' "$work/out" && linked
result $? 'nor those of a letter that is internal now, on a site for the steering group that has it'
mv "$work/brief-5.md" "$work/p/plan/brieven/brief-5.md"
mkdir "$work/p/ander" && sed 's/brief-5-/brief-5-b2-/' "$work/p/stukken/SHA256SUMS" >"$work/p/ander/SHA256SUMS" && site --stukken "$work/p/ander" && ! grep -q 'De stukken van brief' "$work/out"
result $? 'nothing is said of a letter whose id only begins as that of the documents'
mkdir "$work/p/oud" && cp "$work/p/stukken"/brief-5-* "$work/p/oud/" && (cd "$work/p/oud" && sha256sum brief-5-* >SHA256SUMS) && site --stukken "$work/p/oud" && linked &&
	[ "$(grep -c 'brief «brief-5» in .* komen niet op de site: in SHA256SUMS staat niet waar zij van zijn gemaakt.*actieplan bijlage brief-5$' "$work/out")" = 1 ] &&
	! grep -q 'brief-6' "$work/out"
result $? 'of documents of a version that told no keys it is said that they are to be made again'
# Two letters are of the day of the plan, and take out of it what they do not tell; two are of days of their own.
cp "$work/p/plan/brieven/brief-6.md" "$work/p/plan/brieven/a-6.md" && rm -rf "$work/p/uit"
for name in a-6 brief-3 brief-4 brief-6; do again $name --wat bijlage --format odt || break; done
site --stukken "$work/p/uit/diep" && ! grep -q 'De stukken van' "$work/out" && for name in a-6 brief-3 brief-4 brief-6; do
	cmp "$work/p/uit/diep/$name-bijlage.odt" "$work/p/site/brieven/$name/$name-bijlage.odt" >>"$work/out" 2>&1 || break
done
result $? 'those of several letters go along, each of its own day'
rm "$work/p/plan/brieven/a-6.md"
rm -rf "$work/p/stukken" "$work/p/uit" && sed -i 's/^stand: .*/stand: concept/' "$work/p/plan/brieven/brief-5.md" && letter 0 brief-5 --format odt && mv "$work/p/uit/diep" "$work/p/stukken" &&
	site --stukken "$work/p/stukken" --as-of 2025-06-01 && linked brief-5-bijlage.odt brief-5-brief.odt
result $? 'those of a draft go along on a site of its day'
site --stukken "$work/p/stukken" && grep -q 'hebben de cijfers van 2025-06-01, zijn peildatum.*--as-of 2025-06-01$' "$work/out" && linked
result $? 'but not on one of another day'
site --stukken "$work/p/niets"
[ $? = 3 ] && grep -q 'er is geen map' "$work/out"
result $? 'a folder that is not there'
# Root may enter any folder, unless it gives that up.
less=
[ "$(id -u)" != 0 ] || less='setpriv --bounding-set=-dac_override,-dac_read_search'
for rights in 000 400 100; do
	chmod $rights "$work/p/stukken"
	# shellcheck disable=SC2086 # words
	$less "$actieplan" build -C "$work/p" -o "$work/p/site" --as-of 2025-06-01 --stukken "$work/p/stukken" >"$work/found" 2>"$work/out"
	[ $? = 3 ] && grep -q 'kan de map .*/stukken niet lezen: u hebt hier geen rechten voor' "$work/out" && [ "$(wc -l <"$work/out")" = 1 ]
	result $? "a folder with rights $rights: what the system says"
done
chmod 700 "$work/p/stukken"
echo "1..$count"
