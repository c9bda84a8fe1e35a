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
WITH kaal AS MATERIALIZED (
    -- most name a source that is there: that is seen soonest in the typed tables
    SELECT id, betreft_actie, datum_dag FROM voortgang u
    WHERE fase = 'afgerond' AND betreft IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM voortgang_bron b WHERE b.item = u.id AND b.document IS NOT NULL)
)
SELECT p.bestand, p.regel, p.kolom
FROM kaal u CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = u.id AND p.veld = 'fase'
-- Evidence that cannot be read is its own finding: what counts is that it is named, and that the action can be read.
WHERE NOT EXISTS (SELECT 1 FROM plaats s
                  WHERE s.soort = 'voortgang' AND s.item = u.id AND s.veld = 'bron.document' AND s.tekst <> 'onbekend')
  AND NOT EXISTS (SELECT 1 FROM actie_mijlpalen m CROSS JOIN plaats w ON w.soort = 'actie' AND w.item = m.item
                      AND w.veld = 'mijlpalen.bewijs' AND w.rij = m.volgnr
                  WHERE m.item = u.betreft_actie AND m.gehaald_dag <= u.datum_dag AND w.tekst <> 'onbekend');
