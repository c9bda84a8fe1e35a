-- SPDX-License-Identifier: EUPL-1.2
-- What «In het kort» says: of old updates on the overview and of an action line, and of motions and amendments that a letter answers.
UPDATE peil SET datum = '2024-07-01';
INSERT INTO programma(id, pad, tekst, titel, dossier, verouderd_na) VALUES ('programma', '', '', 'Verzonnen programma', '1', 183);
INSERT INTO actie(id, pad, tekst, titel, soort) VALUES ('a1', '', '', 'old', 'actie'), ('a2', '', '', 'new', 'actie'),
    ('a3', '', '', 'none', 'actie'), ('a4', '', '', 'done, long ago', 'actie');
INSERT INTO voortgang(id, pad, tekst, betreft_actie, datum, fase) VALUES ('v1', '', '', 'a1', '2023-12-01', 'loopt'),
    ('v2', '', '', 'a2', '2024-06-01', 'loopt'), ('v4', '', '', 'a4', '2020-01-01', 'afgerond');
SELECT zin FROM overzicht_kort WHERE zin LIKE '%bericht ouder%';
DELETE FROM actie WHERE id IN ('a2', 'a3');
SELECT zin FROM overzicht_kort WHERE zin LIKE '%bericht ouder%';
INSERT INTO actie(id, pad, tekst, titel, soort) VALUES ('a5', '', '', 'old too', 'actie');
INSERT INTO voortgang(id, pad, tekst, betreft_actie, datum, fase) VALUES ('v5', '', '', 'a5', '2022', 'loopt');
SELECT zin FROM overzicht_kort WHERE zin LIKE '%bericht ouder%';
SELECT '# actielijn';
INSERT INTO actielijn(id, pad, tekst, titel, nummer) VALUES ('l1', '', '', 'old', '1'), ('l2', '', '', 'both old', '2'), ('l3', '', '', 'done', '3');
INSERT INTO actie_actielijn(item, volgnr, waarde) VALUES ('a1', 1, 'l1'), ('a4', 1, 'l1'), ('a1', 2, 'l2'), ('a5', 1, 'l2'), ('a4', 2, 'l3');
SELECT actielijn, volgnr, zin FROM actielijn_kort ORDER BY actielijn, volgnr;
UPDATE programma SET verouderd_na = NULL;
SELECT count(*) FROM actielijn_kort WHERE zin LIKE '%bericht ouder%';
SELECT count(*) FROM overzicht_kort WHERE zin LIKE '%bericht ouder%';
SELECT '# brief';
INSERT INTO brief(id, pad, tekst, titel, soort, datum) VALUES ('b1', '', '', '', 'overig', '2024-01-01'), ('b2', '', '', '', 'overig', '2024-01-02');
INSERT INTO motie(id, pad, tekst, titel, soort) VALUES ('m1', '', '', '', 'motie'), ('m2', '', '', '', 'motie'), ('m3', '', '', '', 'amendement');
INSERT INTO motie_afdoening(item, volgnr, brief) VALUES ('m1', 1, 'b1'), ('m2', 1, 'b1'), ('m3', 1, 'b1'), ('m3', 2, 'b2');
SELECT brief, zin FROM brief_kort ORDER BY brief, volgnr;
-- Of what is done the end date may be long past; a day is past when it is over.
SELECT '# geen einddatum voorbij';
UPDATE actie SET einde = '2019-12-31' WHERE id = 'a4'; UPDATE actie SET einde = '2024-07-01' WHERE id = 'a1';
SELECT zin FROM overzicht_kort WHERE zin LIKE '%einddatum voorbij%';
UPDATE actie SET einde = '2024-06' WHERE id = 'a1';
SELECT zin FROM overzicht_kort WHERE zin LIKE '%einddatum voorbij%';
-- The phases in the order of the work, and the last two joined by «en»; all of one phase, in its words.
SELECT '# fasen van een actielijn';
DELETE FROM actie_actielijn; DELETE FROM actie; DELETE FROM voortgang; DELETE FROM actielijn;
INSERT INTO actielijn(id, pad, tekst, titel, nummer) VALUES ('l1', '', '', 'each phase', '1'), ('l2', '', '', 'one unknown', '2'), ('l3', '', '', 'all unknown', '3'),
    ('l4', '', '', 'all announced', '4'), ('l5', '', '', 'empty', '5');
INSERT INTO actie(id, pad, tekst, titel, soort) SELECT value, '', '', value, 'actie' FROM json_each('["a1","a2","a3","a4","a5","a6","a7","b1","c1","c2","d1","d2"]');
INSERT INTO actie_actielijn(item, volgnr, waarde) SELECT id, 1, CASE substr(id, 1, 1) WHEN 'a' THEN 'l1' WHEN 'b' THEN 'l2' WHEN 'c' THEN 'l3' ELSE 'l4' END FROM actie;
INSERT INTO voortgang(id, pad, tekst, betreft_actie, datum, fase)
SELECT 'v' || key, '', '', key, '2024-06-01', value FROM json_each('{"a1":"gestopt","a2":"loopt","a3":"afgerond","a4":"aangekondigd","a5":"in-voorbereiding",
    "a7":"loopt","d1":"aangekondigd","d2":"aangekondigd"}');
SELECT actielijn, zin FROM actielijn_kort WHERE volgnr = 1 ORDER BY actielijn;
