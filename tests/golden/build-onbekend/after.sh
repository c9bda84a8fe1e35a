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
# What a list tells of an item is what the item's own page tells: not that there is none.
for page in parlement moties; do
	says $page 'Motie of amendement over wind</a></th><td data-kop="Indieners" data-keuze="Kamerlid" data-keuzes=", ">Bel</td><td data-kop="Datum"><span class="leeg">onbekend</span></td><td data-kop="Stuk"><span class="leeg">onbekend</span></td>'
	says $page 'Motie over een stuk</a></th><td data-kop="Indieners" data-keuze="Kamerlid" data-keuzes=", ">Bel</td><td data-kop="Datum"><span class="leeg">niet ingevuld</span></td>'
	says $page '1</a> <span class="afgeleid">(afgeleid)</span>'
done
says toezeggingen '<td data-kop="Datum"><span class="leeg">onbekend</span></td><td data-kop="Termijn" data-keuze="Termijn" data-woord="geen termijn bekend"><span class="leeg">onbekend</span></td>'
says toezeggingen '<td data-kop="Datum"><span class="leeg">niet ingevuld</span></td><td data-kop="Termijn" data-keuze="Termijn" data-woord="geen termijn bekend"><span class="leeg">niet ingevuld</span></td>'
# Which of two it is, and of which House, is not known.
says moties/wind '<p class="lead">Motie of amendement, Kamer onbekend</p>'
says moties/stuk '<p class="lead">Motie, Tweede Kamer</p>'
says toezeggingen/kaart '<p class="lead">Toezegging, Kamer onbekend</p>'
says toezeggingen/leeg '<p class="lead">Toezegging aan de Tweede Kamer</p>'
# A text of blank lines is none: no heading over nothing.
says_not moties/wind 'Toelichting'
says_not acties/mist 'Wat er gebeurt'
# Of a milestone the day, its evidence; of an action whether it moved.
says acties/mist '>Eerste meting</th><td data-kop="Gepland"><span class="leeg">onbekend</span></td>'
says acties/mist '<td data-kop="Bewijs"><span class="leeg">onbekend</span></td>'
says acties/mist '>Tweede meting</th><td data-kop="Gepland"><span class="leeg">niet ingevuld</span></td>'
says acties/mist '<td data-kop="Bewijs"><span class="leeg">niet ingevuld</span></td>'
says acties/mist '<td data-kop="Bewijs"><span class="leeg">–</span></td>'
says acties/mist '<dt>Verschoven</dt><dd>De bronnen zeggen niet of de einddatum is verschoven: onbekend.</dd>'
says acties/luchtpad '<dt>Verschoven</dt><dd>Er is geen verschuiving bekend.</dd>'
says planning '<td data-kop="Start"><span class="leeg">niet bekend</span></td>'
says planning '<td data-kop="Einddatum van nu"><span class="leeg">niet bekend</span></td>'
says_not planning 'geen einddatum hebben'
# Of the programme.
says programma '<dt>Begin</dt><dd><span class="leeg">onbekend</span></dd>'
says programma '<dt>Periode</dt><dd><span class="leeg">onbekend</span></dd>'
says programma 'De bronnen zeggen niet hoeveel geld er is: onbekend.'
# Of an indicator.
says indicatoren/hoogte '<dd class="leeg">onbekend</dd>'
says indicatoren/hoogte 'Reden: geen nulmeting bekend.'
says_not indicatoren/hoogte 'geen tussendoelen'
for page in indicatoren/vluchten indicatoren .; do
	says $page '<span class="leeg">niet ingevuld</span>'
	says_not $page '<span class="leeg">geen streefwaarde</span>'
