/*
SPDX-License-Identifier: EUPL-1.2
code: AP010
ernst: fout
vast: ja
titel: Koppeling of map in plaats van bestand
title: Link or folder instead of a file
melding: {wat}
message: {what}
advies: Zet hier een gewoon bestand, of haal dit weg.
hint: Put a plain file here, or remove this.
uitleg: Het plan bestaat uit gewone bestanden. Een koppeling naar elders wordt nooit gevolgd: wat er staat, moet in het plan zelf staan.
explanation: The plan consists of plain files. A link to elsewhere is never followed: what counts must stand in the plan itself.
wat: Op deze plaats hoort een gewoon bestand, en staat een koppeling, een map of een apparaat.
what: A plain file belongs here, and this is a link, a folder or a device.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  (een koppeling naar luchtpad.md)
voorbeeld_maak: ln -sf luchtpad.md plan/acties/fietsbrug.md
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  ---
*/
SELECT g.bestand, g.regel, g.kolom,
    CASE g.soort WHEN 'koppeling' THEN 'Dit is een symbolische koppeling; die wordt niet gevolgd.'
        WHEN 'map-als-bestand' THEN 'Dit is een map met de naam van een bestand.'
        ELSE 'Dit is geen gewoon bestand.' END AS wat,
    CASE g.soort WHEN 'koppeling' THEN 'This is a symbolic link; it is not followed.'
        WHEN 'map-als-bestand' THEN 'This is a folder with the name of a file.'
        ELSE 'This is not a plain file.' END AS what
FROM gebrek g
WHERE g.soort IN ('koppeling', 'map-als-bestand', 'geen-bestand');
