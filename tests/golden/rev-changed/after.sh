# What is not committed shows in the revision.
head -n 1 uit/plan.json | grep -q '"asOf":"2031-05-01","revision":"[0-9a-f]\{40\}+"'
