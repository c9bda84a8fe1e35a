-- SPDX-License-Identifier: EUPL-1.2
-- The newest figure of a series on 1 July 2024, and whether a series has a figure at all.
UPDATE peil SET datum = '2024-07-01';
INSERT INTO indicator(id, pad, tekst, titel, eenheid, niveau, richting) VALUES
    ('01-jaar', '', '', 'the last of two years', '', 'outcome', 'volgen'),
    ('02-tijdvak', '', '', 'the years together are newer than the year', '', 'outcome', 'volgen'),
    ('03-even-nieuw', '', '', 'a year, and years together up to the same day', '', 'outcome', 'volgen'),
    ('04-marge', '', '', 'the source gives only a range', '', 'outcome', 'volgen'),
    ('05-ondergrens', '', '', 'only a lower bound', '', 'outcome', 'volgen'),
    ('06-bovengrens', '', '', 'only an upper bound', '', 'outcome', 'volgen'),
    ('07-onbekend', '', '', 'the newest year is known not to be known', '', 'outcome', 'volgen'),
    ('08-nog-niet', '', '', 'the newer one is published later', '', 'outcome', 'volgen'),
    ('09-met-marge', '', '', 'a value with its margins', '', 'outcome', 'volgen'),
    ('10-geen', '', '', 'no figure', '', 'outcome', 'volgen'),
    ('11-stukken', '', '', 'known since the first of two papers', '', 'outcome', 'volgen'),
    ('12-vroeg-stuk', '', '', 'a paper from before the year was over', '', 'outcome', 'volgen'),
    ('13-dubbel', '', '', 'two values of a year, of which nothing tells which is newer: the last line', '', 'outcome', 'volgen'),
    ('14-later', '', '', 'its only figure is published later', '', 'outcome', 'volgen'),
    ('15-vandaag', '', '', 'published on the day itself', '', 'outcome', 'volgen');
INSERT INTO reeks(id, pad, tekst) SELECT id, '', '' FROM indicator;
INSERT INTO reeks_meting(item, volgnr, jaar, waarde, ondergrens, bovengrens, aard, geteld_op, stand) VALUES
    ('01-jaar', 1, '2021', 5, NULL, NULL, 'exact', NULL, NULL), ('01-jaar', 2, '2022', 6, NULL, NULL, 'ongeveer', NULL, 'voorlopig'),
    ('02-tijdvak', 1, '2016', 24, NULL, NULL, 'ongeveer', NULL, NULL), ('02-tijdvak', 2, '2018/2022', 10, NULL, NULL, 'ongeveer', NULL, NULL),
    ('03-even-nieuw', 1, '2022', 7, NULL, NULL, 'exact', NULL, NULL), ('03-even-nieuw', 2, '2018/2022', 40, NULL, NULL, 'exact', NULL, NULL),
    ('04-marge', 1, '2018', NULL, 2, 3, 'schatting', NULL, NULL),
    ('05-ondergrens', 1, '2018', NULL, 2, NULL, NULL, NULL, NULL),
    ('06-bovengrens', 1, '2018', NULL, NULL, 3, NULL, NULL, NULL),
    ('07-onbekend', 1, '2021', 9, NULL, NULL, 'exact', NULL, NULL), ('07-onbekend', 2, '2022', NULL, NULL, NULL, NULL, NULL, NULL),
    ('08-nog-niet', 1, '2021', 9, NULL, NULL, 'exact', NULL, NULL), ('08-nog-niet', 2, '2022', 8, NULL, NULL, 'exact', '2024-07-02', NULL),
    ('09-met-marge', 1, '2018/2019', 5000, 4000, 7000, 'schatting', NULL, NULL),
    ('11-stukken', 1, '2022', 3, NULL, NULL, 'exact', NULL, NULL), ('12-vroeg-stuk', 1, '2023', 4, NULL, NULL, 'exact', NULL, NULL),
    ('13-dubbel', 1, '2022', 8, NULL, NULL, 'exact', NULL, NULL), ('13-dubbel', 2, '2022', 9, NULL, NULL, 'exact', NULL, NULL),
    ('14-later', 1, '2022', 1, NULL, NULL, 'exact', '2025-01-01', NULL), ('15-vandaag', 1, '2022', 2, NULL, NULL, 'exact', '2024-07-01', NULL);
INSERT INTO document(id, pad, tekst, titel, datum) VALUES ('laat', '', '', 'Laat stuk', '2024-08-01'), ('vroeg', '', '', 'Vroeg stuk', '2023-11');
INSERT INTO brief(id, pad, tekst, titel, datum) VALUES ('brief', '', '', 'Brief', '2024-06');
INSERT INTO reeks_meting_bron(item, rij, volgnr, waarde) VALUES ('11-stukken', 1, 1, 'laat'), ('11-stukken', 1, 2, 'brief'),
    ('12-vroeg-stuk', 1, 1, 'vroeg'), ('12-vroeg-stuk', 1, 2, 'laat');
SELECT item, jaar, waarde, onder, boven, aard, voorlopig FROM nieuwste_cijfer ORDER BY item;
SELECT '# sinds'; SELECT item, dag, vroegst FROM meting_sinds WHERE item LIKE '1%';
SELECT '# doelbereik'; SELECT indicator, jaar, waarde FROM figuur_doelbereik_meting WHERE indicator > '13';
SELECT '# datakwaliteit'; SELECT deel, waarde, noemer, onbekend FROM figuur_datakwaliteit WHERE deel LIKE '%cijfer%';
