#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# On a terminal a finding shows its line with a caret, in colour unless NO_COLOR is set; elsewhere it does not.
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
ACTIEPLAN=${ACTIEPLAN:-$root/build/actieplan}
command -v script >/dev/null || { echo '1..0 # SKIP there is no script(1) to make a terminal'; exit 0; }
work=$(mktemp -d "${TMPDIR:-/tmp}/terminal.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
cp -R "$root/tests/golden/_basis/plan" "$work/plan"
chmod -R u+w "$work/plan"
export ACTIEPLAN TERM=xterm LC_ALL=C.UTF-8
unset NO_COLOR
cd "$work" || exit 1
printf -- '---\r\ntitel: Fietsbrug\r\nactiehoudr: [mvw]\r\n---\r\n' >plan/acties/fietsbrug.md
mkdir plan/acties/map.md

on_terminal() { # the columns of the terminal: it starts with none
	script -qec "stty cols $1; \"\$ACTIEPLAN\" check --as-of 2031-06-01" /dev/null </dev/null | tr -d '\r'
}

escape=$(printf '\033')
on_terminal 80 >colour
NO_COLOR=1 on_terminal 80 >plain
TERM=dumb on_terminal 80 >dumb
"$ACTIEPLAN" check --as-of 2031-06-01 >file
cat >wanted <<'END'
plan/acties/fietsbrug.md:3:1: fout[AP013]: Het veld «actiehoudr» bestaat niet bij acties.
      3 | actiehoudr: [mvw]
        | ^
    Bedoelt u «actiehouder»? Alle velden staan in docs/velden.md.
END

echo 1..5
grep -A 3 AP013 plain | cmp -s - wanted || printf 'not '
echo 'ok 1 - the line, and a caret under the column'
grep -q "$escape\[1;31mfout\[AP013\]$escape\[0m" colour || printf 'not '
echo 'ok 2 - colour'
grep -q "$escape" plain dumb && printf 'not '
echo 'ok 3 - no colour with NO_COLOR or on a dumb terminal'
grep -q "map.md:1:1: fout" plain && ! grep -q '^actieplan:' plain || printf 'not '
echo 'ok 4 - what is no file has no line'
grep -v '^      3 |\|^        |' wanted >plainly
grep -A 1 AP013 file | cmp -s - plainly || printf 'not '
echo 'ok 5 - plain lines when it is no terminal'
