# The suggestion named the number of an internal document to everyone; who runs check still gets it.
grep -q 'Bedoelt u nr. 7122?' "$STDOUT"
grep -q 'plan/acties/brug.md:5 Kamerstuk 99 999, nr. 7126 staat niet bij documenten.  *Maak' site/datakwaliteit/index.html
! grep -rl 7122 site
