/*
SPDX-License-Identifier: EUPL-1.2
code: AP045
ernst: fout
titel: Verwijzing naar een onbekend document
title: Citation of an unknown document
melding: Er is geen document «{waarde}».
message: There is no document "{waarde}".
advies: [[Bedoelt u «{bijna}»? ]]Of maak plan/documenten/{waarde}.md.
hint: [[Do you mean "{bijna}"? ]]Or make plan/documenten/{waarde}.md.
uitleg: Een verwijzing [@id] noemt een bestand in documenten/ of brieven/.
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS waarde, (SELECT dichtst(t.id, g.a) FROM doelwit t WHERE t.soort IN ('document', 'brief')) AS bijna
FROM gebrek g
WHERE g.soort = 'citaat-onbekend';
