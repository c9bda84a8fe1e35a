# SPDX-License-Identifier: EUPL-1.2
# The newest first: of letters of one day that is the one with the highest number, and nr. 10 comes after nr. 9.
for page in brieven archief; do
	order=$(grep -o 'kst-99999-[0-9]*/index[.]html' site/$page/index.html | tr -dc '0-9\n' | cut -c6- | uniq | tr '\n' ' ')
	[ "$order" = '11 10 9 ' ] || echo "$page: $order"
done
# So the one before now is nr. 11, which comes after nr. 10; and a new letter follows on it.
for pair in 9..kst-99999-10 10..kst-99999-11 11..nu; do
	[ -f "site/wijzigingen/kst-99999-$pair/index.html" ] || echo "no changes of $pair"
done
"$ACTIEPLAN" new brief nieuw >/dev/null
grep -qx 'vorige: kst-99999-11' plan/brieven/nieuw.md || grep vorige plan/brieven/nieuw.md
