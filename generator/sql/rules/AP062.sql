/*
SPDX-License-Identifier: EUPL-1.2
code: AP062
ernst: fout
bereik: bestand
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
WITH gestopt AS MATERIALIZED (SELECT id, oorzaak FROM voortgang WHERE fase = 'gestopt')
-- What is named, but cannot be read, is an error already.
SELECT p.bestand, p.regel, p.kolom,
    substr(CASE WHEN NOT u.met_reden THEN ', oorzaak' ELSE '' END || CASE WHEN NOT u.met_bron THEN ', bron' ELSE '' END, 3) AS mist
FROM (
    SELECT v.id,
        v.oorzaak IS NOT NULL OR EXISTS (SELECT 1 FROM gebrekkig k WHERE k.soort = 'voortgang' AND k.item = v.id
            AND k.veld = 'oorzaak' AND k.gebrek <> 'leeg') AS met_reden,
        EXISTS (SELECT 1 FROM plaats s WHERE s.soort = 'voortgang' AND s.item = v.id AND s.veld = 'bron.document' AND s.tekst <> 'onbekend')
            OR EXISTS (SELECT 1 FROM gebrekkig k WHERE k.soort = 'voortgang' AND k.item = v.id
                AND k.veld IN ('bron', 'bron.document') AND k.gebrek <> 'leeg') AS met_bron
    FROM gestopt v
) u CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = u.id AND p.veld = 'fase'
WHERE NOT u.met_reden OR NOT u.met_bron;
