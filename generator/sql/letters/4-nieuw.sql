-- SPDX-License-Identifier: EUPL-1.2
-- What a new letter takes over: rows (field, how it is written, key, value). From the newest progress letter or plan that was
-- sent, else from the newest letter. Of those who sign only the office: who holds it may have changed.
WITH vorige AS (
    SELECT * FROM brief WHERE stand = 'verzonden' ORDER BY soort IN ('plan', 'voortgang') DESC, coalesce(datum_dag, '') DESC, sorteer(id) DESC LIMIT 1
)
SELECT veld, vorm, sleutel, waarde FROM (
    SELECT 1 AS nr, 0 AS volgnr, 'soort' AS veld, 'tekst' AS vorm, NULL AS sleutel, 'voortgang' AS waarde
    UNION ALL SELECT 2, 0, 'stand', 'tekst', NULL, 'concept'
    UNION ALL SELECT 3, 0, 'vorm', 'tekst', NULL, coalesce((SELECT vorm FROM vorige), 'departement')
    UNION ALL SELECT 4, 0, 'titel', 'tekst', NULL, 'Voortgangsbrief ' || titel FROM programma
    UNION ALL SELECT 5, 0, 'onderwerp', 'tekst', NULL, 'Voortgang ' || titel FROM programma
    UNION ALL SELECT 6, 0, 'dossier', 'tekst', NULL, coalesce((SELECT dossier FROM vorige), (SELECT dossier FROM programma))
    UNION ALL SELECT 7, 0, 'vorige', 'tekst', NULL, id FROM vorige
    UNION ALL SELECT 8, 0, 'geadresseerde', 'tekst', NULL, geadresseerde FROM vorige
    UNION ALL SELECT 9, 0, 'dossiertitel', 'tekst', NULL, dossiertitel FROM vorige
    UNION ALL SELECT 10, 0, 'plaats', 'tekst', NULL, plaats FROM vorige
    UNION ALL SELECT 11, volgnr, 'ondertekenaars', 'groepen', 'ambt', ambt FROM brief_ondertekenaars WHERE item = (SELECT id FROM vorige)
    UNION ALL SELECT 12, volgnr, 'mede_namens', 'lijst', NULL, waarde FROM brief_mede_namens WHERE item = (SELECT id FROM vorige)
    UNION ALL SELECT 12, 1000 + volgnr, 'adres', 'lijst', NULL, waarde FROM brief_adres WHERE item = (SELECT id FROM vorige)
    UNION ALL SELECT 13, 0, 'bijlagen', 'groepen', 'titel', 'Stand van zaken van alle acties'
    UNION ALL SELECT 14, 1, 'afzender', 'groep', 'organisatie', afzender_organisatie FROM vorige
    UNION ALL SELECT 14, 2, 'afzender', 'groep', 'bezoekadres', afzender_bezoekadres FROM vorige
    UNION ALL SELECT 14, 3, 'afzender', 'groep', 'retouradres', afzender_retouradres FROM vorige
    UNION ALL SELECT 14, 4, 'afzender', 'groep', 'telefoon', afzender_telefoon FROM vorige
) WHERE waarde IS NOT NULL ORDER BY nr, volgnr;
