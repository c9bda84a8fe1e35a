/*
SPDX-License-Identifier: EUPL-1.2
code: AP147
ernst: waarschuwing
titel: Organisatie buiten haar geldigheid
title: Organisation outside its validity
melding: «{organisatie}» ({naam}) {wat}.
message: "{organisatie}" ({naam}) {what}.
advies: [[Bedoelt u «{ander}»? ]]{doe} geldig_van, geldig_tot of opvolger in {bestand_org}.
hint: [[Do you mean "{ander}"? ]]{do} geldig_van, geldig_tot or opvolger in {bestand_org}.
uitleg: Ministeries en diensten krijgen een andere naam of gaan op in een andere. Bij iets dat nog loopt, hoort de organisatie van nu; bij iets van vroeger die van toen. Deze regel meldt alleen wat zeker niet kan: is een datum onbekend, dan zegt hij niets.
explanation: Ministries and services are renamed or become part of another. What still goes on takes the organisation of today; what is past, that of its time. This rule tells only what surely cannot be: where a date is unknown, it says nothing.
wat: Een organisatie staat bij iets uit een tijd waarin zij er niet was.
what: An organisation is named with something of a time when it was not there.
doe: Noem de organisatie die er toen was, of verbeter geldig_van, geldig_tot of opvolger van de organisatie.
action: Name the organisation that was there at the time, or mend geldig_van, geldig_tot or opvolger of the organisation.
voorbeeld_fout:
  plan/organisaties/ldl.md
  ---
  titel: Luchtdienst Laag
  soort: uitvoering
  geldig_tot: 2030-12-31
  opvolger: bvl
  ---
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [ldl]
  start: 2031-02-01
  ---
voorbeeld_goed:
  plan/organisaties/ldl.md
  ---
  titel: Luchtdienst Laag
  soort: uitvoering
  geldig_tot: 2030-12-31
  opvolger: bvl
  ---
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [bvl]
  start: 2031-02-01
  ---
*/
WITH RECURSIVE begrensd AS MATERIALIZED (
    -- most organisations have no bounds at all: what uses those need not be looked at
    SELECT id FROM organisatie WHERE geldig_van IS NOT NULL OR geldig_tot IS NOT NULL OR opvolger IS NOT NULL
), gebruik (soort, item, veld, rij, organisatie, begin, eind, nu) AS (
    -- begin: the first day of the use, as far as it is known ('2024' sorts before each day of it); eind: its last one;
    -- nu: it still goes on
    SELECT 'actie', a.id, h.veld, NULL, h.organisatie, a.start,
        CASE WHEN s.beeindigd THEN s.datum_dag ELSE p.einde_dag END,
        s.fase IN ('aangekondigd', 'in-voorbereiding', 'loopt') OR (s.fase = 'onbekend' AND p.einde_dag >= peil.datum)
    FROM (SELECT 'actiehouder' AS veld, item, waarde AS organisatie FROM actie_actiehouder
        UNION ALL SELECT 'betrokken', item, waarde FROM actie_betrokken) h
    JOIN actie a ON a.id = h.item JOIN actie_stand s ON s.id = a.id JOIN actie_planning p ON p.id = a.id JOIN peil
    WHERE h.organisatie IN (SELECT id FROM begrensd)
    UNION ALL
    SELECT 'project', j.id, h.veld, NULL, h.organisatie,
        coalesce(nullif(substr(j.looptijd, 1, instr(j.looptijd || '/', '/') - 1), '..'), j.jaar), coalesce(j.looptijd_dag, j.jaar || '-12-31'),
        s.fase IN ('aangekondigd', 'in-voorbereiding', 'loopt') OR (s.fase = 'onbekend' AND coalesce(j.looptijd_dag >= peil.datum, 0))
    FROM (SELECT 'organisaties' AS veld, item, waarde AS organisatie FROM project_organisaties
        UNION ALL SELECT 'betrokken', item, waarde FROM project_betrokken) h
    JOIN project j ON j.id = h.item JOIN project_stand s ON s.id = j.id JOIN peil
    WHERE h.organisatie IN (SELECT id FROM begrensd)
    UNION ALL
    SELECT 'gremium', g.id, 'leden.organisatie', l.volgnr, l.organisatie,
        coalesce(l.van, nullif(substr(g.periode, 1, instr(g.periode || '/', '/') - 1), '..')), coalesce(l.tot_dag, g.periode_dag),
        coalesce(l.tot_dag, g.periode_dag, '9') >= peil.datum
    FROM gremium_leden l JOIN gremium g ON g.id = l.item JOIN peil
    UNION ALL
    SELECT 'aanbeveling', id, 'organisatie', NULL, organisatie, datum, datum_dag, 0 FROM aanbeveling
    UNION ALL
    SELECT 'voortgang', id, 'oordeel_door', NULL, oordeel_door, datum, datum_dag, 0 FROM voortgang
    WHERE oordeel_door IN (SELECT id FROM begrensd)
    UNION ALL
    SELECT 'indicator', t.item, 'teller', NULL, t.waarde, m.van, m.tot, 0
    FROM (SELECT item, min(jaar) AS van, max(jaar_dag) AS tot FROM reeks_meting GROUP BY item) m JOIN indicator_teller t ON t.item = m.item
    WHERE t.waarde IN (SELECT id FROM begrensd)
), fout AS MATERIALIZED (
    -- each once, however often a list names it: it is told at each place
    SELECT DISTINCT * FROM (
        SELECT g.*, o.titel AS naam, o.pad AS bestand_org, o.geldig_van, o.geldig_tot, o.opvolger,
            CASE WHEN o.geldig_tot_dag < g.begin THEN 'toen-weg' WHEN g.nu AND o.geldig_tot_dag < peil.datum THEN 'nu-weg'
                WHEN o.geldig_van > g.eind THEN 'nog-niet'
                WHEN g.nu AND o.geldig_tot IS NULL AND o.opvolger IS NOT NULL THEN 'opgevolgd' END AS hoe
        FROM gebruik g JOIN organisatie o ON o.id = g.organisatie JOIN peil
    ) WHERE hoe IS NOT NULL
), plek (bestand, pad, soort, item, veld, rij, organisatie, regel, kolom) AS MATERIALIZED (
    -- of the fields with something wrong: looked up by name, not each among all values of its file
    SELECT b.id, b.pad, f.soort, f.item, f.veld, 0, w.norm, w.regel, w.kolom
    FROM (SELECT DISTINCT soort, item, veld FROM fout WHERE rij IS NULL) f
    CROSS JOIN bestand b ON b.soort = f.soort AND b.item = f.item AND b.geldig
    CROSS JOIN waarde w ON w.bestand = b.id AND w.veld = (SELECT v.id FROM veld v WHERE v.soort = f.soort AND v.pad = f.veld)
    UNION ALL
    SELECT b.id, b.pad, f.soort, f.item, f.veld, f.rij, f.organisatie, p.regel, p.kolom
    FROM fout f CROSS JOIN plaats_in_rij p ON p.soort = f.soort AND p.item = f.item AND p.veld = f.veld AND p.rij = f.rij
    CROSS JOIN bestand b ON b.id = p.bestand
    WHERE f.rij IS NOT NULL
), nu (organisatie, id) AS (
    -- who came after it, one after another as long as each is gone by now: from the last back, so that each is reached once
    SELECT o.id, n.id FROM organisatie n CROSS JOIN organisatie o ON o.opvolger = n.id JOIN peil
    WHERE iif(n.geldig_tot IS NULL, n.opvolger IS NULL, n.geldig_tot_dag >= peil.datum)
    UNION ALL
    SELECT v.id, n.id FROM nu n CROSS JOIN organisatie o ON o.id = n.organisatie CROSS JOIN organisatie v ON v.opvolger = o.id JOIN peil
    WHERE o.geldig_tot IS NULL OR o.geldig_tot_dag < peil.datum
), voorganger (organisatie, id) AS MATERIALIZED (
    SELECT opvolger, min(id) FROM organisatie WHERE opvolger IS NOT NULL GROUP BY opvolger
), onleesbaar (pad) AS MATERIALIZED (
    -- when it was used, or until when it lasted, is not known where a date cannot be read
    SELECT x.pad FROM gebrek g JOIN veld v ON v.id = g.veld JOIN bestand x ON x.id = g.bestand
    WHERE v.type IN ('datum', 'periode') OR v.pad = 'herplanning'
)
SELECT f.*, iif(f.ander IS NULL, 'Verbeter', 'Of verbeter') AS doe, iif(f.ander IS NULL, 'Mend', 'Or mend') AS "do" FROM (
SELECT p.bestand, p.regel, p.kolom, f.organisatie, f.naam, f.bestand_org,
    CASE f.hoe WHEN 'toen-weg' THEN 'bestond toen niet meer: geldig tot ' || f.geldig_tot || ', en dit is van ' || f.begin
        WHEN 'nu-weg' THEN 'bestaat niet meer (geldig tot ' || f.geldig_tot || '), maar dit loopt nog'
        WHEN 'nog-niet' THEN 'bestond toen nog niet: geldig van ' || f.geldig_van || ', en dit liep tot ' || f.eind
        ELSE 'is opgevolgd door «' || f.opvolger || '», maar dit loopt nog' END AS wat,
    CASE f.hoe WHEN 'toen-weg' THEN 'no longer existed: valid until ' || f.geldig_tot || ', and this is of ' || f.begin
        WHEN 'nu-weg' THEN 'no longer exists (valid until ' || f.geldig_tot || '), but this goes on'
        WHEN 'nog-niet' THEN 'did not exist yet: valid from ' || f.geldig_van || ', and this lasted until ' || f.eind
        ELSE 'was succeeded by "' || f.opvolger || '", but this goes on' END AS what,
    CASE f.hoe WHEN 'nog-niet' THEN v.id
        WHEN 'toen-weg' THEN f.opvolger
        ELSE coalesce(n.id, f.opvolger) END AS ander
FROM fout f
-- LEFT JOIN: SQLite then makes an index to look each up by
LEFT JOIN plek p ON p.soort = f.soort AND p.item = f.item AND p.veld = f.veld AND p.rij = coalesce(f.rij, 0) AND p.organisatie = f.organisatie
LEFT JOIN nu n ON n.organisatie = f.organisatie
LEFT JOIN voorganger v ON v.organisatie = f.organisatie
WHERE p.bestand IS NOT NULL AND p.pad NOT IN (SELECT pad FROM onleesbaar) AND f.bestand_org NOT IN (SELECT pad FROM onleesbaar)
) f;
