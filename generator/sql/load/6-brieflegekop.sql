-- SPDX-License-Identifier: EUPL-1.2
-- A row = a heading in a letter that is not sent yet, with nothing under it in the letter as it is filled now; leeg: the names under it,
-- NULL where there are none. Of blocks only whether they tell anything: to work them out takes long.
CREATE VIEW brief_lege_kop AS
WITH kop AS MATERIALIZED (
    SELECT r.bestand, r.regel, r.kolom, r.doel AS kop, b.id AS brief, trim(r.pad) AS namen
    FROM verwijzing r JOIN bestand f ON f.id = r.bestand AND f.soort = 'brief' AND f.geldig JOIN brief b ON b.id = f.item AND b.stand = 'concept'
    WHERE r.soort = 'briefkop'
), deel AS MATERIALIZED (
    SELECT k.bestand, k.regel, k.brief, n.value AS naam FROM kop k JOIN json_each('["' || replace(k.namen, ' ', '","') || '"]') n WHERE k.namen <> ''
), gezocht AS (
    SELECT DISTINCT brief, naam FROM deel
), leeg(brief, naam) AS (
    SELECT g.brief, g.naam FROM gezocht g CROSS JOIN brief_lijst l ON l.naam = g.naam WHERE l.waarde = '[]'
    UNION ALL SELECT g.brief, g.naam FROM gezocht g CROSS JOIN brief_lijst_eigen l ON l.naam = g.naam AND l.brief = g.brief WHERE l.waarde = '[]'
    UNION ALL SELECT brief, naam FROM gezocht WHERE naam = 'blok.per_actielijn' AND NOT EXISTS (SELECT 1 FROM brief_actielijn)
    UNION ALL SELECT brief, naam FROM gezocht g WHERE naam = 'blok.afgedane_moties'
        AND NOT EXISTS (SELECT 1 FROM brief_afgedaan d WHERE d.brief = g.brief AND d.soort = 'motie')
    UNION ALL SELECT brief, naam FROM gezocht g WHERE naam = 'blok.wijzigingen' AND NOT EXISTS (SELECT 1 FROM brief_wijziging w WHERE w.brief = g.brief)
)
SELECT bestand, regel, kolom, kop, nullif(replace(namen, ' ', ', '), '') AS leeg FROM kop k
WHERE NOT EXISTS (SELECT 1 FROM deel d WHERE d.bestand = k.bestand AND d.regel = k.regel AND (d.brief, d.naam) NOT IN (SELECT brief, naam FROM leeg));
