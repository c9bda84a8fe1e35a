/*
SPDX-License-Identifier: EUPL-1.2
code: AP047
ernst: fout
titel: Link naar een bestand dat er niet is
title: Link to a file that is not there
melding: {wat} «{waarde}» leidt naar een bestand dat er niet is.
message: The {what} "{waarde}" leads to a file that is not there.
advies: [[Bedoelt u {bijna}? ]]{doe}
hint: [[Do you mean {bijna}? ]]{do}
uitleg: Links werken zo ook in de webomgeving van git. Op de site worden ze links naar pagina’s.
explanation: Links work in the git forge too this way. On the site they become links to pages.
wat: De link leidt naar een bestand dat er niet is.
what: The link leads to a file that is not there.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug sluit aan op het [luchtpad](luchtpaden.md).
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De brug sluit aan op het [luchtpad](luchtpad.md).
*/
WITH plek AS MATERIALIZED (
    SELECT pad, rtrim(pad, replace(pad, '/', '')) AS map, replace(pad, rtrim(pad, replace(pad, '/', '')), '') AS naam FROM bestand
)
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde,
    CASE g.soort WHEN 'link-dood' THEN 'De link' ELSE 'De afbeelding' END AS wat,
    CASE g.soort WHEN 'link-dood' THEN 'link' ELSE 'image' END AS what,
    -- The same name with .md, or a like name in the same folder, or the same name elsewhere.
    coalesce((SELECT x.pad FROM bestand x WHERE x.pad = g.b || '.md'),
        -- not for all where very many are wrong in a large plan: it would take minutes
        iif(g.wie <= (SELECT 1000000 / count(*) FROM plek), (SELECT g.map || dichtst(x.naam, g.naam) FROM plek x WHERE x.map = g.map), NULL),
        e.pad) AS bijna,
    CASE g.soort WHEN 'link-dood' THEN 'Een link gaat naar een bestand van het plan, gezien vanaf dit bestand: ../acties/naam.md.'
        ELSE 'Een afbeelding staat in plan/afbeeldingen/; noem haar gezien vanaf dit bestand: ../afbeeldingen/naam.png.' END AS doe,
    CASE g.soort WHEN 'link-dood' THEN 'A link goes to a file of the plan, seen from this file: ../acties/name.md.'
        ELSE 'An image stands in plan/afbeeldingen/; name it as seen from this file: ../afbeeldingen/name.png.' END AS "do"
FROM (
    SELECT g.*, row_number() OVER (ORDER BY g.bestand, g.regel, g.kolom) AS wie, rtrim(g.kort, replace(g.kort, '/', '')) AS map,
        replace(g.kort, rtrim(g.kort, replace(g.kort, '/', '')), '') AS naam
    -- no file has a longer path, and rtrim() compares each character with all
    FROM (SELECT *, substr(b, 1, 4096) AS kort FROM gebrek) g WHERE g.soort IN ('link-dood', 'afbeelding-dood')
        -- A citation that became a link: AP051 tells why.
        AND g.bestand NOT IN (SELECT bestand FROM gebrek WHERE soort = 'regel-verdwijnt' AND a GLOB '@*')
) g
LEFT JOIN (SELECT naam, min(pad) AS pad FROM plek GROUP BY naam) e ON e.naam = g.naam;