done
says_not indicatoren '<span class="leeg">geen</span>'
# So does the annex.
annex=brieven/vandaag/bijlage
mark='<span class="afgeleid">(afgeleid)</span>'
says $annex 'Wie telt: niet ingevuld. Nulmeting: onbekend. Streefwaarde: onbekend.'
says $annex 'Wie telt: niet ingevuld. Nulmeting: niet ingevuld. Streefwaarde: niet ingevuld.'
says $annex "Wie telt: Bond van Luchtfietsers $mark. Nulmeting: 10 in 2029 $mark. Streefwaarde: 20 in 2034 $mark."
says $annex "<td data-kop=\"Betrokken\">Bond van Luchtfietsers $mark"
[ "$(grep -cF "<td data-kop=\"Vorm van uitbuiting\">vliegen boven zee $mark" site/$annex/index.html)" = 2 ] || echo "$annex does not mark the form of an action and of a project"
says $annex ", 1 mei 2030 $mark</th>"
says $annex ">loopt $mark; termijn 1 mei 2032 $mark</td>"
says $annex "1</a> $mark"
says $annex '<td data-kop="Vindplaats"><span class="leeg">onbekend</span></td>'
says $annex '<td data-kop="Vindplaats"><span class="leeg">geen Kamerstuk bekend</span></td>'
# What an action follows from, and what follows from a motion: where the sources do not tell, not that there is none.
for field in 'Moties en amendementen' Toezeggingen Aanbevelingen Indicatoren; do
	tr -d '\n' <site/acties/mist/index.html | grep -qF "<dt>$field</dt><dd class=\"leeg\">onbekend</dd>" || echo "of an action $field is not unknown"
done
says acties/regen '<dd class="leeg">Geen motie of amendement bekend.</dd>'
says no-regrets/zweefpomp '<dd class="leeg">Geen indicator bekend.</dd>'
for field in 'Moties en amendementen' Indicatoren; do
	tr -d '\n' <site/no-regrets/pomp/index.html | grep -qF "<dt>$field</dt><dd class=\"leeg\">onbekend</dd>" || echo "of a project $field is not unknown"
done
for page in moties/stuk toezeggingen/leeg; do
	says $page '<li class="leeg">De bronnen zeggen niet welke acties hieruit volgen: onbekend.</li>'
done
says moties/wind '<li class="leeg">Er zijn geen acties bekend die hieruit volgen.</li>'
# Of a figure its bounds and what else it is; so does the annex.
none='<span class="leeg">geen</span></td>' blank='<span class="leeg">niet ingevuld</span></td>' unknown='<span class="leeg">onbekend</span></td>'
for page in indicatoren/hoogte $annex; do
	says $page "<td class=\"getal\" data-kop=\"Ondergrens\">$none<td class=\"getal\" data-kop=\"Bovengrens\">$none<td data-kop=\"Aard\">$none<td data-kop=\"Stand\">$none"
	says $page "<td class=\"getal\" data-kop=\"Ondergrens\">$none<td class=\"getal\" data-kop=\"Bovengrens\">$none<td data-kop=\"Aard\">exact</td><td data-kop=\"Stand\">definitief</td>"
	says $page "<td class=\"getal\" data-kop=\"Bovengrens\">$blank<td data-kop=\"Aard\">schatting</td><td data-kop=\"Stand\">$blank"
	says $page "<td data-kop=\"Aard\">$unknown<td data-kop=\"Stand\">$unknown"
	says $page "<td data-kop=\"Opmerking\">$none"
done
says $annex '>zonder bekende actielijn</th><td data-kop="Periode"><span class="leeg">geen actielijn</span></td>'
# Of work its first date, also where that stands.
says planning '<td data-kop="Eerst afgesproken">31 december 2031</td><td data-kop="Einddatum van nu">31 december 2031</td>'
says planning '<td data-kop="Eerst afgesproken"><span class="leeg">niet bekend</span></td><td data-kop="Einddatum van nu"><span class="leeg">niet bekend</span></td>'
# No cell, no list is empty, and no mark leaves a blank before a comma.
says documenten 'Rapport over wolken <span class="afgeleid">(afgeleid)</span>, Bond van Luchtfietsers</p>'
find site -name '*.html' | while IFS= read -r page; do
	tr '\n' ' ' <"$page" | grep -oE '<td [^>]*> *</td>|<ul( class="[^"]*")?> *</ul>|</span> +[,.:;)]' | sed "s|^|$page has: |"
done | head -n 20
