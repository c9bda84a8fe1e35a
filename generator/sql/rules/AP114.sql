/*
SPDX-License-Identifier: EUPL-1.2
code: AP114
ernst: waarschuwing
titel: Bericht uit de toekomst
title: Update from the future
melding: Dit bericht is van {datum}, maar het plan is van {peil}: het telt nog niet mee.
message: This update is of {datum}, but the plan is of {peil}: it does not count yet.
advies: Kijk of jaar en maand kloppen. Is die dag al geweest, dan verdwijnt dit als u het bericht vastlegt.
hint: See whether year and month are right. If that day has passed, this goes away once you commit the update.
uitleg: Een bericht vertelt hoe het was op zijn datum. Na de peildatum, en na de dag waarop het plan voor het laatst is gewijzigd, kan niemand dat weten.
explanation: An update tells how it was on its date. After the as-of date, and after the day on which the plan was last changed, nobody can know that.
wat: Een bericht heeft een datum die nog moet komen, en telt niet mee.
what: An update has a date that is yet to come, and does not count.
voorbeeld_fout:
  plan/voortgang/2032/luchtpad-2032-05-01.md
  ---
  betreft: luchtpad
  datum: 2032-05-01
  fase: loopt
  ---
voorbeeld_goed:
  plan/voortgang/2031/luchtpad-2031-05-01.md
  ---
  betreft: luchtpad
  datum: 2031-05-01
  fase: loopt
  ---
*/
WITH fout AS MATERIALIZED (
    SELECT v.id, v.datum, max(p.datum, p.revisie_datum) AS peil
    FROM voortgang v CROSS JOIN peil p WHERE substr(v.datum || '-01-01', 1, 10) > (SELECT max(datum, revisie_datum) FROM peil)
)
SELECT p.bestand, p.regel, p.kolom, f.datum, f.peil
FROM fout f CROSS JOIN plaats p ON p.soort = 'voortgang' AND p.item = f.id AND p.veld = 'datum';
