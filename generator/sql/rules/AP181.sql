/*
SPDX-License-Identifier: EUPL-1.2
code: AP181
ernst: waarschuwing
titel: Cijfer dat niet bekend is
title: Figure that is not known
melding: In de brief staat hier «onbekend»: {waarom}
message: The letter says "onbekend" here: {why}
advies: {doe}
hint: {do}
uitleg: Een brief aan de Kamer noemt alleen wat bekend is. Kent het plan een cijfer niet, dan staat er «onbekend» in de brief, en niets wat erop lijkt.
explanation: A letter to the House tells only what is known. Where the plan does not know a figure, the letter says "onbekend", and nothing that looks like it.
wat: De brief noemt een cijfer waarvan het plan de waarde niet kent.
what: The letter names a figure of which the plan does not know the value.
doe: Vul het cijfer in het plan in, of schrijf de zin anders.
action: Fill in the figure in the plan, or write the sentence in another way.
voorbeeld_fout:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  Het nieuwste cijfer is {{indicatoren.vluchten.streefwaarde}}.
voorbeeld_goed:
  plan/brieven/brief-1.md
  ---
  titel: Voortgang van de vliegende fietsen
  soort: voortgang
  stand: concept
  ---

  {{#bekend.indicatoren.vluchten.streefwaarde}}De streefwaarde is {{indicatoren.vluchten.streefwaarde}}.{{/bekend.indicatoren.vluchten.streefwaarde}}
*/
SELECT u.bestand, u.regel, u.kolom,
    CASE WHEN u.gevonden IS NULL THEN 'het plan van nu heeft geen cijfer «' || u.naam || '».' ELSE 'het plan kent «' || u.kaal || '» niet.' END AS waarom,
    CASE WHEN u.gevonden IS NULL THEN 'the plan of now has no figure "' || u.naam || '".' ELSE 'the plan does not know "' || u.kaal || '".' END AS why,
    CASE WHEN u.gevonden IS NULL THEN 'Heeft de brief een merk (git tag -a brief/' || u.brief || '), dan telt het plan van toen. Anders: zie actieplan explain cijfers.'
        ELSE 'Vul het in het plan in, of zet de zin tussen {{#bekend.' || u.kaal || '}} en {{/bekend.' || u.kaal || '}}.' END AS doe,
    CASE WHEN u.gevonden IS NULL THEN 'Where the letter has a tag (git tag -a brief/' || u.brief || '), the plan of then counts. Else: see actieplan explain cijfers.'
        ELSE 'Fill it in in the plan, or put the sentence between {{#bekend.' || u.kaal || '}} and {{/bekend.' || u.kaal || '}}.' END AS "do"
FROM brief_gebruik u
WHERE NOT u.lijst AND u.leeg OR u.gevonden IS NULL AND u.stand = 'verzonden'
UNION ALL
SELECT bestand, regel, kolom,
    'in de lijst «' || lijst || '» is «' || naam || '» ' || aantal || ' keer niet bekend.',
    'in the list "' || lijst || '" "' || naam || '" is not known ' || aantal || iif(aantal = 1, ' time.', ' times.'),
    'Vul het in het plan in, of laat {{' || naam || '}} weg uit de lijst.',
    'Fill it in in the plan, or leave {{' || naam || '}} out of the list.'
FROM brief_lijst_leeg;
