-- SPDX-License-Identifier: EUPL-1.2
-- The data as a catalogue (DCAT, JSON-LD): one dataset, with each file of /data/ as a way to have it. Addresses are whole with
-- --base-url, else from the place of this file. What the plan does not tell (who publishes, under what licence) is left out.

--: .
WITH voor AS (SELECT coalesce(nullif(basis, ''), '../') AS voor, * FROM peil),
soorten(mediatype, formaat) AS (VALUES ('text/csv', 'CSV'), ('application/json', 'JSON'), ('application/vnd.sqlite3', NULL)),
bestanden(volgorde, pad, titel, mediatype) AS (
    SELECT 1, 'plan.db', 'Alle gegevens en cijfers als database (SQLite)', 'application/vnd.sqlite3'
    UNION ALL SELECT 2, 'plan.json', 'Alle gegevens als JSON', 'application/json'
    UNION ALL SELECT 3, naam || '.csv', meervoud, 'text/csv' FROM soort
    UNION ALL SELECT 4, soort || '-' || replace(replace(pad, '.', '-'), '_', '-') || '.csv',
        (SELECT meervoud FROM soort s WHERE s.naam = veld.soort) || ': ' || replace(replace(pad, '.', ', '), '_', ' '), 'text/csv'
    FROM veld WHERE vorm = 'groepen' AND pad <> 'uitzonderingen'
    UNION ALL SELECT 5, 'figuren/' || replace(substr(name, 8), '_', '-') || '.csv', 'Uitkomst: ' || replace(substr(name, 8), '_', ' '), 'text/csv'
    FROM main.sqlite_schema WHERE type = 'view' AND name GLOB 'figuur_*'
    UNION ALL SELECT 6, 'indicatoren/' || r.id || '.csv', i.titel, 'text/csv' FROM reeks r JOIN indicator i ON i.id = r.id
)
SELECT json_patch('{}', json_object(
    '@context', json('{"dcat":"http://www.w3.org/ns/dcat#","dct":"http://purl.org/dc/terms/","xsd":"http://www.w3.org/2001/XMLSchema#"}'),
    '@id', v.voor || 'data/dcat.jsonld', '@type', 'dcat:Catalog',
    'dct:title', json_object('@value', (SELECT titel FROM programma), '@language', 'nl'),
    'dct:language', json_object('@id', 'http://publications.europa.eu/resource/authority/language/NLD'),
    'dcat:dataset', json_object('@id', v.voor || 'data/index.html', '@type', 'dcat:Dataset',
        'dct:title', json_object('@value', 'Gegevens van ' || (SELECT titel FROM programma), '@language', 'nl'),
        'dct:description', json_object('@value', 'Acties, voortgang, moties, toezeggingen, indicatoren en hun bronnen, zoals de site ze toont.', '@language', 'nl'),
        'dct:language', json_object('@id', 'http://publications.europa.eu/resource/authority/language/NLD'),
        'dct:modified', json_object('@value', v.datum, '@type', 'xsd:date'),
        'dcat:landingPage', json_object('@id', v.voor || 'data/index.html'),
        'dcat:distribution', (SELECT json_group_array(json(rij)) FROM (
            SELECT json_patch('{}', json_object('@type', 'dcat:Distribution', 'dct:title', json_object('@value', b.titel, '@language', 'nl'),
                'dcat:accessURL', json_object('@id', v.voor || 'data/index.html'),
                'dcat:downloadURL', json_object('@id', v.voor || 'data/' || b.pad),
                'dcat:mediaType', json_object('@id', 'https://www.iana.org/assignments/media-types/' || b.mediatype),
                'dct:format', CASE WHEN s.formaat IS NOT NULL THEN json_object('@id', 'http://publications.europa.eu/resource/authority/file-type/' || s.formaat) END,
                'dct:conformsTo', CASE b.pad WHEN 'plan.json' THEN json_object('@id', v.voor || 'data/plan.schema.json') END)) AS rij
            FROM bestanden b JOIN soorten s ON s.mediatype = b.mediatype ORDER BY b.volgorde, b.pad))))) AS "catalogus|json"
FROM voor v;
