# Heads of nearly 1 MB that a careless way of looking for comments takes hours over: the runner's limit is two minutes.
{ printf -- '---\ntitel:%900000sx\n---\n' ''; } >plan/acties/spaties.md
{ printf -- '---\neinde: 2031\n'; yes '#' | head -n 400000; printf -- 'titel: x\n---\n'; } >plan/acties/commentaar.md
{ printf -- '---\neinde: 2031\nbron:\n'; yes -- '- a' | head -n 200000; printf -- 'titel: x\n---\n'; } >plan/acties/lijst.md
