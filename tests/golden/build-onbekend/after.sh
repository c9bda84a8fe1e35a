# SPDX-License-Identifier: EUPL-1.2
# What the sources do not tell is told as unknown, and what is inferred as inferred.
says() {
	grep -qF -- "$2" "site/$1/index.html" || echo "$1 does not say: $2"
}
says_not() {
	if grep -qF -- "$2" "site/$1/index.html"; then echo "$1 says: $2"; fi
}

# Of unknown enclosures a letter says neither that there are none nor how many.
says brieven/stil 'Bij deze brief: onbekend; onbekend; onbekend. Niet bekend.'
says brieven/vol 'Bij deze brief: één bijlage. Bekend.'
# A goal and a problem say what of them is inferred, and that the goal above is not known: on their page, and at an action that serves them.
says doelen '<h3 id="verder">Elke fiets vliegt verder <span class="afgeleid">(afgeleid)</span>'
says doelen '<p>Dit is een operationeel doel. De bronnen zeggen niet aan welk doel het bijdraagt: onbekend.</p>'
says doelen '<p>Dit is een strategisch doel.</p>'
says doelen '<h3 id="knelpunt-laag">Fietsen vliegen te laag <span class="afgeleid">(afgeleid)</span>'
says acties/luchtpad 'Fietsen vliegen te laag</a> <span class="afgeleid">(verband afgeleid)</span><br>Oorzaak: Te weinig wind <span class="afgeleid">(afgeleid)</span>'
says acties/luchtpad 'Elke fiets vliegt verder</a> (via de actielijn) <span class="afgeleid">(verband afgeleid)</span><br>Draagt bij aan: <span class="leeg">onbekend</span></dd>'
says acties/luchtpad 'Draagt bij aan: <a href="../../doelen/index.html#hoger">Elke fiets vliegt hoger</a> <span class="afgeleid">(afgeleid)</span>'
# A text of blank lines is none: no heading over nothing.
says_not moties/wind 'Toelichting'
says_not acties/mist 'Wat er gebeurt'
