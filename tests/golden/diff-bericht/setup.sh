# SPDX-License-Identifier: EUPL-1.2
# Two updates that are new and change neither phase nor judgement: each tells its own reason and source.
update() { # ACTION MONTH SOURCE: its text is the input
	{
		printf -- '---\nbetreft: %s\ndatum: 2031-%s-01\nfase: loopt\noordeel: op-schema\nbron: [%s]\n---\n\n' "$1" "$2" "$3"
		cat
	} >"plan/voortgang/2031/$1-2031-$2.md"
}
printf -- '---\ntitel: Zet een mast neer\n---\n' >plan/acties/mast.md
printf -- '---\ntitel: Brief over masten\nsoort: kamerstuk\ndossier: "99999"\nnummer: "2"\ndatum: 2031-01-15\n---\n' >plan/documenten/kst-99999-2.md
echo 'Het pad begint.' | update luchtpad 03 kst-99999-1
echo 'De mast komt.' | update mast 03 kst-99999-2
git init -q .
git add plan
git commit -q -m Begin
echo 'Het pad groeit.' | update luchtpad 04 kst-99999-1
echo 'De mast staat.' | update mast 04 kst-99999-2
