-- SPDX-License-Identifier: EUPL-1.2
-- The same with the values of those that were asked for.
CREATE TEMP TABLE briefnaam_nu AS
SELECT n.deel, n.brief, n.naam, n.soort, n.uitleg, w.waarde
FROM briefnaam n LEFT JOIN (
    SELECT NULL AS brief, naam, waarde FROM brief_cijfer_algemeen UNION ALL SELECT brief, naam, waarde FROM brief_cijfer_eigen) w
    ON w.naam = n.naam AND w.brief IS n.brief;
