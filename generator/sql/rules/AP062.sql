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
explanation: What stops does not vanish: the reader must see why.
wat: Bij gestopt ontbreekt de reden of de bron.
what: gestopt lacks its reason or its source.
voorbeeld_fout:
  plan/voortgang/2031/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: gestopt
  ---
voorbeeld_goed:
  plan/voortgang/2031/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: gestopt
  oorzaak: Het geld was op.
  bron: [kst-99999-1]
  ---
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
