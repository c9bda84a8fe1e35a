/*
SPDX-License-Identifier: EUPL-1.2
id: belasting
volgorde: 10
titel: Belasting
vraag: Wie heeft hoeveel te doen?
definitie: Per actiehouder tellen wij de acties die niet zijn afgerond of gestopt (open), de open acties die te laat zijn of een
  mijlpaal hebben die te laat is, en de open acties die zelf of met een mijlpaal klaar moeten zijn voor de volgende brief.
teller: Open, te laat en binnenkort.
noemer: Alle acties van de actiehouder.
grenzen: Een actie met meer actiehouders telt bij elk van hen. Acties zonder bekende actiehouder staan apart.
  Het aantal acties zegt niet hoeveel werk het is.
*/

-- A row = an organisation that owns an action; actiehouder is NULL for the actions without a known owner.
CREATE VIEW figuur_belasting_actiehouder AS
WITH laat AS (
    SELECT DISTINCT actie FROM figuur_te_laat_lijst
), straks AS (
    SELECT DISTINCT item AS actie FROM figuur_vooruitblik_lijst WHERE soort IN ('actie', 'mijlpaal') AND komt
)
SELECT h.waarde AS actiehouder, o.titel, o.afkorting, count(*) AS acties, count(*) FILTER (WHERE NOT s.beeindigd) AS open,
    count(*) FILTER (WHERE NOT s.beeindigd AND l.actie IS NOT NULL) AS te_laat,
    count(*) FILTER (WHERE NOT s.beeindigd AND k.actie IS NOT NULL) AS binnenkort
FROM actie_stand s LEFT JOIN (SELECT DISTINCT item, waarde FROM actie_actiehouder) h ON h.item = s.id
    LEFT JOIN organisatie o ON o.id = h.waarde LEFT JOIN laat l ON l.actie = s.id LEFT JOIN straks k ON k.actie = s.id
GROUP BY h.waarde;

-- Rows for the accountability page; its query names the columns (pages/verantwoording-eerst.sql).
CREATE VIEW figuur_belasting AS
SELECT row_number() OVER (ORDER BY actiehouder IS NULL, open DESC, titel) AS volgorde,
    coalesce(afkorting, titel, 'zonder bekende actiehouder') || ': open' AS deel, open AS waarde, 'acties' AS eenheid,
    acties AS noemer, NULL AS aandeel, CASE WHEN actiehouder IS NULL THEN acties END AS onbekend
FROM figuur_belasting_actiehouder;
