-- SPDX-License-Identifier: EUPL-1.2
-- Makes a copy of the database into the one that is published: without what was read, and what was found in it.
DROP VIEW later_streefwaarde;
DROP VIEW later_waarde;
DROP VIEW later_rij;
DROP VIEW later_bron;
DROP VIEW later_steun;
DROP VIEW later_bestand;
DROP VIEW dagtekening;
DROP VIEW stuk_dag;
DROP VIEW wijziging_deel;
DROP VIEW wijziging_regel;
DROP VIEW wijziging_zin;
DROP VIEW vergelijking_zin;
DROP TABLE wijziging;
DROP TABLE wijziging_groep;
DROP TABLE vergelijking;
DROP VIEW plaats;
DROP VIEW gebrekkig;
DROP TABLE kamerstuk_genoemd;
DROP VIEW uitgezonderd;
DROP VIEW bevinding_getoond;
DROP VIEW bevinding_rang;

-- Worked out, for what it looks at goes.
CREATE TEMP TABLE noemt AS SELECT * FROM vermelding ORDER BY brief, soort, item;
DROP VIEW vermelding;
CREATE TABLE vermelding(brief TEXT NOT NULL, soort TEXT NOT NULL, item TEXT NOT NULL) STRICT;
INSERT INTO vermelding SELECT * FROM noemt;
DROP TABLE noemt;

DROP TABLE bestand;
DROP TABLE waarde;
DROP TABLE gebrek;
DROP TABLE verwijzing;
DROP TABLE doelwit;
DROP TABLE veld_doel;
DROP TABLE bevinding;
DROP TABLE uitzondering;
DROP TABLE pagina;
DROP TABLE uitvoer;
DROP TABLE figuur_waarde;
DROP TABLE sjabloonbestand;
VACUUM;
