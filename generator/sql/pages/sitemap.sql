-- SPDX-License-Identifier: EUPL-1.2
-- All pages, for search engines. An entry needs a whole address: without --base-url there are none.

--: paginas
SELECT p.basis || CASE WHEN u.pad = 'index.html' THEN '' WHEN u.pad LIKE '%/index.html' THEN substr(u.pad, 1, length(u.pad) - 10) ELSE u.pad END AS adres
FROM uitvoer u JOIN peil p WHERE p.basis <> '' AND u.pad LIKE '%.html' AND u.pad <> '404.html' ORDER BY u.pad;
