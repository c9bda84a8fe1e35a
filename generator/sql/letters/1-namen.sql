-- SPDX-License-Identifier: EUPL-1.2
-- The names of the newest concept, or where there is none of the newest letter, and those of all letters: what they are.
CREATE TEMP TABLE briefnaam AS
WITH brief_nu AS (
    SELECT b.id FROM brief b JOIN peil p
    ORDER BY b.stand = 'concept' DESC, coalesce(b.peildatum_dag, b.datum_dag, '') <= p.datum DESC, coalesce(b.peildatum_dag, b.datum_dag, '') DESC, sorteer(b.id) DESC LIMIT 1
)
SELECT iif(brief IS NULL, 1, 2) AS deel, brief, naam, soort, uitleg FROM brief_bestaand
WHERE brief IS NULL OR brief = (SELECT id FROM brief_nu);
