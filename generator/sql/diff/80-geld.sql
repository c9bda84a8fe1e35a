-- SPDX-License-Identifier: EUPL-1.2
-- Money: what the programme or an action gets, what a project gets, and whether it was granted.
INSERT INTO meldsoort (soort, groep) VALUES ('geld', 'geld'), ('toekenning', 'geld');
INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt, reden_nodig)
SELECT 'geld', soort, id, CASE WHEN was IS NULL OR wordt IS NULL THEN rtrim(rtrim(veld, 'bedrag'), '.') ELSE veld END, deel,
    iif(deel = '', 'Het bedrag', 'Het bedrag voor ' || iif(instr(deel, '~') > 0, substr(deel, 1, instr(deel, '~') - 1), deel))
        || CASE WHEN was IS NULL THEN ' is nieuw: ' || wordt WHEN wordt IS NULL THEN ' is weg. Dat was ' || was
            ELSE ' was ' || was || ' en is nu ' || wordt END || '.', was, wordt, 0
FROM bladverschil WHERE soort IN ('programma', 'actie', 'project') AND veld IN ('bedrag', 'middelen.bedrag');

INSERT INTO melding (soort, item_soort, item, veld, deel, zin, was, wordt)
SELECT 'toekenning', soort, id, veld, deel,
    CASE WHEN was IS NULL THEN 'Over het geld is bekend: ' || wordt WHEN wordt IS NULL THEN 'Over het geld is niets meer bekend. Er stond: ' || was
        ELSE 'Het geld was: ' || was || '. Nu is het: ' || wordt END || '.', was, wordt
FROM bladverschil WHERE soort = 'project' AND veld = 'toekenning';
