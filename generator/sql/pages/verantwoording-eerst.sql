-- SPDX-License-Identifier: EUPL-1.2
-- What the main view of each figure gives, worked out once for all of them, before the page. Every figuur_ID has the columns
--   volgorde  the order of its rows
--   deel      what is counted
--   waarde    how much; NULL: cannot be known
--   eenheid   of what
--   noemer    of how many; NULL: there is no such number
--   aandeel   whole percents, shares that stand together add up to 100; NULL: no share
--   onbekend  of how many it is not known; NULL: does not apply
-- A new figure is on the page by itself; it gets a line here to show its values too.
DELETE FROM figuur_waarde;
INSERT INTO figuur_waarde SELECT 'stand', * FROM figuur_stand;
INSERT INTO figuur_waarde SELECT 'voltooiing', * FROM figuur_voltooiing;
INSERT INTO figuur_waarde SELECT 'tijdigheid', * FROM figuur_tijdigheid;
INSERT INTO figuur_waarde SELECT 'te-laat', * FROM figuur_te_laat;
INSERT INTO figuur_waarde SELECT 'vooruitblik', * FROM figuur_vooruitblik;
INSERT INTO figuur_waarde SELECT 'actualiteit', * FROM figuur_actualiteit;
INSERT INTO figuur_waarde SELECT 'parlement', * FROM figuur_parlement;
INSERT INTO figuur_waarde SELECT 'no-regrets', * FROM figuur_no_regrets;
INSERT INTO figuur_waarde SELECT 'dekking', * FROM figuur_dekking;
INSERT INTO figuur_waarde SELECT 'belasting', * FROM (SELECT * FROM figuur_belasting ORDER BY volgorde LIMIT 25);
INSERT INTO figuur_waarde SELECT 'middelen', * FROM figuur_middelen;
INSERT INTO figuur_waarde SELECT 'doelbereik', * FROM figuur_doelbereik;
INSERT INTO figuur_waarde SELECT 'datakwaliteit', * FROM figuur_datakwaliteit;
-- of the months only the last
INSERT INTO figuur_waarde SELECT 'verloop', * FROM figuur_verloop WHERE deel LIKE (SELECT substr(datum, 1, 7) FROM peil) || '%';
-- and of the letters
INSERT INTO figuur_waarde SELECT 'verschuiving', * FROM figuur_verschuiving
WHERE volgorde > 10 * (SELECT max(nr) FROM figuur_verschuiving_peil);
