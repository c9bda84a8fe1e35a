/*
SPDX-License-Identifier: EUPL-1.2
id: tijdigheid
volgorde: 3
titel: Tijdigheid
vraag: Zijn acties op tijd klaar, gemeten aan de eerste afspraak?
definitie: Wij meten aan de oorspronkelijke einddatum, ook als die later is verschoven.
  Een afgeronde actie is te laat als het bericht dat zij klaar is, van na die datum is.
  Een actie die nog niet klaar is, is te laat als die datum voorbij is. De dagen tellen dan door tot de peildatum.
  Wij tellen ook hoe vaak de datum is verschoven, en hoeveel dagen sinds de vorige brief.
  Alleen besluiten van op of voor de peildatum tellen.
teller: Acties die te laat zijn; dagen te laat; verschuivingen.
noemer: Alle acties met een einddatum die niet zijn gestopt.
grenzen: Een actie zonder einddatum telt als onbekend. Het bericht kan later zijn dan de dag waarop de actie klaar was.
  Kennen wij van het bericht alleen het jaar of de maand, en valt de einddatum daarin, dan is onbekend of het op tijd was.
  Een gestopte actie is niet te laat en niet op tijd, en telt niet mee.
*/

-- A row = an action that was not stopped. klaar_dag: the day of the first update of its being done. dagen: days late, 0 when in time,
-- NULL when unknown. verschoven: days between the original and the present end date; verschoven_sinds_brief: between the end date
-- at the previous letter and now.
CREATE VIEW figuur_tijdigheid_actie AS
WITH klaar AS (
    SELECT s.id, s.fase, coalesce((SELECT n.datum FROM voortgang n
        WHERE n.betreft_actie = s.id AND n.fase = 'afgerond' AND n.datum_dag <= p.datum
            AND n.datum_dag > coalesce((SELECT max(x.datum_dag) FROM voortgang x
                WHERE x.betreft_actie = s.id AND x.fase <> 'afgerond' AND x.datum_dag <= p.datum), '')
        ORDER BY n.datum_dag, n.id LIMIT 1), s.datum) AS klaar
    FROM actie_stand s JOIN peil p WHERE s.fase = 'afgerond'
), dagen AS (
    SELECT id, klaar, substr(klaar || '-01-01', 1, 10) AS klaar_vroegst,
        CASE length(klaar) WHEN 10 THEN klaar WHEN 7 THEN date(klaar || '-01', '+1 month', '-1 day') ELSE klaar || '-12-31' END
            AS klaar_dag
    FROM klaar
), toen AS (
    SELECT a.id, b.dag, coalesce((SELECT h.einde_dag FROM actie_herplanning h WHERE h.item = a.id AND h.datum_dag <= b.dag
        ORDER BY h.datum_dag DESC, h.volgnr DESC LIMIT 1), a.einde_dag) AS einde_dag
    FROM actie a JOIN vorige_brief b
)
SELECT s.id AS actie, s.titel, s.fase, s.beeindigd, pl.oorspronkelijk, pl.oorspronkelijk_dag, pl.einde, pl.einde_dag,
    d.klaar, d.klaar_dag, pl.herplanningen,
    CASE WHEN pl.oorspronkelijk_dag IS NULL THEN NULL
        WHEN d.klaar_vroegst > pl.oorspronkelijk_dag OR d.klaar_dag <= pl.oorspronkelijk_dag
            THEN CAST(max(0, julianday(d.klaar_dag) - julianday(pl.oorspronkelijk_dag)) AS INTEGER)
        WHEN d.klaar IS NULL THEN CAST(max(0, julianday(p.datum) - julianday(pl.oorspronkelijk_dag)) AS INTEGER) END AS dagen,
    CAST(julianday(pl.einde_dag) - julianday(pl.oorspronkelijk_dag) AS INTEGER) AS verschoven,
    CAST(julianday(pl.einde_dag) - julianday(t.einde_dag) AS INTEGER) AS verschoven_sinds_brief
FROM actie_stand s JOIN peil p JOIN actie_planning pl ON pl.id = s.id LEFT JOIN dagen d ON d.id = s.id LEFT JOIN toen t ON t.id = s.id
WHERE s.fase <> 'gestopt';

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_tijdigheid AS
WITH acties AS MATERIALIZED (
    SELECT * FROM figuur_tijdigheid_actie
), som AS (
    SELECT count(*) AS alle, count(dagen) AS bekend, count(*) FILTER (WHERE dagen > 0) AS laat,
        count(*) FILTER (WHERE dagen > 0 AND beeindigd) AS laat_klaar, max(dagen) AS meest,
        coalesce(sum(herplanningen), 0) AS herplanningen, count(*) FILTER (WHERE herplanningen > 0) AS herpland,
        count(verschoven) AS met_datum, count(verschoven_sinds_brief) AS met_brief,
        count(*) FILTER (WHERE verschoven_sinds_brief <> 0) AS verschoven,
        sum(verschoven_sinds_brief) AS dagen_verschoven
    FROM acties
), laat AS (
    SELECT dagen, row_number() OVER (ORDER BY dagen) AS r, count(*) OVER () AS n FROM acties WHERE dagen > 0
)
SELECT 1 AS volgorde, 'te laat tegenover de oorspronkelijke einddatum' AS deel, laat AS waarde, 'acties' AS eenheid,
    bekend AS noemer, CAST(round(100.0 * laat / nullif(bekend, 0)) AS INTEGER) AS aandeel, alle - bekend AS onbekend FROM som
UNION ALL SELECT 2, 'te laat en nog niet klaar', laat - laat_klaar, 'acties', bekend, NULL, alle - bekend FROM som
UNION ALL SELECT 3, 'te laat afgerond', laat_klaar, 'acties', bekend, NULL, alle - bekend FROM som
UNION ALL SELECT 4, 'mediaan van de dagen te laat', (SELECT avg(dagen) FROM laat WHERE r IN ((n + 1) / 2, (n + 2) / 2)), 'dagen',
    laat, NULL, alle - bekend FROM som
UNION ALL SELECT 5, 'meeste dagen te laat', iif(laat > 0, meest, NULL), 'dagen', laat, NULL, alle - bekend FROM som
UNION ALL SELECT 6, 'verschuivingen van de einddatum', herplanningen, 'keer', NULL, NULL, NULL FROM som
UNION ALL SELECT 7, 'acties waarvan de einddatum is verschoven', herpland, 'acties', alle, NULL, alle - met_datum FROM som
UNION ALL SELECT 8, 'acties verschoven sinds de vorige brief', iif(met_brief > 0, verschoven, NULL), 'acties', met_brief, NULL,
    alle - met_brief FROM som
UNION ALL SELECT 9, 'verschuiving sinds de vorige brief, samen', dagen_verschoven, 'dagen', met_brief, NULL,
    alle - met_brief FROM som;
