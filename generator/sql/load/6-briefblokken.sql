-- SPDX-License-Identifier: EUPL-1.2
-- Pieces of a letter that follow from the plan: Markdown. What comes from the plan is text in it (markdown_tekst).

-- The names of these pieces.
CREATE VIEW brief_blok_naam(naam, uitleg) AS
VALUES ('blok.per_actielijn', 'Per actielijn een kop, de stand in één zin, en de berichten sinds de vorige brief met hun bron.'),
    ('blok.afgedane_moties', 'De moties die deze brief afhandelt, met wie ze indienden, en alle nummers in één voetnoot.'),
    ('blok.wijzigingen', 'Wat er sinds de vorige brief is gebeurd, als opsomming.');

-- A row = a piece of text of one letter that is asked for. '' where there is nothing to tell.
CREATE VIEW brief_blok AS
WITH vraag AS MATERIALIZED (
    SELECT b.id, v.naam FROM brief_gevraagd v JOIN brief b ON b.id = v.brief
), bericht AS (
    SELECT s.brief, v.betreft_actie AS actie, v.id, v.datum_dag,
        '- ' || markdown_tekst(a.titel) || ' (' || markdown_tekst(a.fase_naam) || ').'
            || coalesce(' ' || markdown_tekst(platte_tekst(v.tekst, 4000)), '')
            || coalesce(' [' || (SELECT group_concat('@' || document, '; ') FROM (
                SELECT DISTINCT document FROM voortgang_bron b WHERE b.item = v.id AND b.document IN (SELECT id FROM stuk) ORDER BY b.volgnr)) || ']', '') AS regel
    FROM (SELECT * FROM brief_sinds WHERE brief IN (SELECT id FROM vraag WHERE naam = 'blok.per_actielijn')) s
        JOIN peil p JOIN voortgang v ON v.datum_dag > s.dag AND v.datum_dag <= p.datum JOIN actie_stand a ON a.id = v.betreft_actie
), lijnberichten AS MATERIALIZED (
    SELECT brief, lijn, group_concat(regel, char(10)) AS regels FROM (
        SELECT m.brief, k.waarde AS lijn, m.regel FROM bericht m JOIN (SELECT DISTINCT item, waarde FROM actie_actielijn) k ON k.item = m.actie
        ORDER BY m.brief, k.waarde, sorteer(m.actie), m.datum_dag, m.id)
    GROUP BY brief, lijn
), lijn AS (
    SELECT b.id AS brief, l.id, l.nummer, '### ' || coalesce(markdown_tekst(l.nummer) || ' ', '') || markdown_tekst(l.titel) || char(10, 10) || markdown_tekst(l.zin)
        || char(10, 10) || coalesce(m.regels, 'Er zijn over deze actielijn geen nieuwe berichten.') AS tekst
    FROM brief b JOIN brief_actielijn l LEFT JOIN lijnberichten m ON m.brief = b.id AND m.lijn = l.id
), motie AS (
    SELECT d.brief, a.id, a.wat, a.document, iif(a.wat = 'amendement', 'het amendement', 'de motie') || coalesce(' van ' || markdown_tekst(a.leden), '')
        || ' («' || markdown_tekst(a.titel) || '»)' || iif(a.document IS NULL, ', nummer onbekend', '') AS tekst,
        row_number() OVER (PARTITION BY d.brief ORDER BY a.datum_dag, sorteer(a.id)) AS nr, count(*) OVER (PARTITION BY d.brief) AS n
    FROM brief_afgedaan d JOIN brief_afspraak a ON a.soort = d.soort AND a.id = d.item WHERE d.soort = 'motie'
)
SELECT b.id AS brief, 'blok.per_actielijn' AS naam,
    (SELECT coalesce(group_concat(tekst, char(10, 10)), '') FROM (SELECT tekst FROM lijn l WHERE l.brief = b.id ORDER BY l.nummer IS NULL, sorteer(l.nummer), sorteer(l.id))) AS waarde
FROM vraag b WHERE b.naam = 'blok.per_actielijn'
UNION ALL
SELECT b.id, 'blok.afgedane_moties', coalesce((
    SELECT iif(max(n) = 1, 'Met deze brief is afgedaan: ', 'Met deze brief zijn afgedaan: ')
        || group_concat(CASE nr WHEN 1 THEN '' WHEN n THEN ' en ' ELSE ', ' END || tekst, '') || '.'
        || coalesce(' [' || (SELECT group_concat('@' || document, '; ') FROM (SELECT DISTINCT document FROM motie x WHERE x.brief = b.id AND x.document IS NOT NULL ORDER BY x.nr)) || ']', '')
    FROM (SELECT * FROM motie m WHERE m.brief = b.id ORDER BY nr)), '')
FROM vraag b WHERE b.naam = 'blok.afgedane_moties'
UNION ALL
SELECT b.id, 'blok.wijzigingen', coalesce((SELECT group_concat('- ' || markdown_tekst(titel) || ' ' || markdown_tekst(zin) || coalesce(' (' || datum_nl(datum) || ')', '') || '.', char(10)) FROM (
    SELECT * FROM brief_wijziging w WHERE w.brief = b.id ORDER BY w.rang, w.dag, sorteer(w.id))), '')
FROM vraag b WHERE b.naam = 'blok.wijzigingen';
