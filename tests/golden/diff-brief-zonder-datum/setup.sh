sh "$CHECKOUT/tests/voorbeeld/maak.sh" voorbeeld
printf -- '---\ntitel: Brief zonder datum\nsoort: overig\nstand: verzonden\n---\n' >voorbeeld/plan/brieven/br-9.md
