/*
SPDX-License-Identifier: EUPL-1.2
code: AP103
ernst: fout
titel: Genoemd Kamerstuk is een ander stuk dan de link
title: Paper that is named is another than the one linked
melding: Hier staat {genoemd}, maar de link gaat naar {id}, en dat is {echt}.
message: Here stands {genoemd}, but the link goes to {id}, which is {echt}.
advies: Verbeter het nummer of de link.[[ Drukt de bron het zo, zet dan bij {pad}: zoals_gedrukt: {genoemd}]]
hint: Mend the number or the link.[[ If the source prints it like this, put in {pad}: zoals_gedrukt: {genoemd}]]
uitleg: Een lezer zoekt het stuk op bij het nummer dat er staat. Soms drukt een Kamerstuk een verkeerd nummer; dat mag, als het document het zegt.
explanation: A reader looks up the paper by the number that stands there. Sometimes a paper prints a wrong number; that is fine when the document says so.
wat: De tekst van een link noemt een ander Kamerstuk dan waar de link heen gaat.
what: The text of a link names another paper than the link leads to.
doe: Verbeter het nummer of de link. Drukt de bron het verkeerd, zet dan bij het document: zoals_gedrukt: 99 999, nr. 2
action: Mend the number or the link. If the source prints it wrongly, put in the document: zoals_gedrukt: 99 999, nr. 2
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  Zie [Kamerstuk 99 999, nr. 2](../documenten/kst-99999-1.md).
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  Zie [Kamerstuk 99 999, nr. 1](../documenten/kst-99999-1.md).
*/
WITH stuk AS MATERIALIZED (
    SELECT id, dossier, nummer, zoals_gedrukt, pad FROM document WHERE dossier IS NOT NULL AND nummer IS NOT NULL
    UNION ALL SELECT id, dossier, nummer, NULL, NULL FROM brief -- has no such field
    WHERE dossier IS NOT NULL AND nummer IS NOT NULL AND id NOT IN (SELECT id FROM document)
)
SELECT g.bestand, g.regel, g.kolom, g.genoemd, s.id, s.pad,
    substr(s.dossier, 1, 2) || ' ' || replace(substr(s.dossier, 3), '-', ' ') || iif(s.nummer GLOB '[0-9]*', ', nr. ', ', ') || s.nummer AS echt
FROM kamerstuk_genoemd g JOIN stuk s ON s.id = g.verwijzing
WHERE (s.dossier <> g.dossier OR s.nummer <> g.nummer)
  AND replace(lower(coalesce(s.zoals_gedrukt, '')), ' ', '') <> replace(lower(g.genoemd), ' ', '');
