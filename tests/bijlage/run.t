#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# actieplan bijlage without LibreOffice: which letter, of which moment, what is said, and the same bytes. On the example
# repository (tests/voorbeeld/README.md). What LibreOffice makes is tested by tests/annex/.
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/bijlage.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
count=0

result() { # OK? NAME
	count=$((count + 1))
	if [ "$1" = 0 ]; then echo "ok $count - $2"; else
		echo "not ok $count - $2"
		sed 's/^/# /' "$work/out" | head -12
	fi
}

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
echo "1..$count"
