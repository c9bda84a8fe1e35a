/*
SPDX-License-Identifier: EUPL-1.2
code: AP180
ernst: fout
titel: Cijfer dat er niet is
title: Figure that is not there
melding: Er is geen cijfer «{naam}».
message: There is no figure "{naam}".
advies: [[Bedoelt u «{bijna}»? ]]{doe}
hint: [[Do you mean "{bijna}"? ]]{do}
uitleg: Tussen dubbele accolades staat de naam van een cijfer uit het plan. Bij het maken van de brief komt het cijfer op die plaats. Is de naam er niet, of hoort zij bij een actie die weg is, dan is er geen cijfer.
explanation: Between double braces stands the name of a figure of the plan. When the letter is made, the figure comes in its place. Where there is no such name, or its action is gone, there is no figure.
wat: De brief noemt een cijfer dat het plan niet heeft.
what: The letter names a figure that the plan does not have.
doe: Verbeter de naam. actieplan explain cijfers noemt alle namen.
action: Mend the name. actieplan explain cijfers lists all names.
voorbeeld_fout:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  Nu lopen {{acties.lopt}} acties.
voorbeeld_goed:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  Nu lopen {{acties.loopt}} acties.
*/
SELECT g.bestand, g.regel, g.kolom, g.naam, g.bijna,
    CASE WHEN g.in_lijst IS NOT NULL THEN 'Deze naam hoort in de lijst ' || g.in_lijst || ': zet haar tussen {{#' || g.in_lijst || '}} en {{/' || g.in_lijst || '}}.'
        ELSE 'actieplan explain cijfers noemt alle namen.' END AS doe,
    CASE WHEN g.in_lijst IS NOT NULL THEN 'This name belongs in the list ' || g.in_lijst || ': put it between {{#' || g.in_lijst || '}} and {{/' || g.in_lijst || '}}.'
        ELSE 'actieplan explain cijfers lists all names.' END AS "do"
FROM (
    SELECT u.*, (SELECT l.lijst FROM brief_lijstveld l WHERE l.veld = u.naam
        ORDER BY l.lijst = 'alle_acties' DESC, l.lijst = 'afgedane_moties' DESC, l.lijst LIMIT 1) AS in_lijst, (
        SELECT dichtst(k.naam, u.naam) FROM (
            SELECT naam FROM brief_bestaand n WHERE coalesce(n.brief, u.brief) = u.brief
            UNION ALL SELECT veld FROM brief_lijstveld) k WHERE k.naam <> u.naam) AS bijna
    FROM brief_gebruik u WHERE u.gevonden IS NULL AND u.stand = 'concept'
) g;
