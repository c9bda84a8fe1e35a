-- SPDX-License-Identifier: EUPL-1.2
-- What the Woo asks to be findable (DiWoo 0.9.8, https://standaarden.overheid.nl/diwoo/metadata).

-- A row = a letter that this site makes public: sent, of this plan (it has its tag: the page is the letter itself, where of older
-- letters the page only tells about them), on a day that is known, and published by a ministry. Only where the address of the site
-- is known and anyone may read it.
CREATE VIEW diwoo_brief AS
SELECT b.id, b.titel, b.soort, b.datum, coalesce('kst-' || b.dossier || '-' || b.nummer, b.kenmerk, b.id) AS kenmerk
FROM brief b JOIN moment m ON m.brief = b.id AND m.herkomst = 'merk' JOIN programma g ON g.woo_uitgever IS NOT NULL
JOIN peil p ON p.basis <> '' AND p.doelgroep <> 'stuurgroep'
WHERE b.stand = 'verzonden' AND length(b.datum) = 10;
