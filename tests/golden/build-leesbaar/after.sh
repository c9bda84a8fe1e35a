# SPDX-License-Identifier: EUPL-1.2
# What a reader could take over wrongly from a page.
says() {
	grep -qF -- "$2" "site/$1/index.html" || echo "$1 does not say: $2"
}
says_not() {
	if grep -qF -- "$2" "site/$1/index.html"; then echo "$1 says: $2"; fi
}

# A figure keeps how exact it is, and a day is not called a year.
says indicatoren/vluchten 'Het nieuwste cijfer (schatting 20,5 over 2030) is hoger dan dat daarvoor (ongeveer 12 over 2029).'
says indicatoren/klokken 'Het nieuwste cijfer (minstens 5 op 10 januari 2031) is hoger dan dat daarvoor (4 in november 2030).'
# A range is a figure, with its source.
for page in . indicatoren; do
	says $page '<td data-kop="Periode">2029</td><td class="getal" data-kop="Waarde">schatting 2 tot 3</td>'
done
# A project is called one, and a source names its title once.
says indicatoren/klokken '<li>No Regrets-project <a href="../../no-regrets/zweefpomp/index.html">8 Zweefpomp</a>'
says indicatoren/vluchten '<li><a href="../../documenten/index.html#telling">Torenwacht, Tellingen vanaf de toren</a></li>'
says indicatoren/vluchten '>Kamerstuk 99 999, nr. 1</a>, Brief over vliegende fietsen</li>'
# A sum that comes back each year says so.
says acties/luchtpad '<li>€ 2.000.000 per jaar, 2030 tot en met 2031'
says acties/luchtpad '<li>€ 500.000 per jaar, 2031, structureel: ja'
says acties/luchtpad '<li>€ 70.000, 2031, structureel: nee'
# An amendment is no motion.
says brieven/een 'Deze brief geeft antwoord op 1 motie, 1 amendement en 1 toezegging.'
says brieven/een 'Amendement over de toren</a> (amendement)'
says brieven/een 'Motie over de toren</a> (motie)'
# The term was March 2030, the letter of February 2031: the list of what is done tells when it was agreed.
says planning '<tr><th scope="col">Afgesproken datum</th>'
# That no judgement is known does not say that the owner gave none.
says . 'Er is geen oordeel van de actiehouder over de planning bekend.'
# What has no term is not done either: one commitment of two.
says verantwoording '<th scope="row">toezeggingen</th><td class="getal" data-kop="Waarde">0</td><td data-kop="Eenheid">toezeggingen</td><td class="getal" data-kop="Noemer">1</td>'
# Two states of one day have two titles.
says archief/een '<title>Stand op 1 februari 2031, bij «Brief een» –'
says archief/twee '<title>Stand op 1 februari 2031, bij «Brief twee» –'
# A sum of the programme says where in its source it stands, and each source stands by itself.
says programma '</a>, blz. 7</div><div><a href="../documenten/index.html#telling">'
says . '</a></div><div><a href="documenten/index.html#kst-99999-1">'
# One day is no days.
says parlement '<td data-kop="Mediaan tot afdoening">1 dag (1 van 1 afgedaan)</td>'
says parlement '<td data-kop="Mediaan tot afdoening">365 dagen (1 van 1 afgedaan)</td>'
# Not all that the register holds is referred to.
says documenten 'In het register van dit plan: 3 stukken.'
says documenten 'geen enkel onderdeel van het plan'
# From a figure to its definition and its SQL is one step.
for step in .:stand doelen:dekking planning:te-laat datakwaliteit:datakwaliteit parlement:parlement; do
	says ${step%:*} "verantwoording/index.html#${step#*:}\">Verantwoording</a>"
	says verantwoording "aria-labelledby=\"${step#*:}\""
done
# That nobody tells of the second milestone does not say that it was not met.
says acties/luchtpad '<p>Gehaald op 30 juni 2031: 1 van 2. Van 1 is dat onbekend.</p>'
# That the plan names no enclosure does not say that the letter has none.
says brieven/twee '<article class="brief brief-departement"'
says_not brieven/twee '<dt>Bijlagen</dt><dd>geen'
# A milestone that has passed, and of which nobody knows whether it was met, is not passed over in silence.
says organisaties/mvw '<dd>januari 2031 <strong>(voorbij)</strong>: mijlpaal <a href="../../acties/luchtpad/index.html#mijlpaal-m2">De tweede meter</a> (van: Leg een luchtpad aan), onbekend of dit is gehaald</dd>'
# What is inferred of a goal or a problem says so, from both ends.
says doelen '<p>Dit is een operationeel doel. <span class="afgeleid">(afgeleid)</span>'
says doelen 'Het draagt bij aan <a href="#hoger">Elke fiets vliegt hoger</a>. <span class="afgeleid">(afgeleid)</span>'
says doelen '<dd><a href="#verder">Elke fiets vliegt verder</a> <span class="afgeleid">(verband afgeleid)</span></dd>'
says doelen '<dd><a href="#knelpunt-laag">Fietsen vliegen te laag</a> <span class="afgeleid">(verband afgeleid)</span></dd>'
# And of a paper.
says documenten '<p>Waar niets op steunt <span class="afgeleid">(afgeleid)</span>'
says documenten '(vergaderjaar 2029/2030) <span class="afgeleid">(afgeleid)</span>'
says documenten 'van Torenwacht, Waar niets op steunt</span></a> <span class="afgeleid">(afgeleid)</span>'
# Who tells of a paper, where that is another.
says documenten '<dd>dit stuk zelf</dd>'
says documenten '<dd><a href="../documenten/index.html#telling">Torenwacht, Tellingen vanaf de toren</a>, blz. 3</dd>'
says documenten '<dd class="leeg">niet ingevuld</dd>'
