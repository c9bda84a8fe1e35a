# SPDX-License-Identifier: EUPL-1.2
# Of each kind there are two: a page tells what is its own, and nothing of the other.
words() {
	sed -e 's/<[^>]*>/ /g' -e 's/  */ /g' -e 's/^ //' -e 's/ $//' | grep -v '^$'
}
section() { # PAGE HEADING
	echo "== $1"
	sed -n "/<section aria-labelledby=\"$2\">/,/<\/section>/p" "site/$1/index.html" | words
}
{
	for page in acties/luchtpad acties/mast no-regrets/zweefpomp no-regrets/touwpomp moties/motie-een moties/motie-twee \
		toezeggingen/toe-een toezeggingen/toe-twee aanbevelingen/aanb-een aanbevelingen/aanb-twee; do
		section "$page" kop-verloop
	done
	for body in kring raad stuurgroep; do
		section organisaties "gremium-$body"
	done
	echo '== documenten'
	grep 'Genoemd bij' site/documenten/index.html | words
	echo '== afgeleid'
	grep -c '(afgeleid)' site/aanbevelingen/*/index.html || true
	echo '== data'
	grep -o -e '"../data/actie[a-z-]*.csv"' -e '"../data/toezegging[a-z-]*.csv"' site/data/index.html
	# What has no result has a text that can be found.
	echo '== zoeken'
	grep -c 'Het pad begint bij het station' site/data/zoeken.json
} >uitkomst
diff - uitkomst <<'X'
== acties/luchtpad
Verloop
1 maart 2031 : bericht: loopt
== acties/mast
Verloop
1 juni 2031 : genoemd in Brief over de mast
1 april 2031 : bericht: loopt
15 januari 2030 : genoemd in Kamerstuk 99 999, nr. 1
== no-regrets/zweefpomp
Verloop
2 mei 2031 : bericht: loopt
== no-regrets/touwpomp
Verloop
1 mei 2031 : bericht: loopt
15 januari 2030 : genoemd in Kamerstuk 99 999, nr. 1
== moties/motie-een
Verloop
1 januari 2031 : motie voorgesteld of ontvangen
15 januari 2030 : genoemd in Kamerstuk 99 999, nr. 1
== moties/motie-twee
Verloop
2 januari 2031 : motie voorgesteld of ontvangen
15 januari 2030 : genoemd in Kamerstuk 99 999, nr. 1
== toezeggingen/toe-een
Verloop
1 februari 2031 : toezegging gedaan
15 januari 2030 : genoemd in Kamerstuk 99 999, nr. 1
== toezeggingen/toe-twee
Verloop
2 februari 2031 : toezegging gedaan
15 januari 2030 : genoemd in Kamerstuk 99 999, nr. 1
== aanbevelingen/aanb-een
Verloop
1 maart 2031 : aanbeveling gedaan (afgeleid)
15 januari 2030 : genoemd in Kamerstuk 99 999, nr. 1
== aanbevelingen/aanb-twee
Verloop
2 maart 2031 : aanbeveling gedaan
15 januari 2030 : genoemd in Kamerstuk 99 999, nr. 1
== organisaties
Kring van sturen
Soort werkgroep
Periode 2030
Wie meedoen
Bond van Luchtfietsers , voorzitter
== organisaties
Raad van de wind
Soort overleg
Periode onbekend
Wie meedoen
De bronnen zeggen niet wie er meedoen: onbekend.
Bron: Kamerstuk 99 999, nr. 1 .
== organisaties
Stuurgroep Vliegende Fietsen
Soort stuurgroep
Periode niet ingevuld
Wie meedoen
Er zijn geen leden ingevuld.
== documenten
Genoemd bij Elke fiets vliegt sneller (doel); Zet een mast neer (actie); De touwpomp (project); Raad van de wind (gremium); Motie een (motie); Motie twee (motie); Toezegging een (toezegging); Toezegging twee (toezegging); Aanbeveling een (aanbeveling); Aanbeveling twee (aanbeveling); Vluchten per fiets (indicator)
Genoemd bij geen enkel onderdeel van het plan
== afgeleid
site/aanbevelingen/aanb-een/index.html:2
site/aanbevelingen/aanb-twee/index.html:0
== data
"../data/actielijn.csv"
"../data/actielijn-bron.csv"
"../data/actie.csv"
"../data/actie-herplanning.csv"
"../data/actie-mijlpalen.csv"
"../data/actie-middelen.csv"
"../data/actie-middelen-bron.csv"
"../data/actie-bron.csv"
"../data/toezegging.csv"
"../data/toezegging-afdoening.csv"
"../data/toezegging-bron.csv"
== zoeken
1
X
