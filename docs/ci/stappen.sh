#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What a forge's runner does with the plan, so that the recipes beside this file say only what differs per forge.
#   stappen.sh klaarzetten            installs packages and builds actieplan
#   stappen.sh controle VORM [TAK]    findings on stdout, in a form of `actieplan check --format`; of warnings and advice those
#                                     that branch TAK, for which the change is meant, does not have
#   stappen.sh site MAP               the newest letter and its annex in MAP/bijlage, and MAP/site, which links to them; of a plan
#                                     without letters that everyone may see MAP/site alone
#   stappen.sh brief TAG MAP          the letter and the annex that annotated tag TAG keeps, in MAP
# VORMEN: which documents (default: pdf,odt,docx,xlsx,csv). Run it at the top of a checkout, one of depth 1 will do.
set -eu

formats=${VORMEN:-pdf,odt,docx,xlsx,csv}
actieplan=build/actieplan

stop() {
	echo "stappen.sh: $1" >&2
	exit "${2:-3}"
}

# In a container the checkout often has another owner, and git then refuses it.
trust() {
	git rev-parse --git-dir >/dev/null 2>&1 || git config --global --add safe.directory "$PWD"
	git rev-parse --git-dir >/dev/null 2>&1 || stop 'hier is geen git-repository: voer dit uit in de map van de checkout'
}

# Pages tell when an item last changed, and the archive comes from the tags of letters. A shallow checkout has neither, and without
# its tag a letter would silently count as one that was not kept.
fetch_history() {
	git remote get-url origin >/dev/null 2>&1 || return 0
	deepen=
	[ "$(git rev-parse --is-shallow-repository)" = false ] || deepen=--unshallow
	# shellcheck disable=SC2086 # an option or nothing
	git fetch --quiet --force --tags $deepen origin ||
		stop 'de geschiedenis en de tags zijn niet op te halen: mag deze runner bij de repository?'
}

# A runner fetches the commit that a tag points at, and then names it itself: what the tag says is lost.
fetch_tag() {
	git remote get-url origin >/dev/null 2>&1 || return 0
	git fetch --quiet --force --depth=1 origin "refs/tags/$1:refs/tags/$1" || stop "tag $1 is niet op te halen"
}

klaarzetten() {
	sh scripts/install.sh annex
	make "-j$(nproc)" "$actieplan"
}

# Of the branch one commit is enough, where the checkout has no more either. Where it cannot be had all findings are shown.
fetch_branch() {
	depth=
	[ "$(git rev-parse --is-shallow-repository)" = false ] || depth=--depth=1
	# shellcheck disable=SC2086 # an option or nothing
	git fetch --quiet --force $depth origin "refs/heads/$1:refs/remotes/origin/$1" && git rev-parse --quiet --verify "origin/$1:plan" >/dev/null
}

controle() {
	if [ -n "$2" ] && fetch_branch "$2"; then
		$actieplan check --format "$1" --since "origin/$2"
	else
		$actieplan check --format "$1"
	fi
}

# Of an internal letter no documents are made. Where a head says so in a way that is not known here, `bijlage` does, and all stops.
has_public_letter() {
	for letter in plan/brieven/*.md; do
		[ -e "$letter" ] || continue
		sed -n '2,/^---/p' "$letter" | tr -d "\"'\r" | grep -Eq '^zichtbaarheid *: *intern *(#.*)?$' || return 0
	done
	return 1
}

site() {
	fetch_history
	mkdir -p "$1"
	set -- "$1" -o "$1/site"
	if has_public_letter; then
		$actieplan bijlage -o "$1/bijlage" --format "$formats"
		set -- "$@" --stukken "$1/bijlage"
	else
		echo 'stappen.sh: er is geen brief in plan/brieven/ die iedereen mag zien. De site komt er zonder documenten.' >&2
	fi
	shift
	$actieplan build "$@"
}

brief() {
	case $1 in
	brief/?*) letter=${1#brief/} ;;
	*) stop "$1 is geen tag van een brief: die heet brief/ID" 2 ;;
	esac
	fetch_tag "$1"
	[ "$(git cat-file -t "refs/tags/$1")" = tag ] || stop "tag $1 heeft geen bericht: maak haar met git tag --annotate" 1
	$actieplan bijlage "$letter" --rev "$1" -o "$2" --format "$formats"
}

trust
case ${1-}:$# in
klaarzetten:1) klaarzetten ;;
controle:2 | controle:3) controle "$2" "${3-}" ;;
site:2) site "$2" ;;
brief:3) brief "$2" "$3" ;;
*) stop 'gebruik: klaarzetten | controle VORM [TAK] | site MAP | brief TAG MAP' 2 ;;
esac
