-- SPDX-License-Identifier: EUPL-1.2
-- After the rules ran: findings that their file excepts itself from are kept apart, with the reason. A series has no head
-- of its own: its indicator speaks for it. Rules of the second round see what is left.
CREATE INDEX IF NOT EXISTS bevinding_plaats ON bevinding (pad, code);
INSERT INTO uitzondering (code, ernst, pad, regel, kolom, melding, advies, message, hint, reden)
SELECT f.code, f.ernst, f.pad, f.regel, f.kolom, f.melding, f.advies, f.message, f.hint, u.reden
FROM (
    SELECT pad, code, min(reden) AS reden FROM (
        SELECT pad, code, reden FROM uitgezonderd
        UNION ALL SELECT 'plan/indicatoren/' || item || '.csv', code, reden FROM uitgezonderd WHERE soort = 'indicator'
    ) GROUP BY pad, code
) u CROSS JOIN bevinding f ON f.pad = u.pad AND f.code = u.code
ORDER BY f.rowid;
DELETE FROM bevinding WHERE (pad, code) IN (SELECT pad, code FROM uitzondering);
