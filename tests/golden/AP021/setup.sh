# Some computers cannot hold both of these beside each other.
for name in dubbel Dubbel DUBBEL; do
	printf -- '---\ntitel: %s\n---\n' "$name" >"plan/acties/$name.md"
done
