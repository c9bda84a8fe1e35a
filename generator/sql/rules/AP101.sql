/*
SPDX-License-Identifier: EUPL-1.2
code: AP101
ernst: fout
titel: Naam van het Kamerstuk past niet bij zijn nummer
title: Name of the paper does not fit its number
melding: Dit bestand heet {id}, maar {wat}.
message: This file is called {id}, but {what}.
advies: {doe}
hint: {do}
uitleg: Een Kamerstuk heet kst-DOSSIER-NUMMER, zoals kst-99999-3. Zo vindt iedereen het terug, en klopt het nummer dat de lezer ziet.
explanation: A paper is called kst-DOSSIER-NUMBER, such as kst-99999-3. So everybody finds it, and the number that the reader sees is right.
wat: De bestandsnaam van een Kamerstuk past niet bij zijn dossier en nummer.
what: The file name of a paper does not fit its dossier and number.
doe: Noem het bestand naar het echte dossier en nummer, of verbeter die velden.
action: Name the file after the real dossier and number, or mend those fields.
voorbeeld_fout:
  plan/documenten/kst-99999-3.md
  ---
  titel: Brief over fietsbruggen
  soort: kamerstuk
  dossier: "99999"
  nummer: "4"
  ---
voorbeeld_goed:
  plan/documenten/kst-99999-3.md
  ---
  titel: Brief over fietsbruggen
  soort: kamerstuk
  dossier: "99999"
  nummer: "3"
  ---
*/
WITH stuk AS (
    SELECT 'document' AS soort, id, dossier, nummer FROM document
    UNION ALL SELECT 'brief', id, dossier, nummer FROM brief
), fout AS (
    SELECT soort, id, iif(dossier IS NOT NULL AND id LIKE 'kst-' || dossier || '-%', 'nummer', 'dossier') AS veld,
        'kst-' || dossier || '-' || nummer AS goed
    FROM stuk
    -- a dossier or number that has a wrong form is a finding of its own (AP102)
    WHERE id LIKE 'kst%' AND coalesce(dossier, '99999') GLOB '[0-9][0-9][0-9][0-9][0-9]*' AND coalesce(dossier, '') NOT GLOB '*[^-0-9A-Z]*' AND coalesce(nummer, '') NOT GLOB '*[^-0-9A-Za-z]*'
        AND iif(dossier IS NOT NULL AND nummer IS NOT NULL, id <> 'kst-' || dossier || '-' || nummer,
        id NOT GLOB 'kst-[0-9][0-9][0-9][0-9][0-9]-?*')
)
SELECT b.id AS bestand, coalesce(w.regel, 1) AS regel, coalesce(w.kolom, 1) AS kolom, f.id,
    coalesce('dossier en nummer maken ' || goed, 'een Kamerstuk heet kst-DOSSIER-NUMMER') AS wat,
    coalesce('dossier and number make ' || goed, 'a paper is called kst-DOSSIER-NUMBER') AS what,
    coalesce('Noem het bestand ' || goed || '.md, of verbeter dossier en nummer.', 'Noem het bestand bijvoorbeeld kst-99999-3.md, met het echte dossier en nummer.') AS doe,
    coalesce('Call the file ' || goed || '.md, or mend dossier and number.', 'Call the file for example kst-99999-3.md, with the real dossier and number.') AS "do"
FROM fout f JOIN bestand b ON b.soort = f.soort AND b.item = f.id AND b.geldig
JOIN veld v ON v.soort = f.soort AND v.pad = f.veld LEFT JOIN waarde w ON w.bestand = b.id AND +w.veld = v.id;
