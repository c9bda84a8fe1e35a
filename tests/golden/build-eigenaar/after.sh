# What is asked of an owner now: of its own work, and nothing that is done or of another. gewenst/ holds it.
# Of bvl no action waits for a decision.
for id in mvw bvl; do
	sed -n '/aria-labelledby="kop-gevraagd"/,/<\/section>/p' site/organisaties/$id/index.html >uitkomst
	diff -u gewenst/$id.html uitkomst
done
# Who owns nothing is asked nothing.
! grep -o 'Wat wordt nu' site/organisaties/leeg/index.html
# What a chart of all this work tells who does not see it: four pieces, from the oldest day to the newest.
grep -q '<p hidden id="grafiek-b">4 stukken werk, van 2030 tot en met 2032[.] ' site/planning/index.html
grep -q '<div role="img" aria-labelledby="grafiek-titel" aria-describedby="grafiek-b">' site/planning/index.html
