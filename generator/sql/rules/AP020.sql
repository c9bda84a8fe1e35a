/*
SPDX-License-Identifier: EUPL-1.2
code: AP020
ernst: fout
titel: Verwijzing naar iets dat er niet is
title: Reference to something that is not there
melding: Er is geen {soort} «{waarde}».
message: There is no {kind} "{waarde}".
advies: [[Bedoelt u «{bijna}»? ]]{doe}
hint: [[Do you mean "{bijna}"? ]]{do}
uitleg: Een verwijzing noemt het id van een ander bestand: de bestandsnaam zonder .md. Staat er een titel, een afkorting of een vroegere naam, dan noemt de melding het id dat erbij hoort.
explanation: A reference names the id of another file: the file's name without .md. Where a title, an abbreviation or a former name stands, the message names the id that belongs to it.
wat: Het veld verwijst naar iets dat er niet is.
what: The field refers to something that is not there.
doe: Verbeter het id, of maak het bestand waarnaar het verwijst.
action: Mend the id, or make the file that it refers to.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvv]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actiehouder: [mvw]
  ---
*/
WITH naam AS MATERIALIZED ( -- what people call an item instead of its id, without accents, capitals and punctuation
    SELECT DISTINCT n.soort, n.id, sorteer(replace(replace(replace(replace(n.naam, ',', ''), '(', ''), ')', ''), '-', ' ')) AS naam
    FROM (
        SELECT soort, id, id AS naam FROM doelwit
        UNION ALL
        SELECT b.soort, b.item, w.norm
        FROM veld v CROSS JOIN waarde w ON w.veld = v.id CROSS JOIN bestand b ON b.id = w.bestand AND b.geldig
        WHERE v.pad IN ('titel', 'afkorting', 'aliassen') AND w.norm IS NOT NULL
        UNION ALL
        SELECT b.soort, b.item, t.norm || ' ' || w.norm
        FROM veld v CROSS JOIN waarde w ON w.veld = v.id CROSS JOIN bestand b ON b.id = w.bestand AND b.geldig
        CROSS JOIN veld tv ON tv.soort = v.soort AND tv.pad = 'titel' CROSS JOIN waarde t ON t.veld = tv.id AND t.bestand = b.id
        WHERE v.pad = 'afkorting' AND w.norm IS NOT NULL AND t.norm IS NOT NULL
        UNION ALL
        SELECT 'uitbuitingsvorm', max(w.norm) FILTER (WHERE v.pad = 'uitbuitingsvormen.id') AS vorm,
            max(w.norm) FILTER (WHERE v.pad = 'uitbuitingsvormen.naam') AS vormnaam
        FROM veld v CROSS JOIN waarde w ON w.veld = v.id
        WHERE v.soort = 'programma' AND v.pad IN ('uitbuitingsvormen.id', 'uitbuitingsvormen.naam')
        GROUP BY w.bestand, w.ouder HAVING vorm IS NOT NULL AND vormnaam IS NOT NULL
    ) n
), los AS MATERIALIZED ( -- each once, however often it stands there
    SELECT v.naar, g.a, min(g.veld) AS veld, sorteer(replace(replace(replace(replace(g.a, ',', ''), '(', ''), ')', ''), '-', ' ')) AS naam
    FROM gebrek g JOIN veld v ON v.id = g.veld
    WHERE g.soort = 'verwijzing'
    GROUP BY v.naar, g.a
), dichtbij AS MATERIALIZED ( -- by name only where it is of one item
    SELECT l.*,
        (SELECT iif(count(DISTINCT n.id) = 1, min(n.id), NULL) FROM veld_doel d JOIN naam n ON n.soort = d.soort
         WHERE d.veld = l.veld AND n.naam = l.naam) AS genoemd,
        -- not for all where very many are wrong in a large plan: it would take minutes
        iif((SELECT count(*) FROM los) <= (SELECT 1000000 / count(*) FROM doelwit), (SELECT dichtst(t.id, iif(l.a GLOB '*.md', substr(l.a, 1, length(l.a) - 3), l.a))
         FROM veld_doel d JOIN doelwit t ON t.soort = d.soort WHERE d.veld = l.veld), NULL) AS lijkt
    FROM los l
), zo_heten AS MATERIALIZED ( -- more than one
    SELECT q.naar, q.a, group_concat(q.id, ', ') FILTER (WHERE q.nr <= 5) || iif(max(q.nr) > 5, ', ...', '') AS ids
    FROM (SELECT l.naar, l.a, n.id, row_number() OVER (PARTITION BY l.naar, l.a ORDER BY n.id) AS nr
        FROM dichtbij l CROSS JOIN veld_doel d ON d.veld = l.veld JOIN naam n ON n.soort = d.soort AND n.naam = l.naam
        WHERE l.genoemd IS NULL AND lower(l.lijkt) IS NOT lower(l.a)) q
    GROUP BY q.naar, q.a
), deels AS MATERIALIZED ( -- whole words of a name, or a name with some letters wrong. Not where hundreds are wrong: it would take minutes
    SELECT b.naar, b.a, (
        SELECT iif(count(DISTINCT n.id) = 1, min(n.id), NULL) FROM veld_doel d JOIN naam n ON n.soort = d.soort
        WHERE d.veld = b.veld AND (instr(' ' || n.naam || ' ', ' ' || b.naam || ' ') > 0
            OR abs(length(n.naam) - length(b.naam)) <= length(b.naam) / 8 AND afstand(n.naam, b.naam) <= length(b.naam) / 8)) AS id
    FROM dichtbij b
    WHERE b.genoemd IS NULL AND b.lijkt IS NULL AND length(b.naam) >= 6 AND (SELECT count(*) FROM los) <= 300
), f AS (
    SELECT g.bestand, g.regel, g.kolom, g.a, v.naar, s.map, z.ids, CASE WHEN z.ids IS NULL THEN coalesce(b.genoemd, b.lijkt, d.id) END AS bijna,
        b.genoemd IS NOT NULL OR d.id IS NOT NULL AS bij_naam,
        v.vorm IN ('lijst', 'groepen') AND instr(g.a, ',') > 0 AS meer,
        g.a NOT GLOB '*[^A-Za-z0-9._-]*' AND g.a NOT GLOB '*.md' AS kan -- be the name of a file
    -- LEFT JOIN: SQLite then makes an index to look each up by; otherwise each looks through all of them
    FROM gebrek g CROSS JOIN veld v ON v.id = g.veld LEFT JOIN dichtbij b ON b.naar = v.naar AND b.a = g.a
    LEFT JOIN zo_heten z ON z.naar = v.naar AND z.a = g.a
    LEFT JOIN deels d ON d.naar = v.naar AND d.a = g.a
    LEFT JOIN soort s ON s.naam = substr(v.naar, 1, instr(v.naar || '|', '|') - 1)
    WHERE g.soort = 'verwijzing'
)
SELECT f.bestand, f.regel, f.kolom, f.a AS waarde, replace(f.naar, '|', ' of ') AS soort, replace(f.naar, '|', ' or ') AS kind, f.bijna,
    CASE WHEN f.ids IS NOT NULL THEN 'Zo heet meer dan één: ' || f.ids || '. Schrijf het id dat u bedoelt.'
        WHEN lower(f.bijna) = lower(f.a) THEN 'Hoofdletters tellen mee.'
        WHEN f.bij_naam THEN 'Hier hoort het id, niet de naam' || iif(f.map IS NULL, '. De id’s staan bij uitbuitingsvormen in plan/programma.md.',
            ': dat is de naam van het bestand, zonder .md.')
        WHEN f.map IS NULL THEN iif(f.bijna IS NULL, 'Zet', 'Of zet') || ' het bij uitbuitingsvormen in plan/programma.md.'
        WHEN f.meer THEN 'Zijn het er meer? Schrijf dan een lijst: [' || f.a || ']'
        WHEN NOT f.kan THEN 'Schrijf het id: de naam van het bestand in plan/' || f.map || '/, zonder .md.'
        ELSE iif(f.bijna IS NULL, 'Maak', 'Of maak') || ' het bestand plan/' || f.map || '/' || f.a || '.md.' END AS doe,
    CASE WHEN f.ids IS NOT NULL THEN 'More than one has this name: ' || f.ids || '. Write the id that you mean.'
        WHEN lower(f.bijna) = lower(f.a) THEN 'Capitals count.'
        WHEN f.bij_naam THEN 'The id belongs here, not the name' || iif(f.map IS NULL, '. The ids stand at uitbuitingsvormen in plan/programma.md.',
            ': that is the name of the file, without .md.')
        WHEN f.map IS NULL THEN iif(f.bijna IS NULL, 'Add', 'Or add') || ' it to uitbuitingsvormen in plan/programma.md.'
        WHEN f.meer THEN 'If there are more, write a list: [' || f.a || ']'
        WHEN NOT f.kan THEN 'Write the id: the name of the file in plan/' || f.map || '/, without .md.'
        ELSE iif(f.bijna IS NULL, 'Make', 'Or make') || ' the file plan/' || f.map || '/' || f.a || '.md.' END AS "do"
FROM f;
