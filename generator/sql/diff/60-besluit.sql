-- SPDX-License-Identifier: EUPL-1.2
-- Decisions that were asked of a body, that it took, or that lapsed as the work was stopped.
INSERT INTO meldsoort (soort, groep) VALUES ('besluit-gevraagd', 'besluiten'), ('besluit-genomen', 'besluiten');
INSERT INTO melding (soort, item_soort, item, veld, deel, zin, wordt, datum)
SELECT iif(b.beantwoord, 'besluit-genomen', 'besluit-gevraagd'), b.soort, b.item, 'besluit_gevraagd', b.id,
    iif(b.beantwoord, 'Besluit van ' || coalesce(b.gremium_titel, b.gremium) || coalesce(iif(length(b.beantwoord_op) = 10, ' op ', ' in ') || datum_nl(b.beantwoord_op), '') || ': '
            || coalesce(rtrim(b.antwoord, '. '), 'niet ingevuld') || '. De vraag was: ' || b.vraag,
        'Gevraagd aan ' || coalesce(b.gremium_titel, b.gremium) || ': ' || b.vraag || CASE WHEN b.vervallen
            THEN ' De vraag is vervallen: het werk is gestopt.' ELSE coalesce(' Nodig voor ' || datum_nl(b.voor) || '.', '') END),
    coalesce(b.antwoord, b.vraag), coalesce(b.beantwoord_op, b.datum)
FROM wordt.besluit b
WHERE NOT EXISTS (SELECT 1 FROM koppel k CROSS JOIN was.besluit a ON a.id = k.was
    WHERE k.soort = 'voortgang' AND k.wordt = b.id AND a.vraag IS b.vraag AND a.antwoord IS b.antwoord AND a.voor IS b.voor
        AND a.beantwoord = b.beantwoord AND a.vervallen = b.vervallen);
