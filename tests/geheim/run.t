#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What is marked internal stands in nothing that is public: not a byte of it, in no page, download, database, archive or document,
# packed or not. And nothing shows that it was there: the public site of a plan with secrets is the site of the plan without
# them. The steering group sees all of it, so that a secret that was never planted fails too.
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/geheim.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$checkout/tests/tap.sh"

build() { # FOLDER TARGET [OPTION...]
	folder=$1 target=$2
	shift 2
	"$actieplan" build -C "$folder" -o "$target" "$@" >"$work/out" 2>&1
}

nothing_in() { # NAME FOLDER...: no secret, and something was looked at
	name=$1
	shift
	perl "$here/zoek.pl" -q qzjx "$@" >"$work/out" 2>"$work/looked" && [ ! -s "$work/out" ] && ! grep -q '^0 files' "$work/looked"
	result $? "$name ($(tail -n 1 "$work/looked"))"
}

all_in() { # NAME LIST FOLDER...: each secret
	name=$1 list=$2
	shift 2
	perl "$here/zoek.pl" "$list" "$@" 2>/dev/null | cut -d' ' -f1 | LC_ALL=C sort >"$work/seen"
	cut -f1 "$list" | LC_ALL=C sort | LC_ALL=C comm -23 - "$work/seen" | grep -F -f - "$list" >"$work/out"
	[ -s "$work/seen" ] && [ ! -s "$work/out" ]
	result $? "$name ($(wc -l <"$work/seen") secrets)"
}

same() { # NAME A B
	diff -r "$2" "$3" >"$work/out" 2>&1
	result $? "$1"
}

# The words that a search must find in what is packed: this file would else prove nothing.
mkdir -p "$work/in/a" && echo 'het woord qzjx en meer' >"$work/in/a/tekst"
(cd "$work/in" && gzip -k a/tekst && perl -MIO::Compress::Zip=zip -e 'zip("a/tekst" => "b.zip", Name => "een.xml")' && gzip -k b.zip && rm a/tekst b.zip)
[ "$(perl "$here/zoek.pl" -q qzjx "$work/in" 2>/dev/null)" = "qzjx 2 $work/in/a/tekst.gz!" ]
result $? 'the search looks in gzip, and in a zip in a gzip'
mkdir "$work/pdf" && perl -MCompress::Zlib -e 'my $s = compress("BT <717A6A78> Tj ET"); print "%PDF-1.4\n1 0 obj\n<<>>\nstream\n$s\nendstream\n"' >"$work/pdf/x.pdf"
! command -v pdftotext >/dev/null || perl "$here/zoek.pl" -q qzjx "$work/pdf" 2>/dev/null | grep -q '^qzjx' || perl "$here/zoek.pl" -q qzjx "$work/pdf" 2>&1 | grep -q pdftotext
result $? 'and in the streams of a PDF'

# 1. A secret in every field of every kind.
mkdir "$work/met" "$work/kaal"
for one in met kaal; do
	cp -R "$checkout/templates" "$work/$one/"
	perl "$checkout/tests/tools/make-plan.pl" 30 "$work/$one/plan"
done
build "$work/kaal" "$work/eerst" --as-of 2025-12-01
perl "$here/plant.pl" "$work/kaal/build/plan.db" "$work/met/plan" "$work/kaal/plan" "$work/lijst" >/dev/null
[ "$(wc -l <"$work/lijst")" -ge 200 ]
result $? "secrets are planted ($(wc -l <"$work/lijst"))"
build "$work/met" "$work/met-site" --as-of 2025-12-01 && build "$work/kaal" "$work/kaal-site" --as-of 2025-12-01
result $? 'both plans build'
nothing_in 'the public site holds no secret' "$work/met-site"
same 'and is the site of the plan without them, byte for byte' "$work/met-site" "$work/kaal-site"
build "$work/met" "$work/alles" --stuurgroep --as-of 2025-12-01
all_in 'the steering group sees each of them' "$work/lijst" "$work/alles"
sqlite3 "$work/met-site/data/plan.db" 'PRAGMA freelist_count' >"$work/out"
[ "$(cat "$work/out")" = 0 ]
result $? 'the database has no free pages'
build "$work/met" "$work/met-dag" && build "$work/kaal" "$work/kaal-dag"
same 'the as-of date is that of what is public' "$work/met-dag" "$work/kaal-dag"
rm "$work/met/plan/brieven/brief-6.md" "$work/kaal/plan/brieven/brief-6.md"
grep -l 'datum: 2025-03-04' "$work"/met/plan/voortgang/2025/qzjx* | xargs sed -i 's/datum: 2025-03-04/datum: 2025-12-30/'
rm -rf "$work/met-dag" "$work/kaal-dag"
build "$work/met" "$work/met-dag" && build "$work/kaal" "$work/kaal-dag"
same 'also where the newest update is that of an internal action' "$work/met-dag" "$work/kaal-dag"

for format in sqlite json csv; do
	for one in met kaal; do "$actieplan" export -C "$work/$one" --format $format -o "$work/$one-uit" --as-of 2025-12-01 >/dev/null 2>&1; done
done
nothing_in 'exports hold no secret' "$work/met-uit"
same 'and are those of the plan without them' "$work/met-uit" "$work/kaal-uit"

# 2. Public texts that name what is internal.
mkdir "$work/noemt" "$work/over"
cp -R "$checkout/templates" "$work/noemt/"
perl "$checkout/tests/tools/make-plan.pl" 30 "$work/noemt/plan" && cp -R "$work/noemt/plan" "$work/over/plan"
perl "$here/plant.pl" "$work/kaal/build/plan.db" "$work/noemt/plan" "$work/over/plan" "$work/lijst" links >/dev/null
build "$work/noemt" "$work/noemt-site" --as-of 2025-12-01
result $? 'a plan that names what is internal in public texts builds'
nothing_in 'the name is taken out of pages and downloads' "$work/noemt-site"
grep -q 'Een genoemd ding: actie en nog eens' "$work/noemt-site/acties/drager-actie/index.html"
result $? 'the words stay'
"$actieplan" check -C "$work/noemt" | grep -q 'AP050.*qzjx'
result $? 'who can read the plan is told'

# 3. In git: sent letters with an archive, what changed between them, names of files, authors, messages.
. "$here/verleden.sh"

echo "1..$count"
