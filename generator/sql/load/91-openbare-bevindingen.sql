-- SPDX-License-Identifier: EUPL-1.2
-- What the public hears of the findings, after the rules ran again over what is left by 9-openbaar.sql: so no finding counts,
-- compares with or suggests what is internal, whatever rule it is of. What is wrong only because the internal part is not
-- there is no finding; nor is what names an internal item by its name in a public file.
DELETE FROM bevinding AS b WHERE NOT EXISTS (SELECT 1 FROM heel h WHERE h.pad = b.pad AND h.regel = b.regel AND h.kolom = b.kolom AND h.code = b.code)
  OR EXISTS (SELECT 1 FROM weg_naam n WHERE instr(melding || ' ' || advies, n.naam) > 0);
DELETE FROM uitzondering AS b WHERE NOT EXISTS (SELECT 1 FROM heel h WHERE h.pad = b.pad AND h.regel = b.regel AND h.kolom = b.kolom AND h.code = b.code)
  OR EXISTS (SELECT 1 FROM weg_naam n WHERE instr(melding || ' ' || advies || ' ' || reden, n.naam) > 0);
DROP TABLE heel;
DROP TABLE weg_naam;
