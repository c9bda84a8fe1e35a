-- SPDX-License-Identifier: EUPL-1.2
-- The text of a new letter: the sections of a progress letter, with the figures in their places. What only people can write is
-- marked with «Vul aan:», which rule AP184 looks for. ?1: the letter before it, or ''.
SELECT '
Vul aan: kijk of de kop hierboven klopt. Wie ondertekent, en namens wie, komt uit de vorige brief.

Met deze brief {{informeer_ik}} uw Kamer over de voortgang van {{programma}}.
' || iif(EXISTS (SELECT 1 FROM brief_mede_namens WHERE item = ?1), '{{Ik_doe}} dat mede namens {{deze.mede_namens}}.
', '') || iif(?1 <> '', 'De vorige brief is van {{vorige.datum}} [@{{vorige.id}}].
', '') || '
Vul aan: hoe ernstig het probleem is, welke vormen er zijn en wie de slachtoffers zijn.

Vul aan: met wie u werkt, en welke toezegging u met deze brief nakomt.

De cijfers in deze brief gelden voor {{peildatum}}.
Eerst {{beschrijf_ik}} de stand van alle acties.
Dan volgt per actielijn wat er is gebeurd.
Daarna komen de moties en toezeggingen. Alle acties staan in de bijlage.

## Stand van zaken

Het plan heeft {{tel.acties.totaal}}.
{{#geen.acties.afgerond}}Er is nog geen actie afgerond.{{/geen.acties.afgerond}}{{^geen.acties.afgerond}}Daarvan {{is.acties.afgerond}} {{woord.acties.afgerond}} afgerond.{{/geen.acties.afgerond}}
{{#geen.acties.loopt}}Er loopt nu geen actie.{{/geen.acties.loopt}}{{^geen.acties.loopt}}Nu {{loopt.acties.loopt}} er {{woord.acties.loopt}}.{{/geen.acties.loopt}}
{{^geen.acties.onbekend}}Van {{tel.acties.onbekend}} is de fase onbekend.{{/geen.acties.onbekend}}
{{^geen.acties.te_laat}}Van {{tel.acties.te_laat}} is de einddatum voorbij.{{/geen.acties.te_laat}}

Vul aan: wat deze cijfers betekenen, en wat u bijstuurt.

## Per actielijn

{{blok.per_actielijn}}

' || iif(?1 <> '', '## Veranderd sinds de vorige brief

{{#geen.wijzigingen_aantal}}Sinds de vorige brief is in het plan geen verandering met een datum vastgelegd.{{/geen.wijzigingen_aantal}}

{{blok.wijzigingen}}

', '') || '## Moties en toezeggingen

{{#geen.afgedaan.moties}}Met deze brief is geen motie afgedaan.{{/geen.afgedaan.moties}}

{{blok.afgedane_moties}}

{{#afgedane_toezeggingen}}
- Hiermee is nagekomen: {{titel}}.
{{/afgedane_toezeggingen}}

Er {{staat.moties.open}} nog {{tel.moties.open}} en {{tel.toezeggingen.open}} open.

## Tot slot

Vul aan: wat er nu volgt, en wanneer uw Kamer de volgende brief krijgt.
';
