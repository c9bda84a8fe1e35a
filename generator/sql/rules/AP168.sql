/*
SPDX-License-Identifier: EUPL-1.2
code: AP168
ernst: advies
titel: Zin is erg lang
title: Sentence is very long
melding: Deze zin heeft {woorden} woorden.
message: This sentence has {woorden} words.
advies: Maak er twee of drie zinnen van: hoogstens 35 woorden, liever 15.
hint: Make two or three sentences of it: 35 words at most, better 15.
uitleg: Lange zinnen lezen moeilijk. De tekst op de site is voor iedereen. Deze regel meldt zinnen van meer dan 35 woorden; verwijzingen en webadressen tellen niet mee.
explanation: Long sentences are hard to read. The text on the site is for everybody. This rule tells of sentences of more than 35 words; citations and web addresses do not count.
wat: Een zin heeft meer dan 35 woorden.
what: A sentence has more than 35 words.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  De brug komt er als de wind goed staat en de ballonnen op tijd zijn gevuld en de touwen zijn nagekeken en de bond het pad heeft gezien en het ministerie heeft gezegd dat het mag en niemand er nog iets tegen heeft.
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---

  De brug komt er als de wind goed staat. Eerst vullen wij de ballonnen. Dan kijken wij de touwen na.
*/
-- 35 is MD_SENTENCE_WORDS of generator/text/markdown.h
SELECT g.bestand, g.regel, g.kolom, g.a AS woorden
FROM gebrek g
WHERE g.soort = 'zin-lang';
