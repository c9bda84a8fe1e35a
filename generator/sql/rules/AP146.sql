/*
SPDX-License-Identifier: EUPL-1.2
code: AP146
ernst: waarschuwing
titel: Register van de Kamer zegt iets anders
title: The House’s register says something else
melding: Het register van de Kamer zegt «{kamer}», maar «uitvoering» zegt «{ons}».
message: The House’s register says "{kamer}", but "uitvoering" says "{ons}".
advies: Kijk in het register of de stand nog klopt. Klopt die, pas dan «uitvoering» aan, of schrijf in de tekst waarom wij het anders zien.
hint: See whether the register still says so. If it does, change "uitvoering", or write in the text why we see it differently.
uitleg: Beide staan naast elkaar op de site. Een verschil mag, maar moet te verklaren zijn. Deels afgedaan en in het register nog open is geen verschil.
explanation: Both stand beside each other on the site. They may differ, but it must be clear why. Settled in part here and still open there is no difference.
wat: De stand in het register van de Kamer en «uitvoering» zeggen iets anders.
what: The House’s register and "uitvoering" say different things.
voorbeeld_fout:
  plan/toezeggingen/toe-1.md
  ---
  titel: Kaart van de luchtpaden
  gedaan_bij: Debat over vliegende fietsen
  datum: 2029-11-01
  uitvoering: afgedaan
  kamer_status: Openstaand
  afdoening:
    - brief: kst-99999-1
  ---
voorbeeld_goed:
  plan/toezeggingen/toe-1.md
  ---
  titel: Kaart van de luchtpaden
  gedaan_bij: Debat over vliegende fietsen
  datum: 2029-11-01
  uitvoering: afgedaan
  kamer_status: Voldaan
  afdoening:
    - brief: kst-99999-1
  ---
*/
SELECT b.id AS bestand, w.regel, w.kolom, q.kamer_status AS kamer, q.staat AS ons
FROM parlement q
CROSS JOIN item i ON i.soort = q.soort AND i.id = q.id
CROSS JOIN bestand b ON b.pad = i.pad
CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = q.soort AND v.pad = 'kamer_status')
WHERE q.vergelijking = 'verschil' AND NOT (q.staat = 'deels-afgedaan' AND q.kamer_staat = 'open');
