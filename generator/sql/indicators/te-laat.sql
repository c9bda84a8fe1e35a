/*
SPDX-License-Identifier: EUPL-1.2
id: te-laat
volgorde: 4
titel: Te laat
vraag: Welke mijlpalen en acties hadden klaar moeten zijn?
definitie: Een mijlpaal is te laat als haar datum voor de peildatum ligt en zij niet is gehaald.
  Een actie is te laat als haar einddatum voor de peildatum ligt en zij niet is afgerond of gestopt.
  De einddatum is de laatste die op of voor de peildatum is afgesproken.
teller: Mijlpalen en acties die te laat zijn.
noemer: Mijlpalen en acties met een datum voor de peildatum.
grenzen: Zonder datum is onbekend of iets te laat is. Zeggen de bronnen niet of een mijlpaal is gehaald, dan telt zij als onbekend. Een verschoven actie staat hier pas als ook de nieuwe datum voorbij is;
  tegenover de eerste datum staat zij bij Tijdigheid. Mijlpalen van gestopte acties zijn vervallen en staan hier niet.
*/

-- A row = a milestone or action that is late, with the number of days.
CREATE VIEW figuur_te_laat_lijst AS
SELECT a.soort, a.item AS actie, a.volgnr, a.wat AS titel, a.bij, a.adres, a.datum, a.dag, a.oorspronkelijk,
    CAST(julianday(p.datum) - julianday(a.dag) AS INTEGER) AS dagen
FROM afspraak a JOIN peil p
WHERE a.soort IN ('actie', 'mijlpaal') AND NOT a.klaar AND a.dag < p.datum;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_te_laat AS
SELECT 1 AS volgorde, 'mijlpalen te laat' AS deel, count(*) FILTER (WHERE stand = 'te-laat') AS waarde, 'mijlpalen' AS eenheid,
    count(*) FILTER (WHERE datum_dag < p.datum AND stand NOT IN ('vervallen', 'onbekend')) AS noemer,
    CAST(round(100.0 * count(*) FILTER (WHERE stand = 'te-laat')
        / nullif(count(*) FILTER (WHERE datum_dag < p.datum AND stand NOT IN ('vervallen', 'onbekend')), 0)) AS INTEGER) AS aandeel,
    count(*) FILTER (WHERE stand IN ('zonder-datum', 'onbekend')) AS onbekend
FROM mijlpaal JOIN peil p
UNION ALL
SELECT 2, 'acties te laat', count(*) FILTER (WHERE einde_dag < p.datum AND NOT beeindigd), 'acties',
    count(*) FILTER (WHERE einde_dag < p.datum),
    CAST(round(100.0 * count(*) FILTER (WHERE einde_dag < p.datum AND NOT beeindigd)
        / nullif(count(*) FILTER (WHERE einde_dag < p.datum), 0)) AS INTEGER),
    count(*) FILTER (WHERE einde_dag IS NULL AND NOT beeindigd)
FROM actie_stand JOIN actie_planning USING (id) JOIN peil p;
