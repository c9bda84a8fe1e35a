-- SPDX-License-Identifier: EUPL-1.2
-- The names of the newest concept, or where there is none of the newest letter, and those of all letters.
CREATE TEMP TABLE briefnaam_nu AS
WITH brief_nu AS (
    SELECT b.id FROM brief b JOIN peil p
    ORDER BY b.stand = 'concept' DESC, coalesce(b.peildatum_dag, b.datum_dag, '') <= p.datum DESC, coalesce(b.peildatum_dag, b.datum_dag, '') DESC, b.id DESC LIMIT 1
)
SELECT 1 AS deel, NULL AS brief, naam, soort, waarde, uitleg FROM brief_cijfer_algemeen
UNION ALL
SELECT 2, brief, naam, soort, waarde, uitleg FROM brief_cijfer_eigen WHERE brief = (SELECT id FROM brief_nu);
