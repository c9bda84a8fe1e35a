/*
SPDX-License-Identifier: EUPL-1.2
code: AP045
ernst: fout
titel: Verwijzing naar een onbekend document
title: Citation of an unknown document
melding: Er is geen document «{waarde}».
message: There is no document "{waarde}".
advies: [[Bedoelt u «{bijna}»? ]]{doe} plan/documenten/{waarde}.md.
hint: [[Do you mean "{bijna}"? ]]{do} plan/documenten/{waarde}.md.
uitleg: Een verwijzing [@id] noemt een bestand in documenten/ of brieven/.
explanation: A citation [@id] names a file in documenten/ or brieven/.
wat: De verwijzing noemt een document dat er niet is.
what: The citation names a document that is not there.
doe: Verbeter het id, of maak het bestand in plan/documenten/.
action: Mend the id, or make the file in plan/documenten/.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De minister schreef dat de brug er komt [@kst-99999-2].
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De minister schreef dat de brug er komt [@kst-99999-1].
*/
SELECT c.*, iif(c.bijna IS NULL, 'Maak', 'Of maak') AS doe, iif(c.bijna IS NULL, 'Make', 'Or make') AS "do"
FROM (
    SELECT g.bestand, g.regel, g.kolom, g.a AS waarde,
        -- not for all where very many are wrong in a large plan: it would take minutes
        iif(g.wie <= (SELECT 1000000 / count(*) FROM doelwit),
            (SELECT dichtst(t.id, g.a) FROM doelwit t WHERE t.soort IN ('document', 'brief')), NULL) AS bijna
    FROM (SELECT g.*, row_number() OVER (ORDER BY g.bestand, g.regel, g.kolom) AS wie FROM gebrek g WHERE g.soort = 'citaat-onbekend') g
) c;
