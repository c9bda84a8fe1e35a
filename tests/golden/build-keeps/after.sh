# After one changed file the next build writes what differs, and takes all other files over: the same file with the same date.
# A site of just before takes nothing along of what has a link elsewhere, and both are whole.
list() { find een -type f -printf '%P %i %T@\n' | sort; }
same() { join "$1" "$2" | awk '$2 == $4 && $3 == $5 { print $1 }'; }

list >before
cp -R een eerst
sed -i 's/^titel: .*/titel: Een andere titel/' plan/begrippen/formule.md
"$ACTIEPLAN" build -o een >/dev/null 2>&1
list >after
find eerst een -type f -printf '%P\n' | sort -u |
	while IFS= read -r path; do cmp -s "eerst/$path" "een/$path" && echo "$path"; done >equal
same before after | diff equal -
[ "$(wc -l <equal)" -gt 40 ]
grep -qx 'acties/luchtpad/index.html' equal
! grep -qx 'begrippen/index.html' equal || echo 'the changed page is the same'
[ -z "$(find een -type f -links +1)" ]

# As a backup of links: nothing of it becomes part of the next site.
cp -al een bewaard
sed -i 's/^titel: .*/titel: Weer een andere/' plan/begrippen/formule.md
"$ACTIEPLAN" build -o een >/dev/null 2>&1
list >last
same after last
"$ACTIEPLAN" build -o vers >/dev/null 2>&1
diff -r vers een
