-- SPDX-License-Identifier: EUPL-1.2
-- The target of then, also on the days of earlier letters, where nothing was taken out. All series went from 0 in 2020 to 50 in 2023.
--   i1: target 40 until 1 March 2025, then 100: reached on 1 July 2024; by the target of now half of it in half of the time
--   i2: its target is in a paper of 2025: none on 1 July 2024
--   i3: an interim target of a paper of 2025: until then that of 2026 counts
--   i4: its baseline is of 2024, and is not there before that year is over
UPDATE peil SET datum = '2024-07-01';
INSERT INTO document(id, pad, tekst, titel, datum) VALUES ('k1', '', '', 'Paper', '2025-03-01');
INSERT INTO indicator(id, pad, tekst, titel, niveau, richting, nulmeting_jaar, nulmeting_waarde, streefwaarde_jaar, streefwaarde_waarde) VALUES
    ('i1', '', '', 'Moved', 'outcome', 'omhoog', '2020', 0, '2026', 100), ('i2', '', '', 'New', 'outcome', 'omhoog', '2020', 0, '2026', 100),
    ('i3', '', '', 'Interim', 'outcome', 'omhoog', '2020', 0, '2026', 100), ('i4', '', '', 'Baseline', 'outcome', 'omhoog', '2024', 10, '2026', 100);
INSERT INTO indicator_eerdere_streefwaarden(item, volgnr, jaar, waarde, vervangen_op, reden) VALUES ('i1', 1, '2026', 40, '2025-03-01', 'Anders.');
INSERT INTO indicator_streefwaarde_bron(item, volgnr, document) VALUES ('i2', 1, 'k1');
INSERT INTO indicator_tussendoelen(item, volgnr, jaar, waarde) VALUES ('i3', 1, '2024', 60);
INSERT INTO indicator_tussendoelen_bron(item, rij, volgnr, document) VALUES ('i3', 1, 1, 'k1');
INSERT INTO reeks_meting(item, volgnr, jaar, waarde) SELECT id, 1, '2020', 0 FROM indicator UNION ALL SELECT id, 2, '2023', 50 FROM indicator;
SELECT indicator, nul_waarde, streef_waarde, doel_jaar, doel_waarde, round(r, 2), oordeel, reden FROM figuur_doelbereik_indicator ORDER BY indicator;
SELECT '# the day before, and the day of the new target'; UPDATE peil SET datum = '2025-02-28';
SELECT indicator, nul_waarde, streef_waarde, doel_waarde, oordeel FROM figuur_doelbereik_indicator ORDER BY indicator;
UPDATE peil SET datum = '2025-03-01';
SELECT indicator, nul_waarde, streef_waarde, doel_waarde, oordeel FROM figuur_doelbereik_indicator ORDER BY indicator;
