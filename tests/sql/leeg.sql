-- SPDX-License-Identifier: EUPL-1.2
-- A plan that holds nothing yet: of each figure that still has rows, what is counted is 0 of 0, a share of nothing and a middle or a most of
-- nothing are not known (-), and so is a sum that nobody named. The first number is the place in the list.
UPDATE peil SET datum = '2025-07-01';
INSERT INTO programma(id, pad, tekst, titel) VALUES ('programma', '', '', 'Proef');
SELECT '# voltooiing'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_voltooiing ORDER BY volgorde;
SELECT '# tijdigheid'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_tijdigheid ORDER BY volgorde;
SELECT '# te laat'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_te_laat ORDER BY volgorde;
SELECT '# vooruitblik'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_vooruitblik ORDER BY volgorde;
SELECT '# actualiteit'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_actualiteit ORDER BY volgorde;
SELECT '# dekking'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_dekking ORDER BY volgorde;
SELECT '# datakwaliteit'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_datakwaliteit ORDER BY volgorde;
SELECT '# verschuiving'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_verschuiving ORDER BY volgorde;
SELECT '# middelen'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_middelen ORDER BY volgorde;
SELECT '# belasting'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_belasting ORDER BY volgorde;
SELECT '# verloop'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_verloop ORDER BY volgorde;
SELECT '# stand'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_stand ORDER BY volgorde;
SELECT '# doelbereik'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_doelbereik ORDER BY volgorde;
SELECT '# no regrets'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_no_regrets ORDER BY volgorde;
SELECT '# parlement'; SELECT volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_parlement ORDER BY volgorde;
