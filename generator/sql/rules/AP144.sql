/*
SPDX-License-Identifier: EUPL-1.2
code: AP144
ernst: waarschuwing
titel: Afgedaan zonder brief
title: Settled without a letter
melding: «{uitvoering}» staat er, maar «afdoening» noemt geen brief die {wat} (deels) afhandelt.
message: It says "{uitvoering}", but "afdoening" names no letter that settles the {what} (in part).
advies: Zet erbij: afdoening: [{vorm}], met voor ID de naam van de brief of het Kamerstuk: die van het bestand, zonder .md. Is er nog geen brief? Dan is het nog niet afgedaan: uitvoering: loopt
hint: Add: afdoening: [{vorm}], with for ID the name of the letter or paper: that of its file, without .md. If there is no letter yet, it is not settled yet: uitvoering: loopt
uitleg: Afgedaan betekent: klaar en aan de Kamer gemeld. In welke brief dat is gemeld, moet na te gaan zijn. Een brief met «mate: tussenstand» handelt niets af.
explanation: Settled means: done and told to the House. Where it was told must be open to check. A letter with "mate: tussenstand" settles nothing.
wat: Bij «afgedaan» of «deels-afgedaan» noemt «afdoening» geen brief die dat doet.
what: With "afgedaan" or "deels-afgedaan", "afdoening" names no letter that does so.
doe: Noem bij «afdoening» de brief of het Kamerstuk. Is er nog geen brief? Dan is het nog niet afgedaan: uitvoering: loopt
action: Name the letter or paper under "afdoening". If there is no letter yet, it is not settled yet: uitvoering: loopt
voorbeeld_fout:
  plan/moties/mot-1.md
  ---
  titel: Motie over landingsplaatsen
  indieners: [Lid Een]
  datum: 2029-11-01
  uitvoering: afgedaan
  ---
voorbeeld_goed:
  plan/moties/mot-1.md
  ---
  titel: Motie over landingsplaatsen
  indieners: [Lid Een]
  datum: 2029-11-01
  uitvoering: afgedaan
  afdoening:
    - brief: kst-99999-1
  ---
*/
WITH zaak AS (
    SELECT 'motie' AS soort, id, pad, uitvoering, datum, iif(soort = 'amendement', 'het amendement', 'de motie') AS wat,
        iif(soort = 'amendement', 'amendment', 'motion') AS what FROM motie
    UNION ALL SELECT 'toezegging', id, pad, uitvoering, datum, 'de toezegging', 'commitment' FROM toezegging
    UNION ALL SELECT 'aanbeveling', id, pad, uitvoering, datum, 'de aanbeveling', 'recommendation' FROM aanbeveling
)
SELECT b.id AS bestand, w.regel, w.kolom, z.uitvoering, z.wat, z.what, '{brief: ID}' AS vorm
FROM zaak z
CROSS JOIN bestand b ON b.pad = z.pad
CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = z.soort AND v.pad = 'uitvoering')
WHERE z.uitvoering IN ('afgedaan', 'deels-afgedaan')
  AND (z.soort, z.id) NOT IN (SELECT soort, item FROM afdoening WHERE mate IS NOT 'tussenstand')
  AND (z.soort, z.id) NOT IN (SELECT soort, item FROM onbekend WHERE veld = 'afdoening')
  AND b.id NOT IN (SELECT g.bestand FROM gebrek g JOIN veld v ON v.id = g.veld WHERE v.pad = 'afdoening' OR v.pad GLOB 'afdoening.*');
