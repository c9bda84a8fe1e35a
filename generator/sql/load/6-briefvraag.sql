-- SPDX-License-Identifier: EUPL-1.2
-- Which of the names of 6-briefnamen.sql are worked out: those that are asked for. In a large plan all of them take seconds,
-- and letters use a handful.

-- A row = a name that is asked for. brief: in which letter. Filled just before it is asked (store/letterask.h).
CREATE TABLE brief_gevraagd (
    brief TEXT NOT NULL,
    naam  TEXT NOT NULL,
    PRIMARY KEY (brief, naam)
) STRICT, WITHOUT ROWID;

-- The same in parts. voor: the word before it, with its dot («tel.»), or ''; kaal: the name behind that; groep, id, veld: what
-- stands in it before the first dot, behind the last, and between these two (an id may have dots); '' where it has none.
CREATE VIEW brief_vraag AS
WITH los AS (
    SELECT brief, naam, CASE WHEN substr(naam, 1, instr(naam, '.')) IN (SELECT voor FROM brief_vorm)
        THEN substr(naam, 1, instr(naam, '.')) ELSE '' END AS voor
    FROM brief_gevraagd
), deel AS (
    SELECT brief, naam, voor, substr(naam, length(voor) + 1) AS kaal FROM los
), punt AS (
    -- rtrim takes off all that is no dot
    SELECT *, instr(kaal, '.') AS eerste, length(rtrim(kaal, replace(kaal, '.', ''))) AS laatste FROM deel
)
SELECT brief, naam, voor, kaal, substr(kaal, 1, max(eerste - 1, 0)) AS groep,
    substr(kaal, eerste + 1, max(laatste - eerste - 1, 0)) AS id, substr(kaal, laatste + 1) AS veld
FROM punt;

-- A row = a name that there is, asked for or not (brief is NULL: for each letter), without its value.
CREATE VIEW brief_bestaand AS
SELECT NULL AS brief, f.voor || n.naam AS naam, f.soort, iif(f.voor = '', n.uitleg, NULL) AS uitleg FROM brief_aantal_naam n CROSS JOIN brief_vorm f
UNION ALL
SELECT NULL, f.voor || n.naam, f.soort, iif(f.voor = '', n.uitleg, NULL)
FROM brief_tekst_naam n CROSS JOIN (SELECT '' AS voor, 'tekst' AS soort UNION ALL VALUES ('bekend.', 'ja-nee')) f
UNION ALL SELECT NULL, naam, 'lijst', uitleg FROM brief_lijst_naam
UNION ALL
SELECT b.id, f.voor || n.naam, f.soort, iif(f.voor = '', n.uitleg, NULL) FROM brief b CROSS JOIN brief_aantal_eigen_naam n CROSS JOIN brief_vorm f
UNION ALL
SELECT n.brief, f.voor || n.naam, f.soort, iif(f.voor = '', n.uitleg, NULL)
FROM brief_tekstcijfer_eigen n CROSS JOIN (SELECT '' AS voor, 'tekst' AS soort UNION ALL VALUES ('bekend.', 'ja-nee')) f
UNION ALL SELECT brief, naam, soort, uitleg FROM brief_woord_eigen
UNION ALL
SELECT b.id, n.naam, n.soort, n.uitleg FROM brief b CROSS JOIN (
    SELECT naam, 'lijst' AS soort, uitleg FROM brief_lijst_eigen_naam UNION ALL SELECT naam, 'blok', uitleg FROM brief_blok_naam) n;
