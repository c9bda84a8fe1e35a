-- SPDX-License-Identifier: EUPL-1.2
-- A row = a value of a series, and the day since when it is known: that of its publication; where that is not known, that of
-- the first paper that holds it, and never before its year is over. dag is NULL where nothing tells.
CREATE VIEW meting_sinds AS
SELECT m.item, m.volgnr, coalesce(m.geteld_op_dag, nullif(max(coalesce(m.jaar_dag, ''), coalesce((
    SELECT min(coalesce(d.datum_dag, n.datum_dag, ''))
    FROM reeks_meting_bron b LEFT JOIN document d ON d.id = b.waarde LEFT JOIN brief n ON n.id = b.waarde
    WHERE b.item = m.item AND b.rij = m.volgnr), '')), '')) AS dag
FROM reeks_meting m;
