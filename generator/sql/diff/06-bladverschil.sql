-- SPDX-License-Identifier: EUPL-1.2
-- The values that are not the same on both sides.
INSERT INTO bladverschil (soort, id, veld, deel, was, wordt, was_tekst, wordt_tekst)
SELECT a.soort, a.id, a.veld, a.deel, a.toon, b.toon, a.tekst, b.tekst
FROM blad a LEFT JOIN blad b ON b.kant = 'wordt' AND b.soort = a.soort AND b.id = a.id AND b.veld = a.veld AND b.deel = a.deel
WHERE a.kant = 'was' AND b.tekst IS NOT a.tekst
UNION ALL
SELECT b.soort, b.id, b.veld, b.deel, NULL, b.toon, NULL, b.tekst
FROM blad b
WHERE b.kant = 'wordt'
    AND NOT EXISTS (SELECT 1 FROM blad a WHERE a.kant = 'was' AND a.soort = b.soort AND a.id = b.id AND a.veld = b.veld AND a.deel = b.deel);
