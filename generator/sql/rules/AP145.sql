/*
SPDX-License-Identifier: EUPL-1.2
code: AP145
ernst: waarschuwing
titel: Afgedaan voordat het was gevraagd
title: Settled before it was asked
melding: «{brief}» is van {brief_datum}, en {wat} van {datum}: een oudere brief kan die niet afhandelen.
message: "{brief}" is of {brief_datum} and the {what} of {datum}: an older letter cannot settle it.
advies: Kijk of de juiste brief er staat, en of beide datums kloppen.
hint: See whether it is the right letter, and whether both dates are right.
uitleg: Een brief die ouder is dan het verzoek of de belofte, kan er geen antwoord op zijn. Meestal is het nummer van de brief verkeerd overgenomen.
explanation: A letter that is older than the request or the promise cannot answer it. Mostly the number of the letter was copied wrongly.
wat: De brief bij «afdoening» is ouder dan de motie, toezegging of aanbeveling.
what: The letter under "afdoening" is older than the motion, commitment or recommendation.
voorbeeld_fout:
  plan/moties/mot-1.md
  ---
  titel: Motie over landingsplaatsen
  indieners: [Lid Een]
  datum: 2030-02-01
  uitvoering: afgedaan
  afdoening:
    - brief: kst-99999-1
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
SELECT p.bestand, p.regel, p.kolom, a.brief, a.datum AS brief_datum, z.wat, z.what, z.datum
FROM afdoening a
JOIN zaak z ON z.soort = a.soort AND z.id = a.item
CROSS JOIN plaats_in_rij p ON p.soort = z.soort AND p.item = z.id AND p.veld = 'afdoening.brief' AND p.rij = a.volgnr
-- the last day of the letter, before the first day that the other date may mean: '2020-12-31' < '2021' < '2021-01-01'
WHERE a.dag < z.datum;
