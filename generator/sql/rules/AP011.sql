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
*/
SELECT g.bestand, g.regel, g.kolom, g.a AS id
FROM gebrek g
WHERE g.soort = 'id';
