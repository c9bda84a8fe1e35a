-- SPDX-License-Identifier: EUPL-1.2
-- What the public hears of the findings, after the rules ran again over what is left by 9-openbaar.sql: so no finding counts,
-- compares with or suggests what is internal, whatever rule it is of. What is wrong only because the internal part is not
-- there is no finding; nor is what names an internal item by its name in a public file.
DELETE FROM bevinding AS b WHERE NOT EXISTS (SELECT 1 FROM heel h WHERE h.pad = b.pad AND h.regel = b.regel AND h.kolom = b.kolom AND h.code = b.code);
DELETE FROM uitzondering AS b WHERE NOT EXISTS (SELECT 1 FROM heel h WHERE h.pad = b.pad AND h.regel = b.regel AND h.kolom = b.kolom AND h.code = b.code);

-- Thousands of names in ten thousands of texts: a text is cut where a name can begin, by way of a JSON array, and what stands there
-- is looked up. en: of a name how it ends, NULL where it has that within itself too: such a name is looked for in each text.
CREATE TEMP TABLE weg_zo AS
SELECT naam, CASE WHEN naam GLOB '«*»' AND instr(substr(naam, 2), '«') = 0 AND instr(naam, '»') = length(naam) THEN '»'
    WHEN naam GLOB 'plan/*.md' AND instr(substr(naam, 2), 'plan/') = 0 AND instr(naam, '.md') = length(naam) - 2 THEN '.md'
    WHEN naam GLOB 'plan/*.csv' AND instr(substr(naam, 2), 'plan/') = 0 AND instr(naam, '.csv') = length(naam) - 3 THEN '.csv' END AS einde
FROM weg_naam;
CREATE TEMP TABLE gehoord AS
SELECT 'bevinding' AS tabel, rowid AS nr, melding || ' ' || advies AS tekst FROM bevinding
UNION ALL SELECT 'uitzondering', rowid, melding || ' ' || advies || ' ' || reden FROM uitzondering;
CREATE TEMP TABLE noemt AS
SELECT g.tabel, g.nr FROM gehoord g JOIN json_each('[' || replace(json_quote(g.tekst), '«', '","') || ']') d
WHERE d.key > 0 AND '«' || substr(d.value, 1, instr(d.value, '»')) IN (SELECT naam FROM weg_zo WHERE einde = '»')
UNION
SELECT g.tabel, g.nr
FROM gehoord g CROSS JOIN json_each('[' || replace(json_quote(g.tekst), 'plan/', '","') || ']') d CROSS JOIN (SELECT '.md' AS einde UNION ALL SELECT '.csv') e
WHERE instr(g.tekst, 'plan/') > 0 AND d.key > 0
    AND 'plan/' || substr(d.value, 1, instr(d.value, e.einde) + length(e.einde) - 1) IN (SELECT naam FROM weg_zo WHERE einde IN ('.md', '.csv'))
UNION
SELECT g.tabel, g.nr FROM weg_zo n CROSS JOIN gehoord g ON instr(g.tekst, n.naam) > 0 WHERE n.einde IS NULL;
DELETE FROM bevinding WHERE rowid IN (SELECT nr FROM noemt WHERE tabel = 'bevinding');
DELETE FROM uitzondering WHERE rowid IN (SELECT nr FROM noemt WHERE tabel = 'uitzondering');
DROP TABLE noemt;
DROP TABLE gehoord;
DROP TABLE weg_zo;
DROP TABLE heel;
DROP TABLE weg_naam;
