# SPDX-License-Identifier: EUPL-1.2
# For a script here that needs the schemas and the validator from npm: . "$here/npm.sh". Makes $work. Without npm the script
# is skipped; in CI they must come. Two scripts may begin at once: one installs, the other waits.
skip() { # REASON
	[ -z "$CI" ] || { echo "Bail out! $1"; exit 1; }
	echo "1..0 # SKIP $1"
	exit 0
}

for tool in node npm; do
	command -v $tool >/dev/null || skip "there is no $tool"
done
work=$(mktemp -d "${TMPDIR:-/tmp}/formats.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
(
	flock 9
	[ -d "$here/node_modules" ] && ! [ "$here/package-lock.json" -nt "$here/node_modules/.package-lock.json" ] ||
		npm ci --prefix "$here" >"$work/npm" 2>&1
) 9<"$here/package.json" || skip 'npm ci cannot get the validator'
