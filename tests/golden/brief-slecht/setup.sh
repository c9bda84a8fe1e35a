# Titles and texts that are too long, of other scripts, or that look like markup: each is a page that says just that.
sed -i 's/AP148: uit/AP105: uit, AP148: uit/' plan/programma.md
cp -R "$CHECKOUT/templates" .
long=$(printf '%0400d' 0 | sed 's/0/a b /g' | cut -c 1-400)
word=$(printf '%0200d' 0 | tr 0 w)
action() { printf -- '---\ntitel: %s\n---\n' "$2" >"plan/acties/$1.md"; }
action lang "$long"
action woord "$word"
action rtl "'שלום עולם مرحبا'"
action emoji "'Vlieg 🚲🏳️‍🌈 é'"
action xml "'<b>\"A\" & '']]></x>'"
action tekens "'1. # > - [a](http://b) ![c](d) **e** _f_ \`g\` ~~~ | [^h] [@i] {{j}} \\k <l> &m; ---'"
