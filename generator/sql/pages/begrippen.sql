-- SPDX-License-Identifier: EUPL-1.2
-- The words of the plan with their meaning.

--: begrippen
SELECT id, pad, titel, uitleg, engels,
    (SELECT 1 FROM begrip_afgeleid d WHERE d.item = begrip.id AND d.waarde = 'uitleg') AS uitleg_afgeleid,
    (SELECT 1 FROM begrip_afgeleid d WHERE d.item = begrip.id AND d.waarde = 'engels') AS engels_afgeleid,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend o WHERE o.soort = 'begrip' AND o.item = begrip.id AND o.veld = 'uitleg') THEN 'De uitleg is onbekend.'
        ELSE 'Er is geen uitleg ingevuld.' END AS uitleg_leeg,
    nullif(tekst, '') AS "inhoud|markdown3"
FROM begrip ORDER BY sorteer(titel), id;

--: begrippen.stukken
SELECT s.citaat AS "citaat|stuk", b.passage, s.adres FROM begrip_bron b JOIN stuk s ON s.id = b.document WHERE b.item = :id ORDER BY b.volgnr;
