-- SPDX-License-Identifier: EUPL-1.2
-- The letters around the as-of date.

-- A row = a letter and its number in the order of days (dag: the day its figures are for; NULL comes first). Letters of one day go by their
-- names, with the number at the end of these by value: nr. 10 comes after nr. 9. So do lists on pages, by sorteer(), which no other program has.
CREATE VIEW brief_volgorde AS
SELECT id, dag, row_number() OVER (ORDER BY dag, stam, CAST(substr(id, length(stam) + 1) AS INTEGER), id) AS nr
FROM (SELECT id, coalesce(peildatum_dag, datum_dag) AS dag, rtrim(id, '0123456789') AS stam FROM brief);

-- A row = the letter before the as-of date: the one that the letter for this very date names as vorige, else the newest
-- sent plan or progress letter. dag: the day its figures are for. No row: there was none.
CREATE VIEW vorige_brief AS
SELECT b.id, b.titel, b.datum, coalesce(b.peildatum_dag, b.datum_dag) AS dag
FROM brief b JOIN peil p
WHERE b.id = coalesce(
    (SELECT n.vorige FROM brief n WHERE n.peildatum_dag = p.datum AND n.vorige IS NOT NULL ORDER BY n.id LIMIT 1),
    (SELECT o.id FROM brief o JOIN brief_volgorde w ON w.id = o.id
        WHERE o.soort IN ('plan', 'voortgang') AND o.stand = 'verzonden' AND w.dag < p.datum
        ORDER BY w.nr DESC LIMIT 1));

-- A row = how far ahead we look: to the next plan or progress letter that is announced, or where none is, six months (id is
-- NULL; from 31 August that is the last of February). Announced is a draft for the coming year: that a letter was sent later,
-- nobody knew on the as-of date.
CREATE VIEW volgende_brief AS
SELECT b.id, coalesce(b.dag, min(date(p.datum, '+6 months'), date(p.datum, 'start of month', '+7 months', '-1 day'))) AS dag
FROM peil p LEFT JOIN (
    SELECT n.id, coalesce(n.peildatum_dag, n.datum_dag) AS dag FROM brief n
    WHERE n.soort IN ('plan', 'voortgang') AND n.stand = 'concept'
        AND coalesce(n.peildatum_dag, n.datum_dag) > (SELECT datum FROM peil)
        AND coalesce(n.peildatum_dag, n.datum_dag) <= (SELECT date(datum, '+1 year') FROM peil)
    ORDER BY 2, 1 LIMIT 1) b;

-- A row = a letter that was sent by the as-of date, on a day that is known: dag is the day that its figures are for, nr puts them in order.
CREATE VIEW verzonden_brief AS
SELECT b.id, b.titel, b.soort, b.datum, w.dag, b.vorige, w.nr
FROM brief b JOIN brief_volgorde w ON w.id = b.id JOIN peil p
WHERE b.stand = 'verzonden' AND w.dag <= p.datum;
