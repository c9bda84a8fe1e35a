-- SPDX-License-Identifier: EUPL-1.2
-- The kinds of file. A kind without a page of its own points at its place on a list page.
INSERT INTO soort (naam, map, meervoud, adres, volgorde, uitleg) VALUES
('programma',   '',             'programma',     'programma/index.html', 1,
 'Het programma zelf: één bestand, plan/programma.md.'),
('doel',        'doelen',       'doelen',        'doelen/index.html#{id}', 2,
 'Wat het programma wil bereiken.'),
('knelpunt',    'knelpunten',   'knelpunten',    'doelen/index.html#knelpunt-{id}', 3,
 'Een probleem met zijn oorzaken: het begin van de keten probleem, oorzaak, doel, actie, wie.'),
('actielijn',   'actielijnen',  'actielijnen',   'actielijnen/{id}/index.html', 4,
 'Een groep acties rond één thema.'),
('actie',       'acties',       'acties',        'acties/{id}/index.html', 5,
 'Wat er moet gebeuren, wie dat doet en wanneer het klaar is.'),
('project',     'no-regrets',   'No Regrets-projecten', 'no-regrets/{id}/index.html', 6,
 'Een project van No Regrets.'),
('voortgang',   'voortgang',    'voortgangsberichten', NULL, 7,
 'Eén bericht over één actie of project op één datum. Een nieuw bericht is een nieuw bestand; een oud bericht verandert niet.'),
('organisatie', 'organisaties', 'organisaties',  'organisaties/{id}/index.html', 8,
 'Een organisatie of groep van partijen die meedoet.'),
('gremium',     'gremia',       'overleggen',    'organisaties/index.html#gremium-{id}', 9,
 'Een overleg: stuurgroep, werkgroep, taskforce.'),
('motie',       'moties',       'moties en amendementen', 'moties/{id}/index.html', 10,
 'Een verzoek van de Kamer aan de regering, of een wijziging van een wet of begroting.'),
('toezegging',  'toezeggingen', 'toezeggingen',  'toezeggingen/{id}/index.html', 11,
 'Een belofte van een bewindspersoon aan de Kamer.'),
('aanbeveling', 'aanbevelingen','aanbevelingen', 'aanbevelingen/{id}/index.html', 12,
 'Een advies uit een rapport.'),
('kamervraag',  'kamervragen',  'Kamervragen',   'parlement/index.html#kamervraag-{id}', 13,
 'Een set vragen van Kamerleden en het antwoord daarop.'),
('indicator',   'indicatoren',  'indicatoren',   'indicatoren/{id}/index.html', 14,
 'Een cijferreeks. De cijfers staan ernaast, in een CSV-bestand met dezelfde naam.'),
('brief',       'brieven',      'brieven',       'brieven/{id}/index.html', 16,
 'Een brief aan de Kamer.'),
('document',    'documenten',   'documenten',    'documenten/index.html#{id}', 17,
 'Een stuk waarnaar het plan verwijst: Kamerstuk, rapport, webpagina.'),
('begrip',      'begrippen',    'begrippen',     'begrippen/index.html#{id}', 18,
 'Een woord met uitleg.');

-- The series of an indicator: indicatoren/ID.csv beside indicatoren/ID.md. Its rows are the entries of one list.
INSERT INTO soort (naam, map, meervoud, adres, volgorde, extensie, uitleg) VALUES
('reeks',       'indicatoren/*.csv', 'cijferreeksen', 'indicatoren/{id}/index.html', 15, 'csv',
 'De cijfers van een indicator: één regel per jaar. De eerste regel noemt de kolommen. Meer bronnen in één vak: zet er een spatie tussen.');
