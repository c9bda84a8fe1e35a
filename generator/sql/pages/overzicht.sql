-- SPDX-License-Identifier: EUPL-1.2
-- The overview: what was agreed and done, what the owners expect, what it brings about.

--: .
SELECT (SELECT zin FROM actie_zin) AS zin,
    count(*) AS acties_n, CASE WHEN count(*) > 0 THEN '100%' ELSE '–' END AS acties_vol,
    count(*) - coalesce(sum(beeindigd), 0) AS bezig_n,
    CASE WHEN count(*) - coalesce(sum(beeindigd), 0) > 0 THEN '100%' ELSE '–' END AS bezig_vol,
    CASE count(*) - coalesce(sum(beeindigd), 0) WHEN 1 THEN 'actie die niet als afgerond of gestopt is gemeld'
        ELSE 'acties die niet als afgerond of gestopt zijn gemeld' END AS bezig_woord
FROM actie_stand;

-- What somebody wrote, then sentences with figures (views/31-kort.sql).
--: in_het_kort een
SELECT 1 AS ja WHERE EXISTS (SELECT 1 FROM programma_in_het_kort) OR EXISTS (SELECT 1 FROM overzicht_kort);

--: in_het_kort.zinnen
SELECT zin FROM (SELECT 0 AS deel, volgnr, waarde AS zin FROM programma_in_het_kort UNION ALL SELECT 1, volgnr, zin FROM overzicht_kort)
ORDER BY deel, volgnr;

-- How old the newest updates are, of the actions that have not ended. No row where the plan does not say what old is.
--: ouderdom een
SELECT p.verouderd_na, count(a.dagen) AS bericht_n, coalesce(sum(a.verouderd), 0) AS oud_n,
    count(*) - count(a.dagen) AS zonder_n
FROM figuur_actualiteit_actie a JOIN programma p
WHERE p.verouderd_na IS NOT NULL
HAVING count(*) > 0;

--: besluiten
SELECT b.id, b.vraag, b.titel, b.adres, b.gremium, b.gremium_titel, b.datum AS "datum|datum", b.voor AS "voor|datum",
    CASE WHEN b.voor_dag < (SELECT datum FROM peil) THEN 1 END AS te_laat
FROM besluit b
WHERE b.open
ORDER BY b.voor_dag IS NULL, b.voor_dag, b.id;

-- What is due before the next letter, in numbers; and the commitments whose term ends within 90 days, by name.
--: straks
SELECT waarde AS aantal, CASE waarde WHEN 1 THEN CASE deel WHEN 'acties' THEN 'actie' WHEN 'mijlpalen' THEN 'mijlpaal'
    WHEN 'projecten' THEN 'project' WHEN 'toezeggingen' THEN 'toezegging' ELSE 'gevraagd besluit' END
    ELSE CASE deel WHEN 'besluiten' THEN 'gevraagde besluiten' ELSE deel END END AS woord
FROM figuur_vooruitblik WHERE waarde > 0 ORDER BY volgorde;

--: termijnen
SELECT id, titel, termijn AS "termijn|datum" FROM parlement
WHERE soort = 'toezegging' AND termijn_staat = 'binnen-90-dagen' ORDER BY termijn_dag, id;

--: grens een
SELECT dag AS "dag|datum", CASE WHEN id IS NOT NULL THEN 1 END AS brief_bekend,
    (SELECT 1 FROM uitvoer WHERE pad = 'data/vooruitblik.ics') AS agenda,
    (SELECT 1 FROM figuur_vooruitblik WHERE waarde > 0 LIMIT 1) AS werk FROM volgende_brief;

-- What changed since the letter before now: how much of each kind, and the gravest in full.
--: sinds een
SELECT id AS sinds_id, van_naam, aantal,
    CASE aantal WHEN 0 THEN 'is er niets veranderd' WHEN 1 THEN 'is er 1 wijziging' ELSE 'zijn er ' || aantal || ' wijzigingen' END AS aantal_zin,
    CASE WHEN van_nagebouwd THEN 1 END AS nagebouwd
FROM vergelijking WHERE tot = 'nu' ORDER BY van_dag DESC LIMIT 1;

--: sinds_groepen
SELECT g.groep, g.titel, count(*) AS aantal
FROM wijziging w JOIN wijziging_groep g ON g.groep = w.groep
WHERE w.vergelijking = :sinds_id GROUP BY g.groep ORDER BY g.volgorde;

--: sinds_eerste
SELECT w.onderwerp, w.adres, w.zin, w.reden_zin
FROM wijziging_zin w
WHERE w.vergelijking = :sinds_id AND w.groep IN ('verlegd', 'gestopt', 'planning')
ORDER BY w.volgorde LIMIT 5;

--: fasen
SELECT f.fase, f.naam AS fase_naam, f.aantal, f.aandeel, k.uitleg
FROM figuur_stand_fase f JOIN keuze k ON k.lijst = 'fase' AND k.waarde = f.fase
ORDER BY f.volgorde;

--: oordelen
SELECT f.oordeel, f.naam AS oordeel_naam, f.aantal, f.aandeel,
    coalesce(k.uitleg, 'Er is geen oordeel van de actiehouder over de planning bekend.') AS uitleg
