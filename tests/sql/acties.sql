-- SPDX-License-Identifier: EUPL-1.2
-- Seven actions on 1 July 2025. What must come out, by hand:
--   a1 loopt, op schema; a2 loopt, no judgement; a3 afgerond 2025-03 (end 2025-02-28: between 1 and 31 days late);
--   a4 gestopt; a5 no update; a6 has only an update after the as-of date; a7 re-planned, loopt, vertraagd.
UPDATE peil SET datum = '2025-07-01';
INSERT INTO programma(id, pad, tekst, titel, verouderd_na) VALUES ('programma', '', '', 'Proef', 100);
INSERT INTO programma_uitbuitingsvormen(item, volgnr, id, naam) VALUES ('programma', 1, 'x', 'vorm x'), ('programma', 2, 'y', 'vorm y');
INSERT INTO doel(id, pad, tekst, titel, bovenliggend) VALUES ('d1', '', '', 'Eén', NULL), ('d2', '', '', 'Twee', 'd1'), ('d3', '', '', 'Drie', NULL);
INSERT INTO actielijn(id, pad, tekst, titel, nummer) VALUES ('l1', '', '', 'Lijn 1', '1'), ('l2', '', '', 'Lijn 2', '2');
INSERT INTO organisatie(id, pad, tekst, titel) VALUES ('o1', '', '', 'Organisatie 1'), ('o2', '', '', 'Organisatie 2');
INSERT INTO actie(id, pad, tekst, titel, einde, resultaat) VALUES
    ('a1', '', '', 'A1', '2025-12-31', NULL), ('a2', '', '', 'A2', '2025-06-30', NULL), ('a3', '', '', 'A3', '2025-02-28', 'Klaar.'),
    ('a4', '', '', 'A4', '2024-12-31', NULL), ('a5', '', '', 'A5', NULL, NULL), ('a6', '', '', 'A6', '2025-08', NULL),
    ('a7', '', '', 'A7', '2025-01-31', NULL);
INSERT INTO onbekend(soort, item, veld) VALUES ('actie', 'a5', 'einde');
INSERT INTO actie_actielijn(item, volgnr, waarde) VALUES ('a1', 1, 'l1'), ('a2', 1, 'l1'), ('a3', 1, 'l1'), ('a3', 2, 'l2'), ('a7', 1, 'l2');
INSERT INTO actie_actiehouder(item, volgnr, waarde) VALUES ('a1', 1, 'o1'), ('a2', 1, 'o1'), ('a2', 2, 'o2'), ('a3', 1, 'o1'), ('a7', 1, 'o2');
INSERT INTO actie_uitbuitingsvormen(item, volgnr, waarde) VALUES ('a1', 1, 'x'), ('a2', 1, 'x'), ('a2', 2, 'y'), ('a7', 1, 'y');
INSERT INTO actie_doelen(item, volgnr, waarde) VALUES ('a1', 1, 'd2');
INSERT INTO actie_herplanning(item, volgnr, datum, einde, reden) VALUES
    ('a7', 1, '2024-12-01', '2025-05-31', 'Eerst.'), ('a7', 2, '2025-05-01', '2025-09-30', 'Weer.'), ('a7', 3, '2025-07-02', '2026-01-01', 'Later besloten.');
INSERT INTO voortgang(id, pad, tekst, betreft, betreft_actie, datum, fase, oordeel) VALUES
    ('v1', '', '', 'a1', 'a1', '2025-06-01', 'loopt', 'op-schema'), ('v2', '', '', 'a2', 'a2', '2025-01-01', 'loopt', NULL),
    ('v3', '', '', 'a3', 'a3', '2025-01-15', 'loopt', NULL), ('v4', '', '', 'a3', 'a3', '2025-03', 'afgerond', NULL),
    ('v5', '', '', 'a3', 'a3', '2025-05-01', 'afgerond', NULL), ('v6', '', '', 'a4', 'a4', '2024-06-01', 'gestopt', NULL),
    ('v7', '', '', 'a6', 'a6', '2025-07-02', 'loopt', 'op-schema'), ('v8', '', '', 'a7', 'a7', '2025-06-21', 'loopt', 'vertraagd');
INSERT INTO actie_mijlpalen(item, volgnr, id, titel, datum, gehaald) VALUES
    ('a1', 1, 'm1', 'Op tijd', '2025-03-01', '2025-02-01'), ('a1', 2, 'm2', 'Vandaag', '2025-07-01', NULL), ('a1', 3, 'm3', 'Straks', '2025-09-01', NULL),
    ('a2', 1, 'm1', 'Te laat', '2025-06-30', '2025-07-02'), ('a2', 2, 'm2', 'Zonder datum', NULL, NULL),
    ('a4', 1, 'm1', 'Vervallen', '2024-10-01', NULL), ('a7', 1, 'm1', 'Gehaald', '2025-01-01', '2025-01-01');
INSERT INTO brief(id, pad, tekst, titel, soort, datum, peildatum, stand) VALUES
    ('b1', '', '', 'Brief 1', 'voortgang', '2025-01-15', '2025-01-01', 'verzonden'), ('b2', '', '', 'Brief 2', 'voortgang', '2025-10-01', NULL, 'concept');
