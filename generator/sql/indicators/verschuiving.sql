/*
SPDX-License-Identifier: EUPL-1.2
id: verschuiving
volgorde: 15
titel: Verschuiving per brief
vraag: Hoeveel was te laat op het moment van elke brief, en hoeveel was er verschoven?
definitie: Voor elk verzonden plan en elke verzonden voortgangsbrief kijken wij naar de stand op de peildatum van die brief.
  Noemt het plan geen peildatum, dan nemen wij de datum van de brief.
  Te laat is een actie waarvan de einddatum toen voorbij was en die toen niet was afgerond of gestopt.
  De einddatum is de laatste die toen was afgesproken.
  Verschoven zijn de dagen tussen de einddatum van toen en die bij de brief ervoor, en tussen de einddatum van toen en de eerste.
  Een datum die naar voren ging, telt als minder dagen.
teller: Acties te laat; verschoven acties; verschoven dagen, van alle acties samen.
noemer: Acties met een einddatum die toen niet waren gestopt.
grenzen: Wij weten niet wanneer een actie in het plan kwam. Daarom tellen alle acties van nu bij elke brief mee.
  Een actie zonder einddatum telt als onbekend. Bij de eerste brief is er geen brief ervoor.
*/

-- A row = a sent plan or progress letter by the as-of date, the oldest first. dag: the day its figures are for.
CREATE VIEW figuur_verschuiving_peil AS
SELECT row_number() OVER w AS nr, b.brief, b.titel, b.datum, b.dag, lag(b.dag) OVER w AS vorige_dag
FROM (SELECT v.id AS brief, v.titel, coalesce(b.peildatum, b.datum) AS datum, v.dag, v.nr AS rang
    FROM verzonden_brief v JOIN brief b ON b.id = v.id WHERE v.soort IN ('plan', 'voortgang')) b
WINDOW w AS (ORDER BY b.rang);

-- A row = such a letter and an action: its phase and end date (einde_dag) as they were then, its end date at the letter before
-- (vorige_einde_dag; NULL at the first) and its original one (eerste_dag).
CREATE VIEW figuur_verschuiving_actie AS
SELECT b.nr, b.brief, b.dag, a.id AS actie, a.einde_dag AS eerste_dag,
    coalesce((SELECT v.fase FROM voortgang v WHERE v.betreft_actie = a.id AND v.datum_dag <= b.dag
        ORDER BY v.datum_dag DESC, v.id DESC LIMIT 1), 'onbekend') AS fase,
    coalesce((SELECT h.einde_dag FROM actie_herplanning h WHERE h.item = a.id AND h.datum_dag <= b.dag
        ORDER BY h.datum_dag DESC, h.volgnr DESC LIMIT 1), a.einde_dag) AS einde_dag,
    CASE WHEN b.vorige_dag IS NOT NULL THEN coalesce((SELECT h.einde_dag FROM actie_herplanning h
        WHERE h.item = a.id AND h.datum_dag <= b.vorige_dag ORDER BY h.datum_dag DESC, h.volgnr DESC LIMIT 1), a.einde_dag) END
        AS vorige_einde_dag
FROM figuur_verschuiving_peil b CROSS JOIN actie a;

-- A row = such a letter. met_datum: actions that count; onbekend: without an end date; dagen_sinds_vorige and verschoven
-- (actions): since the letter before, NULL at the first; dagen_sinds_eerste: against the original end dates.
CREATE VIEW figuur_verschuiving_brief AS
SELECT b.nr, b.brief, b.titel, b.datum, b.dag,
    count(*) FILTER (WHERE s.einde_dag < b.dag AND s.fase <> 'afgerond') AS te_laat,
    count(s.einde_dag) AS met_datum, count(s.actie) - count(s.einde_dag) AS onbekend,
    CASE WHEN b.vorige_dag IS NOT NULL THEN count(*) FILTER (WHERE s.einde_dag <> s.vorige_einde_dag) END AS verschoven,
    CASE WHEN b.vorige_dag IS NOT NULL
        THEN CAST(coalesce(sum(julianday(s.einde_dag) - julianday(s.vorige_einde_dag)), 0) AS INTEGER) END AS dagen_sinds_vorige,
    CAST(coalesce(sum(julianday(s.einde_dag) - julianday(s.eerste_dag)), 0) AS INTEGER) AS dagen_sinds_eerste
FROM figuur_verschuiving_peil b LEFT JOIN figuur_verschuiving_actie s ON s.nr = b.nr AND s.fase <> 'gestopt'
GROUP BY b.nr;

-- Rows for the accountability page; its query names the columns (pages/verantwoording.sql).
CREATE VIEW figuur_verschuiving AS
WITH brieven AS MATERIALIZED (
    SELECT *, datum || ' (' || brief || '): ' AS naam FROM figuur_verschuiving_brief
)
SELECT nr * 10 + 1 AS volgorde, naam || 'te laat' AS deel, te_laat AS waarde, 'acties' AS eenheid, met_datum AS noemer,
    CAST(round(100.0 * te_laat / nullif(met_datum, 0)) AS INTEGER) AS aandeel, onbekend FROM brieven
UNION ALL
SELECT nr * 10 + 2, naam || 'verschoven sinds de brief ervoor', verschoven, 'acties', met_datum, NULL, onbekend FROM brieven
UNION ALL
SELECT nr * 10 + 3, naam || 'verschoven sinds de brief ervoor, samen', dagen_sinds_vorige, 'dagen', NULL, NULL, onbekend FROM brieven
UNION ALL
SELECT nr * 10 + 4, naam || 'verschoven tegenover de eerste einddatum, samen', dagen_sinds_eerste, 'dagen', NULL, NULL, onbekend
FROM brieven;
