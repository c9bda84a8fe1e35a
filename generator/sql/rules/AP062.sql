/*
SPDX-License-Identifier: EUPL-1.2
code: AP062
ernst: fout
titel: Gestopt zonder reden of bron
title: Stopped without reason or source
melding: «gestopt» heeft een reden en een bron nodig. Er ontbreekt: {mist}.
message: "gestopt" needs a reason and a source. Missing: {mist}.
advies: Schrijf bij oorzaak waarom het stopte en bij bron waar dat staat.
hint: Write under oorzaak why it stopped and under bron where that stands.
uitleg: Wat stopt, verdwijnt niet: de lezer moet zien waarom.
*/
SELECT (SELECT b.id FROM bestand b WHERE b.pad = u.pad) AS bestand,
    coalesce((SELECT w.regel FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld WHERE b.pad = u.pad AND v.pad = 'fase'), 1) AS regel,
    coalesce((SELECT w.kolom FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld WHERE b.pad = u.pad AND v.pad = 'fase'), 1) AS kolom,
    substr(CASE WHEN u.oorzaak IS NULL THEN ', oorzaak' ELSE '' END || CASE WHEN u.bronnen = 0 THEN ', bron' ELSE '' END, 3) AS mist
FROM (
    -- A source that cannot be read is its own finding: what counts is that it is named.
    SELECT v.*, (SELECT count(*) FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld f ON f.id = w.veld
                 WHERE b.pad = v.pad AND f.pad = 'bron.document' AND w.tekst <> 'onbekend') AS bronnen
    FROM voortgang v WHERE v.fase = 'gestopt'
) u
WHERE u.oorzaak IS NULL OR u.bronnen = 0;
