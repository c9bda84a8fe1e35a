/*
SPDX-License-Identifier: EUPL-1.2
code: AP165
ernst: fout
titel: Link naar een kop die er niet is
title: Link to a heading that is not there
melding: In {waar} staat geen kop «#{anker}».
message: {where} has no heading "#{anker}".
advies: [[Bedoelt u #{bijna}? ]]Een kop als «## Wat wij doen» heet in een link #wat-wij-doen: kleine letters, streepjes voor spaties, geen accenten of leestekens.
hint: [[Do you mean #{bijna}? ]]A heading "## Wat wij doen" is #wat-wij-doen in a link: small letters, hyphens for spaces, no accents or punctuation.
uitleg: Zo’n link brengt de lezer naar het begin van de pagina in plaats van naar de plaats die u bedoelt. Een mijlpaal heet in een link #mijlpaal- met het id van de mijlpaal.
explanation: Such a link takes the reader to the top of the page instead of to the place that you mean. A milestone is #mijlpaal- with the id of the milestone in a link.
wat: Een link noemt een kop die er niet is.
what: A link names a heading that is not there.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  Zie [de planning](#de-plannning).

  ## De planning

  Eerst de brug.
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  Zie [de planning](#de-planning).

  ## De planning

  Eerst de brug.
*/
WITH link AS (
    SELECT r.bestand, r.regel, r.kolom, substr(r.doel, instr(r.doel, '#') + 1) AS anker, b.id AS naar, b.pad, b.soort, b.item
    FROM verwijzing r CROSS JOIN bestand b ON b.pad = r.pad AND b.geldig
    WHERE r.soort = 'link' AND instr(r.doel, '#') > 0
)
SELECT l.bestand, l.regel, l.kolom, l.anker, iif(l.naar = l.bestand, 'dit bestand', l.pad) AS waar, iif(l.naar = l.bestand, 'This file', l.pad) AS "where",
    (SELECT dichtst(doel, l.anker) FROM (SELECT k.doel FROM verwijzing k WHERE k.soort = 'kop' AND k.bestand = l.naar LIMIT 200)) AS bijna
FROM link l
WHERE l.anker <> '' AND NOT EXISTS (SELECT 1 FROM verwijzing k WHERE k.soort = 'kop' AND k.bestand = l.naar AND k.doel = l.anker)
  AND NOT EXISTS (SELECT 1 FROM actie_mijlpalen m WHERE l.soort = 'actie' AND m.item = l.item AND 'mijlpaal-' || m.id = l.anker);
