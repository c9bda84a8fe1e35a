# It is as fmt writes it; the plan has no error with it, and what is not known only where people have to write.
"$ACTIEPLAN" fmt --check
"$ACTIEPLAN" check >found
if grep -E 'plan/brieven/br-2.md' found | grep -v AP184; then exit 1; fi
"$ACTIEPLAN" build >found 2>&1
! grep -q '{{' site/brieven/br-2/index.html
