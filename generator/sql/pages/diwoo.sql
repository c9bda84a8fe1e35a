-- SPDX-License-Identifier: EUPL-1.2
-- The documents of the letters (views/32-diwoo.sql): letter and annex as pages, and each file that is published below them. Each is
-- a document of its own; what the words and codes are, tells https://standaarden.overheid.nl/diwoo.

--: .
SELECT p.basis, g.woo_uitgever AS uitgever, k.naam AS uitgever_naam
FROM peil p JOIN programma g JOIN keuze k ON k.lijst = 'ministerie' AND k.waarde = g.woo_uitgever;

--: documenten
WITH vormen(einde, vorm, vorm_naam) AS (
    VALUES ('.html', 'HTML', 'HTML'), ('.pdf', 'PDF', 'PDF'), ('.odt', 'ODT', 'ODT'), ('.docx', 'DOCX', 'Word DOCX'), ('.xlsx', 'XLSX', 'Excel XLSX'),
        ('.csv', 'CSV', 'CSV')
), paden AS (
    SELECT b.*, u.pad, v.vorm, v.vorm_naam, substr(u.pad, length('brieven/' || b.id || '/') + 1) AS rest
    FROM diwoo_brief b
    JOIN uitvoer u ON u.pad LIKE 'brieven/%' AND substr(u.pad, 1, length('brieven/' || b.id || '/')) = 'brieven/' || b.id || '/'
    JOIN vormen v ON u.pad LIKE '%' || v.einde
)
SELECT id, CASE rest WHEN 'index.html' THEN substr(pad, 1, length(pad) - 10) WHEN 'bijlage/index.html' THEN substr(pad, 1, length(pad) - 10)
        ELSE pad END AS adres,
    datum, kenmerk, vorm, vorm_naam, CASE WHEN rest LIKE 'bijlage%' THEN 'Bijlage bij ' || titel ELSE titel END AS titel,
    CASE WHEN rest NOT LIKE 'bijlage%' THEN 1 END AS brief,
    (SELECT 1 FROM paden b WHERE b.id = p.id AND b.rest LIKE 'bijlage%' AND p.rest NOT LIKE 'bijlage%' LIMIT 1) AS heeft_bijlagen, CASE WHEN rest LIKE 'bijlage%' AND soort = 'voortgang' THEN 1 END AS rapport
FROM paden p ORDER BY datum DESC, id, rest <> 'index.html', rest;

-- The annexes of a letter.
--: documenten.bijlagen
SELECT CASE WHEN u.pad LIKE '%/index.html' THEN substr(u.pad, 1, length(u.pad) - 10) ELSE u.pad END AS bijlage
FROM uitvoer u
WHERE :brief IS NOT NULL AND u.pad >= 'brieven/' || :id || '/bijlage' AND u.pad < 'brieven/' || :id || '/bijlagf'
ORDER BY u.pad;
