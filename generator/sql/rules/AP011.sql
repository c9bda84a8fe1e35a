/*
SPDX-License-Identifier: EUPL-1.2
code: AP011
ernst: fout
vast: ja
titel: Bestandsnaam kan geen id zijn
title: File name cannot be an id
melding: De naam «{id}» kan geen id zijn.
message: The name "{id}" cannot be an id.
advies: Gebruik alleen letters zonder accenten, cijfers, punt, streepje en laag streepje, en begin met een letter of cijfer.
hint: Use only letters without accents, digits, dot, dash and underscore, starting with a letter or digit.
uitleg: De bestandsnaam zonder .md is het id: daarmee verwijzen andere bestanden ernaar en zo heet de pagina op de site. Een id verandert niet en wordt nooit opnieuw gebruikt.
explanation: The file's name without .md is the id: other files refer to it by that name, and the page on the site is called so. An id does not change and is never used again.
wat: De naam van het bestand kan geen id zijn.
what: The name of the file cannot be an id.
voorbeeld_fout:
  plan/acties/fietsbrug(1).md
  ---
  titel: Fietsbrug in de lucht
  ---
voorbeeld_goed:
  plan/acties/fietsbrug-1.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id
FROM gebrek g
WHERE g.soort = 'id';
