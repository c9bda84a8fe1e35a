-- SPDX-License-Identifier: EUPL-1.2
-- What a document tells of itself.

--: .
SELECT b.titel AS brief_titel, CASE WHEN b.dossier IS NOT NULL AND b.nummer IS NOT NULL THEN s.citaat END AS "citaat|stuk",
    p.datum AS peildag, p.datum AS "peildatum|datum", nullif(p.revisie, '') AS revisie, nullif(p.versie, '') AS versie
FROM brief b JOIN peil p LEFT JOIN stuk s ON s.id = b.id WHERE b.id = :id;
