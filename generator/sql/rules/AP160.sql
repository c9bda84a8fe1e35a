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
uitleg: Niets kan boven zichzelf liggen, op zichzelf volgen of zichzelf opvolgen. Dit geldt voor bovenliggend (doelen), opvolger (organisaties), opvolger_van (actielijnen) en vervolg_op (projecten). Elke kring wordt één keer gemeld.
explanation: Nothing can lie above itself, follow itself or succeed itself. This holds for bovenliggend (goals), opvolger (organisations), opvolger_van (action lines) and vervolg_op (projects). Each circle is told once.
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
WITH pijl (soort, veld, van, naar) AS (
    SELECT 'doel', 'bovenliggend', id, bovenliggend FROM doel
    UNION ALL SELECT 'organisatie', 'opvolger', id, opvolger FROM organisatie
    UNION ALL SELECT 'actielijn', 'opvolger_van', id, opvolger_van FROM actielijn
    UNION ALL SELECT 'project', 'vervolg_op', item, waarde_project FROM project_vervolg_op
), kring AS (
    SELECT k.soort, k.veld, j.value AS stappen
    FROM (SELECT soort, veld, kringen(van, naar) AS alle FROM (SELECT * FROM pijl WHERE naar IS NOT NULL ORDER BY van) GROUP BY soort) k,
        json_each(k.alle) j
)
SELECT b.id AS bestand, w.regel, w.kolom, k.veld,
    (SELECT group_concat('«' || value || '»', ' → ') FROM json_each(k.stappen)) || ' → «' || (k.stappen ->> 0) || '»' AS pad
FROM kring k
CROSS JOIN bestand b ON b.soort = k.soort AND b.item = k.stappen ->> 0 AND b.geldig
CROSS JOIN waarde w ON w.bestand = b.id AND w.norm = coalesce(k.stappen ->> 1, k.stappen ->> 0)
    AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = k.soort AND v.pad = k.veld);
