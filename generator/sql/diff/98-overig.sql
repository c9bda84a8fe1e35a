-- SPDX-License-Identifier: EUPL-1.2
-- Every other value that is not the same: what no other file told. A row of melding tells the field in veld, what lies
-- below it, and where deel is given only that entry.
INSERT INTO meldsoort (soort, groep) VALUES ('overig', 'teksten');
INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt, verschil)
SELECT 'overig', soort, id, veld, deel,
    iif(soort = 'voortgang', 'Achteraf veranderd: het', 'Het') || ' veld «' || veld || '»' || iif(deel = '', '', ' (' || deel || ')')
        || CASE WHEN was IS NULL THEN ' is ingevuld: ' || rtrim(wordt, '. ') || '.' WHEN wordt IS NULL THEN ' is niet meer ingevuld. Er stond: ' || rtrim(was, '. ') || '.'
            WHEN lang THEN ' is veranderd.' ELSE ' was «' || was || '» en is nu «' || wordt || '».' END,
    was, wordt, iif(lang, woordverschil(was, wordt), NULL)
FROM (SELECT iif(v.soort = 'reeks', 'indicator', v.soort) AS soort, v.id, v.veld, v.deel, v.was, v.wordt,
        length(v.was) > 40 AND length(v.wordt) > 40 AS lang
    FROM bladverschil v) v
-- told of the item, of this entry, or of one that it is in: three questions, so that each is answered by an index
WHERE NOT EXISTS (SELECT 1 FROM melding m WHERE m.item_soort = v.soort AND m.item = v.id AND m.deel IS NULL
        AND (v.veld = m.veld OR v.veld GLOB m.veld || '.*'))
    AND NOT EXISTS (SELECT 1 FROM melding m WHERE m.item_soort = v.soort AND m.item = v.id AND m.deel IN ('', v.deel)
        AND (v.veld = m.veld OR v.veld GLOB m.veld || '.*'))
    AND NOT ((instr(v.deel, '/') OR instr(v.deel, '~')) AND EXISTS (
        SELECT 1 FROM melding m WHERE m.item_soort = v.soort AND m.item = v.id AND (v.veld = m.veld OR v.veld GLOB m.veld || '.*')
            AND (v.deel GLOB m.deel || '/*' OR v.deel GLOB m.deel || '~*')))
    -- a target of before is the record of a move that 10-streefwaarde.sql tells
    AND NOT (v.veld GLOB 'eerdere_streefwaarden*' AND v.was IS NULL AND EXISTS (
        SELECT 1 FROM melding m WHERE m.soort GLOB 'streefwaarde*' AND m.item = v.id))
    AND NOT (v.soort = 'indicator' AND v.veld IN ('streefwaarde.jaar', 'streefwaarde.waarde'))
    -- what an answer says is told with the answer, by the date of the letter
    AND NOT (v.soort IN ('motie', 'toezegging', 'aanbeveling') AND v.veld = 'uitvoering')
    AND NOT (v.soort IN ('motie', 'toezegging', 'aanbeveling') AND v.veld GLOB 'afdoening*' AND v.was IS NULL AND EXISTS (
        SELECT 1 FROM melding m WHERE m.item_soort = v.soort AND m.item = v.id AND m.veld = 'uitvoering'))
    -- a re-planning is told by the date that it moves
    AND NOT (v.veld GLOB 'herplanning*' AND v.was IS NULL AND EXISTS (
        SELECT 1 FROM melding m WHERE m.soort = 'herpland' AND m.item = v.id))
    -- the proof of a milestone is told as its source
    AND NOT (v.veld = 'mijlpalen.bewijs' AND v.was IS NULL AND EXISTS (
        SELECT 1 FROM melding m WHERE m.soort = 'mijlpaal-gehaald' AND m.item = v.id AND m.deel = v.deel))
    -- a decision is told at what it is about
    AND NOT (v.soort = 'voortgang' AND v.veld GLOB 'besluit_gevraagd*' AND EXISTS (
        SELECT 1 FROM melding m WHERE m.veld = 'besluit_gevraagd' AND m.deel = v.id))
    AND NOT (v.soort = 'kamervraag' AND v.veld = 'beantwoord_met' AND v.was IS NULL AND EXISTS (
        SELECT 1 FROM melding m WHERE m.soort = 'kamervraag' AND m.item = v.id));
