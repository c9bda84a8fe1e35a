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
-- The newest is looked for once for each series, not for each of its figures.
FROM reeks_meting m WHERE (m.item, m.volgnr) IN (SELECT r.id, (
    SELECT n.volgnr FROM reeks_meting n JOIN meting_sinds s ON s.item = n.item AND s.volgnr = n.volgnr
    WHERE n.item = r.id AND coalesce(n.waarde, n.ondergrens, n.bovengrens) IS NOT NULL AND s.dag <= (SELECT datum FROM peil)
    ORDER BY n.jaar_dag DESC, instr(n.jaar, '/') > 0, n.geteld_op_dag DESC, CASE n.stand WHEN 'gecorrigeerd' THEN 3
        WHEN 'definitief' THEN 2 WHEN 'voorlopig' THEN 1 ELSE 0 END DESC, n.volgnr DESC LIMIT 1) FROM reeks r);

-- A row = a value of a series, and what stands in its empty cells: an exact figure has no bounds, one that is not known nothing at all.
CREATE VIEW meting_leeg AS
SELECT m.item, m.volgnr,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend_rij o WHERE o.soort = 'reeks' AND o.item = m.item AND o.veld = 'meting.ondergrens' AND o.volgnr = m.volgnr) THEN 'onbekend'
        WHEN m.aard = 'exact' OR NOT m.cijfer THEN 'geen' ELSE 'niet ingevuld' END AS onder,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend_rij o WHERE o.soort = 'reeks' AND o.item = m.item AND o.veld = 'meting.bovengrens' AND o.volgnr = m.volgnr) THEN 'onbekend'
        WHEN m.aard = 'exact' OR NOT m.cijfer THEN 'geen' ELSE 'niet ingevuld' END AS boven,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend_rij o WHERE o.soort = 'reeks' AND o.item = m.item AND o.veld = 'meting.aard' AND o.volgnr = m.volgnr) THEN 'onbekend'
        WHEN NOT m.cijfer THEN 'geen' ELSE 'niet ingevuld' END AS aard,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend_rij o WHERE o.soort = 'reeks' AND o.item = m.item AND o.veld = 'meting.stand' AND o.volgnr = m.volgnr) THEN 'onbekend'
        WHEN NOT m.cijfer THEN 'geen' ELSE 'niet ingevuld' END AS stand,
    CASE WHEN EXISTS (SELECT 1 FROM onbekend_rij o WHERE o.soort = 'reeks' AND o.item = m.item AND o.veld = 'meting.opmerking' AND o.volgnr = m.volgnr) THEN 'onbekend'
        ELSE 'geen' END AS opmerking
FROM (SELECT item, volgnr, aard, coalesce(waarde, ondergrens, bovengrens) IS NOT NULL AS cijfer FROM reeks_meting) m;

-- A row = a paper, and since when it is there; dag is NULL where that is not known.
CREATE VIEW stuk_dag AS
SELECT id, min(dag) AS dag FROM (SELECT id, datum_dag AS dag FROM document UNION ALL SELECT id, datum_dag FROM brief) GROUP BY id;

-- A row = a value with sources of its own, of which all are dated, and later.
CREATE VIEW later_bron AS
SELECT x.soort, x.veld, x.item, x.rij FROM (
    SELECT 'programma' AS soort, 'middelen' AS veld, item, rij, document FROM programma_middelen_bron
    UNION ALL SELECT 'actie', 'middelen', item, rij, document FROM actie_middelen_bron
    UNION ALL SELECT 'indicator', 'tussendoelen', item, rij, document FROM indicator_tussendoelen_bron
    UNION ALL SELECT 'indicator', 'eerdere_streefwaarden', item, rij, document FROM indicator_eerdere_streefwaarden_bron
    UNION ALL SELECT 'indicator', 'streefwaarde', item, 1, document FROM indicator_streefwaarde_bron
) x LEFT JOIN stuk_dag s ON s.id = x.document JOIN peil p
GROUP BY x.soort, x.veld, x.item, x.rij HAVING min(coalesce(s.dag, '')) > max(p.datum);

-- A row = an indicator: its baseline and its target as they were on the as-of date. A target that came later, or of which only later
-- papers tell, is not there yet; one that was replaced later still is.
CREATE VIEW indicator_toen AS
WITH eerder AS (
    SELECT e.item, e.jaar, e.jaar_dag, e.waarde, row_number() OVER (PARTITION BY e.item ORDER BY e.vervangen_op_dag, e.volgnr) AS nr
    FROM indicator_eerdere_streefwaarden e JOIN peil p
    WHERE e.vervangen_op_dag > p.datum
        AND (e.item, e.volgnr) NOT IN (SELECT item, rij FROM later_bron WHERE soort = 'indicator' AND veld = 'eerdere_streefwaarden')
), anders AS (
    SELECT e.item FROM indicator_eerdere_streefwaarden e JOIN peil p WHERE e.vervangen_op_dag > p.datum
    UNION SELECT item FROM later_bron WHERE soort = 'indicator' AND veld = 'streefwaarde'
)
SELECT i.id, CASE WHEN i.nulmeting_jaar_dag <= p.datum THEN i.nulmeting_jaar END AS nul_jaar,
    CASE WHEN i.nulmeting_jaar_dag <= p.datum THEN i.nulmeting_jaar_dag END AS nul_dag,
    CASE WHEN i.nulmeting_jaar_dag <= p.datum THEN i.nulmeting_waarde END AS nul_waarde,
    iif(a.item IS NULL, i.streefwaarde_jaar, e.jaar) AS streef_jaar, iif(a.item IS NULL, i.streefwaarde_jaar_dag, e.jaar_dag) AS streef_dag,
    iif(a.item IS NULL, i.streefwaarde_waarde, e.waarde) AS streef_waarde
FROM indicator i JOIN peil p LEFT JOIN anders a ON a.item = i.id LEFT JOIN eerder e ON e.item = i.id AND e.nr = 1;
