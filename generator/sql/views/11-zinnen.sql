-- SPDX-License-Identifier: EUPL-1.2
-- Sentences with figures in them, for the overview and the letter.

-- One row: how many actions there are per phase, in words, with the grammar of 0, 1 and more.
CREATE VIEW actie_zin AS
WITH telling AS (
    SELECT k.waarde AS fase, k.naam, count(s.id) AS n,
        CASE k.waarde WHEN 'afgerond' THEN 1 WHEN 'loopt' THEN 2 WHEN 'in-voorbereiding' THEN 3
            WHEN 'aangekondigd' THEN 4 WHEN 'gestopt' THEN 5 ELSE 6 END AS volgorde
    FROM keuze k JOIN actie_stand s ON s.fase = k.waarde
    WHERE k.lijst = 'fase'
    GROUP BY k.waarde
), deel AS (
    SELECT row_number() OVER (ORDER BY volgorde) AS nr, count(*) OVER () AS delen,
        CASE fase
            WHEN 'loopt' THEN CASE n WHEN 1 THEN 'loopt er 1' ELSE 'lopen er ' || n END
            WHEN 'onbekend' THEN 'is van ' || n || ' de fase onbekend'
            ELSE CASE n WHEN 1 THEN 'is er 1 ' ELSE 'zijn er ' || n || ' ' END || naam END AS tekst
    FROM telling
)
SELECT CASE (SELECT count(*) FROM actie)
    WHEN 0 THEN 'Het plan bevat geen acties.'
    WHEN 1 THEN 'Het plan bevat 1 actie. ' || (
        SELECT CASE fase WHEN 'loopt' THEN 'Die loopt.' WHEN 'onbekend' THEN 'De fase daarvan is onbekend.'
            ELSE 'Die is ' || naam || '.' END FROM telling)
    ELSE 'Van de ' || (SELECT count(*) FROM actie) || ' acties ' || (
        SELECT group_concat(CASE nr WHEN 1 THEN '' WHEN delen THEN ' en ' ELSE ', ' END || tekst, '')
        FROM (SELECT * FROM deel ORDER BY nr)) || '.'
    END AS zin;
