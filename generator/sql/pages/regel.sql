-- SPDX-License-Identifier: EUPL-1.2
-- A rule: what it finds, why, what to do, and an example of wrong and right.

--: .
SELECT r.code, r.titel, r.wat, r.uitleg, r.doe,
    CASE r.ernst WHEN 'fout' THEN 'Fout' WHEN 'waarschuwing' THEN 'Waarschuwing' WHEN 'advies' THEN 'Advies' ELSE 'Uitgezet' END AS ernst, r.ernst AS staat,
    CASE r.ernst WHEN 'fout' THEN 'Fout' WHEN 'waarschuwing' THEN 'Waarschuwing' WHEN 'advies' THEN 'Advies' ELSE 'Uitgezet' END AS staat_naam,
    CASE r.ernst WHEN 'fout' THEN 'Met een fout in het plan komt er geen nieuwe site.'
        WHEN 'waarschuwing' THEN 'Een waarschuwing houdt publiceren niet tegen. Er klopt waarschijnlijk iets niet.'
        WHEN 'advies' THEN 'Een advies houdt publiceren niet tegen. Het kan beter.' ELSE 'Deze regel geldt niet in dit plan.' END
        || iif(r.ernst = r.standaard, '', ' Gewoonlijk is dit een ' || r.standaard || '; dit plan weegt de regel anders.') AS betekent
FROM regel r WHERE r.code = :id;

--: voorbeelden
SELECT goed, CASE goed WHEN 1 THEN 'Zo is het goed' ELSE 'Zo is het fout' END AS kop,
    CASE goed WHEN 1 THEN 'goed' ELSE 'fout' END AS anker
FROM regel_voorbeeld WHERE code = :id GROUP BY goed ORDER BY goed;

--: voorbeelden.bestanden
SELECT pad AS bestand, tekst FROM regel_voorbeeld WHERE code = :id AND goed = :goed ORDER BY volgnr;
