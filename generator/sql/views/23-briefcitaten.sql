-- SPDX-License-Identifier: EUPL-1.2
-- How a letter to the House or the Senate cites a paper.

-- A row = a row of stuk.
--   vergaderjaar  the parliamentary year that it is of, as given or from its date: it begins on the third Tuesday of September
--   in_brief      to the House: «Kamerstuk 28 638, nr. 217»; a paper that is an annex to a letter: «Bijlage bij Kamerstuk 28 638, nr. 217»
--   in_brief_ek   to the Senate: «Kamerstukken II, 2020/2021, 28 638, nr. 186», of its own papers «Kamerstukken I, ...»
CREATE VIEW stuk_in_brief AS
WITH bijlage AS (
    SELECT b.document AS id, min(b.item) AS brief FROM brief_bijlagen b JOIN brief n ON n.id = b.item
    WHERE b.document IS NOT NULL AND n.dossier IS NOT NULL AND n.nummer IS NOT NULL GROUP BY b.document
), alle AS (
    SELECT s.id, s.citaat, d.vergaderjaar, coalesce(d.datum_dag, b.datum_dag) AS dag, length(coalesce(d.datum, b.datum)) AS lengte,
        coalesce(d.dossier, b.dossier) AS dossier, coalesce(d.nummer, b.nummer) AS nummer, x.brief AS bijlage_bij
    FROM stuk s LEFT JOIN document d ON d.id = s.id LEFT JOIN brief b ON b.id = s.id LEFT JOIN bijlage x ON x.id = s.id
), jaren AS (
    SELECT a.*, coalesce(vergaderjaar, CASE lengte WHEN 10 THEN CASE WHEN dag >= date(substr(dag, 1, 4) || '-09-01', 'weekday 2', '+14 days')
        THEN substr(dag, 1, 4) || '/' || (substr(dag, 1, 4) + 1) ELSE (substr(dag, 1, 4) - 1) || '/' || substr(dag, 1, 4) END END) AS jaar
    FROM alle a
), vormen AS (
    SELECT id, jaar, citaat, bijlage_bij, dossier IS NOT NULL AND nummer IS NOT NULL AS genummerd,
        CASE WHEN nummer GLOB '[0-9]*' THEN 'Kamerstukken II, ' ELSE 'Kamerstukken I, ' END || coalesce(jaar || ', ', '') || substr(citaat, length('Kamerstuk ') + 1) AS ek
    FROM jaren
)
SELECT v.id, v.jaar AS vergaderjaar,
    CASE WHEN v.genummerd OR b.id IS NULL THEN v.citaat ELSE 'Bijlage bij ' || b.citaat END AS in_brief,
    CASE WHEN v.genummerd THEN v.ek WHEN b.id IS NOT NULL THEN 'Bijlage bij ' || b.ek ELSE v.citaat END AS in_brief_ek
FROM vormen v LEFT JOIN vormen b ON b.id = v.bijlage_bij AND b.genummerd;
