git diff --no-index -U0 "$GOLDEN/_basis/plan" plan | grep '^[-+][^-+]' | cmp - wanted-diff
