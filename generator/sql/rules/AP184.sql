/*
SPDX-License-Identifier: EUPL-1.2
code: AP184
ernst: waarschuwing
titel: Brief is nog niet af
title: Letter is not finished
melding: Dit moet nog worden aangevuld[[: {wat_nog}]].
message: This has to be added still[[: {wat_nog}]].
advies: Schrijf wat hier moet staan, en haal deze regel weg.
hint: Write what must stand here, and take this line away.
uitleg: actieplan new brief zet «Vul aan:» waar u zelf iets moet schrijven. Zo’n regel mag niet mee naar de Kamer.
explanation: actieplan new brief puts "Vul aan:" where you have to write something yourself. Such a line must not go to the House.
wat: In de tekst van de brief staat nog een regel die zegt wat u moet aanvullen.
what: The text of the letter still holds a line that says what you have to add.
voorbeeld_fout:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  Vul aan: wat er nu volgt.
voorbeeld_goed:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  De volgende brief komt in het voorjaar.
*/
WITH RECURSIVE regels(bestand, nr, deze, rest) AS (
    SELECT id, tekst_regel - 1, '', tekst || char(10) FROM bestand WHERE soort = 'brief' AND geldig AND instr(tekst, 'Vul aan:') > 0
    UNION ALL
    SELECT bestand, nr + 1, rtrim(substr(rest, 1, instr(rest, char(10)) - 1), char(13)), substr(rest, instr(rest, char(10)) + 1) FROM regels WHERE rest <> ''
)
SELECT bestand, nr AS regel, length(deze) - length(ltrim(deze)) + 1 AS kolom, rtrim(trim(substr(ltrim(deze), length('Vul aan:') + 1)), '.') AS wat_nog
FROM regels WHERE ltrim(deze) LIKE 'Vul aan:%';
