-- SPDX-License-Identifier: EUPL-1.2
-- What stands above and below each page of the annex. A long title would take more than a line.

--: .
SELECT CASE WHEN length(b.titel) > 80 THEN substr(b.titel, 1, 79) || '…' ELSE b.titel END AS kort,
    CASE WHEN b.dossier IS NOT NULL AND b.nummer IS NOT NULL THEN s.citaat END AS "citaat|stuk",
    p.datum AS "peildatum|datum", nullif(substr(p.revisie, 1, 10) || CASE WHEN p.revisie LIKE '%+' THEN '+' ELSE '' END, '') AS revisie,
    CASE WHEN b.stand = 'concept' THEN 1 END AS concept, CASE WHEN b.stand = 'verzonden' AND p.brief <> b.id THEN 1 END AS reconstructie
FROM brief b JOIN peil p LEFT JOIN stuk s ON s.id = b.id WHERE b.id = :id;
