-- SPDX-License-Identifier: EUPL-1.2
-- A sent letter of after the as-of date may stand in the plan, since something without a date rests on it; in the figure of letters
-- whose references resolve it does not count. A draft does.
UPDATE peil SET datum = '2025-07-01';
INSERT INTO document(id, pad, tekst, titel) VALUES ('k1', '', '', 'Paper');
INSERT INTO brief(id, pad, tekst, titel, soort, datum, stand) VALUES ('b1', '', 'Zie [@k1].', 'Then', 'overig', '2025-07-01', 'verzonden'),
    ('b2', '', 'Zie [@k1].', 'Later', 'overig', '2025-07-02', 'verzonden'), ('b3', '', 'Zie [@k2].', 'Draft', 'overig', '2025-09-01', 'concept'),
    ('b4', '', 'Zie [@k1].', 'No date', 'overig', NULL, 'verzonden'), ('b5', '', 'Niets.', 'No reference', 'overig', '2025-06-01', 'verzonden');
SELECT deel, waarde, noemer FROM figuur_datakwaliteit WHERE eenheid = 'brieven';
SELECT brief, stuk, uitkomst FROM figuur_datakwaliteit_verwijzing ORDER BY brief;
