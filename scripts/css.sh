#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes what the program carries of the style (generator/render/carried.h): css.sh OUT.c USER... The packages of
# templates/package.json go to build/css/. Without npm or a network it says so, and the program carries nothing: the site
# then has the style of templates/assets/stijl/ alone. `make css` tries again.
out=$1
shift
home=build/css

without() { # WHY...
	{
		echo "Let op: $*"
		echo "    De site krijgt nu alleen de eigen stijl, zonder NL Design System en zonder eigen lettertype."
		echo "    Daarna: make css"
	} >&2
	sh generator/embed-bytes.sh $home >"$out"
	# Where npm came meanwhile, the next make sees that this is old.
	command -v npm >/dev/null || touch -t 198001010000 "$out"
	exit 0
}

mkdir -p $home || exit 1
command -v npm >/dev/null || without "npm ontbreekt. Installeer het: apt-get install npm"
cp templates/package.json templates/package-lock.json templates/.npmrc $home/ || exit 1
if ! [ $home/node_modules/.package-lock.json -nt templates/package-lock.json ]; then
	npm ci --prefix $home --fetch-retries 1 >$home/npm.txt 2>&1 ||
		without "npm kon de pakketten niet ophalen ($home/npm.txt zegt waarom). Zorg voor een verbinding."
fi
rm -rf $home/uit
node templates/stijl.mjs $home $home/uit "$@" || exit 1
# shellcheck disable=SC2046 # our own names
sh generator/embed-bytes.sh $home/uit $(find $home/uit -type f | LC_ALL=C sort) >"$out"
