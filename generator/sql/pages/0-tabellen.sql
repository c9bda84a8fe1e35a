-- SPDX-License-Identifier: EUPL-1.2
-- Views that pages ask for many items, worked out once: a temporary table goes before a view of the same name.
-- Runs when the plan is final, before the first page. Not published.
CREATE TEMP TABLE stuk AS SELECT * FROM main.stuk;
CREATE UNIQUE INDEX temp.stuk_id ON stuk (id);
CREATE TEMP TABLE stuk_gebruik AS SELECT * FROM main.stuk_gebruik;
CREATE INDEX temp.stuk_gebruik_document ON stuk_gebruik (document);
CREATE TEMP TABLE besluit AS SELECT * FROM main.besluit;
CREATE INDEX temp.besluit_id ON besluit (id);
CREATE TEMP TABLE afdoening AS SELECT * FROM main.afdoening;
CREATE INDEX temp.afdoening_item ON afdoening (soort, item);
CREATE TEMP TABLE parlement AS SELECT * FROM main.parlement;
CREATE INDEX temp.parlement_id ON parlement (soort, id);
CREATE TEMP TABLE actie_regel AS SELECT * FROM main.actie_regel;
CREATE UNIQUE INDEX temp.actie_regel_id ON actie_regel (id);
CREATE TEMP TABLE figuur_doelbereik_indicator AS SELECT * FROM main.figuur_doelbereik_indicator;
CREATE INDEX temp.figuur_doelbereik_indicator_id ON figuur_doelbereik_indicator (indicator);
CREATE TEMP TABLE item_wijziging AS SELECT * FROM main.item_wijziging;
CREATE UNIQUE INDEX temp.item_wijziging_id ON item_wijziging (soort, item);
CREATE TEMP TABLE geschiedenis AS SELECT * FROM main.geschiedenis;
CREATE INDEX temp.geschiedenis_item ON geschiedenis (soort, item);
