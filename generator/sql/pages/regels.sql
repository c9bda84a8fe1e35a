-- SPDX-License-Identifier: EUPL-1.2
-- The rules that a plan is checked against.

--: soorten
SELECT ernst, CASE ernst WHEN 'fout' THEN 'Fouten' WHEN 'waarschuwing' THEN 'Waarschuwingen' WHEN 'advies' THEN 'Adviezen' ELSE 'Uitgezet' END AS kop,
    CASE ernst WHEN 'fout' THEN 'Met een fout in het plan komt er geen nieuwe site.'
        WHEN 'waarschuwing' THEN 'Een waarschuwing houdt publiceren niet tegen. Er klopt waarschijnlijk iets niet.'
        WHEN 'advies' THEN 'Een advies houdt publiceren niet tegen. Het kan beter.' ELSE 'Dit plan heeft deze regels uitgezet.' END AS betekent,
    count(*) AS aantal
FROM regel GROUP BY ernst ORDER BY CASE ernst WHEN 'fout' THEN 1 WHEN 'waarschuwing' THEN 2 WHEN 'advies' THEN 3 ELSE 4 END;

--: soorten.regels
SELECT r.code, r.titel, r.uitleg, (SELECT count(*) FROM bevinding b WHERE b.code = r.code) AS aantal
FROM regel r WHERE r.ernst = :ernst ORDER BY r.code;
