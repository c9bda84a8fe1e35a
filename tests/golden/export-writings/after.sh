"$ACTIEPLAN" export --format json -C twee -o twee
cmp een/plan.json twee/plan.json
grep -q '"nummer":"0123"' een/plan.json
