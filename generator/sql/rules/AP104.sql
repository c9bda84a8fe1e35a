/*
SPDX-License-Identifier: EUPL-1.2
code: AP104
ernst: waarschuwing
titel: Genoemd Kamerstuk staat niet bij documenten
title: Paper that is named is not among the documents
melding: Kamerstuk {genoemd} staat niet bij documenten.
message: The paper {genoemd} is not among the documents.
advies: [[Bedoelt u nr. {bijna}? ]]{doe} plan/documenten/kst-{dossier}-{nummer}.md en verwijs met [@kst-{dossier}-{nummer}]. Drukt een bron het nummer zo, zet dan bij het bedoelde document: zoals_gedrukt: {genoemd}
hint: [[Do you mean nr. {bijna}? ]]{do} plan/documenten/kst-{dossier}-{nummer}.md and cite it with [@kst-{dossier}-{nummer}]. If a source prints the number like this, put in the document that is meant: zoals_gedrukt: {genoemd}
uitleg: Wat het plan noemt, moet een lezer kunnen opzoeken. Bij documenten staat de titel, de datum en de vindplaats.
explanation: What the plan names, a reader must be able to look up. Under documenten stand the title, the date and the place.
wat: De tekst noemt een Kamerstuk dat niet bij documenten staat.
what: The text names a paper that is not among the documents.
doe: Verbeter het nummer, of maak het document en verwijs ernaar met [@kst-99999-7].
action: Mend the number, or make the document and cite it with [@kst-99999-7].
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De Kamer kreeg Kamerstuk 99 999, nr. 7.
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---

  De Kamer kreeg Kamerstuk 99 999, nr. 1.
*/
WITH stuk AS MATERIALIZED (
    SELECT id, dossier, nummer, zoals_gedrukt FROM document UNION ALL SELECT id, dossier, nummer, NULL FROM brief
)
SELECT n.*, iif(n.bijna IS NULL, 'Maak', 'Of maak') AS doe, iif(n.bijna IS NULL, 'Make', 'Or make') AS "do" FROM (
SELECT g.bestand, g.regel, g.kolom, g.genoemd, g.dossier, g.nummer,
    -- not for all where very many are wrong in a large plan: it would take minutes
    iif(g.wie <= (SELECT 1000000 / max(count(*), 1) FROM stuk),
        (SELECT dichtst(s.nummer, g.nummer) FROM stuk s WHERE s.dossier = g.dossier), NULL) AS bijna
FROM (SELECT *, row_number() OVER (ORDER BY bestand, regel, kolom) AS wie FROM kamerstuk_genoemd) g
-- A link says itself which paper is meant (AP103).
WHERE NOT EXISTS (SELECT 1 FROM stuk s WHERE s.id = g.verwijzing) AND NOT EXISTS (SELECT 1 FROM stuk s WHERE s.dossier = g.dossier AND s.nummer = g.nummer)
  AND NOT EXISTS (SELECT 1 FROM stuk s WHERE replace(lower(s.zoals_gedrukt), ' ', '') = replace(lower(g.genoemd), ' ', ''))
) n;
