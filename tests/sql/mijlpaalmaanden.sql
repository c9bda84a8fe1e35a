-- SPDX-License-Identifier: EUPL-1.2
-- Milestones by month on 10 July 2025. In that month: met 1, past 1 (of the day before); what is due that day or after it is still to come.
UPDATE peil SET datum = '2025-07-10';
INSERT INTO actie(id, pad, tekst, titel) VALUES ('a1', '', '', 'A1');
INSERT INTO actie_mijlpalen(item, volgnr, id, titel, datum, gehaald) VALUES ('a1', 1, 'm1', 'Yesterday', '2025-07-09', NULL), ('a1', 2, 'm2', 'Today', '2025-07-10', NULL),
    ('a1', 3, 'm3', 'Later this month', '2025-07-20', NULL), ('a1', 4, 'm4', 'Met late', '2025-05-31', '2025-07-05'), ('a1', 5, 'm5', 'This month', '2025-07', NULL);
SELECT maand, group_concat(deel || ' ' || aantal, ', ') FROM (SELECT * FROM figuur_voltooiing_maand ORDER BY maand, volgorde) GROUP BY maand;
SELECT '# two days later'; UPDATE peil SET datum = '2025-07-12';
SELECT group_concat(deel || ' ' || aantal, ', ') FROM (SELECT * FROM figuur_voltooiing_maand WHERE maand = '2025-07' ORDER BY volgorde);
SELECT '# all still to come'; DELETE FROM actie_mijlpalen WHERE volgnr <> 3;
SELECT maand, group_concat(deel || ' ' || aantal, ', ') FROM (SELECT * FROM figuur_voltooiing_maand ORDER BY maand, volgorde) GROUP BY maand;
SELECT '# none'; DELETE FROM actie_mijlpalen; SELECT count(*) FROM figuur_voltooiing_maand;
