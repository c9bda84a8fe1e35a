cp -R "$GOLDEN/brief-cijfers/plan" .
rm plan/brieven/*
# letter ID KIND STATE DATE OFFICE
letter() {
	printf -- '---\ntitel: Brief %s\nsoort: %s\nstand: %s\n%splaats: %s\nvorm: kamerstuk\n---\n' "$1" "$2" "$3" "$4" "$5" >"plan/brieven/$1.md"
}
letter br-a plan verzonden 'datum: 2030-05-15
' Plandam
letter br-b voortgang verzonden 'datum: 2030-06-15
' Voortgangdam
# newer, but no letter on the progress; not sent; without a date
letter br-c overig verzonden 'datum: 2030-07-15
' Overigdam
letter br-d voortgang concept 'datum: 2030-08-15
' Conceptdam
letter br-e voortgang verzonden '' Datumloosdam
