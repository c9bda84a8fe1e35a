/*
SPDX-License-Identifier: EUPL-1.2
code: AP102
ernst: fout
bereik: bestand
titel: Dossier of nummer heeft een verkeerde vorm
title: Dossier or number has a wrong form
melding: «{waarde}» is geen {wat}.
message: "{waarde}" is not a {what}.
advies: [[Schrijf {veld}: "{bijna}". ]]{vorm}
hint: [[Write {veld}: "{bijna}". ]]{form}
uitleg: Uit dossier en nummer maakt de site de verwijzing: Kamerstuk 99 999, nr. 3. Met een andere vorm klopt die niet.
explanation: The site makes the citation from dossier and number: Kamerstuk 99 999, nr. 3. With another form it is wrong.
wat: Een dossier of nummer van een Kamerstuk heeft een verkeerde vorm.
what: A dossier or number of a paper has a wrong form.
doe: Een dossier is vijf cijfers zonder spatie: "99999". Een nummer is alleen het getal.
action: A dossier is five digits without a space: "99999". A number is the number alone.
voorbeeld_fout:
  plan/documenten/fietsbrugbrief.md
  ---
  titel: Brief over fietsbruggen
  soort: kamerstuk
  dossier: 99 999
  nummer: nr. 3
  ---
voorbeeld_goed:
  plan/documenten/fietsbrugbrief.md
  ---
  titel: Brief over fietsbruggen
  soort: kamerstuk
  dossier: "99999"
  nummer: "3"
  ---
*/
WITH fout AS (
    SELECT w.bestand, w.regel, w.kolom, w.norm AS waarde, v.pad AS veld,
        upper(replace(replace(replace(w.norm, ' ', ''), '.', ''), '-', '')) AS kaal,
        ltrim(CASE WHEN lower(w.norm) GLOB 'nr*' THEN substr(w.norm, 3) ELSE w.norm END, ' .,') AS kaal_nummer
    FROM veld v CROSS JOIN waarde w ON w.veld = v.id
    WHERE v.pad IN ('dossier', 'nummer') AND w.norm IS NOT NULL AND (
        v.pad = 'dossier' AND w.norm NOT GLOB '[0-9][0-9][0-9][0-9][0-9]'
            AND (w.norm NOT GLOB '[0-9][0-9][0-9][0-9][0-9]-?*' OR substr(w.norm, 7) GLOB '*[^0-9A-Z]*')
        OR v.pad = 'nummer' AND v.soort IN ('brief', 'document') AND (w.norm GLOB '*[^-0-9A-Za-z]*' OR lower(w.norm) GLOB 'nr*')
            AND EXISTS (SELECT 1 FROM veld d JOIN waarde x ON x.bestand = w.bestand AND +x.veld = d.id AND x.norm IS NOT NULL
                WHERE d.soort = v.soort AND d.pad = 'dossier'))
)
SELECT bestand, regel, kolom, waarde, veld,
    CASE veld WHEN 'dossier' THEN 'dossiernummer' ELSE 'nummer van een Kamerstuk' END AS wat,
    CASE veld WHEN 'dossier' THEN 'dossier number' ELSE 'number of a paper' END AS what,
    CASE WHEN veld = 'nummer' THEN iif(kaal_nummer <> '' AND kaal_nummer NOT GLOB '*[^-0-9A-Za-z]*', kaal_nummer, NULL)
        WHEN kaal GLOB '[0-9][0-9][0-9][0-9][0-9]' THEN kaal
        WHEN kaal GLOB '[0-9][0-9][0-9][0-9][0-9]?*' AND substr(kaal, 6) NOT GLOB '*[^IVXLC]*' THEN substr(kaal, 1, 5) || '-' || substr(kaal, 6)
        END AS bijna,
    CASE veld WHEN 'dossier' THEN 'Een dossier is vijf cijfers zonder spatie; een begroting heeft een streepje en een hoofdstuk erachter: "99999-VI".'
        ELSE 'Een nummer is alleen het getal, zonder nr.; bij de Eerste Kamer een letter.' END AS vorm,
    CASE veld WHEN 'dossier' THEN 'A dossier is five digits without a space; a budget has a dash and a chapter behind it: "99999-VI".'
        ELSE 'A number is the number alone, without nr.; in the Senate a letter.' END AS form
FROM fout;
