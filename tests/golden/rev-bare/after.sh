# The date is the commit's; the bytes are those of the folder at that commit.
"$ACTIEPLAN" export --format json -o hier
cmp uit/plan.json hier/plan.json
head -n 1 uit/plan.json | grep -q '"asOf":"2031-05-01","revision":"[0-9a-f]\{40\}"'
