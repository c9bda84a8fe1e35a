-- SPDX-License-Identifier: EUPL-1.2
-- The state at one letter, reconstructed from the dated facts of the plan of now.

--: .
SELECT m.brief AS id, b.titel, m.dag AS dag_kort, m.dag AS "dag|datum", CASE WHEN b.dossier IS NOT NULL AND b.nummer IS NOT NULL THEN s.citaat END AS "citaat|stuk",
    b.datum AS "datum|datum",
    (SELECT count(*) FROM moment_actie a WHERE a.brief = m.brief) AS acties_n,
    (SELECT nullif(count(*), 0) FROM moment_actie a WHERE a.brief = m.brief AND a.bericht_datum IS NULL) AS zonder_n,
    (SELECT CASE count(*) WHEN 1 THEN 'Van 1 actie' ELSE 'Van ' || count(*) || ' acties' END
        FROM moment_actie a WHERE a.brief = m.brief AND a.bericht_datum IS NULL) AS zonder_zin,
    (SELECT CASE count(*) WHEN 1 THEN 'Die staat' ELSE 'Die staan' END
        FROM moment_actie a WHERE a.brief = m.brief AND a.bericht_datum IS NULL) AS zonder_staat
FROM moment m JOIN brief b ON b.id = m.brief LEFT JOIN stuk s ON s.id = b.id
WHERE m.brief = :id;

--: vorige een
SELECT m.brief AS vorige_id, b.titel AS vorige_titel, m.dag AS "vorige_dag|datum"
FROM moment m JOIN brief b ON b.id = m.brief
WHERE (m.dag, m.brief) < (SELECT dag, brief FROM moment WHERE brief = :id) ORDER BY m.dag DESC, m.brief DESC LIMIT 1;

--: volgende een
SELECT m.brief AS volgende_id, b.titel AS volgende_titel, m.dag AS "volgende_dag|datum"
FROM moment m JOIN brief b ON b.id = m.brief
WHERE (m.dag, m.brief) > (SELECT dag, brief FROM moment WHERE brief = :id) ORDER BY m.dag, m.brief LIMIT 1;

--: fasen
SELECT k.waarde AS fase, k.naam AS fase_naam, count(*) AS aantal
FROM moment_actie a JOIN keuze k ON k.lijst = 'fase' AND k.waarde = a.fase
WHERE a.brief = :id GROUP BY k.waarde ORDER BY k.volgorde;

--: oordelen
SELECT a.oordeel, coalesce(k.naam, 'geen oordeel') AS oordeel_naam, count(*) AS aantal
FROM moment_actie a LEFT JOIN keuze k ON k.lijst = 'oordeel' AND k.waarde = a.oordeel
WHERE a.brief = :id AND a.oordeel IS NOT NULL AND a.bericht_datum IS NOT NULL GROUP BY a.oordeel ORDER BY k.volgorde IS NULL, k.volgorde;

--: acties
SELECT a.id, a.nummer, a.titel, CASE a.soort WHEN 'bestaand-beleid' THEN 1 END AS beleid,
    a.fase, (SELECT naam FROM keuze WHERE lijst = 'fase' AND waarde = a.fase) AS fase_naam, a.fase_afgeleid,
    a.oordeel, coalesce((SELECT naam FROM keuze WHERE lijst = 'oordeel' AND waarde = a.oordeel), 'geen oordeel') AS oordeel_naam,
    a.bericht_datum AS "bericht|datum", a.actiehouders, NULL AS actiehouder_afgeleid, a.einde AS "einde|datum",
    'niet bekend' AS einde_leeg, NULL AS einde_afgeleid, a.herplanningen, a.te_laat
FROM moment_actie a
WHERE a.brief = :id AND a.bericht_datum IS NOT NULL
ORDER BY a.nummer IS NULL, sorteer(a.nummer), sorteer(a.id);

--: soorten
SELECT s.naam AS soort, CASE s.naam WHEN 'motie' THEN 'Moties en amendementen' WHEN 'toezegging' THEN 'Toezeggingen' ELSE 'Aanbevelingen' END AS kop,
    s.map, count(a.id) AS aantal
FROM soort s LEFT JOIN moment_afspraak a ON a.soort = s.naam AND a.brief = :id
WHERE s.naam IN ('motie', 'toezegging', 'aanbeveling')
GROUP BY s.naam ORDER BY s.volgorde;

--: soorten.afspraken
SELECT a.id, a.titel, a.datum AS "datum|datum", a.staat,
    coalesce((SELECT naam FROM keuze WHERE lijst = 'uitvoering' AND waarde = a.staat), 'onbekend') AS staat_naam,
    a.afgedaan_op AS "afgedaan_op|datum"
FROM moment_afspraak a
WHERE a.brief = :id AND a.soort = :soort
ORDER BY a.staat IN ('afgedaan', 'niet-uitgevoerd'), a.datum DESC, sorteer(a.id);

--: figuren
SELECT f.id AS figuur, f.titel FROM figuur f
WHERE EXISTS (SELECT 1 FROM moment_figuur m WHERE m.brief = :id AND m.figuur = f.id) ORDER BY f.volgorde;

--: figuren.waarden
SELECT deel, waarde AS "waarde|getal", eenheid, noemer AS "noemer|getal", onbekend AS "onbekend|getal"
FROM moment_figuur WHERE brief = :id AND figuur = :figuur ORDER BY volgorde;
