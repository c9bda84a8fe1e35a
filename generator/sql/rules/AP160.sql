/*
SPDX-License-Identifier: EUPL-1.2
code: AP160
ernst: fout
titel: Kring van verwijzingen
title: References in a circle
melding: «{veld}» gaat in een kring: {pad}.
message: "{veld}" goes in a circle: {pad}.
advies: Haal in een van deze bestanden «{veld}» weg, of noem daar een ander.
hint: Remove "{veld}" from one of these files, or name another there.
uitleg: Niets kan boven zichzelf liggen, op zichzelf volgen of zichzelf opvolgen. Dit geldt voor bovenliggend (doelen), opvolger (organisaties), opvolger_van (actielijnen) en vervolg_op (projecten). Elke kring wordt één keer gemeld. Een kring van meer dan 100 stappen vindt deze regel niet.
explanation: Nothing can lie above itself, follow itself or succeed itself. This holds for bovenliggend (goals), opvolger (organisations), opvolger_van (action lines) and vervolg_op (projects). Each circle is told once. A circle of more than 100 steps is not found by this rule.
wat: Verwijzingen komen weer uit bij het begin.
what: References come back to where they began.
voorbeeld_fout:
  plan/doelen/zachter.md
  ---
  titel: Elke fiets landt zachter
  soort: operationeel
  bovenliggend: stiller
  ---
  plan/doelen/stiller.md
  ---
  titel: Elke fiets vliegt stiller
  soort: operationeel
  bovenliggend: zachter
  ---
voorbeeld_goed:
  plan/doelen/zachter.md
  ---
  titel: Elke fiets landt zachter
  soort: operationeel
  bovenliggend: stiller
  ---
  plan/doelen/stiller.md
  ---
  titel: Elke fiets vliegt stiller
  soort: operationeel
  bovenliggend: hoger
  ---
*/
WITH RECURSIVE pijl (soort, veld, van, naar) AS MATERIALIZED (
    SELECT 'doel', 'bovenliggend', id, bovenliggend FROM doel WHERE bovenliggend IS NOT NULL
    UNION ALL SELECT 'organisatie', 'opvolger', id, opvolger FROM organisatie WHERE opvolger IS NOT NULL
    UNION ALL SELECT 'actielijn', 'opvolger_van', id, opvolger_van FROM actielijn WHERE opvolger_van IS NOT NULL
    UNION ALL SELECT DISTINCT 'project', 'vervolg_op', item, waarde_project FROM project_vervolg_op WHERE waarde_project IS NOT NULL
), loop (soort, veld, begin, knoop, stap) AS MATERIALIZED (
    -- from each item, over those that come after it in the alphabet: so a circle is found once, from its first item
    SELECT soort, veld, van, van, 0 FROM pijl
    UNION
    SELECT l.soort, l.veld, l.begin, p.naar, l.stap + 1
    FROM loop l JOIN pijl p ON p.soort = l.soort AND p.van = l.knoop
    WHERE p.naar >= l.begin AND l.stap < 100 AND (l.stap = 0 OR l.knoop <> l.begin)
), kring (soort, veld, begin, lengte) AS MATERIALIZED (
    SELECT soort, veld, begin, min(stap) FROM loop WHERE knoop = begin AND stap > 0 GROUP BY soort, begin
), spoor (soort, begin, knoop, stap) AS MATERIALIZED (
    SELECT soort, begin, knoop, stap FROM loop WHERE (soort, begin) IN (SELECT soort, begin FROM kring)
), terug (soort, veld, begin, knoop, stap) AS (
    -- the shortest circle, from its end to its beginning
    SELECT soort, veld, begin, begin, lengte FROM kring
    UNION ALL
    SELECT t.soort, t.veld, t.begin,
        (SELECT min(p.van) FROM pijl p JOIN spoor s ON s.soort = p.soort AND s.begin = t.begin AND s.knoop = p.van AND s.stap = t.stap - 1
         WHERE p.soort = t.soort AND p.naar = t.knoop),
        t.stap - 1
    FROM terug t WHERE t.stap > 0
)
SELECT b.id AS bestand, w.regel, w.kolom, k.veld, k.pad
FROM (SELECT soort, veld, begin, group_concat(knoop, ' → ') AS pad, max(CASE stap WHEN 1 THEN knoop END) AS volgende
      FROM (SELECT * FROM terug ORDER BY soort, begin, stap) GROUP BY soort, begin) k
CROSS JOIN bestand b ON b.soort = k.soort AND b.item = k.begin AND b.geldig
CROSS JOIN waarde w ON w.bestand = b.id AND w.norm = k.volgende AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = k.soort AND v.pad = k.veld);
