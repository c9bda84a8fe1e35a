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
*/
-- 35 is MD_SENTENCE_WORDS of generator/text/markdown.h
SELECT g.bestand, g.regel, g.kolom, g.a AS woorden
FROM gebrek g
WHERE g.soort = 'zin-lang';
