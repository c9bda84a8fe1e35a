-- SPDX-License-Identifier: EUPL-1.2
-- What happened to each item by 1 July 2031: all kinds of it, once each, and nothing of a later day; then, later, that too.
UPDATE peil SET datum = '2031-07-01';
INSERT INTO document(id, pad, tekst, titel, datum) VALUES ('k1', '', '', 'Stuk een', '2031-03'), ('k2', '', '', 'Stuk twee', '2031-05-01'),
    ('k3', '', '', 'Later stuk', '2031-08-01'), ('k4', '', '', 'Stuk zonder datum', NULL), ('k5', '', '', 'Stuk vijf', '2031-01-10');
INSERT INTO brief(id, pad, tekst, titel, datum, stand) VALUES ('b1', '', '', 'Brief een', '2031-04-01', 'verzonden');
INSERT INTO gremium(id, pad, tekst, titel, soort) VALUES ('g', '', '', 'Stuurgroep Brug', 'stuurgroep');
INSERT INTO actie(id, pad, tekst, titel, einde) VALUES ('a1', 'plan/acties/a1.md', '', 'Brug', '2031-06-01'), ('a2', 'plan/acties/a2.md', '', 'Stille actie', NULL);
INSERT INTO actie_afgeleid(item, volgnr, waarde) VALUES ('a1', 1, 'herplanning');
INSERT INTO actie_herplanning(item, volgnr, datum, einde, reden) VALUES ('a1', 1, '2031-02-01', '2031-09', 'Storm'),
    ('a1', 2, '2031-07-02', '2032-01-01', 'Nog een storm');
INSERT INTO actie_mijlpalen(item, volgnr, id, titel, datum, gehaald, bewijs) VALUES ('a1', 1, 'm1', 'Pijler', '2031-03-01', '2031-03-02', 'k1'),
    ('a1', 2, 'm2', 'Dek', '2031-06-01', '2031-07-02', NULL), ('a1', 3, 'm3', 'Leuning', '2031-06-01', NULL, NULL);
-- k2 is told of by an update, k1 by a milestone; k5 only by the action
INSERT INTO actie_bron(item, volgnr, document) VALUES ('a1', 1, 'k1'), ('a1', 2, 'k2'), ('a1', 3, 'k3'), ('a1', 4, 'k4'), ('a1', 5, 'k5');
INSERT INTO voortgang(id, pad, tekst, betreft, betreft_actie, datum, fase, oordeel, besluit_gevraagd_vraag, besluit_gevraagd_gremium,
    besluit_gevraagd_antwoord, besluit_gevraagd_beantwoord_op) VALUES
    ('v1', '', '', 'a1', 'a1', '2031-05-01', 'loopt', 'vertraagd', 'Meer geld?', 'g', 'Nee', '2031-06-15'),
    ('v2', '', '', 'a1', 'a1', '2031-07-02', 'afgerond', NULL, 'Nog meer?', 'g', 'Ja', '2031-07-03');
INSERT INTO voortgang(id, pad, tekst, betreft, betreft_project, datum, fase) VALUES ('v3', '', '', 'p1', 'p1', '2030', 'aangekondigd');
INSERT INTO voortgang_bron(item, volgnr, document) VALUES ('v1', 1, 'k2');
INSERT INTO voortgang_afgeleid(item, volgnr, waarde) VALUES ('v3', 1, 'fase');
INSERT INTO project(id, pad, tekst, titel, nummer, jaar) VALUES ('p1', 'plan/no-regrets/p1.md', '', 'Vlot', '1', 2031);
INSERT INTO motie(id, pad, tekst, titel, document, datum, besluit, besluit_datum, uitvoering) VALUES
    ('m1', '', '', 'Motie', 'k1', '2031-03-05', 'Aangenomen', '2031-03-12', 'afgedaan');
INSERT INTO motie_afdoening(item, volgnr, brief, mate) VALUES ('m1', 1, 'b1', 'geheel'), ('m1', 2, 'k3', 'deels');
INSERT INTO motie_bron(item, volgnr, document) VALUES ('m1', 1, 'k1'), ('m1', 2, 'k2');
INSERT INTO toezegging(id, pad, tekst, titel, gedaan_bij, datum) VALUES ('t1', '', '', 'Toezegging', '', '2031-02');
INSERT INTO toezegging_afgeleid(item, volgnr, waarde) VALUES ('t1', 1, 'datum');
INSERT INTO aanbeveling(id, pad, tekst, titel, instantie, document) VALUES ('r1', '', '', 'Advies', 'Iemand', 'k5');
INSERT INTO indicator(id, pad, tekst, titel, eenheid, niveau, richting) VALUES ('i1', 'plan/indicatoren/i1.md', '', 'Reeks', 'x', 'output', 'omhoog');
INSERT INTO reeks(id, pad, tekst) VALUES ('i1', 'plan/indicatoren/i1.csv', '');
INSERT INTO indicator_eerdere_streefwaarden(item, volgnr, jaar, waarde, vervangen_op, reden) VALUES ('i1', 1, '2031', 5, '2031-01-15', 'Te laag');
-- a letter that links to a motion that it answers, and to a project
INSERT INTO vermelding(brief, soort, item) VALUES ('b1', 'motie', 'm1'), ('b1', 'project', 'p1');
SELECT soort, item, dag, datum, wat, tekst, nieuw, toelichting, afgeleid, adres FROM geschiedenis ORDER BY soort, item, dag, wat, bij;
SELECT '# later'; UPDATE peil SET datum = '2031-08-01';
SELECT soort, item, dag, wat, tekst FROM geschiedenis WHERE dag > '2031-07-01' ORDER BY soort, item, dag, wat, bij;
SELECT '# laatste wijziging';
INSERT INTO laatste_wijziging(pad, stand, revisie, datum, moment, wie) VALUES
    ('plan/acties/a1.md', 'niet-vastgelegd', 'aa', '2031-01-01', 100, 'Redactie'), ('plan/acties/a2.md', 'onbekend', NULL, NULL, NULL, NULL),
    ('plan/no-regrets/p1.md', 'vastgelegd', 'bb', '2031-01-02', 200, NULL),
    -- the series changed later
    ('plan/indicatoren/i1.md', 'vastgelegd', 'cc', '2031-01-03', 300, 'Oud'), ('plan/indicatoren/i1.csv', 'vastgelegd', 'dd', '2031-01-04', 400, 'Nieuw');
SELECT * FROM item_wijziging ORDER BY soort, item;
UPDATE laatste_wijziging SET stand = 'onbekend', revisie = NULL, datum = NULL, moment = NULL, wie = NULL WHERE revisie = 'cc';
SELECT * FROM item_wijziging WHERE soort = 'indicator';
SELECT '# een antwoord is afgeleid';
INSERT INTO toezegging_afdoening(item, volgnr, brief, mate) VALUES ('t1', 1, 'b1', 'geheel');
INSERT INTO aanbeveling_afdoening(item, volgnr, brief, mate) VALUES ('r1', 1, 'b1', 'geheel');
INSERT INTO toezegging_afgeleid(item, volgnr, waarde) VALUES ('t1', 2, 'afdoening');
SELECT soort, item, afgeleid FROM geschiedenis WHERE wat = 'afdoening' ORDER BY soort, item, bij;
DELETE FROM toezegging_afgeleid; INSERT INTO aanbeveling_afgeleid(item, volgnr, waarde) VALUES ('r1', 1, 'afdoening');
SELECT soort, item, afgeleid FROM geschiedenis WHERE wat = 'afdoening' ORDER BY soort, item, bij;
