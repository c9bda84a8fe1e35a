/*
SPDX-License-Identifier: EUPL-1.2
id: datakwaliteit
volgorde: 13
titel: Datakwaliteit
vraag: Hoe volledig en hoe vers zijn de gegevens?
definitie: Het aandeel van de acties met een actiehouder, een einddatum, een bedrag, een resultaat en een vers bericht.
  Een bericht is vers als het niet ouder is dan het aantal dagen dat het plan noemt (verouderd_na).
  Het aandeel van de indicatoren met een nulmeting, een streefwaarde en een cijfer over een tijdvak dat minder dan 18 maanden
  voor de peildatum eindigde. En het aandeel van de brieven waarin elke verwijzing naar een stuk uitkomt.
teller: Wat het gegeven heeft.
noemer: Alle acties; alle indicatoren; alle brieven tot en met de peildatum met ten minste één verwijzing in de tekst, ook een conceptbrief.
grenzen: Onbekend is wat in het plan als onbekend is gemarkeerd: de bronnen zeggen het niet.
  De rest van wat ontbreekt, is niet ingevuld. Bij een vers bericht en een cijfer is onbekend: er is er geen.
  Een resultaat is pas te verwachten als een actie klaar is; toch tellen alle acties mee.
  Een verwijzing komt uit als het stuk in dit plan staat. Of het stuk zelf te vinden is, weten wij niet.
*/
-- A row = a reference in the text of a letter: [@a], [@a, p. 4] or one of [@a; @b]. uitkomst: 1 when the paper is in the plan.
CREATE VIEW figuur_datakwaliteit_verwijzing AS
WITH RECURSIVE haken(brief, binnen, rest) AS (
    -- a later letter may stand in the plan because something without a date rests on it (load/8-peildatum.sql)
    SELECT b.id, '', b.tekst FROM brief b JOIN peil p
    WHERE b.stand = 'concept' OR coalesce(b.peildatum_dag, b.datum_dag, '') <= p.datum
    UNION ALL
    SELECT brief,
        substr(substr(rest, instr(rest, '[@') + 1), 1, instr(substr(rest, instr(rest, '[@') + 1) || ']', ']') - 1),
        substr(rest, instr(rest, '[@') + 2)
    FROM haken WHERE instr(rest, '[@') > 0
), delen(brief, deel, rest) AS (
    SELECT brief, '', binnen || ';' FROM haken WHERE binnen <> ''
    UNION ALL
    SELECT brief, trim(substr(rest, 1, instr(rest, ';') - 1)), substr(rest, instr(rest, ';') + 1) FROM delen WHERE rest <> ''
), namen AS (
    SELECT DISTINCT brief, trim(substr(deel, 2, instr(deel || ',', ',') - 2)) AS stuk FROM delen WHERE deel LIKE '@%' AND instr(deel, '{{') = 0
)
SELECT brief, stuk, EXISTS (SELECT 1 FROM document WHERE id = stuk) OR EXISTS (SELECT 1 FROM brief WHERE id = stuk) AS uitkomst
FROM namen;

