-- SPDX-License-Identifier: EUPL-1.2
-- Where things stand on the site, and how a document is cited. The view item(soort, id, titel, pad) follows from the
-- schema (store/tables.c).

-- A row = an item that has a place on the site; adres is the way from the site's root.
CREATE VIEW adres AS
SELECT i.soort, i.id, replace(s.adres, '{id}', i.id) AS adres
FROM item i JOIN soort s ON s.naam = i.soort
WHERE s.adres IS NOT NULL;

-- A row = something that can be cited: a document, or a letter that has no document of its own under the same id.
-- citaat follows the form of the printed papers: «Kamerstuk 28 638, nr. 233», «Kamerstuk 35 570 VI, nr. 50»,
-- «Kamerstuk 35 876, B» for the Senate.
CREATE VIEW stuk AS
WITH alle AS (
    SELECT 'document' AS soort, id, titel, dossier, nummer, datum, vindplaats, instantie, soort AS documentsoort FROM document
    UNION ALL
    SELECT 'brief', id, titel, dossier, nummer, datum, NULL, NULL, 'brief' FROM brief
    WHERE id NOT IN (SELECT id FROM document)
)
SELECT soort, id, titel, datum, vindplaats,
    CASE WHEN dossier IS NOT NULL AND nummer IS NOT NULL
        THEN 'Kamerstuk ' || substr(dossier, 1, 2) || ' ' || substr(dossier, 3, 3) || replace(substr(dossier, 6), '-', ' ')
            || CASE WHEN nummer GLOB '[0-9]*' THEN ', nr. ' ELSE ', ' END || nummer
        ELSE coalesce(instantie || ', ', '') || titel END AS citaat,
    CASE soort WHEN 'document' THEN 'documenten/index.html#' || id ELSE 'brieven/' || id || '/index.html' END AS adres
FROM alle;
