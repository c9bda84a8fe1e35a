/*
SPDX-License-Identifier: EUPL-1.2
code: AP152
ernst: waarschuwing
titel: Brief doet het af, uitvoering niet
title: The letter settles it, uitvoering does not
melding: «{uitvoering}» klopt niet met de afdoening: {brief} handelt {wat} geheel af.
message: "{uitvoering}" does not fit the afdoening: {brief} settles the {what} wholly.
advies: Schrijf uitvoering: afgedaan, of zet bij de brief mate: deels of mate: tussenstand.
hint: Write uitvoering: afgedaan, or give the letter mate: deels or mate: tussenstand.
uitleg: Wat volgens een brief aan de Kamer geheel is afgehandeld, is afgedaan. Anders zegt de site twee dingen tegelijk.
explanation: What a letter to the House settles wholly is settled. Else the site says two things at once.
wat: «uitvoering» noemt iets open dat een brief geheel afhandelt.
what: "uitvoering" calls open what a letter settles wholly.
voorbeeld_fout:
  plan/moties/mot-1.md
  ---
  titel: Motie over landingsplaatsen
  indieners: [Lid Een]
  datum: 2029-11-01
  uitvoering: loopt
  afdoening:
    - brief: kst-99999-1
      mate: geheel
  ---
voorbeeld_goed:
  plan/moties/mot-1.md
  ---
  titel: Motie over landingsplaatsen
  indieners: [Lid Een]
  datum: 2029-11-01
  uitvoering: loopt
  afdoening:
    - brief: kst-99999-1
      mate: tussenstand
  ---
*/
WITH zaak AS (
    SELECT 'motie' AS soort, id, pad, uitvoering, datum, iif(soort = 'amendement', 'het amendement', 'de motie') AS wat,
        iif(soort = 'amendement', 'amendment', 'motion') AS what FROM motie
    UNION ALL SELECT 'toezegging', id, pad, uitvoering, datum, 'de toezegging', 'commitment' FROM toezegging
    UNION ALL SELECT 'aanbeveling', id, pad, uitvoering, datum, 'de aanbeveling', 'recommendation' FROM aanbeveling
)
SELECT b.id AS bestand, w.regel, w.kolom, z.uitvoering, z.wat, z.what, min(a.brief) AS brief
FROM afdoening a
JOIN zaak z ON z.soort = a.soort AND z.id = a.item
CROSS JOIN bestand b ON b.pad = z.pad
CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = z.soort AND v.pad = 'uitvoering')
WHERE a.mate = 'geheel' AND z.uitvoering IN ('niet-gestart', 'loopt', 'deels-afgedaan')
GROUP BY b.id;
