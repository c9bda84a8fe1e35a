/*
SPDX-License-Identifier: EUPL-1.2
code: AP149
ernst: waarschuwing
titel: Indicator zonder nulmeting, streefwaarde of bron
title: Indicator without baseline, target or source
melding: Bij deze indicator ontbreekt: {mist}.
message: This indicator lacks: {mist}.
advies: Zet erbij: {schrijf}. Zeggen de bronnen het niet? Schrijf dan bijvoorbeeld: {eerste}: onbekend
hint: Add: {schrijf}. If the sources do not tell, write for instance: {eerste}: onbekend
uitleg: Zonder nulmeting en streefwaarde is niet te zeggen of het de goede kant op gaat; zonder bron is het cijfer niet na te gaan. Een indicator met «richting: volgen» hoeft alleen een bron te hebben. De bron mag ook bij de cijfers zelf staan.
explanation: Without baseline and target nobody can say whether it goes the right way; without a source nobody can check the figure. An indicator with "richting: volgen" needs only a source. The source may also stand with the figures themselves.
wat: Bij een indicator ontbreekt de nulmeting, de streefwaarde of de bron.
what: An indicator lacks its baseline, target or source.
doe: Vul in wat ontbreekt. Zeggen de bronnen het niet? Schrijf dan bijvoorbeeld: nulmeting: onbekend
action: Fill in what is missing. If the sources do not tell, write for instance: nulmeting: onbekend
voorbeeld_fout:
  plan/indicatoren/vluchten.md
  ---
  titel: Vluchten per fiets
  eenheid: vluchten per jaar
  niveau: outcome
  richting: omhoog
  bron: [kst-99999-1]
  ---
voorbeeld_goed:
  plan/indicatoren/vluchten.md
  ---
  titel: Vluchten per fiets
  eenheid: vluchten per jaar
  niveau: outcome
  richting: omhoog
  nulmeting: {jaar: 2029, waarde: 12}
  streefwaarde: {jaar: 2034, waarde: 40}
  bron: [kst-99999-1]
  ---
*/
WITH nodig (volgorde, veld, schrijf) AS (
    VALUES (1, 'nulmeting', 'nulmeting: {jaar: JAAR, waarde: GETAL}'), (2, 'streefwaarde', 'streefwaarde: {jaar: JAAR, waarde: GETAL}'),
        (3, 'bron', 'bron: [ID]')
), er AS (
    SELECT w.bestand, v.pad AS veld FROM veld v JOIN waarde w ON w.veld = v.id
    WHERE v.soort = 'indicator' AND v.pad IN ('nulmeting', 'nulmeting.jaar', 'nulmeting.waarde', 'streefwaarde', 'streefwaarde.jaar', 'streefwaarde.waarde', 'bron')
    UNION
    SELECT g.bestand, v.pad FROM gebrek g JOIN veld v ON v.id = g.veld WHERE v.soort = 'indicator'
), gedekt AS (
    -- what is there, or is wrong, which is its own finding: 'nulmeting.jaar' counts as 'nulmeting'
    SELECT bestand, substr(veld, 1, instr(veld || '.', '.') - 1) AS veld FROM er
    UNION
    SELECT b.id, 'bron' FROM bestand b JOIN reeks_meting_bron r ON r.item = b.item WHERE b.soort = 'indicator'
    UNION
    -- figures that cannot be read may have a source
    SELECT b.id, 'bron' FROM bestand b JOIN bestand c ON c.soort = 'reeks' AND c.item = b.item AND NOT c.geldig WHERE b.soort = 'indicator'
    UNION
    SELECT b.id, 'bron' FROM bestand c JOIN gebrek g ON g.bestand = c.id JOIN bestand b ON b.soort = 'indicator' AND b.item = c.item WHERE c.soort = 'reeks'
), mist AS (
    SELECT b.id AS bestand, n.volgorde, n.veld, n.schrijf
    FROM indicator i JOIN bestand b ON b.pad = i.pad CROSS JOIN nodig n
    WHERE (n.veld = 'bron' OR i.richting <> 'volgen') AND (b.id, n.veld) NOT IN (SELECT bestand, veld FROM gedekt)
    ORDER BY b.id, n.volgorde
)
SELECT bestand, 1 AS regel, 1 AS kolom, group_concat(veld, ', ') AS mist, group_concat(schrijf, '; ') AS schrijf,
    substr(group_concat(veld, ','), 1, instr(group_concat(veld, ',') || ',', ',') - 1) AS eerste
FROM mist GROUP BY bestand;
