-- SPDX-License-Identifier: EUPL-1.2
-- What search engines may read: all of the public site, nothing of the one for the steering group.

--: .
SELECT nullif(basis, '') AS basis, (SELECT 1 FROM uitvoer WHERE pad LIKE 'sitemaps/%' LIMIT 1) AS diwoo, CASE doelgroep WHEN 'stuurgroep' THEN 1 END AS besloten FROM peil;