SELECT '# stand'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_stand ORDER BY volgorde;
SELECT '# stand per actielijn'; SELECT actielijn, fase, aantal, totaal, aandeel FROM figuur_stand_actielijn WHERE aantal > 0 ORDER BY actielijn IS NULL, actielijn, volgorde;
SELECT actielijn, oordeel, aantal, totaal FROM figuur_stand_actielijn_oordeel WHERE aantal > 0 ORDER BY actielijn IS NULL, actielijn, volgorde;
SELECT '# voltooiing'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_voltooiing ORDER BY volgorde;
SELECT actie, verwacht_gehaald, verwacht, gehaald, alle, schaal FROM figuur_voltooiing_actie ORDER BY actie;
SELECT '# tijdigheid'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_tijdigheid ORDER BY volgorde;
SELECT actie, dagen, herplanningen, verschoven, verschoven_sinds_brief FROM figuur_tijdigheid_actie ORDER BY actie;
SELECT '# te laat'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_te_laat ORDER BY volgorde;
SELECT soort, actie, volgnr, dagen FROM figuur_te_laat_lijst ORDER BY soort, actie, volgnr;
SELECT '# vooruitblik'; SELECT * FROM volgende_brief; SELECT deel, waarde, noemer, onbekend FROM figuur_vooruitblik ORDER BY volgorde;
SELECT soort, item, volgnr, dagen FROM figuur_vooruitblik_lijst WHERE komt ORDER BY dag, soort, item;
SELECT '# actualiteit'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_actualiteit ORDER BY volgorde;
SELECT '# dekking'; SELECT deel, waarde, noemer, onbekend FROM figuur_dekking ORDER BY volgorde;
SELECT actielijn, vorm, aantal FROM figuur_dekking_matrix WHERE aantal > 0 ORDER BY zonder, actielijn, vorm_volgorde;
SELECT doel, acties, via_actielijn FROM figuur_dekking_doel ORDER BY doel;
SELECT '# belasting'; SELECT actiehouder, acties, open, te_laat, binnenkort FROM figuur_belasting_actiehouder ORDER BY actiehouder IS NULL, actiehouder;
SELECT '# datakwaliteit'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_datakwaliteit ORDER BY volgorde;
SELECT '# verloop'; SELECT maand, dag, group_concat(naam || ' ' || aantal, ', ') FROM
    (SELECT * FROM figuur_verloop_maand WHERE aantal > 0 AND indeling = 'fase' ORDER BY maand, volgorde) GROUP BY maand;
SELECT maand, group_concat(naam || ' ' || aantal, ', ') FROM
    (SELECT * FROM figuur_verloop_maand WHERE aantal > 0 AND indeling = 'oordeel' ORDER BY maand, volgorde) GROUP BY maand;
SELECT '# verloop, als lijst'; SELECT deel, waarde, noemer, onbekend FROM figuur_verloop WHERE deel LIKE '2025-07%' ORDER BY volgorde;
SELECT '# verschuiving'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_verschuiving ORDER BY volgorde;
SELECT '# verschuiving with a second letter, of 2025-07-01: a2 is late'; INSERT INTO brief(id, pad, tekst, titel, soort, datum, stand) VALUES
    ('b0', '', '', 'Tussenbrief', 'voortgang', '2025-07-01', 'verzonden'), ('b9', '', '', 'Antwoord', 'antwoord', '2025-06-20', 'verzonden');
SELECT nr, brief, dag, te_laat, met_datum, onbekend, verschoven, dagen_sinds_vorige, dagen_sinds_eerste FROM figuur_verschuiving_brief ORDER BY nr;
DELETE FROM brief WHERE id IN ('b0', 'b9');
SELECT '# voltooiing where the sources do not tell of a milestone of a1 and the due one of a2 whether they are met';
INSERT INTO onbekend_rij(soort, item, veld, volgnr) VALUES ('actie', 'a1', 'mijlpalen.gehaald', 3), ('actie', 'a2', 'mijlpalen.gehaald', 1);
SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_voltooiing ORDER BY volgorde;
SELECT actie, gehaald, alle, niet_bekend, schaal FROM figuur_voltooiing_actie WHERE niet_bekend > 0 ORDER BY actie;
DELETE FROM onbekend_rij WHERE veld = 'mijlpalen.gehaald';
SELECT '# a half year earlier'; UPDATE peil SET datum = '2025-01-10';
SELECT deel, waarde FROM figuur_stand WHERE waarde > 0 ORDER BY volgorde;
SELECT actie, dagen, herplanningen, verschoven, verschoven_sinds_brief FROM figuur_tijdigheid_actie ORDER BY actie;
SELECT * FROM vorige_brief; SELECT * FROM volgende_brief;
-- On 1 July again: a8 was stopped and never had an end date; a1 names its owner twice; a project has an update too.
SELECT '# wat er niets toe doet'; UPDATE peil SET datum = '2025-07-01';
INSERT INTO actie(id, pad, tekst, titel) VALUES ('a8', '', '', 'A8');
INSERT INTO project(id, pad, tekst, titel, nummer, jaar) VALUES ('p1', '', '', 'P1', '1', 2025);
INSERT INTO voortgang(id, pad, tekst, betreft, betreft_actie, datum, fase) VALUES ('v9', '', '', 'a8', 'a8', '2025-06-01', 'gestopt');
INSERT INTO voortgang(id, pad, tekst, betreft, betreft_project, datum, fase) VALUES ('v10', '', '', 'p1', 'p1', '2025-06-01', 'loopt');
INSERT INTO actie_actiehouder(item, volgnr, waarde) SELECT item, 9, waarde FROM actie_actiehouder WHERE item = 'a1' AND volgnr = 1;
SELECT deel, onbekend FROM figuur_te_laat WHERE deel = 'acties te laat';
SELECT actiehouder, acties, open FROM figuur_belasting_actiehouder ORDER BY actiehouder IS NULL, actiehouder;
SELECT naam, aantal FROM figuur_verloop_maand WHERE maand = '2025-07' AND indeling = 'fase' ORDER BY volgorde;
SELECT actielijn, count(*) FROM figuur_stand_actielijn GROUP BY actielijn;
