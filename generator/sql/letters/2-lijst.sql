-- SPDX-License-Identifier: EUPL-1.2
-- All names as lines of text, in the order of telling.
WITH regel AS (
    SELECT deel, naam, soort, uitleg, CASE soort WHEN 'lijst' THEN json_array_length(waarde) || ' keer' WHEN 'blok' THEN iif(waarde = '', 'leeg', 'tekst')
        WHEN 'ja-nee' THEN iif(waarde = '', 'nee', 'ja') ELSE coalesce(waarde, 'onbekend') END AS toon
    FROM briefnaam_nu WHERE uitleg IS NOT NULL
)
SELECT tekst FROM (
    SELECT 0 AS deel, 0 AS rang, '' AS sleutel, 'Cijfers voor brieven, op ' || datum_nl(datum) || '. In een brief schrijft u {{naam}}.' || char(10) AS tekst FROM peil
    UNION ALL SELECT 1, 0, '', char(10) || 'Cijfers en teksten' || char(10) || char(10)
    UNION ALL SELECT 1, 1, sorteer(naam), printf('%-46s %s' || char(10) || '    %s' || char(10), naam, toon, uitleg) FROM regel WHERE deel = 1 AND soort IN ('aantal', 'tekst')
    UNION ALL SELECT 2, 0, '', char(10) || 'Over één brief: ' || coalesce((SELECT max(brief) FROM briefnaam_nu), 'er is nog geen brief') || char(10) || char(10)
    UNION ALL SELECT 2, 1, sorteer(naam), printf('%-46s %s' || char(10) || '    %s' || char(10), naam, toon, uitleg) FROM regel WHERE deel = 2 AND soort IN ('aantal', 'tekst', 'ja-nee')
    UNION ALL SELECT 3, 0, '', char(10) || 'Blokken: hele stukken tekst. Zet {{blok.naam}} op een eigen regel.' || char(10) || char(10)
    UNION ALL SELECT 3, 1, naam, printf('%-46s %s' || char(10) || '    %s' || char(10), naam, toon, uitleg) FROM regel WHERE soort = 'blok'
    UNION ALL SELECT 4, 0, '', char(10) || 'Lijsten: {{#naam}}...{{/naam}} herhaalt wat ertussen staat, {{^naam}}...{{/naam}} staat er als de lijst leeg is.' || char(10) || char(10)
    UNION ALL SELECT 4, 1, r.naam, printf('%-46s %s' || char(10) || '    %s' || char(10) || '    Velden: %s.' || char(10), r.naam, r.toon, r.uitleg,
        (SELECT group_concat(v.veld, ', ') FROM brief_lijstveld v WHERE v.lijst = r.naam)) FROM regel r WHERE r.soort = 'lijst'
    UNION ALL SELECT 5, 0, '', char(10) || 'Woorden bij een aantal: zet het woord en een punt voor de naam, zoals {{is.acties.loopt}}' || char(10) || char(10)
    UNION ALL SELECT 5, 1, printf('%02d', rowid), printf('%-46s %s' || char(10), column1, column2) FROM (
        SELECT 1 AS rowid, group_concat(voor || '.', ' ') AS column1, 'enkelvoud of meervoud: is of zijn' AS column2 FROM brief_buiging
        UNION ALL VALUES (2, 'tel. Tel.', 'geen acties, één actie, 2 acties'), (3, 'woord.', 'geen, één, 2'),
            (4, 'een. geen.', 'voor {{#een.naam}}...{{/een.naam}}: als het er één is, of geen'), (5, 'bekend.', 'voor {{#bekend.naam}}...{{/bekend.naam}}: als die tekst of dat aantal bekend is')
        UNION ALL SELECT 6, group_concat(een || '_ik', ' '), 'doe ik, of wie met meer ondertekent: doen wij; ook ik_doe en Ik_doe' FROM brief_werkwoord)
) ORDER BY deel, rang, sleutel;
