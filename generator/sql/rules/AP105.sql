/*
SPDX-License-Identifier: EUPL-1.2
code: AP105
ernst: fout
bereik: bestand
titel: Opmaak in de kop
title: Markup in the head
melding: In «{veld}» staat opmaak ({wat}); de lezer zou de tekens zelf zien.
message: There is markup in "{veld}" ({what}); the reader would see the signs themselves.
advies: {doe}
hint: {do}
uitleg: Velden in de kop zijn gewone tekst. Links, verwijzingen en voetnoten horen in de tekst onder de kop.
explanation: Fields in the head are plain text. Links, citations and footnotes belong in the text below the head.
wat: In een veld in de kop staat opmaak; de lezer zou de tekens zelf zien.
what: There is markup in a field of the head; the reader would see the signs themselves.
doe: Zet een document bij bron, en een link of voetnoot in de tekst onder de kop.
action: Name a document under bron, and put a link or footnote in the text below the head.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  resultaat: De brug hangt [@kst-99999-1].
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  resultaat: De brug hangt.
  bron: [kst-99999-1]
  ---
*/
SELECT w.bestand, w.regel, w.kolom, iif(v.soort = 'reeks', (SELECT n.naam FROM veldnaam n WHERE n.id = v.id), v.pad) AS veld, o.wat, o.what,
    CASE o.nr WHEN 1 THEN 'Zet het document bij bron, of zet de zin met de verwijzing in de tekst onder de kop.'
        WHEN 4 THEN 'Haal de sterretjes weg.' ELSE 'Zet dit deel in de tekst onder de kop.' END AS doe,
    CASE o.nr WHEN 1 THEN 'Name the document under bron, or put the sentence with the citation in the text below the head.'
        WHEN 4 THEN 'Remove the asterisks.' ELSE 'Put this part in the text below the head.' END AS "do"
FROM veld v CROSS JOIN waarde w ON w.veld = v.id CROSS JOIN (
    SELECT 1 AS nr, '[@' AS teken, 'een verwijzing' AS wat, 'a citation' AS what
    UNION ALL SELECT 2, '](', 'een link', 'a link'
    UNION ALL SELECT 3, '[^', 'een voetnoot', 'a footnote'
    UNION ALL SELECT 4, '**', 'vet', 'bold'
) o ON instr(w.norm, o.teken) > 0
-- most texts have none of these
WHERE v.type = 'tekst' AND (instr(w.norm, '[') > 0 OR instr(w.norm, '](') > 0 OR instr(w.norm, '**') > 0)
GROUP BY w.bestand, w.nr HAVING o.nr = min(o.nr);
