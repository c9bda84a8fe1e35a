#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Installs the Debian packages that a make target needs: install.sh site|test|annex|test-annex|lint|html|browser|bench|fuzz.
# Without root or sudo it prints the command for an administrator, and stops. The site can do without npm (scripts/css.sh).
set -eu

build='gcc libc6-dev libgit2-dev libcmark-dev libsqlite3-dev libyaml-dev libutf8proc-dev nettle-dev libmicrohttpd-dev libexpat1-dev libxlsxwriter-dev zlib1g-dev libseccomp-dev npm'
# What makes PDF and DOCX of an annex; the fonts are those that its styles name, and one with signs and emoji. Of a font with colours
# LibreOffice puts nothing in a PDF.
office='libreoffice-writer-nogui fonts-liberation fonts-symbola qpdf faketime'
case $1 in
site) packages=$build ;;
test) packages="$build libcmocka-dev perl git sqlite3 libxml2-utils" ;;
annex) packages="$build $office" ;;
test-annex) packages="$build $office perl git poppler-utils libxml2-utils unzip" ;;
lint) packages="$build clang-format clang-tidy cppcheck mandoc git" ;;
html) packages="$build perl default-jre-headless" ;;
browser) packages="$build perl chromium" ;;
bench) packages="$build perl hugo hyperfine time" ;;
fuzz) packages="$build clang libclang-rt-14-dev" ;;
*) echo "install.sh: site, test, annex, test-annex, lint, html, browser, bench of fuzz" >&2; exit 2 ;;
esac

missing=
for package in $packages; do
	# Node.js and Java may have come from elsewhere; Debian's npm would then be refused.
	case $package in
	npm) ! command -v npm >/dev/null || continue ;;
	default-jre-headless) ! command -v java >/dev/null || continue ;;
	esac
	status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || status=
	[ "$status" = installed ] || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
# css.sh says what is lost without it.
[ "$1$missing" = 'site npm' ] && can_do_without=yes || can_do_without=

if [ "$(id -u)" = 0 ]; then
	sudo=
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
	sudo=sudo
else
	echo "Er ontbreken pakketten. Vraag een beheerder om dit uit te voeren:" >&2
	echo "  apt-get update && apt-get install -y --no-install-recommends$missing" >&2
	[ -n "$can_do_without" ]
	exit
fi
echo "Installeert:$missing" >&2
# shellcheck disable=SC2086 # a list of names
{ $sudo apt-get update -q &&
	DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q --no-install-recommends $missing; } || [ -n "$can_do_without" ]
