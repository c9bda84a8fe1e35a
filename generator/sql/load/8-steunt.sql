-- SPDX-License-Identifier: EUPL-1.2
-- The later papers, organisations and bodies that file ?1 keeps in the plan (load/8-peildatum.sql, naar).
WITH steun AS MATERIALIZED (SELECT bestand FROM later_steun)
SELECT group_concat(id) FROM (
    SELECT b.id FROM waarde w JOIN veld_doel d ON d.veld = w.veld JOIN bestand b ON b.soort = d.soort AND b.item = w.norm
    WHERE w.bestand = ?1 AND b.id IN (SELECT bestand FROM steun)
    UNION
    SELECT b.id FROM verwijzing r JOIN bestand b ON b.item = r.doel AND b.soort IN ('document', 'brief')
    WHERE r.bestand = ?1 AND r.soort = 'citaat' AND b.id IN (SELECT bestand FROM steun)
    UNION
    SELECT b.id FROM verwijzing r JOIN bestand b ON b.pad = r.pad
    WHERE r.bestand = ?1 AND r.soort = 'link' AND b.id IN (SELECT bestand FROM steun)
    UNION
    SELECT d.id FROM bestand b JOIN bestand d ON d.item = b.item AND d.soort = 'document'
    WHERE b.id = ?1 AND b.soort = 'brief' AND d.id IN (SELECT bestand FROM steun)
    ORDER BY 1);
