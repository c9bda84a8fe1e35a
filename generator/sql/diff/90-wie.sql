-- SPDX-License-Identifier: EUPL-1.2
-- Who owns, takes part, sits in a body; organisations that end or are succeeded.
INSERT INTO meldsoort (soort, groep) VALUES ('actiehouder', 'wie'), ('partners', 'wie'), ('organisatie', 'wie'), ('leden', 'wie');
INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt)
SELECT iif(veld = 'betrokken', 'partners', 'actiehouder'), soort, id, veld, deel,
    CASE veld WHEN 'betrokken' THEN 'Wie meedoen' WHEN 'organisaties' THEN 'Wie het project uitvoert' ELSE 'De actiehouder' END
        || CASE WHEN was IS NULL THEN ' is ingevuld: ' || wordt WHEN wordt IS NULL THEN ' is niet meer ingevuld. Er stond: ' || was
            ELSE ' was: ' || was || '. Nu: ' || wordt END || '.', was, wordt
FROM bladverschil WHERE soort IN ('actie', 'project') AND veld IN ('actiehouder', 'betrokken', 'organisaties');

-- Dates of an organisation count from their day on, also where nothing in its file changed.
INSERT INTO melding (soort, item_soort, item, veld, zin, wordt, datum)
SELECT 'organisatie', 'organisatie', b.id, 'geldig_tot', 'Deze organisatie bestaat niet meer zo sinds ' || datum_nl(b.geldig_tot) || '.'
        || coalesce(' De opvolger is ' || (SELECT titel FROM wordt.organisatie WHERE id = b.opvolger) || '.', ''), datum_nl(b.geldig_tot), b.geldig_tot
FROM koppel k CROSS JOIN was.organisatie a ON a.id = k.was CROSS JOIN wordt.organisatie b ON b.id = k.wordt
WHERE k.soort = 'organisatie' AND b.geldig_tot_dag <= (SELECT datum FROM wordt.peil)
    AND (a.geldig_tot_dag IS NULL OR a.geldig_tot_dag > (SELECT datum FROM was.peil));

INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt)
SELECT 'leden', soort, id, 'leden', deel, CASE WHEN was IS NULL THEN wordt || ' doet mee.' ELSE was || ' doet niet meer mee.' END, was, wordt
FROM bladverschil WHERE soort = 'gremium' AND veld = 'leden.organisatie' AND (was IS NULL OR wordt IS NULL);
