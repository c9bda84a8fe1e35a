sh "$CHECKOUT/tests/voorbeeld/maak.sh" voorbeeld
printf 'titel: zonder kop\n' >voorbeeld/plan/acties/brug.md
printf -- '---\ntitel: Half\nsoort: "strategisch\n---\n' >voorbeeld/plan/doelen/half.md
