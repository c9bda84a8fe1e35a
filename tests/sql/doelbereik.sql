-- SPDX-License-Identifier: EUPL-1.2
-- Indicators with a known R on 1 July 2024. Unless said otherwise: baseline 100 in 2018, target 200 in 2028.
UPDATE peil SET datum = '2024-07-01';
INSERT INTO indicator(id, pad, tekst, titel, eenheid, niveau, richting, nulmeting_jaar, nulmeting_waarde, streefwaarde_jaar, streefwaarde_waarde, ruis) VALUES
    ('01-op-koers', '', '', '50% in half the time: R = 1', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('02-net-op-koers', '', '', '0,95 in all the time', '', 'outcome', 'omhoog', '2018', 100, '2023', 200, NULL),
    ('03-te-traag', '', '', '12% in a fifth of the time: R = 0,6', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('04-beperkt', '', '', 'R = 0,598', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('05-verslechtering', '', '', 'R < 0', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('06-behaald', '', '', 'target met', '', 'impact', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('07-omlaag', '', '', '100 to 0 down, 40% in half: R = 0,8', '', 'outcome', 'omlaag', '2018', 100, '2028', 0, NULL),
    ('08-ruis', '', '', 'change of 4 with noise 5', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, 5),
    ('09-tussendoel', '', '', 'interim 120 in 2023: 120 is R = 1', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('10-tussendoel-voorbij', '', '', 'interim 2020 is past: final target', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('11-volgen', '', '', 'only a trend', '', 'outcome', 'volgen', '2018', 100, '2028', 200, NULL),
    ('12-geen-nulmeting', '', '', '', '', 'outcome', 'omhoog', NULL, NULL, '2028', 200, NULL),
    ('13-een-meting', '', '', '', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('14-te-laat-geteld', '', '', 'the newer count is not known yet', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('15-onder', '', '', 'stay under 50, was 40, now 60', '', 'outcome', 'onder', '2018', 40, '2028', 50, NULL),
    ('16-over-tijd', '', '', 'target year past, 80%: R = 0,8, not less', '', 'outcome', 'omhoog', '2018', 100, '2020', 200, NULL),
    ('17-gecorrigeerd', '', '', 'the corrected count counts', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('18-tijdvak', '', '', 'a sum over years is no point', '', 'outcome', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('19-output', '', '', 'no outcome: not in the total', '', 'output', 'omhoog', '2018', 100, '2028', 200, NULL),
    ('20-geen-streefwaarde', '', '', '', '', 'outcome', 'omlaag', '2018', 100, NULL, NULL, NULL);
INSERT INTO indicator_tussendoelen(item, volgnr, jaar, waarde) VALUES ('09-tussendoel', 1, '2023', 120), ('09-tussendoel', 2, '2026', 180), ('10-tussendoel-voorbij', 1, '2020', 190);
INSERT INTO reeks(id, pad, tekst) SELECT id, '', '' FROM indicator;
INSERT INTO reeks_meting(item, volgnr, jaar, waarde, geteld_op, stand) VALUES
    ('01-op-koers', 1, '2018', 100, '2019-03-01', NULL), ('01-op-koers', 2, '2023', 150, '2024-03-01', NULL),
    ('02-net-op-koers', 1, '2018', 100, NULL, NULL), ('02-net-op-koers', 2, '2023', 195, NULL, NULL),
    ('03-te-traag', 1, '2018', 100, NULL, NULL), ('03-te-traag', 2, '2020', 112, NULL, NULL),
    ('04-beperkt', 1, '2018', 100, NULL, NULL), ('04-beperkt', 2, '2023', 129.9, NULL, NULL),
    ('05-verslechtering', 1, '2018', 100, NULL, NULL), ('05-verslechtering', 2, '2023', 90, NULL, NULL),
    ('06-behaald', 1, '2018', 100, NULL, NULL), ('06-behaald', 2, '2022', 200, NULL, NULL),
    ('07-omlaag', 1, '2018', 100, NULL, NULL), ('07-omlaag', 2, '2023', 60, NULL, NULL),
    ('08-ruis', 1, '2018', 100, NULL, NULL), ('08-ruis', 2, '2023', 96, NULL, NULL),
    ('09-tussendoel', 1, '2018', 100, NULL, NULL), ('09-tussendoel', 2, '2023', 120, NULL, NULL),
    ('10-tussendoel-voorbij', 1, '2018', 100, NULL, NULL), ('10-tussendoel-voorbij', 2, '2023', 130, NULL, NULL),
    ('11-volgen', 1, '2022', 80, NULL, NULL), ('11-volgen', 2, '2023', 90, NULL, NULL),
    ('12-geen-nulmeting', 1, '2022', 80, NULL, NULL), ('12-geen-nulmeting', 2, '2023', 90, NULL, NULL),
    ('13-een-meting', 1, '2018', 100, NULL, NULL),
    ('14-te-laat-geteld', 1, '2018', 100, NULL, NULL), ('14-te-laat-geteld', 2, '2022', 140, '2023-03', NULL), ('14-te-laat-geteld', 3, '2023', 190, '2024-07-02', NULL),
    ('15-onder', 1, '2018', 40, NULL, NULL), ('15-onder', 2, '2023', 60, NULL, NULL),
    ('16-over-tijd', 1, '2018', 100, NULL, NULL), ('16-over-tijd', 2, '2023', 180, NULL, NULL),
    ('17-gecorrigeerd', 1, '2018', 100, NULL, NULL), ('17-gecorrigeerd', 2, '2023', 150, '2024-05-01', 'gecorrigeerd'), ('17-gecorrigeerd', 3, '2023', 110, '2024-05-01', 'voorlopig'),
    ('18-tijdvak', 1, '2018', 100, NULL, NULL), ('18-tijdvak', 2, '2019/2023', 900, NULL, NULL),
    ('19-output', 1, '2018', 100, NULL, NULL), ('19-output', 2, '2023', 150, NULL, NULL),
    ('20-geen-streefwaarde', 1, '2018', 100, NULL, NULL), ('20-geen-streefwaarde', 2, '2023', 90, NULL, NULL);
SELECT indicator, jaar, waarde, doel_jaar, doel_waarde, r, oordeel, reden, trend FROM figuur_doelbereik_indicator ORDER BY indicator;
SELECT '# figuur'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_doelbereik ORDER BY volgorde;
SELECT sum(aandeel) FROM figuur_doelbereik;
SELECT '# datakwaliteit'; SELECT deel, waarde, noemer, aandeel, onbekend FROM figuur_datakwaliteit WHERE deel LIKE 'ind%' ORDER BY volgorde;
