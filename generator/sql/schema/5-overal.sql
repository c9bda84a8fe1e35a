-- SPDX-License-Identifier: EUPL-1.2
-- Fields that every kind of Markdown file has, behind its own.
INSERT INTO veld (soort, pad, vorm, type, naar, nodig, uitleg, voorbeeld)
SELECT s.naam, f.pad, f.vorm, f.type, f.naar, f.nodig, f.uitleg, f.voorbeeld
FROM soort s JOIN (
    SELECT 1 AS nr, 'uitzonderingen' AS pad, 'groepen' AS vorm, 'groep' AS type, '' AS naar, 0 AS nodig,
        'Regels van de controle die voor dit bestand niet gelden, elk met een reden. De site toont ze bij datakwaliteit.' AS uitleg,
        '[{regel: AP115, reden: De actie ligt stil tot de wet er is.}]' AS voorbeeld
    UNION ALL SELECT 2, 'uitzonderingen.regel', 'een', 'regel', '', 1, 'De code van de regel.', 'AP115'
    UNION ALL SELECT 3, 'uitzonderingen.reden', 'een', 'tekst', '', 1, 'Waarom de regel hier niet geldt.', 'De actie ligt stil tot de wet er is.'
    UNION ALL SELECT 4, 'aliassen', 'lijst', 'id', '', 0,
        'Namen die dit bestand eerder had, zonder .md. Zo blijft bekend dat het om hetzelfde gaat.', '[act-07]'
) f
WHERE s.extensie = 'md'
ORDER BY s.volgorde, f.nr;
