/*
SPDX-License-Identifier: EUPL-1.2
id: doelbereik
volgorde: 12
titel: Doelbereik
vraag: Komen de cijfers in de buurt van de streefwaarde?
definitie: Wij vergelijken de vooruitgang met een rechte lijn van de nulmeting naar de streefwaarde.
  R = [(y_i - y_0) / (y_T - y_0)] / [(t_i - t_0) / (t_T - t_0)].
  y_0 en t_0 zijn waarde en jaar van de nulmeting, y_i en t_i die van de nieuwste meting, y_T en t_T die van het doel.
  Is er een tussendoel dat nog niet voorbij is, dan is dat het doel. Anders is het doel de streefwaarde.
  Is het jaar van de streefwaarde voorbij, dan had alles klaar moeten zijn; het deel van de tijd is dan 1.
  Streefwaarde gehaald: behaald. Verandering kleiner dan de ruis: geen verandering.
  R 0,95 of hoger: op koers. R 0,60 of hoger: vooruitgang, maar te traag. R 0 of hoger: beperkt. R onder 0: verslechtering.
  Voor een indicator die wij alleen volgen, geven wij een trend en geen oordeel.
teller: Het aantal indicatoren per oordeel.
noemer: Alle indicatoren die een effect meten (effect en maatschappelijk effect).
grenzen: Zonder nulmeting, zonder streefwaarde of met minder dan twee metingen zijn er onvoldoende gegevens.
  Alleen cijfers tellen die op de peildatum bekend waren. Is niet bekend wanneer een cijfer is bekendgemaakt, dan telt het
  vanaf het eerste stuk waarin het staat, maar niet voordat zijn jaar voorbij is.
  Zijn er voor één jaar meer cijfers, dan telt het cijfer dat het laatst is geteld. Bij gelijke datum gaat gecorrigeerd voor
  definitief, en definitief voor voorlopig; daarna telt de laatste regel.
  Cijfers over meer jaren samen tellen niet mee.
  De formule zegt niet waardoor een cijfer verandert.
*/

-- A row = the value of an indicator for a year (or day) as it was known on the as-of date. t: the end of that year or day
-- in years, so that 2020 is 2021,0.
CREATE VIEW figuur_doelbereik_meting AS
SELECT item AS indicator, volgnr, jaar, jaar_dag, waarde,
    strftime('%Y', jaar_dag) + strftime('%j', jaar_dag) * 1.0 / strftime('%j', substr(jaar_dag, 1, 4) || '-12-31') AS t
FROM (
    SELECT m.*, row_number() OVER (PARTITION BY m.item, m.jaar_dag ORDER BY m.geteld_op_dag DESC,
        CASE m.stand WHEN 'gecorrigeerd' THEN 3 WHEN 'definitief' THEN 2 WHEN 'voorlopig' THEN 1 ELSE 0 END DESC,
        m.volgnr DESC) AS rang
    FROM reeks_meting m JOIN meting_sinds s ON s.item = m.item AND s.volgnr = m.volgnr JOIN peil p
    WHERE m.waarde IS NOT NULL AND instr(m.jaar, '/') = 0 AND s.dag <= p.datum)
WHERE rang = 1;

