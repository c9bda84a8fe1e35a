-- SPDX-License-Identifier: EUPL-1.2
-- A row = a value of a series, and the day since when it is known: that of its publication; where that is not known, that of
-- the first paper that holds it, and never before its year is over. dag is NULL where nothing tells. vroegst: the date as it is
-- written, of which dag is the last day.
CREATE VIEW meting_sinds AS
SELECT m.item, m.volgnr, coalesce(m.geteld_op_dag, nullif(max(coalesce(m.jaar_dag, ''), coalesce((
    SELECT min(coalesce(d.datum_dag, n.datum_dag, ''))
    FROM reeks_meting_bron b LEFT JOIN document d ON d.id = b.waarde LEFT JOIN brief n ON n.id = b.waarde
    WHERE b.item = m.item AND b.rij = m.volgnr), '')), '')) AS dag,
    coalesce(m.geteld_op, nullif(max(coalesce(m.jaar_dag, ''), coalesce((
    SELECT min(coalesce(d.datum, n.datum, ''))
    FROM reeks_meting_bron b LEFT JOIN document d ON d.id = b.waarde LEFT JOIN brief n ON n.id = b.waarde
    WHERE b.item = m.item AND b.rij = m.volgnr), '')), '')) AS vroegst
FROM reeks_meting m;

-- A row = an indicator that has a figure, and the newest that was known on the as-of date: also a range, or one over years together; of
-- figures up to the same day the one over a shorter time. waarde, or where the source gives a range onder and boven, or one of them;
-- aard: how exact, in a word (NULL: exact).
CREATE VIEW nieuwste_cijfer AS
SELECT m.item, m.volgnr, m.jaar, m.waarde, iif(m.waarde IS NULL, m.ondergrens, NULL) AS onder, iif(m.waarde IS NULL, m.bovengrens, NULL) AS boven,
    CASE WHEN m.waarde IS NULL AND m.bovengrens IS NULL THEN 'minstens' WHEN m.waarde IS NULL AND m.ondergrens IS NULL THEN 'hoogstens'
        WHEN m.aard <> 'exact' THEN (SELECT naam FROM keuze WHERE lijst = 'aard' AND waarde = m.aard) END AS aard,
    CASE m.stand WHEN 'voorlopig' THEN 1 END AS voorlopig
FROM reeks_meting m WHERE m.volgnr = (
    SELECT n.volgnr FROM reeks_meting n JOIN meting_sinds s ON s.item = n.item AND s.volgnr = n.volgnr
    WHERE n.item = m.item AND coalesce(n.waarde, n.ondergrens, n.bovengrens) IS NOT NULL AND s.dag <= (SELECT datum FROM peil)
    ORDER BY n.jaar_dag DESC, instr(n.jaar, '/') > 0, n.geteld_op_dag DESC, CASE n.stand WHEN 'gecorrigeerd' THEN 3
        WHEN 'definitief' THEN 2 WHEN 'voorlopig' THEN 1 ELSE 0 END DESC, n.volgnr DESC LIMIT 1);
