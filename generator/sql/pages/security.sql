-- SPDX-License-Identifier: EUPL-1.2
-- RFC 9116: whom to tell of a weak spot. The address is the first word with @ in programma.contact. It expires 364 days after
-- the plan's commit, or without one after the as-of date: nothing here reads the clock.

--: .
WITH RECURSIVE woorden(woord, rest) AS (
    SELECT '', replace(replace(replace(contact, char(10), ' '), '<', ' '), '>', ' ') || ' ' FROM programma
    UNION ALL
    SELECT substr(rest, 1, instr(rest, ' ') - 1), substr(rest, instr(rest, ' ') + 1) FROM woorden WHERE rest <> ''
)
SELECT (SELECT rtrim(ltrim(replace(woord, 'mailto:', ''), '(,;'), ').,;:') FROM woorden WHERE woord LIKE '%_@_%' LIMIT 1) AS adres,
    nullif(p.basis, '') AS basis, date(substr(coalesce(nullif(p.revisie_datum, ''), p.datum), 1, 10), '+364 days') AS verloopt
FROM peil p;
