-- SPDX-License-Identifier: EUPL-1.2
-- What is marked unknown counts for the very field that is marked, of an item that lacks it, and of that kind of item.
UPDATE peil SET datum = '2025-07-01';
INSERT INTO programma(id, pad, tekst, titel) VALUES ('programma', '', '', 'Proef');
INSERT INTO organisatie(id, pad, tekst, titel) VALUES ('o1', '', '', 'Organisatie 1');
-- a0 lacks all and marks nothing; of each other action the sources do not tell the field of its name; alles: has what another marks
INSERT INTO actie(id, pad, tekst, titel, einde, resultaat) VALUES ('a0', '', '', 'A0', NULL, NULL), ('houder', '', '', 'A1', NULL, NULL),
    ('einde', '', '', 'A2', NULL, NULL), ('geld', '', '', 'A3', NULL, NULL), ('bedrag', '', '', 'A4', NULL, NULL),
    ('resultaat', '', '', 'A5', NULL, NULL), ('alles', '', '', 'A6', '2025-12-31', 'Klaar.');
INSERT INTO actie_actiehouder(item, volgnr, waarde) VALUES ('alles', 1, 'o1');
INSERT INTO actie_middelen(item, volgnr, jaar, bedrag) VALUES ('alles', 1, 2025, 10), ('alles', 2, 2026, NULL), ('bedrag', 1, 2025, NULL);
INSERT INTO onbekend(soort, item, veld) VALUES ('actie', 'houder', 'actiehouder'), ('actie', 'einde', 'einde'), ('actie', 'geld', 'middelen'),
    ('actie', 'bedrag', 'middelen.bedrag'), ('actie', 'resultaat', 'resultaat'), ('actie', 'alles', 'middelen.bedrag'), ('actie', 'alles', 'betrokken'),
    ('project', 'a0', 'einde'), ('project', 'a0', 'resultaat'), ('project', 'a0', 'middelen');
-- the same for series: nul, nul-jaar and streef mark a field, beide has what it marks a part of, s0 marks nothing
INSERT INTO indicator(id, pad, tekst, titel, eenheid, niveau, richting, nulmeting_waarde, streefwaarde_waarde) VALUES
    ('s0', '', '', 'S0', '', 'outcome', 'omhoog', NULL, NULL), ('nul', '', '', 'S1', '', 'outcome', 'omhoog', NULL, NULL),
    ('nul-deel', '', '', 'S2', '', 'outcome', 'omhoog', NULL, NULL), ('streef', '', '', 'S3', '', 'outcome', 'omhoog', NULL, NULL),
    ('beide', '', '', 'S4', '', 'outcome', 'omhoog', 1, 2);
INSERT INTO onbekend(soort, item, veld) VALUES ('indicator', 'nul', 'nulmeting'), ('indicator', 'nul-deel', 'nulmeting.waarde'),
    ('indicator', 'streef', 'streefwaarde'), ('indicator', 'beide', 'nulmeting.jaar'), ('indicator', 'beide', 'streefwaarde.jaar'),
    ('actie', 's0', 'nulmeting'), ('actie', 's0', 'streefwaarde');
SELECT deel, waarde, noemer, onbekend FROM figuur_datakwaliteit WHERE eenheid <> 'brieven' ORDER BY volgorde;