-- A row = a question to the data of a kind. teller: items that have it; onbekend: items marked unknown; the rest was not filled in.
CREATE VIEW figuur_datakwaliteit_veld AS
WITH acties AS (
    SELECT a.id, EXISTS (SELECT 1 FROM actie_actiehouder WHERE item = a.id) AS houder, h.einde IS NOT NULL AS datum,
        EXISTS (SELECT 1 FROM actie_middelen WHERE item = a.id AND bedrag IS NOT NULL) AS geld,
        a.resultaat IS NOT NULL AS resultaat,
        coalesce(julianday(p.datum) - julianday(s.datum_dag) <= (SELECT verouderd_na FROM programma), 0) AS vers,
        s.datum IS NULL AS zonder_bericht
    FROM actie a JOIN actie_stand s ON s.id = a.id JOIN actie_planning h ON h.id = a.id JOIN peil p
), reeksen AS (
    SELECT i.id, i.nulmeting_waarde IS NOT NULL AS nulmeting, i.streefwaarde_waarde IS NOT NULL AS streefwaarde,
        EXISTS (SELECT 1 FROM reeks_meting m JOIN meting_sinds s ON s.item = m.item AND s.volgnr = m.volgnr
            WHERE m.item = i.id AND coalesce(m.waarde, m.ondergrens, m.bovengrens) IS NOT NULL
                -- 18 months before 31 August is the last of February
                AND m.jaar_dag > min(date(p.datum, '-18 months'), date(p.datum, 'start of month', '-17 months', '-1 day')) AND s.dag <= p.datum) AS vers,
        NOT EXISTS (SELECT 1 FROM reeks_meting m JOIN meting_sinds s ON s.item = m.item AND s.volgnr = m.volgnr
            WHERE m.item = i.id AND coalesce(m.waarde, m.ondergrens, m.bovengrens) IS NOT NULL AND s.dag <= p.datum) AS zonder_cijfer
    FROM indicator i JOIN peil p
), brieven AS (
    SELECT brief, min(uitkomst) AS goed FROM figuur_datakwaliteit_verwijzing GROUP BY brief
), gemarkeerd AS (
    -- middelen: also one sum whose amount is marked unknown
    SELECT DISTINCT soort, item, CASE WHEN veld LIKE 'middelen%' THEN 'middelen' WHEN veld LIKE 'nulmeting%' THEN 'nulmeting'
        WHEN veld LIKE 'streefwaarde%' THEN 'streefwaarde' ELSE veld END AS veld FROM onbekend
)
SELECT 1 AS volgorde, 'acties met een actiehouder' AS deel, coalesce(sum(houder), 0) AS teller, count(*) AS noemer,
    count(*) FILTER (WHERE NOT houder AND id IN (SELECT item FROM gemarkeerd WHERE soort = 'actie' AND veld = 'actiehouder')) AS onbekend
FROM acties
UNION ALL SELECT 2, 'acties met een einddatum', coalesce(sum(datum), 0), count(*),
    count(*) FILTER (WHERE NOT datum AND id IN (SELECT item FROM gemarkeerd WHERE soort = 'actie' AND veld = 'einde')) FROM acties
UNION ALL SELECT 3, 'acties met een bedrag', coalesce(sum(geld), 0), count(*),
    count(*) FILTER (WHERE NOT geld AND id IN (SELECT item FROM gemarkeerd WHERE soort = 'actie' AND veld = 'middelen')) FROM acties
UNION ALL SELECT 4, 'acties met een resultaat', coalesce(sum(resultaat), 0), count(*),
    count(*) FILTER (WHERE NOT resultaat AND id IN (SELECT item FROM gemarkeerd WHERE soort = 'actie' AND veld = 'resultaat')) FROM acties
UNION ALL SELECT 5, 'acties met een vers bericht', coalesce(sum(vers), 0), count(*), coalesce(sum(zonder_bericht), 0) FROM acties
UNION ALL SELECT 6, 'indicatoren met een nulmeting', coalesce(sum(nulmeting), 0), count(*),
    count(*) FILTER (WHERE NOT nulmeting AND id IN (SELECT item FROM gemarkeerd WHERE soort = 'indicator' AND veld = 'nulmeting'))
FROM reeksen
UNION ALL SELECT 7, 'indicatoren met een streefwaarde', coalesce(sum(streefwaarde), 0), count(*),
    count(*) FILTER (WHERE NOT streefwaarde AND id IN (SELECT item FROM gemarkeerd WHERE soort = 'indicator' AND veld = 'streefwaarde'))
FROM reeksen
UNION ALL SELECT 8, 'indicatoren met een cijfer jonger dan 18 maanden', coalesce(sum(vers), 0), count(*),
    coalesce(sum(zonder_cijfer), 0) FROM reeksen
UNION ALL SELECT 9, 'brieven waarin elke verwijzing uitkomt', coalesce(sum(goed), 0), count(*), 0 FROM brieven;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_datakwaliteit AS
SELECT volgorde, deel, teller AS waarde, CASE WHEN volgorde < 6 THEN 'acties' WHEN volgorde < 9 THEN 'indicatoren' ELSE 'brieven' END
    AS eenheid, noemer, CAST(round(100.0 * teller / nullif(noemer, 0)) AS INTEGER) AS aandeel, onbekend
FROM figuur_datakwaliteit_veld;
