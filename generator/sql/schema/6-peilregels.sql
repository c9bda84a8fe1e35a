-- SPDX-License-Identifier: EUPL-1.2
-- What is known on the as-of date, in one place: the accountability page shows these rows, load/6-later.sql lists what they
-- hide, and load/8-peildatum.sql takes it out of the plan before the first page. weg says how:
--   item     the file goes, where the date in field datum is later than the as-of date
--   rij      the entry goes that the date is in
--   velden   these fields go, of the same entry or item
--   anders   load/6-later.sql or load/8-peildatum.sql says how
--   blijft   nothing goes; the row tells readers why
CREATE TABLE peilregel (
    nr     INTEGER PRIMARY KEY,
    soort  TEXT,
    datum  TEXT,                        -- the field that tells since when something is known
    weg    TEXT NOT NULL CHECK (weg IN ('item', 'rij', 'velden', 'anders', 'blijft')),
    velden TEXT NOT NULL DEFAULT '',    -- with |s around each
    wat    TEXT NOT NULL,               -- as readers see it; rows with the same words stand together
    uitleg TEXT NOT NULL DEFAULT ''     -- what counts from when; once for rows that stand together
) STRICT;

INSERT INTO peilregel (soort, datum, weg, velden, wat, uitleg) VALUES
('voortgang', 'datum', 'item', '', 'Voortgangsberichten', 'Een bericht telt vanaf zijn datum.'),
('actie', 'herplanning.datum', 'rij', '', 'Verschoven einddatums', 'Een nieuwe einddatum telt vanaf de dag waarop die is besloten. Daarvoor geldt de einddatum van toen.'),
('actie', 'mijlpalen.gehaald', 'velden', '|mijlpalen.gehaald|mijlpalen.bewijs|', 'Mijlpalen', 'Een mijlpaal is gehaald vanaf de dag waarop zij is gehaald. De datum waarop zij klaar moet zijn, staat er altijd.'),
('voortgang', 'besluit_gevraagd.beantwoord_op', 'velden', '|besluit_gevraagd.antwoord|besluit_gevraagd.beantwoord_op|', 'Gevraagde besluiten', 'Een vraag staat open tot de dag van het antwoord. Stopt het werk waar zij over gaat, dan vervalt zij.'),
('motie', 'datum', 'item', '', 'Moties, toezeggingen en aanbevelingen', 'Zij staan er vanaf hun datum. Zonder eigen datum telt de datum van het stuk; is ook die er niet, dan staan zij er altijd. De termijn van een toezegging staat er ook als die later is.'),
('toezegging', 'datum', 'item', '', 'Moties, toezeggingen en aanbevelingen', ''),
('aanbeveling', 'datum', 'item', '', 'Moties, toezeggingen en aanbevelingen', ''),
('motie', 'besluit_datum', 'velden', '|besluit|besluit_datum|', 'Besluiten van de Kamer', 'Een besluit over een motie telt vanaf de dag van het besluit.'),
(NULL, NULL, 'anders', '', 'Afdoening', 'Een brief handelt een motie, toezegging of aanbeveling af vanaf de dag van de brief. Is zij alleen in latere brieven afgedaan, dan loopt zij op de peildatum nog.'),
('kamervraag', 'datum', 'item', '', 'Kamervragen', 'Vragen staan er vanaf hun datum, het antwoord vanaf de dag waarop is geantwoord.'),
('kamervraag', 'beantwoord_op', 'velden', '|beantwoord_op|beantwoord_met|', 'Kamervragen', ''),
('project', 'jaar', 'item', '', 'Projecten', 'Een project staat er vanaf het jaar van toekenning.'),
(NULL, NULL, 'anders', '', 'Cijfers', 'Een cijfer telt vanaf de dag waarop het is bekendgemaakt. Is die dag niet bekend, dan telt het vanaf het eerste stuk waarin het staat, maar niet voordat het jaar voorbij is.'),
('indicator', 'nulmeting.jaar', 'velden', '|nulmeting.jaar|nulmeting.waarde|', 'Nulmetingen', 'Een nulmeting telt vanaf het einde van haar jaar.'),
('indicator', 'eerdere_streefwaarden.vervangen_op', 'anders', '', 'Streefwaarden', 'De streefwaarde is die van de peildatum. Is zij later vervangen, dan staat hier nog de oude. Komt een streefwaarde of tussendoel alleen uit latere stukken, dan is er nog geen.'),
(NULL, NULL, 'anders', '', 'Geld', 'Een bedrag telt vanaf het eerste stuk waarin het staat. Een bedrag zonder bron telt altijd.'),
('brief', NULL, 'anders', '', 'Brieven', 'Een brief hoort bij de site vanaf zijn peildatum, en zonder peildatum vanaf zijn eigen datum. Een conceptbrief van het komende jaar staat er als aangekondigd.'),
('organisatie', 'geldig_tot', 'velden', '|geldig_tot|opvolger|', 'Organisaties en overleggen', 'Dat een organisatie stopt of opgaat in een andere, staat er vanaf die dag. Een lid van een overleg staat er vanaf de dag waarop het lid werd. Een organisatie of overleg van later staat er alleen als iets ernaar verwijst.'),
('gremium', 'leden.van', 'rij', '', 'Organisaties en overleggen', ''),
('gremium', 'leden.tot', 'velden', '|leden.tot|', 'Organisaties en overleggen', ''),
(NULL, NULL, 'anders', '', 'Stukken', 'Een stuk staat er vanaf zijn datum. Een later stuk staat er alleen als iets zonder datum op dat stuk rust en op geen eerder stuk. Die datum staat er dan bij.'),
(NULL, NULL, 'blijft', '', 'Wat is afgesproken', 'Einddatums, mijlpalen, termijnen, looptijden en streefjaren staan er ook als zij na de peildatum liggen. Dat zijn afspraken, geen gebeurtenissen.'),
(NULL, NULL, 'blijft', '', 'Wat geen datum heeft', 'Het plan zegt niet sinds wanneer een actie, doel, actielijn of organisatie erin staat, en niet van wanneer een tekst, een resultaat, een toekenning of de stand in het register van de Kamer is. Op een peildatum in het verleden staat daar de stand van nu.'),
(NULL, NULL, 'blijft', '', 'Bevindingen en downloads', 'De controle van het plan kijkt naar alles. Wat op deze site staat, ook bij Datakwaliteit en Downloads, geldt voor de peildatum.');
