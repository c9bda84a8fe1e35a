-- SPDX-License-Identifier: EUPL-1.2
-- Motions, commitments and recommendations on 1 July 2024: what papers of a later date settle, still runs.
UPDATE peil SET datum = '2024-07-01';
INSERT INTO brief(id, pad, tekst, titel, datum, stand) VALUES ('b1', '', '', 'Vroeg', '2024-03-01', 'verzonden'),
    ('b2', '', '', 'Laat', '2024-09-01', 'verzonden'), ('b3', '', '', 'Zonder datum', NULL, 'verzonden');
INSERT INTO document(id, pad, tekst, titel, datum) VALUES ('k1', '', '', 'Stuk', '2024-05'), ('b1', '', '', 'Vroeg', '2024-03-01');
INSERT INTO motie(id, pad, tekst, titel, soort, datum, uitvoering, kamer_status) VALUES
    ('m1', '', '', 'Afgedaan in 60 dagen', NULL, '2024-01-01', 'afgedaan', 'Voldaan'),
    ('m2', '', '', 'Pas later afgedaan', NULL, '2024-01-01', 'afgedaan', 'voldaan'),
    ('m3', '', '', 'Deels nu, heel later', NULL, '2024-01-01', 'afgedaan', 'Openstaand'),
    ('m4', '', '', 'Stand onbekend', NULL, NULL, NULL, NULL),
    ('m5', '', '', 'Nog niet ingediend', NULL, '2024-08-01', 'loopt', NULL),
    ('m6', '', '', 'Afgedaan, brief zonder datum', 'motie', '2024-01-01', 'afgedaan', 'Iets anders'),
    ('m7', '', '', 'Alleen een tussenstand', 'motie', '2024-02-10', 'loopt', NULL),
    ('m8', '', '', 'Afgedaan in 20 dagen', 'motie', '2024-02-10', 'afgedaan', NULL),
    ('e1', '', '', 'Verworpen', 'amendement', '2024', 'niet-uitgevoerd', NULL),
    ('e2', '', '', 'Verworpen', 'amendement', '2024-02', 'niet-uitgevoerd', NULL);
INSERT INTO motie_afdoening(item, volgnr, brief, mate) VALUES ('m1', 1, 'b1', 'geheel'), ('m2', 1, 'b2', 'geheel'), ('m3', 1, 'k1', 'deels'),
    ('m3', 2, 'b2', 'geheel'), ('m6', 1, 'b3', 'geheel'), ('m7', 1, 'b1', 'tussenstand'), ('m8', 1, 'b1', NULL);
INSERT INTO toezegging(id, pad, tekst, titel, gedaan_bij, datum, termijn, uitvoering, kamer_status) VALUES
    ('t1', '', '', 'Verstreken', '', '2024-01-10', '2024-06-30', 'loopt', 'Openstaand'),
    ('t2', '', '', 'Binnen 90 dagen', '', '2024-01-10', '2024-08', 'niet-gestart', 'Openstaand'),
    ('t3', '', '', 'Vandaag', '', '2024-01-10', '2024-07-01', NULL, NULL),
    ('t4', '', '', 'Later', '', '2024-01-10', '2025', 'deels-afgedaan', 'Deels Afgedaan'),
    ('t5', '', '', 'Afgedaan', '', '2024', '2024-03', 'afgedaan', 'Vervallen'),
    ('t6', '', '', 'Geen termijn', '', '2024-01-10', NULL, 'loopt', NULL),
    ('t7', '', '', 'Afgedaan in later stuk', '', '2024-01-10', '2024-05', 'deels-afgedaan', NULL);
INSERT INTO toezegging_afdoening(item, volgnr, brief, mate) VALUES ('t5', 1, 'b1', 'geheel'), ('t7', 1, 'b2', 'deels');
INSERT INTO aanbeveling(id, pad, tekst, titel, instantie, datum, uitvoering) VALUES ('r1', '', '', 'Advies', 'Iemand', '2024-01-01', 'deels-afgedaan');
SELECT id, staat, afgedaan_op, dagen, vergelijking, termijn_staat FROM parlement ORDER BY id;
SELECT '# figuur'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_parlement
WHERE waarde > 0 OR onbekend > 0 ORDER BY volgorde;
SELECT '# aandelen'; SELECT wat, sum(aandeel) FROM figuur_parlement_stand GROUP BY wat;
SELECT '# keuze'; SELECT id, termijn_keuze FROM parlementregel WHERE soort = 'toezegging' OR id = 'm6' ORDER BY id;
-- How many of the durations rest on something inferred: m8 by its state, then m1 too, by the date of the letter that settles both. Not
-- m1 by its actions, m6, which has no duration, nor m7, which is not settled; nor by the date of a paper that settles nothing.
SELECT '# afgeleid';
INSERT INTO motie_afgeleid(item, volgnr, waarde) VALUES ('m1', 1, 'acties'), ('m6', 1, 'datum'), ('m7', 1, 'uitvoering'),
    ('m8', 1, 'uitvoering'), ('m8', 2, 'afdoening');
INSERT INTO brief_afgeleid(item, volgnr, waarde) VALUES ('b3', 1, 'datum');
INSERT INTO document_afgeleid(item, volgnr, waarde) VALUES ('k1', 1, 'datum'), ('b1', 1, 'datum');
SELECT wat, mediaan, met_duur, duur_afgeleid FROM figuur_parlement_termijn ORDER BY wat;
INSERT INTO brief_afgeleid(item, volgnr, waarde) VALUES ('b1', 1, 'datum');
SELECT deel, waarde, noemer FROM figuur_parlement WHERE deel GLOB 'moties: duur*';
SELECT '# later'; UPDATE peil SET datum = '2024-09-01';
SELECT id, staat, afgedaan_op, dagen FROM parlement WHERE id IN ('m2', 'm3', 'm5', 't7') ORDER BY id;
-- Each has a word for how far it is, also where the sources do not tell.
SELECT '# woord'; SELECT soort, id, staat, staat_naam FROM parlementregel ORDER BY soort, id;
-- What a paper answered in part, another in full, and a third will answer later, is still what we say of it.
SELECT '# drie stukken'; INSERT INTO brief(id, pad, tekst, titel, datum, stand) VALUES ('b4', '', '', 'Later', '2024-12-01', 'verzonden');
INSERT INTO toezegging(id, pad, tekst, titel, gedaan_bij, datum, uitvoering) VALUES ('t8', '', '', 'In drie keer', '', '2024-01-10', 'deels-afgedaan');
INSERT INTO toezegging_afdoening(item, volgnr, brief, mate) VALUES ('t8', 1, 'k1', 'deels'), ('t8', 2, 'b1', 'geheel'), ('t8', 3, 'b4', 'deels');
SELECT id, staat FROM parlement WHERE id = 't8';
-- What is inferred is marked at that field of that item.
SELECT '# wat is afgeleid'; INSERT INTO toezegging_afgeleid(item, volgnr, waarde) VALUES ('t2', 1, 'termijn');
SELECT id, datum_afgeleid, termijn_afgeleid, staat_afgeleid FROM parlementregel WHERE id IN ('m1', 'm6', 'm7', 'm8', 't1', 't2') ORDER BY id;
