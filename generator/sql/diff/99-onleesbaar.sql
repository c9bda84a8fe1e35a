-- SPDX-License-Identifier: EUPL-1.2
-- Files that cannot be read on one of the sides: what they hold is not compared.
INSERT INTO meldsoort (soort, groep) VALUES ('onleesbaar', 'onleesbaar');
INSERT INTO melding (soort, item_soort, item, zin)
SELECT 'onleesbaar', soort, item, CASE WHEN min(kant) <> max(kant) THEN 'Dit bestand is in geen van beide plannen te lezen.'
        WHEN min(kant) = 'was' THEN 'Dit bestand is in het oude plan niet te lezen.' ELSE 'Dit bestand is in het nieuwe plan niet te lezen.' END
FROM ( -- within one plan there is nothing to look for
    SELECT 'was' AS kant, soort, item FROM paar CROSS JOIN was.bestand WHERE NOT zelfde AND soort IS NOT NULL AND item IS NOT NULL AND NOT geldig
    AND NOT EXISTS (SELECT 1 FROM ding WHERE kant = 'was' AND soort = bestand.soort AND id = bestand.item)
    UNION ALL SELECT 'wordt', soort, item FROM paar CROSS JOIN wordt.bestand WHERE NOT zelfde AND soort IS NOT NULL AND item IS NOT NULL AND NOT geldig
    AND NOT EXISTS (SELECT 1 FROM ding WHERE kant = 'wordt' AND soort = bestand.soort AND id = bestand.item))
GROUP BY soort, item;
