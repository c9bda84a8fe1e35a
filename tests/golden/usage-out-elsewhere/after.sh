# Where others keep what is theirs nothing is put, by whatever way, and neither is a folder below it.
find .git templates | LC_ALL=C sort >eerst.txt
refused() {
    for command in 'export --format json' 'build' 'bijlage'; do
        code=0
        "$ACTIEPLAN" $command -o "$1" >uit.txt 2>&1 || code=$?
        [ $code = 2 ] && grep -q "^actieplan: -o: .* $2" uit.txt && [ "$(wc -l <uit.txt)" = 1 ] ||
            echo "$command -o $1: $code $(cat uit.txt)"
    done
}
for out in .git .git/uit .git/hooks/diep/uit diep/koppeling diep/../.git/refs "$PWD/.git"; do
    refused "$out" 'ligt in een map .git'
done
for out in templates/uit ./templates/ "$PWD/templates"; do
    refused "$out" 'ligt in de map van de sjablonen'
done
find .git templates | LC_ALL=C sort | cmp eerst.txt -
# Where this would not be refused, no file can be written all the same.
trap '' XFSZ
for out in / // /..; do
    (ulimit -f 0 && "$ACTIEPLAN" export --format json -o "$out" 2>&1 | grep 'is de hoofdmap') | wc -l
done | sort | uniq -c | grep -qx ' *3 1' || echo root
# What only has a name like it is a folder as any other.
for out in .github .git-uit sjablonen/templates; do
    mkdir -p "$out"
    "$ACTIEPLAN" export --format json -o "$out" || echo "$out"
done
