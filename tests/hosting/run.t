#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# What docs/hosting.md gives for nginx and Apache, as it stands there, with the servers themselves: headers on every kind of file,
# the page of what is not found, pages by their folder; below /plan/. Skips a server that is not on the machine.
root=$(cd "$(dirname "$0")/../.." && pwd)
actieplan=${ACTIEPLAN:-$root/build/actieplan}
PATH=$PATH:/usr/sbin
command -v curl >/dev/null || { echo '1..0 # SKIP there is no curl'; exit 0; }
command -v nginx >/dev/null || command -v apache2 >/dev/null || { echo '1..0 # SKIP there is no nginx and no apache2'; exit 0; }
work=$(mktemp -d "${TMPDIR:-/tmp}/hosting.XXXXXX") || exit 1
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
. "$root/tests/tap.sh"

snippet() { # LANGUAGE: the block of docs/hosting.md, of this folder
	awk -v open="\`\`\`$1" '$0 == open { on = 1; next } /^```/ { on = 0 } on' "$root/docs/hosting.md" | sed "s,/srv/plan,$work/site,"
}

# Of PATH the status and the headers, in a file.
ask() { # PATH
	curl -s -o "$work/body" -D "$work/head" --max-time 10 "http://127.0.0.1:$port$1" && tr -d '\r' <"$work/head" >"$work/headers"
}

strict() { # whether the last answer has all that _headers asks
	sed -n 's/^  //p' "$work/site/_headers" >"$work/asked"
	[ -s "$work/asked" ] && while IFS= read -r line; do
		[ "$(grep -icF -x "$line" "$work/headers")" = 1 ] || { echo "# not once: $line"; return 1; }
	done <"$work/asked"
}

is() { # STATUS TYPE
	head -n 1 "$work/headers" | grep -q " $1" && grep -iq "^Content-Type: $2" "$work/headers" || { sed 's/^/# /' "$work/headers"; return 1; }
}

look() { # NAME
	for wanted in '/plan/=text/html; *charset=utf-8' '/plan/acties/=text/html; *charset=utf-8' '/plan/assets/pictogram.svg=image/svg+xml' \
		'/plan/data/zoeken.json=application/json' '/plan/assets/site.css=text/css; *charset=utf-8' '/plan/data/actie.csv=text/csv; *charset=utf-8' \
		'/plan/data/begrippen.ttl=text/turtle; *charset=utf-8' '/plan/data/dcat.jsonld=application/ld+json' '/plan/sitemap.xml=text/xml\|application/xml'; do
		path=${wanted%%=*}
		ask "$path" && is 200 "\\(${wanted#*=}\\)" && strict
		result $? "$1: $path is of its kind, with every header"
	done
	ask /plan/acties && is '30[12]' '.*' && grep -iq '^Location: .*/plan/acties/$' "$work/headers"
	result $? "$1: a folder without its slash leads on"
	ask /plan/no/such/page.html && is 404 'text/html' && strict && cmp -s "$work/body" "$work/site/404.html"
	result $? "$1: what is not there gives the page of the site, with every header"
	curl -s -H 'Accept-Encoding: gzip' -D "$work/headers" -o /dev/null "http://127.0.0.1:$port/plan/assets/site.css" && grep -iq '^Content-Encoding: gzip' "$work/headers"
	result $? "$1: texts go pressed"
}

# Waits until the server answers.
up() {
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		curl -s -o /dev/null "http://127.0.0.1:$port/" && return
		sleep 0.2
	done
	sed 's/^/# /' "$work/log" | tail -n 5
	return 1
}

mkdir "$work/plan" && cp -R "$root/tests/mutatie/plan" "$root/templates" "$work/plan/" &&
	"$actieplan" build -C "$work/plan" -o "$work/site" --base-url https://voorbeeld.example/plan/ >"$work/built" 2>&1 ||
	{ sed 's/^/# /' "$work/built"; echo 'Bail out! the site cannot be built'; exit 1; }
chmod 755 "$work"
port=$((20000 + $$ % 20000))

if command -v nginx >/dev/null; then
	{
		echo "daemon off; pid $work/nginx.pid; error_log $work/log; events {}"
		echo "http { access_log off; client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3; uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;"
		echo "server { listen 127.0.0.1:$port;"
		snippet nginx | sed 's,include mime.types,include /etc/nginx/mime.types,'
		echo '} }'
	} >"$work/nginx.conf"
	nginx -c "$work/nginx.conf" >"$work/log" 2>&1 &
	server=$!
	up
	result $? 'nginx starts with it'
	look nginx
	kill "$server"
	wait "$server" 2>/dev/null
fi
port=$((port + 1))
if command -v apache2 >/dev/null; then
	{
		echo "ServerRoot $work"
		echo "ServerName localhost"
		for module in mpm_event authz_core alias dir mime filter deflate headers; do
			echo "LoadModule ${module}_module /usr/lib/apache2/modules/mod_$module.so"
		done
		printf '%s\n' "Listen 127.0.0.1:$port" "PidFile $work/apache.pid" "ErrorLog $work/log" "TypesConfig /etc/mime.types" "DocumentRoot $work" '<Directory />' 'Require all denied' '</Directory>'
		[ "$(id -u)" = 0 ] && printf 'User www-data\nGroup www-data\n'
		snippet apache
	} >"$work/apache.conf"
	apache2 -D FOREGROUND -f "$work/apache.conf" >"$work/log" 2>&1 &
	server=$!
	up
	result $? 'Apache starts with it'
	look Apache
	kill "$server"
	wait "$server" 2>/dev/null
fi
server=
echo "1..$count"
