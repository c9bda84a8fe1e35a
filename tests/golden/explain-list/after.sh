# Every rule and every figure stands in the list, and nothing else does.
for file in "$CHECKOUT"/generator/sql/rules/*.sql "$CHECKOUT"/generator/sql/indicators/*.sql; do
	basename "$file" .sql
done | sort >wanted
cut -d ' ' -f 1 <"$STDOUT" | sort | diff wanted -
