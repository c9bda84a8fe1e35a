-- SPDX-License-Identifier: EUPL-1.2
-- What every page shows; evaluated once, reached as site.NAME.

--: .
SELECT coalesce((SELECT titel FROM programma), 'Actieplan') AS titel,
    (SELECT substr(dossier, 1, 2) || char(160) || substr(dossier, 3) FROM programma) AS dossier,
    (SELECT contact FROM programma) AS contact, (SELECT toegankelijkheid FROM programma) AS toegankelijkheid,
    -- where these pages stand, when that is known
    CASE WHEN p.basis <> '' THEN p.basis || CASE WHEN p.brief <> '' THEN 'archief/' || p.brief || '/' ELSE '' END END AS basis,
    p.datum AS dag, p.datum AS "datum|datum",
    -- short, as readers see it, and whole
    substr(p.revisie, 1, 10) AS revisie, p.revisie AS revisie_vol, p.revisie_datum AS "revisie_datum|datum", p.versie,
    -- the theme's own mark and icon, where it has them
    (SELECT 'assets/thema/logo.svg' FROM sjabloonbestand s
     WHERE s.pad = 'templates/themas/' || coalesce((SELECT thema FROM programma), 'standaard') || '/logo.svg') AS logo,
    CASE p.doelgroep WHEN 'stuurgroep' THEN 1 END AS stuurgroep,
    (SELECT 1 FROM vergelijking LIMIT 1) AS wijzigingen
FROM peil p;

-- In the archive: the letter whose state this is.
--: archief een
SELECT p.brief AS id, coalesce(b.titel, p.brief) AS titel FROM peil p LEFT JOIN brief b ON b.id = p.brief WHERE p.brief <> '';
