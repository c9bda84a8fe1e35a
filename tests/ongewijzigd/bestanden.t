#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What a build knows of files without reading them (generator/base/known.h): a file that was written to, whatever was done to
# hide that, is read; and what cannot be relied on is not. On the example repository (tests/voorbeeld/README.md).
here=$(cd -P "$(dirname "$0")" && pwd)
checkout=$(cd -P "$here/../.." && pwd)
actieplan=${ACTIEPLAN:-$checkout/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/bestanden.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
plan=$work/plan
known=$plan/build/laatste-bouw.bestanden
. "$checkout/tests/tap.sh"

build() { "$actieplan" build -C "$plan" -o "$work/site" --stukken "$work/stukken" >"$work/findings" 2>"$work/err"; }
left() { grep -q 'niets veranderd' "$work/err"; }
record() { perl "$here/bekend.pl" "$known" "$@" 2>"$work/out"; }

# Until all that there is, is known: what is younger than two seconds is not.
settle() { sleep 3 && build && left; }

# Another letter in the same file, with size and times as they were.
in_place() { # FILE
	cp -p "$1" "$work/ref" && perl -e 'open my $f, "+<", $ARGV[0] or die; seek $f, -3, 2; read $f, my $was, 1; seek $f, -3, 2; print {$f} $was eq "x" ? "y" : "x" or die; close $f or die' "$1" &&
		touch -r "$work/ref" "$1" && [ "$(stat -c '%s %Y %i' "$1" | cut -d' ' -f1,2)" = "$(stat -c '%s %Y' "$work/ref")" ]
}

# The same in a file of its own.
in_stead() { # FILE
	cp -p "$1" "$work/new" && cp -p "$1" "$work/old" && in_place "$work/new" && touch -r "$work/old" "$work/new" && mv "$work/new" "$1"
}

seen() { # NAME COMMAND...: what was known when the command was given is not believed
	name=$1
	shift
	settle && "$@" && build && ! left && build && left
	result $? "$name" "$work/err"
}

sh "$checkout/tests/voorbeeld/maak.sh" "$plan" "$checkout/templates" >"$work/out" 2>&1 || exit 1
mkdir "$work/stukken" && printf 'een stuk' >"$work/stukken/brief.pdf"
mkdir -p "$plan/plan/afbeeldingen/een" && printf 'xyzzy' >"$plan/plan/afbeeldingen/een/los.png"
action=$(ls "$plan"/plan/acties/*.md | head -1)
template=$plan/templates/layout.mustache
image=$plan/plan/afbeeldingen/een/los.png
page=$work/site/index.html

touch -d '2099-01-01' "$image"
build && ! left && [ -f "$known" ] && settle && record has "$action" && record has "$template" && record has "$page" &&
	record has "$plan/build/plan.db" && record has "$work/stukken/brief.pdf" && ! record has "$image"
result $? 'after some seconds all files are known, but for one from the future'
touch -d '2020-01-01' "$image"

for file in "$action" "$work/stukken/brief.pdf" "$plan/build/plan.db"; do
	seen "what is known of ${file##*/} is believed: it is not read" record lie "$file"
done
settle && record lie "$page" && build && ! left
result $? 'so is what is known of a page'

seen 'a text written in place, with the times of before' in_place "$action"
seen 'a text put in place of another, with its times' in_stead "$action"
seen 'a template' in_place "$template"
seen 'an image that nothing shows' in_place "$image"
seen 'a document that goes along' in_place "$work/stukken/brief.pdf"
seen 'a page' in_place "$page"
seen 'a page that went' rm "$page"
seen 'a page too many' cp "$page" "$work/site/nog-een.html"
seen 'the database' in_place "$plan/build/plan.db"
seen 'a folder with another name' mv "$plan/plan/afbeeldingen/een" "$plan/plan/afbeeldingen/twee"

# Of two files of before a build that takes long, one is written to when all are read and the site is in the making. What is
# clearly older than the end of that build but not than its beginning may have been written to after it was read.
settle && rm "$plan/build/plan.db" && touch -d '+10 seconds' "$template"
build &
building=$!
while [ ! -e "$plan/build/plan.db" ] && kill -0 $building 2>"$work/out"; do sleep 0.01; done
making=$(ps -o pid= --ppid $building | head -1)
kill -STOP ${making:-$building} && in_place "$action" && sleep 14
kill -CONT ${making:-$building}
wait $building && ! left && ! record has "$template" && ! record has "$action" && record has "$work/stukken/brief.pdf"
result $? 'after a long build what was new at its beginning is not known' "$work/err"
build && ! left && build && left
result $? 'a text written in place during a build is seen by the next'

# A record that is not what was written: all is read, and nothing is different.
unbelieved() { # NAME COMMAND...
	name=$1
	shift
	settle && "$@" && build && left && [ "$(head -c 10 "$known")" = 'actieplan:' ] && build && left
	result $? "$name" "$work/err"
}
lie_ahead() { record lie "$action" && record ahead "$1"; }
unbelieved 'a record from the future: the clock went back' lie_ahead 3600
seen 'a record of this very second is believed' lie_ahead 0
unbelieved 'a record that went' rm "$known"
unbelieved 'a record that was cut off' truncate -s -1 "$known"
unbelieved 'a record that is no such thing' sh -c "head -c 5000 /dev/urandom >$known"
settle && rm "$known" && mkdir "$known" && build && left && build && left && [ "$(ls "$plan/build" | wc -l)" = 3 ] && rmdir "$known"
result $? 'a folder in place of the record: all is read each time, and nothing is said'
echo "1..$count"
