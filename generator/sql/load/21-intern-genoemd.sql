-- SPDX-License-Identifier: EUPL-1.2
-- Public texts that name an item that stays inside: the site leaves the item out, but not its name in that text. Apart from
-- 2-gebreken.sql, for in the preview this is found anew after each save.
INSERT INTO gebrek (bestand, regel, kolom, soort, a)
WITH intern AS MATERIALIZED (
    SELECT b.id, b.soort, b.item, b.pad
    FROM veld v CROSS JOIN waarde w ON w.veld = v.id CROSS JOIN bestand b ON b.id = w.bestand
    WHERE v.pad = 'zichtbaarheid' AND w.norm = 'intern'
), cijfer AS MATERIALIZED (
    SELECT bestand, regel, kolom, doel FROM verwijzing WHERE soort IN ('cijfer', 'cijferlijst')
), genoemd AS MATERIALIZED (
    SELECT r.bestand, r.regel, r.kolom, r.doel FROM intern i JOIN verwijzing r ON r.pad = i.pad WHERE r.soort = 'link'
    UNION ALL
    -- a milestone, by its place on the page of its action
    SELECT r.bestand, r.regel, r.kolom, r.doel
    FROM veld v CROSS JOIN waarde z ON z.veld = v.id CROSS JOIN bestand b ON b.id = z.bestand CROSS JOIN waarde m ON m.bestand = z.bestand AND m.ouder = z.ouder
    JOIN veld mv ON mv.id = m.veld AND mv.pad = 'mijlpalen.id' JOIN verwijzing r ON r.pad = b.pad AND substr(r.doel, instr(r.doel, '#') + 1) = 'mijlpaal-' || m.norm
    WHERE v.pad = 'mijlpalen.zichtbaarheid' AND z.norm = 'intern' AND r.soort = 'link' AND b.id NOT IN (SELECT id FROM intern)
    UNION ALL
    SELECT r.bestand, r.regel, r.kolom, r.doel FROM intern i JOIN verwijzing r ON r.doel = i.item
    WHERE r.soort = 'citaat' AND (i.soort = 'document' OR i.soort = 'brief')
    UNION ALL
    SELECT r.bestand, r.regel, r.kolom, r.doel FROM cijfer r JOIN intern i
        ON instr('.' || r.doel || '.', CASE i.soort WHEN 'indicator' THEN '.indicatoren.' ELSE '.' || i.soort || '.' END || i.item || '.') > 0
        OR i.soort = 'actielijn' AND instr(r.doel, '.per_actielijn.' || i.item || '.') > 0
    WHERE i.soort IN ('actie', 'actielijn', 'indicator')
)
SELECT g.bestand, g.regel, g.kolom, 'verwijzing-intern', g.doel
FROM genoemd g
-- unless it stays inside itself, as an update on such an item does
WHERE g.bestand NOT IN (SELECT id FROM intern)
  AND NOT EXISTS (SELECT 1 FROM veld v CROSS JOIN waarde w ON w.bestand = g.bestand AND +w.veld = v.id
      JOIN veld_doel d ON d.veld = v.id JOIN intern i ON i.soort = d.soort AND i.item = w.norm
      WHERE v.soort = 'voortgang' AND v.pad = 'betreft');
