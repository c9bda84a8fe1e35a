-- SPDX-License-Identifier: EUPL-1.2
-- When security.txt expires (pages/security.sql), where that is past on the as-of date or no more than 30 days ahead; else ''.
SELECT coalesce(max(iif(date(p.datum, '+30 days') >= v.verloopt, v.verloopt, '')), '')
FROM peil p, (SELECT date(substr(revisie_datum, 1, 10), '+364 days') AS verloopt FROM peil WHERE revisie_datum <> '') v
WHERE EXISTS (SELECT 1 FROM programma WHERE contact LIKE '%_@_%');
