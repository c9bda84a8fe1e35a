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
*/
SELECT (SELECT b.id FROM bestand b WHERE b.pad = u.pad) AS bestand,
    coalesce((SELECT w.regel FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld WHERE b.pad = u.pad AND v.pad = 'fase'), 1) AS regel,
    coalesce((SELECT w.kolom FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld WHERE b.pad = u.pad AND v.pad = 'fase'), 1) AS kolom
FROM voortgang u
WHERE u.fase = 'afgerond' AND NOT EXISTS (SELECT 1 FROM voortgang_bron s WHERE s.item = u.id AND s.document IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM actie_mijlpalen m WHERE m.item = u.betreft_actie AND m.bewijs IS NOT NULL AND m.gehaald_dag <= u.datum_dag);
