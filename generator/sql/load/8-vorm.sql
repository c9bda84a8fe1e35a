-- SPDX-License-Identifier: EUPL-1.2
-- The shape of file ?1: all of it that what is hidden from readers can hang on (6-later.sql, 8-peildatum.sql, 9-openbaar.sql).
-- NULL: not known so easily. Free text and amounts are left out, in the head and below it: they say when nothing was.
SELECT CASE WHEN NOT EXISTS (SELECT 1 FROM gebrek g WHERE g.bestand = b.id)
        AND NOT EXISTS (SELECT 1 FROM kamerstuk_genoemd k WHERE k.bestand = b.id) THEN
    json_array(b.pad, b.soort, b.item, b.geldig,
        (SELECT json_group_array(json_array(w.nr, w.veld, w.ouder, w.volgnr, w.tekst IS NULL, w.norm IS NULL,
            CASE WHEN v.type IN ('tekst', 'getal', 'geheel', 'bedrag', 'url') THEN NULL ELSE w.norm END))
            FROM (SELECT * FROM waarde WHERE bestand = b.id ORDER BY nr) w JOIN veld v ON v.id = w.veld),
        (SELECT json_group_array(json_array(r.soort, r.doel, r.pad))
            FROM (SELECT soort, doel, pad FROM verwijzing WHERE bestand = b.id AND soort <> 'kop' ORDER BY 1, 2, 3) r))
    END
FROM bestand b WHERE b.id = ?1;
