-- SPDX-License-Identifier: EUPL-1.2
-- Decisions that were asked for without a day, on 1 July 2025: of a1, which goes on, one is open; that of a2 lapsed, since the work
-- stopped after it; that of the stop of a3 is open; that of a4 is answered. So two are to be decided, both without a day.
UPDATE peil SET datum = '2025-07-01';
INSERT INTO gremium(id, pad, tekst, titel) VALUES ('g', '', '', 'Stuurgroep');
INSERT INTO actie(id, pad, tekst, titel) VALUES ('a1', '', '', 'A1'), ('a2', '', '', 'A2'), ('a3', '', '', 'A3'), ('a4', '', '', 'A4');
INSERT INTO voortgang(id, pad, tekst, betreft, betreft_actie, datum, fase, besluit_gevraagd_vraag, besluit_gevraagd_gremium, besluit_gevraagd_antwoord) VALUES
    ('v1', '', '', 'a1', 'a1', '2025-01-01', 'loopt', 'Door?', 'g', NULL), ('v2', '', '', 'a2', 'a2', '2025-01-01', 'loopt', 'Door?', 'g', NULL),
    ('v3', '', '', 'a3', 'a3', '2025-01-01', 'gestopt', 'Terug?', 'g', NULL), ('v4', '', '', 'a4', 'a4', '2025-01-01', 'loopt', 'Door?', 'g', 'Ja.'),
    ('v5', '', '', 'a2', 'a2', '2025-02-01', 'gestopt', NULL, NULL, NULL);
SELECT id, beantwoord, vervallen, open FROM besluit ORDER BY id;
SELECT deel, waarde, noemer, onbekend FROM figuur_vooruitblik WHERE deel = 'besluiten';
