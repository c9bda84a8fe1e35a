-- SPDX-License-Identifier: EUPL-1.2
-- The frame of a letter's text: as odt-inhoud, with the width that its form leaves (odt/brief-stijlen.mustache).

--: .
SELECT CASE vorm WHEN 'departement' THEN '12.4' ELSE '16.0' END AS tekstbreedte FROM brief WHERE id = :id;

--: kolommen
WITH RECURSIVE k(nr) AS (SELECT 1 UNION ALL SELECT nr + 1 FROM k WHERE nr < 100)
SELECT nr, printf('%.3f', CASE b.vorm WHEN 'departement' THEN 12.4 ELSE 16.0 END * nr / 100) AS breedte, nr * 655 AS deel FROM k JOIN brief b WHERE b.id = :id;
