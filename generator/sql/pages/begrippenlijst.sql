-- SPDX-License-Identifier: EUPL-1.2
-- The words of the plan as SKOS, in Turtle. A text of JSON is a text of Turtle. A concept's address is its place on the page of
-- words: whole with --base-url, else from the place of this file.

--: .
SELECT coalesce(nullif(p.basis, ''), '../') AS "voor|json", json_quote('Begrippen van ' || coalesce((SELECT titel FROM programma), 'het plan')) AS "titel|json",
    p.datum AS dag
FROM peil p;

--: begrippen
SELECT id, json_quote(titel) AS "woord|json", CASE WHEN engels <> '' THEN json_quote(engels) END AS "engels|json",
    CASE WHEN uitleg <> '' THEN json_quote(uitleg) END AS "uitleg|json",
    (SELECT 1 FROM begrip_afgeleid d WHERE d.item = begrip.id AND d.waarde = 'uitleg') AS uitleg_afgeleid,
    (SELECT 1 FROM begrip_afgeleid d WHERE d.item = begrip.id AND d.waarde = 'engels') AS engels_afgeleid
FROM begrip ORDER BY id;
