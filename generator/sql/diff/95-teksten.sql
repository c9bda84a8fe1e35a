-- SPDX-License-Identifier: EUPL-1.2
-- Texts below the heads, word by word. Of goals and indicators 12-definitie.sql tells them.
INSERT INTO meldsoort (soort, groep) VALUES ('tekst', 'teksten');
INSERT INTO melding (soort, item_soort, item, veld, zin, verschil)
SELECT 'tekst', r.soort, r.wordt, 'tekst',
    CASE WHEN trim(a.tekst, ' ' || char(10, 13)) = '' THEN 'Er is een tekst bij gekomen.' WHEN trim(b.tekst, ' ' || char(10, 13)) = '' THEN 'De tekst is weg.'
        WHEN r.soort = 'voortgang' THEN 'De tekst van dit bericht is achteraf veranderd.'
        WHEN r.soort = 'brief' AND (SELECT stand FROM was.brief WHERE id = r.was) = 'verzonden' THEN 'De tekst van deze verzonden brief is veranderd.'
        ELSE 'De tekst is veranderd.' END, woordverschil(a.tekst, b.tekst)
FROM veranderd r CROSS JOIN was.bestand a ON a.id = r.bestand_was CROSS JOIN wordt.bestand b ON b.id = r.bestand_wordt
WHERE r.soort NOT IN ('doel', 'indicator', 'reeks') AND woordverschil(a.tekst, b.tekst) IS NOT NULL;
