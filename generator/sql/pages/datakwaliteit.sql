-- SPDX-License-Identifier: EUPL-1.2
-- What is missing: the figures, the findings that do not stop publishing, and what is marked as unknown.

--: velden
SELECT deel, waarde, noemer, aandeel, onbekend, noemer - waarde - onbekend AS leeg FROM figuur_datakwaliteit ORDER BY volgorde;

--: .
SELECT count(*) FILTER (WHERE ernst = 'waarschuwing') AS waarschuwingen_n, count(*) FILTER (WHERE ernst = 'advies') AS adviezen_n,
    CASE count(*) FILTER (WHERE ernst = 'waarschuwing') WHEN 1 THEN 'waarschuwing' ELSE 'waarschuwingen' END AS waarschuwingen_woord,
    CASE count(*) FILTER (WHERE ernst = 'advies') WHEN 1 THEN 'advies' ELSE 'adviezen' END AS adviezen_woord,
    (SELECT definitie FROM figuur WHERE id = 'datakwaliteit') AS definitie, (SELECT grenzen FROM figuur WHERE id = 'datakwaliteit') AS grenzen
FROM bevinding WHERE code <> 'AP129';

--: regels
SELECT r.code, r.titel, r.uitleg, r.ernst, count(*) AS aantal, CASE count(*) WHEN 1 THEN 'bevinding' ELSE 'bevindingen' END AS woord
FROM regel r JOIN bevinding b ON b.code = r.code
WHERE b.ernst IN ('waarschuwing', 'advies') AND b.code <> 'AP129' -- all of them stand here
GROUP BY r.code ORDER BY r.ernst DESC, r.code;

--: regels.bevindingen
SELECT b.pad AS bestand, b.regel, b.kolom, b.melding, b.advies, a.adres
FROM bevinding b LEFT JOIN bestand i ON i.pad = b.pad AND i.geldig LEFT JOIN adres a ON a.soort = i.soort AND a.id = i.item
WHERE b.code = :code AND b.ernst IN ('waarschuwing', 'advies') ORDER BY b.pad, b.regel, b.kolom;

--: uitzonderingen
SELECT u.code, r.titel, u.pad AS bestand, u.regel, u.melding, u.reden, a.adres
FROM uitzondering u JOIN regel r ON r.code = u.code
LEFT JOIN bestand i ON i.pad = u.pad AND i.geldig LEFT JOIN adres a ON a.soort = i.soort AND a.id = i.item
ORDER BY u.code, u.pad, u.regel, u.kolom, u.melding;

--: gewogen
SELECT code, titel, standaard, CASE ernst WHEN 'uit' THEN 'uitgezet' ELSE ernst END AS hier
FROM regel WHERE ernst <> standaard ORDER BY code;

--: onbekende
SELECT s.naam AS soort, s.meervoud, replace(replace(o.veld, '.', ', '), '_', ' ') AS veld, o.aantal, coalesce(t.totaal, 0) AS totaal
FROM (SELECT soort, veld, count(*) AS aantal FROM onbekend GROUP BY soort, veld) o CROSS JOIN soort s ON s.naam = o.soort
LEFT JOIN (SELECT soort, count(*) AS totaal FROM item GROUP BY soort) t ON t.soort = s.naam
ORDER BY s.volgorde, o.aantal DESC, o.veld;
