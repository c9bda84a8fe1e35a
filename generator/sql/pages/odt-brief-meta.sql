-- SPDX-License-Identifier: EUPL-1.2
-- What the document of a letter tells of itself.

--: .
SELECT b.titel, b.onderwerp, CASE WHEN b.dossier IS NOT NULL AND b.nummer IS NOT NULL THEN s.citaat END AS "citaat|stuk", b.kenmerk,
    b.datum AS "datum|datum", CASE b.stand WHEN 'concept' THEN 1 END AS concept,
    p.datum AS peildag, p.datum AS "peildatum|datum", nullif(p.revisie, '') AS revisie, nullif(p.versie, '') AS versie
FROM brief b JOIN peil p LEFT JOIN stuk s ON s.id = b.id WHERE b.id = :id;
