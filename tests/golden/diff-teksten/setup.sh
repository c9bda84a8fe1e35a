# SPDX-License-Identifier: EUPL-1.2
# Below a head a text comes, goes and changes; of letters it matters whether that very letter was sent.
mkdir -p plan/brieven
brief() { # ID STATE: the letter, its text is the input
	{
		printf -- '---\ntitel: Brief %s\nsoort: antwoord\ndatum: 2031-0%s-01\nstand: %s\n---\n\n' "$1" "$1" "$2"
		cat
	} >"plan/brieven/br-$1.md"
}
echo 'De fietsen vliegen.' | brief 1 verzonden
echo 'De fietsen vliegen.' | brief 2 concept
echo 'De fietsen vliegen.' | brief 3 verzonden
echo 'Er is gemeten.' >>plan/voortgang/2031/luchtpad-2031-03.md
cp plan/organisaties/mvw.md kaal
echo 'Zit in een toren.' >>plan/organisaties/mvw.md
git init -q .
git add plan
git commit -q -m Begin
echo 'De fietsen zweven.' | brief 2 concept
echo 'De fietsen landen.' | brief 3 verzonden
echo 'Zij vliegen hoog.' >>plan/acties/luchtpad.md
echo 'En geboord.' >>plan/voortgang/2031/luchtpad-2031-03.md
mv kaal plan/organisaties/mvw.md
echo 'Telt vogels.' >>plan/organisaties/bvl.md
