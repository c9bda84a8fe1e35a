diff -r "$GOLDEN/_basis/plan" plan
