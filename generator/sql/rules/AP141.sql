/*
SPDX-License-Identifier: EUPL-1.2
code: AP141
ernst: waarschuwing
titel: Afgerond zonder resultaat
title: Finished without result
melding: {wat} is afgerond (bericht {bericht}), maar «resultaat» ontbreekt.
message: This {what} is finished (report {bericht}), but "resultaat" is missing.
advies: Zet erbij: resultaat: wat het heeft opgeleverd, in één of twee zinnen. Zeggen de bronnen dat niet? Schrijf: resultaat: onbekend
hint: Add: resultaat: what came of it, in one or two sentences. If the sources do not tell, write: resultaat: onbekend
uitleg: Van iets dat klaar is, wil de lezer weten wat het heeft opgeleverd.
explanation: Of something that is done, a reader wants to know what came of it.
wat: Een actie of project is afgerond, maar «resultaat» ontbreekt.
what: An action or project is finished, but "resultaat" is missing.
voorbeeld_fout:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  ---
  plan/voortgang/2031/fietsbrug-2031-04.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: afgerond
  bron: [kst-99999-1]
  ---
voorbeeld_goed:
  plan/acties/fietsbrug.md
  ---
  titel: Fietsbrug in de lucht
  actielijn: al-1
  actiehouder: [mvw]
  resultaat: De brug hangt, en elke dag vliegen er honderd fietsen over.
  ---
  plan/voortgang/2031/fietsbrug-2031-04.md
  ---
  betreft: fietsbrug
  datum: 2031-04-01
  fase: afgerond
  bron: [kst-99999-1]
  ---
*/
SELECT b.id AS bestand, 1 AS regel, 1 AS kolom, s.wat, s.what, s.bericht
FROM (SELECT 'actie' AS soort, id, bericht, 'De actie' AS wat, 'action' AS what FROM actie_stand WHERE fase = 'afgerond'
    UNION ALL SELECT 'project', id, bericht, 'Het project', 'project' FROM project_stand WHERE fase = 'afgerond') s
JOIN bestand b ON b.soort = s.soort AND b.item = s.id AND b.geldig
WHERE b.id NOT IN (SELECT bestand FROM waarde w JOIN veld v ON v.id = w.veld WHERE v.pad = 'resultaat')
  AND b.id NOT IN (SELECT bestand FROM gebrek g JOIN veld v ON v.id = g.veld WHERE v.pad = 'resultaat');
