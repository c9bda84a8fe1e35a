# the page tells what is excepted and why, and which rules this plan weighs otherwise
page=site/datakwaliteit/index.html
grep -qF '>De proefvlucht is met opzet na de oplevering.</td>' $page
grep -qF 'ligt na het einde van de actie (2031-06-30).</td>' $page
grep -qF '>Twee bronnen tellen anders.</td>' $page
grep -qF '>uitgezet</td>' $page
grep -qF '>waarschuwing</td>' $page
# what was not excepted stands among the findings
grep -qF 'Mijlpaal «open» (2031-08-01)' $page
# and nothing that is internal, not even in what was found elsewhere
if grep -rqi verborgen site; then
	grep -rli verborgen site
	exit 1
fi
# the database that is published holds neither findings nor what they are made of, and no view that needs them
test -z "$(sqlite3 site/data/plan.db "SELECT name FROM sqlite_schema WHERE name IN ('bevinding', 'uitzondering', 'plaats', 'uitgezonderd')")"
for view in $(sqlite3 site/data/plan.db "SELECT name FROM sqlite_schema WHERE type = 'view'"); do
	sqlite3 site/data/plan.db "SELECT * FROM $view LIMIT 1" >/dev/null
done
if grep -rq 2031-02-11 site; then exit 1; fi
# for the steering group all of it
"$ACTIEPLAN" build --stuurgroep --as-of 2031-03-01 >/dev/null 2>&1
grep -qF 'Een verborgen reden.' $page
grep -qF 'Mijlpaal «verborgen-paal»' $page
grep -qF 'De vorige brief «verborgen-brief»' $page
