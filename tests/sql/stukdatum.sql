-- SPDX-License-Identifier: EUPL-1.2
-- What has no date of its own is there since its paper (schema/6-peilregels.sql), also where only the views know the day, as for
-- the days of earlier letters. On 1 July 2025: m1 by its early paper, m3 without any; not m2 and r1, whose papers are later; b1 is
-- a letter and a document, of which the first counts.
UPDATE peil SET datum = '2025-07-01';
INSERT INTO document(id, pad, tekst, titel, datum) VALUES ('k1', '', '', 'Early', '2025-06-30'), ('k2', '', '', 'Late', '2025-07'), ('b1', '', '', 'Letter', '2025-08-01');
INSERT INTO brief(id, pad, tekst, titel, soort, datum, stand) VALUES ('b1', '', '', 'Letter', 'overig', '2025-06-01', 'verzonden');
INSERT INTO motie(id, pad, tekst, titel, document, datum, uitvoering) VALUES ('m1', '', '', 'Early', 'k1', NULL, 'loopt'), ('m2', '', '', 'Late', 'k2', NULL, 'loopt'),
    ('m3', '', '', 'No paper', NULL, NULL, 'loopt'), ('m4', '', '', 'Letter', 'b1', NULL, 'loopt'), ('m5', '', '', 'Its own date', 'k2', '2025-05', 'loopt');
INSERT INTO aanbeveling(id, pad, tekst, titel, instantie, document, uitvoering) VALUES ('r1', '', '', 'Late', 'Iemand', 'k2', 'loopt'), ('r2', '', '', 'Early', 'Iemand', 'k1', 'loopt');
SELECT id FROM parlement ORDER BY id;
SELECT wat, aantal, totaal FROM figuur_parlement_stand WHERE staat = 'loopt' AND totaal > 0 ORDER BY wat;
SELECT '# a month later'; UPDATE peil SET datum = '2025-07-31'; SELECT group_concat(id, ' ') FROM (SELECT id FROM parlement ORDER BY id);
