-- SPDX-License-Identifier: EUPL-1.2
-- What is asked of which body, and what it answered.

--: open
SELECT b.id, b.vraag, b.titel, b.adres, b.gremium, b.gremium_titel, b.datum AS "datum|datum", b.voor AS "voor|datum",
    CASE WHEN b.voor_dag < (SELECT datum FROM peil) THEN 1 END AS te_laat
FROM besluit b
WHERE b.open
ORDER BY b.voor_dag IS NULL, b.voor_dag, b.id;

--: beantwoord
SELECT b.id, b.vraag, b.titel, b.adres, b.gremium, b.gremium_titel, b.datum AS "datum|datum", b.antwoord,
    b.beantwoord_op AS "op|datum"
FROM besluit b
WHERE b.beantwoord
ORDER BY b.beantwoord_op DESC, b.id DESC;

--: vervallen een
SELECT 1 AS ja WHERE EXISTS (SELECT 1 FROM besluit WHERE vervallen);

--: vervallen.vragen
SELECT b.id, b.vraag, b.titel, b.adres, b.gremium, b.gremium_titel, b.datum AS "datum|datum"
FROM besluit b
WHERE b.vervallen
ORDER BY b.datum_dag DESC, b.id DESC;
