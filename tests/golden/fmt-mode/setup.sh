chmod 640 plan/acties/luchtpad.md
printf -- '\357\273\277---\r\neinde: 2031\r\ntitel: x\r\n---\r\nT\n' >plan/acties/crlf.md
sed -i 's/^titel:/titel:  /' plan/acties/luchtpad.md
