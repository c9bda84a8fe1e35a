/*
SPDX-License-Identifier: EUPL-1.2
code: AP062
ernst: fout
titel: Gestopt zonder reden of bron
title: Stopped without reason or source
melding: «gestopt» heeft een reden en een bron nodig: {mist} ontbreekt.
message: "gestopt" needs a reason and a source: {mist} is missing.
advies: Schrijf bij oorzaak waarom het stopte en bij bron waar dat staat.
hint: Write under oorzaak why it stopped and under bron where that stands.
uitleg: Wat stopt, verdwijnt niet: de lezer moet zien waarom.
*/
SELECT p.bestand, p.regel, p.kolom,
    substr(CASE WHEN u.oorzaak IS NULL THEN ', oorzaak' ELSE '' END
        || CASE WHEN NOT EXISTS (SELECT 1 FROM voortgang_bron s WHERE s.item = u.id AND s.document IS NOT NULL) THEN ', bron' ELSE '' END, 3) AS mist
FROM voortgang u CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = u.id AND p.veld = 'fase'
WHERE u.fase = 'gestopt' AND (u.oorzaak IS NULL OR NOT EXISTS (SELECT 1 FROM voortgang_bron s WHERE s.item = u.id AND s.document IS NOT NULL));
