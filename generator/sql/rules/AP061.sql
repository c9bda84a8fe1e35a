/*
SPDX-License-Identifier: EUPL-1.2
code: AP061
ernst: fout
titel: Afgerond zonder bewijs
title: Finished without evidence
melding: «afgerond» heeft bewijs nodig.
message: "afgerond" needs evidence.
advies: Zet bij bron het document dat aantoont dat het klaar is, of zet bewijs bij een gehaalde mijlpaal van de actie.
hint: Name under bron the document that shows that it is done, or give bewijs with a milestone of the action that was met.
uitleg: Klaar is pas klaar als iemand het kan nagaan.
explanation: Done is only done when somebody can verify it.
voorbeeld_fout:
  plan/voortgang/2031/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: afgerond
  ---
voorbeeld_goed:
  plan/voortgang/2031/luchtpad-2031-04.md
  ---
  betreft: luchtpad
  datum: 2031-04-01
  fase: afgerond
  bron: [kst-99999-1]
  ---
*/
SELECT (SELECT b.id FROM bestand b WHERE b.pad = u.pad) AS bestand,
    coalesce((SELECT w.regel FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld WHERE b.pad = u.pad AND v.pad = 'fase'), 1) AS regel,
    coalesce((SELECT w.kolom FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld WHERE b.pad = u.pad AND v.pad = 'fase'), 1) AS kolom
FROM voortgang u
-- Evidence that cannot be read is its own finding: what counts is that it is named, and that the action can be read.
WHERE u.fase = 'afgerond' AND u.betreft IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld
                  WHERE b.pad = u.pad AND v.pad = 'bron.document' AND w.tekst <> 'onbekend')
  AND NOT EXISTS (SELECT 1 FROM actie a JOIN actie_mijlpalen m ON m.item = a.id JOIN bestand b ON b.pad = a.pad
                  JOIN waarde e ON e.bestand = b.id AND e.volgnr = m.volgnr JOIN veld ev ON ev.id = e.veld AND ev.pad = 'mijlpalen'
                  JOIN waarde w ON w.bestand = b.id AND w.ouder = e.nr JOIN veld v ON v.id = w.veld AND v.pad = 'mijlpalen.bewijs'
                  WHERE a.id = u.betreft_actie AND m.gehaald_dag <= u.datum_dag AND w.tekst <> 'onbekend');