-- A row = an indicator.
--   jaar, waarde            the newest value that is known; vorige_jaar, vorige_waarde: the one before
--   doel_jaar, doel_waarde  the target in force: the first interim target that is not past, else the final target
--   r                       see the definition; NULL where it cannot be computed or says nothing
--   oordeel                 behaald, op koers, vooruitgang maar te traag, beperkt, verslechtering, geen verandering,
--                           alleen volgen, onvoldoende gegevens; reden: what is missing for the last
--   trend                   stijgt, daalt, gelijk: newest value beside the one before; NULL with fewer than two
CREATE VIEW figuur_doelbereik_indicator AS
WITH punten AS (
    -- the newest value first; in_nul: the point of the baseline itself
    SELECT m.indicator, m.jaar, m.jaar_dag, m.waarde, m.t, row_number() OVER w AS rang,
        lead(m.jaar) OVER w AS vorige_jaar, lead(m.waarde) OVER w AS vorige_waarde,
        count(*) OVER (PARTITION BY m.indicator) AS aantal,
        max(m.jaar_dag IS i.nulmeting_jaar_dag) OVER (PARTITION BY m.indicator) AS in_nul
    FROM figuur_doelbereik_meting m JOIN indicator i ON i.id = m.indicator
    WINDOW w AS (PARTITION BY m.indicator ORDER BY m.jaar_dag DESC)
), gegeven AS (
    SELECT i.id, i.titel, i.groep, i.eenheid, i.niveau, i.richting, coalesce(i.ruis, 0) AS ruis,
        CASE WHEN i.richting IN ('omhoog', 'boven') THEN 1 WHEN i.richting IN ('omlaag', 'onder') THEN -1 END AS kant,
        o.nul_jaar, o.nul_dag, o.nul_waarde, o.streef_jaar, o.streef_dag, o.streef_waarde,
        l.jaar, l.jaar_dag, l.waarde, l.t, l.vorige_jaar, l.vorige_waarde,
        -- the baseline is a point too
        coalesce(l.aantal, 0) + (o.nul_waarde IS NOT NULL AND NOT coalesce(l.in_nul, 0)) AS punten,
        (SELECT t.volgnr FROM indicator_tussendoelen t WHERE t.item = i.id AND t.jaar_dag >= l.jaar_dag AND t.waarde IS NOT NULL
            AND (t.item, t.volgnr) NOT IN (SELECT item, rij FROM later_bron WHERE soort = 'indicator' AND veld = 'tussendoelen')
            ORDER BY t.jaar_dag LIMIT 1) AS tussendoel
    FROM indicator i JOIN indicator_toen o ON o.id = i.id LEFT JOIN punten l ON l.indicator = i.id AND l.rang = 1
), doel AS (
    SELECT g.*, coalesce(t.jaar, g.streef_jaar) AS doel_jaar, coalesce(t.waarde, g.streef_waarde) AS doel_waarde,
        coalesce(t.jaar_dag, g.streef_dag) AS doel_dag
    FROM gegeven g LEFT JOIN indicator_tussendoelen t ON t.item = g.id AND t.volgnr = g.tussendoel
), maat AS (
    SELECT *, kant * (waarde - nul_waarde) AS winst, kant * (doel_waarde - nul_waarde) AS nodig,
        kant * (streef_waarde - nul_waarde) AS eind,
        strftime('%Y', nul_dag) + strftime('%j', nul_dag) * 1.0 / strftime('%j', substr(nul_dag, 1, 4) || '-12-31') AS t_nul,
        strftime('%Y', doel_dag) + strftime('%j', doel_dag) * 1.0 / strftime('%j', substr(doel_dag, 1, 4) || '-12-31') AS t_doel,
        CASE WHEN kant IS NULL THEN 'geen richting'
            WHEN nul_waarde IS NULL THEN 'geen nulmeting bekend'
            WHEN streef_waarde IS NULL THEN 'geen streefwaarde bekend'
            WHEN waarde IS NULL OR punten < 2 THEN 'minder dan twee metingen'
            WHEN jaar_dag <= nul_dag THEN 'geen meting na de nulmeting'
            WHEN doel_dag <= nul_dag THEN 'het doel ligt niet na de nulmeting' END AS reden
    FROM doel
), verhouding AS (
    SELECT *, CASE WHEN reden IS NULL AND nodig > 0
        THEN round(winst / nodig / min(1.0, (t - t_nul) / (t_doel - t_nul)), 6) END AS verhouding
    FROM maat
)
SELECT id AS indicator, titel, groep, eenheid, niveau, richting, nul_jaar, nul_waarde, streef_jaar, streef_waarde,
    doel_jaar, doel_waarde, jaar, waarde, vorige_jaar, vorige_waarde, punten,
    CASE WHEN richting <> 'volgen' THEN verhouding END AS r,
    CASE WHEN richting = 'volgen' THEN 'alleen volgen'
        WHEN reden IS NOT NULL THEN 'onvoldoende gegevens'
        WHEN winst >= eind THEN 'behaald'
        WHEN abs(winst) < ruis THEN 'geen verandering'
        WHEN nodig <= 0 THEN iif(winst >= nodig, 'op koers', 'verslechtering')
        WHEN verhouding >= 0.95 THEN 'op koers'
        WHEN verhouding >= 0.60 THEN 'vooruitgang maar te traag'
        WHEN verhouding >= 0 THEN 'beperkt'
        ELSE 'verslechtering' END AS oordeel,
    CASE WHEN richting <> 'volgen' THEN reden END AS reden,
    CASE WHEN vorige_waarde IS NULL THEN NULL
        WHEN waarde = vorige_waarde OR abs(waarde - vorige_waarde) < ruis THEN 'gelijk'
        WHEN waarde > vorige_waarde THEN 'stijgt' ELSE 'daalt' END AS trend
FROM verhouding;

-- A row = an outcome of the judgement, also those that count none, over the indicators that measure an effect.
CREATE VIEW figuur_doelbereik_oordeel AS
WITH oordelen(oordeel, volgorde) AS (
    VALUES ('behaald', 1), ('op koers', 2), ('vooruitgang maar te traag', 3), ('beperkt', 4), ('verslechtering', 5),
        ('geen verandering', 6), ('alleen volgen', 7), ('onvoldoende gegevens', 8)
), telling AS (
    SELECT o.oordeel, o.volgorde, count(d.indicator) AS aantal
    FROM oordelen o LEFT JOIN figuur_doelbereik_indicator d ON d.oordeel = o.oordeel AND d.niveau IN ('outcome', 'impact')
    GROUP BY o.oordeel
), totalen AS (
    SELECT *, sum(aantal) OVER () AS totaal FROM telling
)
SELECT oordeel, volgorde, aantal, totaal,
    100 * aantal / totaal + (row_number() OVER (ORDER BY 100 * aantal % totaal DESC, volgorde)
        <= 100 - sum(100 * aantal / totaal) OVER ()) AS aandeel
FROM totalen;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_doelbereik AS
SELECT volgorde, oordeel AS deel, aantal AS waarde, 'aantal' AS eenheid, totaal AS noemer, aandeel,
    CASE oordeel WHEN 'onvoldoende gegevens' THEN aantal END AS onbekend
FROM figuur_doelbereik_oordeel;
