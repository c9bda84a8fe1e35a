-- SPDX-License-Identifier: EUPL-1.2
-- From what qpdf tells of a PDF (?1: its JSON, version 2, without the contents of streams) to what must change in it, in the
-- same form. Objects that stay as they are are not in it. NULL: nothing must change.
--   A link that the tree of the structure does not hold (LibreOffice makes one at the sign of each footnote and at each page
--   number of the contents) goes from its page: PDF/UA-1, 7.18.5, wants every link in a structure element.
--   An embedded file gets its relationship, and the document names it: PDF/A-3, ISO 19005-3, 6.8.
WITH obj AS MATERIALIZED (
    SELECT key, value FROM json_each(?1, '$.qpdf[1]')
), los AS MATERIALIZED (
    SELECT substr(key, 5) AS verwijzing FROM obj
    WHERE json_extract(value, '$.value."/Subtype"') = '/Link' AND json_type(value, '$.value."/StructParent"') IS NULL
), lijsten AS (
    SELECT key, value, '$.value."/Annots"' AS plek FROM obj
    WHERE json_extract(value, '$.value."/Type"') = '/Page' AND json_type(value, '$.value."/Annots"') = 'array'
    UNION ALL
    SELECT l.key, l.value, '$.value' FROM obj p JOIN obj l ON l.key = 'obj:' || json_extract(p.value, '$.value."/Annots"')
    WHERE json_extract(p.value, '$.value."/Type"') = '/Page' AND json_type(p.value, '$.value."/Annots"') = 'text'
), bestanden AS (
    SELECT key, value, substr(key, 5) AS verwijzing FROM obj WHERE json_extract(value, '$.value."/Type"') = '/Filespec'
), nieuw AS (
    SELECT l.key, json_set(l.value, l.plek, json((SELECT json_group_array(a.value) FROM json_each(l.value, l.plek) a
        WHERE a.value NOT IN (SELECT verwijzing FROM los)))) AS value
    FROM lijsten l WHERE EXISTS (SELECT 1 FROM json_each(l.value, l.plek) a WHERE a.value IN (SELECT verwijzing FROM los))
    UNION ALL
    SELECT key, json_set(value, '$.value."/AFRelationship"', '/Data') FROM bestanden
    UNION ALL
    SELECT o.key, json_set(o.value, '$.value."/AF"', json((SELECT json_group_array(verwijzing) FROM bestanden)))
    FROM obj o WHERE json_extract(o.value, '$.value."/Type"') = '/Catalog' AND EXISTS (SELECT 1 FROM bestanden)
)
SELECT json_object('version', 2, 'parameters', json_object('decodelevel', 'none'),
    'qpdf', json_array(json_extract(?1, '$.qpdf[0]'), json((SELECT json_group_object(key, json(value)) FROM nieuw))))
WHERE EXISTS (SELECT 1 FROM nieuw);
