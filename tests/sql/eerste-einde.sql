-- SPDX-License-Identifier: EUPL-1.2
-- Actions with an end date on 1 July 2025: a1 by its first one, a2 by a re-planning that gave the first; not a3, of which that was
-- decided later, nor a4. As on their pages.
UPDATE peil SET datum = '2025-07-01';
INSERT INTO actie(id, pad, tekst, titel, einde) VALUES ('a1', '', '', 'A1', '2026'), ('a2', '', '', 'A2', NULL), ('a3', '', '', 'A3', NULL), ('a4', '', '', 'A4', NULL);
INSERT INTO onbekend(soort, item, veld) VALUES ('actie', 'a2', 'einde'), ('actie', 'a3', 'einde');
INSERT INTO actie_herplanning(item, volgnr, datum, einde, reden) VALUES ('a2', 1, '2025-06-01', '2026', 'Nu bekend.'), ('a3', 1, '2025-07-02', '2026', 'Nu bekend.');
SELECT id, coalesce(einde, einde_leeg) FROM actie_regel ORDER BY id;
SELECT deel, waarde, noemer, onbekend FROM figuur_datakwaliteit WHERE deel LIKE '%einddatum';