FROM figuur_stand_oordeel f LEFT JOIN keuze k ON k.lijst = 'oordeel' AND k.waarde = f.oordeel
ORDER BY f.volgorde;

-- Per action line, and for the actions without one; an action counts with each of its lines.
--: fasegrafiek grafiek staven
SELECT coalesce(f.actielijn, '') AS rij,
    CASE WHEN f.actielijn IS NULL THEN 'Zonder bekende actielijn' ELSE 'Actielijn ' || f.nummer || ': ' || f.titel
        || CASE WHEN l.periode LIKE '____/..' THEN ' (vanaf ' || substr(l.periode, 1, 4) || ')' ELSE coalesce(' (' || replace(l.periode, '/', '–') || ')', '') END END AS rij_naam,
    f.fase AS deel, f.naam, f.aantal
FROM figuur_stand_actielijn f LEFT JOIN actielijn l ON l.id = f.actielijn
WHERE f.actielijn IS NOT NULL OR f.totaal > 0
ORDER BY f.actielijn IS NULL, substr(l.periode, 1, 4) DESC, sorteer(f.nummer), f.actielijn, f.volgorde;

-- Bars of nothing but «geen oordeel» would tell nothing.
--: oordeelgrafiek grafiek staven
SELECT coalesce(f.actielijn, '') AS rij,
    CASE WHEN f.actielijn IS NULL THEN 'Zonder bekende actielijn' ELSE 'Actielijn ' || f.nummer || ': ' || f.titel
        || CASE WHEN l.periode LIKE '____/..' THEN ' (vanaf ' || substr(l.periode, 1, 4) || ')' ELSE coalesce(' (' || replace(l.periode, '/', '–') || ')', '') END END AS rij_naam,
    f.oordeel AS deel, f.naam, f.aantal
FROM figuur_stand_actielijn_oordeel f LEFT JOIN actielijn l ON l.id = f.actielijn
WHERE f.totaal > 0 AND EXISTS (SELECT 1 FROM figuur_stand_oordeel WHERE oordeel <> 'geen' AND aantal > 0)
ORDER BY f.actielijn IS NULL, substr(l.periode, 1, 4) DESC, sorteer(f.nummer), f.actielijn, f.volgorde;

-- Of each series that measures an effect the newest figure that was known on the as-of date.
--: indicatoren
SELECT i.id, i.titel, i.eenheid, m.volgnr, m.jaar AS "jaar|periode", m.waarde AS "waarde|getal", m.onder AS "onder|getal", m.boven AS "boven|getal",
    m.onder + m.boven AS van_tot, m.aard, m.voorlopig,
    i.streefwaarde_waarde AS "streef|getal", i.streefwaarde_jaar AS "streef_jaar|datum",
    CASE WHEN EXISTS (SELECT 1 FROM onbekend u WHERE u.soort = 'indicator' AND u.item = i.id AND u.veld = 'streefwaarde')
        THEN 'onbekend' ELSE 'niet ingevuld' END AS streef_leeg
FROM indicator i LEFT JOIN nieuwste_cijfer m ON m.item = i.id
WHERE i.niveau IN ('outcome', 'impact')
ORDER BY sorteer(i.groep), sorteer(i.titel), i.id;

--: indicatoren.stukken
SELECT s.citaat AS "citaat|stuk", s.adres
FROM reeks_meting_bron b JOIN stuk s ON s.id = b.waarde
WHERE b.item = :id AND b.rij = :volgnr ORDER BY b.volgnr;

--: lijnen
SELECT id, nummer, titel, periode AS "periode|periode", 1 AS is_lijn
FROM actielijn
ORDER BY substr(periode, 1, 4) DESC, sorteer(nummer), id;

--: lijnen.acties
SELECT r.id, r.nummer, r.titel, CASE r.soort WHEN 'bestaand-beleid' THEN 1 END AS beleid,
    r.fase, r.fase_naam, r.fase_afgeleid, r.oordeel, r.oordeel_naam, r.bericht_datum AS "bericht|datum",
    r.actiehouders, r.actiehouder_afgeleid,
    r.einde AS "einde|datum", r.einde_leeg, r.einde_afgeleid, r.herplanningen, r.te_laat
FROM actie_actielijn l JOIN actie_regel r ON r.id = l.item
WHERE l.waarde = :id
ORDER BY r.nummer IS NULL, sorteer(r.nummer), sorteer(r.id);

--: acties
SELECT r.id, r.nummer, r.titel, CASE r.soort WHEN 'bestaand-beleid' THEN 1 END AS beleid,
    r.fase, r.fase_naam, r.fase_afgeleid, r.oordeel, r.oordeel_naam, r.bericht_datum AS "bericht|datum",
    r.actiehouders, r.actiehouder_afgeleid,
    r.einde AS "einde|datum", r.einde_leeg, r.einde_afgeleid, r.herplanningen, r.te_laat
FROM actie_regel r
WHERE NOT EXISTS (SELECT 1 FROM actie_actielijn l WHERE l.item = r.id)
ORDER BY r.nummer IS NULL, sorteer(r.nummer), sorteer(r.id);
