test "$(stat -c %a plan/acties/luchtpad.md)" = 640
printf -- '---\r\ntitel: x\r\neinde: 2031\r\n---\r\nT\n' | cmp - plan/acties/crlf.md
