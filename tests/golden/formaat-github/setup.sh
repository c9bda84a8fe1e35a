printf -- '---\ntitel: Naam\n---\n' >'plan/acties/a,b:c%d.md'
