-- SPDX-License-Identifier: EUPL-1.2
-- Months from the last day of a long month: six months from 31 August is the last of February, as it is 18 months before. Of
-- figures the one up to 1 March 2023 is under 18 months old, the one up to 28 February 2023 is not.
INSERT INTO indicator(id, pad, tekst, titel, niveau, richting) VALUES ('i1', '', '', 'March', 'output', 'volgen'), ('i2', '', '', 'February', 'output', 'volgen');
INSERT INTO reeks_meting(item, volgnr, jaar, waarde) VALUES ('i1', 1, '2023-03-01', 1), ('i2', 1, '2023-02', 1);
UPDATE peil SET datum = '2024-08-31'; SELECT dag FROM volgende_brief;
SELECT deel, waarde, noemer FROM figuur_datakwaliteit WHERE deel LIKE '%18 maanden';
SELECT '# to a leap year, a short month, and from a day that all have';
UPDATE peil SET datum = '2023-08-31'; SELECT dag FROM volgende_brief;
UPDATE peil SET datum = '2032-12-31'; SELECT dag FROM volgende_brief;
UPDATE peil SET datum = '2024-02-29'; SELECT dag FROM volgende_brief;
UPDATE peil SET datum = '2024-08-15'; SELECT dag FROM volgende_brief;
