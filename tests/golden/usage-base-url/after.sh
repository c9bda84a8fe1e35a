for odd in http:// https:// https:///pad 'https://:80/' ftp://voorbeeld.example 'https://voorbeeld.example/?a=b' 'https://voorbeeld.example/#a' \
	'https://voorbeeld.example/een pad' ' https://voorbeeld.example' 'https://voorbeeld.example/"' "https://voorbeeld.example/$(printf '\t')"; do
	code=0
	"$ACTIEPLAN" build --base-url "$odd" 2>/dev/null || code=$?
	[ $code = 2 ] || echo "$odd: $code"
done
