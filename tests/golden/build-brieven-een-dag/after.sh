# SPDX-License-Identifier: EUPL-1.2
# The newest first: of letters of one day that is the one with the highest number, and nr. 10 comes after nr. 9.
for page in brieven archief; do
	order=$(grep -o 'kst-99999-[0-9]*/index[.]html' site/$page/index.html | tr -dc '0-9\n' | cut -c6- | uniq | tr '\n' ' ')
	[ "$order" = '11 10 9 ' ] || echo "$page: $order"
done
