-- SPDX-License-Identifier: EUPL-1.2
-- How projects stand on 1 July 2031: by the newest update until then, of two of one day by the last in order of name; and whether its
-- phase was derived. What is done has no judgement.
UPDATE peil SET datum = '2031-07-01';
INSERT INTO project(id, pad, tekst, titel, jaar) VALUES ('p1', '', '', 'Two of one day', 2031), ('p2', '', '', 'Later', 2031), ('p3', '', '', 'Done', 2031),
    ('p4', '', '', 'Nothing told', 2031), ('p5', '', '', 'Date derived', 2031), ('p6', '', '', 'Phase not told', 2031);
INSERT INTO voortgang(id, pad, tekst, betreft, betreft_project, datum, fase, oordeel) VALUES
    ('v1a', '', '', 'p1', 'p1', '2031-07-01', 'aangekondigd', NULL), ('v1b', '', '', 'p1', 'p1', '2031-07-01', 'loopt', 'vertraagd'),
    ('v1z', '', '', 'p1', 'p1', '2031-06-30', 'gestopt', NULL), ('v2', '', '', 'p2', 'p2', '2031-07-02', 'loopt', NULL),
    ('v3', '', '', 'p3', 'p3', '2031-03-01', 'afgerond', NULL), ('v5', '', '', 'p5', 'p5', '2031-03-01', 'loopt', 'op-schema'),
    ('v6', '', '', 'p6', 'p6', '2031-03-01', NULL, 'aandacht');
-- of another update of the same project, and of another value
INSERT INTO voortgang_afgeleid(item, volgnr, waarde) VALUES ('v1a', 1, 'fase'), ('v3', 1, 'datum'), ('v3', 2, 'fase'), ('v5', 1, 'datum');
SELECT id, bericht, datum, fase, fase_naam, beeindigd, oordeel, oordeel_naam, fase_afgeleid FROM project_stand ORDER BY id;
SELECT '# geschiedenis';
SELECT item, dag, bij, tekst, afgeleid FROM geschiedenis WHERE soort = 'project' AND dag <= '2031-07-01' ORDER BY item, dag, bij;
