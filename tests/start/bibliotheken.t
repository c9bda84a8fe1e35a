#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Which libraries a command loads. Each that the program is linked with, and each that such a one is linked with, costs every
# command: of libgit2, libmicrohttpd and libxlsxwriter, with 23 others, that was three quarters of the time that --version took.
root=$(cd -P "$(dirname "$0")/../.." && pwd) || exit 1
actieplan=${ACTIEPLAN:-$root/build/actieplan}
work=$(mktemp -d "${TMPDIR:-/tmp}/bibliotheken.XXXXXX") || exit 1
trap 'rm -rf "$work"' EXIT
. "$root/tests/tap.sh"
perl "$root/tests/tools/make-plan.pl" 10 "$work/p/plan" && cp -R "$root/templates" "$work/p/templates" && cd "$work/p" || exit 1

# From here on names without a version.
names() {
	sed 's/\.so.*//' | LC_ALL=C sort -u
}

# What a command that reads a plan needs: text (cmark, yaml, utf8proc), the database (sqlite3), fingerprints (nettle), documents
# (expat, z) and giving up rights (seccomp). Sanitizers bring their own, and with them nothing is given up.
printf '%s\n' libc libcmark libexpat libm libnettle libseccomp libsqlite3 libutf8proc libyaml-0 libz | LC_ALL=C sort >"$work/wanted"
ldd "$actieplan" | awk '{ print $1 }' | grep -v '^linux-\|/ld-linux\|^lib\(asan\|ubsan\|lsan\|stdc++\|gcc_s\|dl\|pthread\|rt\)\.' |
	names >"$work/linked"
grep -qx libsqlite3 "$work/linked" && LC_ALL=C comm -13 "$work/wanted" "$work/linked" >"$work/out" && [ ! -s "$work/out" ]
result $? 'the program is linked with no other libraries than these'

later='libgit2 libmicrohttpd libxlsxwriter'
# loads LIBRARY... -- COMMAND...: of those that come later, the command loads these
loads() {
	: >"$work/wanted"
	while [ "$1" != -- ]; do
		echo "$1" >>"$work/wanted"
		shift
	done
	shift
	LD_DEBUG=libs LD_DEBUG_OUTPUT="$work/ld" "$actieplan" "$@" >/dev/null 2>"$work/out"
	status=$?
	sed -n 's/^.*calling init: .*\/\([^/]*\)$/\1/p' "$work"/ld.* | names >"$work/all"
	rm -f "$work"/ld.*
	for library in $later; do
		grep -x "$library" "$work/all"
	done >"$work/loaded"
	grep -qx libsqlite3 "$work/all" && diff "$work/wanted" "$work/loaded" >>"$work/out" && [ $status = 0 ]
}

loads -- --version
result $? '--version loads none of the others'
loads -- explain AP001
result $? 'nor does explain, of a rule'
loads libgit2 -- check
result $? 'check: libgit2'
loads libgit2 -- build -o "$work/site"
result $? 'build: libgit2'
loads libgit2 libxlsxwriter -- bijlage --wat bijlage --format xlsx -o "$work/stukken"
result $? 'bijlage with an XLSX: libgit2 and libxlsxwriter'

# The names that the program asks for are those that the linker would have put in it.
echo 'int main(void) { return 0; }' >"$work/empty.c"
${CC:-gcc} -Wl,--no-as-needed "$work/empty.c" -lgit2 -lmicrohttpd -lxlsxwriter -o "$work/empty" 2>"$work/out" || exit 1
for file in $(readelf -d "$work/empty" | sed -n 's/.*(NEEDED).*\[\(lib\(git2\|microhttpd\|xlsxwriter\)\.so.*\)\]$/\1/p'); do
	LC_ALL=C grep -qaF "$file" "$actieplan"
	result $? "$file is the one that is loaded"
	echo "$file" >>"$work/files"
done

# says FILE TEXT COMMAND...: exit 3, and one line about FILE with TEXT in it, where what is in $work/broken comes first
says() {
	file=$1
	text=$2
	shift 2
	LD_LIBRARY_PATH=$work/broken timeout 60 "$actieplan" "$@" --lang nl >/dev/null 2>"$work/out"
	[ $? = 3 ] && [ "$(wc -l <"$work/out")" = 1 ] && grep -qF "actieplan: De bibliotheek $file kan niet gebruikt worden: " "$work/out" &&
		grep -qF "$text" "$work/out"
}
mkdir "$work/broken"
for file in $(cat "$work/files"); do
	case $file in
	libgit2*) set -- check ;;
	libmicrohttpd*) set -- serve ;;
	libxlsxwriter*) set -- bijlage --wat bijlage --format xlsx -o "$work/anders" ;;
	esac
	: >"$work/broken/$file"
	says "$file" 'file too short' "$@"
	result $? "$1, where $file is broken: a line that says so"
	echo 'int nothing_of_it;' | ${CC:-gcc} -shared -fPIC -x c - -Wl,-soname,"$file" -o "$work/broken/$file"
	says "$file" 'undefined symbol' "$@"
	result $? "$1, where $file is another: a line that says so"
	LD_LIBRARY_PATH=$work/broken "$actieplan" --version >"$work/out" 2>&1
	result $? 'what does without it works'
	rm "$work/broken/$file"
done

# A library that comes later counts in what was built by what, as those at the start do: it has another build ID here.
again() {
	LD_LIBRARY_PATH=$1 "$actieplan" build -o "$work/site" --lang nl >/dev/null 2>"$work/out"
	grep -q 'Er is niets veranderd' "$work/out"
}
mkdir "$work/renewed"
file=$(sed -n '/libgit2/p' "$work/files")
perl -0777 -e '
	my $path = `ldd "$ARGV[0]"` =~ /libgit2\S+ => (\S+)/ ? $1 : die;
	my $id = `readelf -n "$path"` =~ /Build ID: (\w+)/ ? pack("H*", $1) : die;
	open my $in, "<:raw", $path or die;
	my $library = <$in>;
	$library =~ s/\Q$id/reverse $id/e or die;
	print $library' "$work/empty" >"$work/renewed/$file" || exit 1
again "$work/none"
again "$work/none"
result $? 'with the same libgit2 a site is left alone'
! again "$work/renewed" && grep -q 'De site staat in' "$work/out"
result $? 'with another it is made anew'
echo "1..$count"
