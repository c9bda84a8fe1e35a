-- SPDX-License-Identifier: EUPL-1.2
-- Money, projects, and references in letters, on 1 July 2025.
UPDATE peil SET datum = '2025-07-01';
INSERT INTO programma(id, pad, tekst, titel) VALUES ('programma', '', '', 'Proef');
INSERT INTO programma_middelen(item, volgnr, jaar, tot_en_met, bedrag, structureel) VALUES ('programma', 1, 2023, NULL, 1000, 1),
    ('programma', 2, 2024, 2026, 200, 0), ('programma', 3, NULL, NULL, 50, NULL), ('programma', 4, 2024, NULL, NULL, NULL);
INSERT INTO actie(id, pad, tekst, titel) VALUES ('a1', '', '', 'A1');
INSERT INTO actie_middelen(item, volgnr, jaar, tot_en_met, bedrag, structureel) VALUES ('a1', 1, 2025, NULL, 300, NULL), ('a1', 2, 2026, NULL, NULL, NULL);
INSERT INTO project(id, pad, tekst, titel, nummer, jaar, soort, toekenning, bedrag, resultaat) VALUES
    ('p1', '', '', 'P1', '1', 2023, 'nieuw', 'toegekend', 400, 'Een toolkit.'), ('p2', '', '', 'P2', '2', 2023, 'nieuw', 'in-afronding', 999, NULL),
    ('p3', '', '', 'P3', '3', 2025, NULL, 'toegekend', 100, NULL), ('p4', '', '', 'P4', '4', 2026, 'vervolg', NULL, NULL, NULL);
INSERT INTO voortgang(id, pad, tekst, betreft, betreft_project, datum, fase) VALUES ('v1', '', '', 'p1', 'p1', '2024-01-01', 'afgerond');
INSERT INTO document(id, pad, tekst, titel) VALUES ('k-1', '', '', 'Stuk');
INSERT INTO brief(id, pad, tekst, titel, stand) VALUES ('b1', '', 'Zie [@k-1], en [@b1, p. 4; @k-1].', 'Goed', 'verzonden'),
    ('b2', '', '[@k-1] maar [@weg; @k-1, blz. 2] en [link](a.md) en @los', 'Fout', 'verzonden'), ('b3', '', 'Niets.', 'Niets', 'verzonden');
SELECT '# middelen'; SELECT * FROM figuur_middelen_jaar ORDER BY jaar;
SELECT deel, waarde, noemer, onbekend FROM figuur_middelen WHERE deel LIKE '2025%' ORDER BY volgorde;
-- The same where each sum has a year.
DELETE FROM programma_middelen WHERE jaar IS NULL;
SELECT '# middelen, elk met een jaar'; SELECT * FROM figuur_middelen_jaar ORDER BY jaar;
SELECT deel, waarde, noemer, onbekend FROM figuur_middelen WHERE deel LIKE '2025%' ORDER BY volgorde;
-- And where a sum of an action names none: it may have been given in each year.
INSERT INTO actie_middelen(item, volgnr, jaar, bedrag) VALUES ('a1', 3, NULL, 70);
SELECT '# middelen, een actie zonder jaar'; SELECT * FROM figuur_middelen_jaar ORDER BY jaar;
DELETE FROM actie_middelen WHERE jaar IS NULL;
SELECT '# no regrets'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_no_regrets WHERE waarde > 0 ORDER BY volgorde;
SELECT '# verwijzingen'; SELECT * FROM figuur_datakwaliteit_verwijzing ORDER BY brief, stuk;
SELECT deel, waarde, noemer, aandeel FROM figuur_datakwaliteit WHERE deel LIKE 'brieven%';
