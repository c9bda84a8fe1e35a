# SPDX-License-Identifier: EUPL-1.2
# Makes the example repository: an invented programme, followed in git for three years. README.md tells what is in it.
#
#   sh tests/voorbeeld/maak.sh FOLDER [TEMPLATES]
#
# FOLDER must not be there yet. With TEMPLATES (a folder templates/) its files are in each commit too: then a site can be
# built of each, and the numbers of the commits depend on those files. Without it they are the same everywhere.
set -eu
sjablonen=${2:+$(cd -P "$2" && pwd)}
hier=$(cd -P "$(dirname "$0")" && pwd)
mkdir "$1"
cd "$1"

unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_COUNT=3
export GIT_CONFIG_KEY_0=init.defaultBranch GIT_CONFIG_VALUE_0=main
export GIT_CONFIG_KEY_1=core.autocrlf GIT_CONFIG_VALUE_1=false
export GIT_CONFIG_KEY_2=commit.gpgsign GIT_CONFIG_VALUE_2=false
umask 022

wie() { # NAME ADDRESS DATE
	export GIT_AUTHOR_NAME="$1" GIT_AUTHOR_EMAIL="$2" GIT_AUTHOR_DATE="$3T10:00:00+0100"
	export GIT_COMMITTER_NAME="$1" GIT_COMMITTER_EMAIL="$2" GIT_COMMITTER_DATE="$3T10:00:00+0100"
}

# schrijf FILE: the input becomes that file of plan/
schrijf() {
	mkdir -p "plan/$(dirname "$1")"
	cat >"plan/$1"
}

# vervang FILE OLD NEW: a line that is just OLD becomes NEW. Nothing else may match, and it must be there.
vervang() {
	grep -cFx -e "$2" "plan/$1" | grep -qx 1 || { echo "plan/$1: $2" >&2 && exit 1; }
	OUD=$2 NIEUW=$3 awk '$0 == ENVIRON["OUD"] { print ENVIRON["NIEUW"]; next } { print }' "plan/$1" >nieuw
	mv nieuw "plan/$1"
}

# na FILE LINE: the input comes behind that line
na() {
	cat >erbij
	grep -cFx -e "$2" "plan/$1" | grep -qx 1 || { echo "plan/$1: $2" >&2 && exit 1; }
	OUD=$2 awk '{ print } $0 == ENVIRON["OUD"] { while ((getline regel < "erbij") > 0) print regel }' "plan/$1" >nieuw
	mv nieuw "plan/$1"
	rm erbij
}

vast() { # DATE SUBJECT
	wie "${WIE:-Pen Houder}" "${ADRES:-pen@example.org}" "$1"
	git add -A
	git commit -q -m "$2"
}

# brief NUMBER DATE AS-OF-DATE: the letter, sent; its text is the input
brief() {
	schrijf "brieven/br-$1.md" <<-EOF
		---
		titel: Brief $1 over de zwevende eilanden
		soort: voortgang
		dossier: "99998"
		nummer: "$1"
		datum: $2
		peildatum: $3
		vorige: br-$(($1 - 1))
		stand: verzonden
		---

		$(cat)
	EOF
}

tag() { # LETTER DATE
	wie 'Pen Houder' pen@example.org "$2"
	git tag -a -m "Brief $1 is verzonden" "brief/$1"
}

git init -q .
[ -z "$sjablonen" ] || cp -R "$sjablonen" templates
for stap in "$hier"/stappen/*.sh; do
	# shellcheck source=/dev/null
	. "$stap"
done
