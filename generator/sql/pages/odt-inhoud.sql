-- SPDX-License-Identifier: EUPL-1.2
-- The frame of a document's text: a width for each whole percent of the text's 26.7 cm.

--: .
SELECT '26.7' AS tekstbreedte;

--: kolommen
WITH RECURSIVE k(nr) AS (SELECT 1 UNION ALL SELECT nr + 1 FROM k WHERE nr < 100)
SELECT nr, printf('%.3f', 26.7 * nr / 100) AS breedte, nr * 655 AS deel FROM k;
