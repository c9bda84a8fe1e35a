# SPDX-License-Identifier: EUPL-1.2
# What the sources do not tell is told as unknown, and what is inferred as inferred.
says() {
	grep -qF -- "$2" "site/$1/index.html" || echo "$1 does not say: $2"
}
says_not() {
	if grep -qF -- "$2" "site/$1/index.html"; then echo "$1 says: $2"; fi
}

# Of unknown enclosures a letter says neither that there are none nor how many.
says brieven/stil 'Bij deze brief: onbekend; onbekend; onbekend. Niet bekend.'
says brieven/vol 'Bij deze brief: één bijlage. Bekend.'
