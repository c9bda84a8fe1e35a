# Nothing was put there, and neither is a folder below it, by whatever way.
[ ! -e plan/actie.csv ]
mkdir -p diep
ln -s ../plan diep/koppeling
for out in plan/nieuw/uit ./plan diep/../plan/acties diep/koppeling "$PWD/plan"; do
    for command in 'export --format json' 'build' 'bijlage'; do
        "$ACTIEPLAN" $command -o "$out" >uit.txt 2>&1 && echo "$command -o $out"
        grep -q 'ligt in de map van het plan' uit.txt || echo "$command -o $out: $(cat uit.txt)"
    done
done
[ ! -e plan/nieuw ]
# Beside it, and where the plan itself is not there, all is as it was.
for out in uit plannen diep; do
    "$ACTIEPLAN" export --format json -o "$out" || echo "$out"
done
