/*
SPDX-License-Identifier: EUPL-1.2
code: AP117
ernst: fout
titel: Vorige brief is niet ouder
title: Previous letter is not older
melding: De vorige brief «{vorige}» {wat}.
message: The previous letter "{vorige}" {what}.
advies: [[Bedoelt u «{bijna}»? ]]Noem bij vorige de brief waar deze op volgt, of verbeter een datum.
hint: [[Do you mean "{bijna}"? ]]Name under vorige the letter that this one follows, or mend a date.
uitleg: Met de vorige brief vergelijkt de site wat er veranderde. Die moet dus van een eerdere dag zijn.
explanation: With the previous letter the site compares what changed. So that one must be of an earlier day.
wat: De brief die bij vorige staat, is niet ouder dan de brief zelf.
what: The letter under vorige is no older than the letter itself.
doe: Noem bij vorige de brief waar deze op volgt, of verbeter een datum.
action: Name under vorige the letter that this one follows, or mend a date.
voorbeeld_fout:
  plan/brieven/lente.md
  ---
  titel: Voortgangsbrief
  soort: voortgang
  datum: 2031-04-01
  vorige: zomer
  stand: verzonden
  ---
  plan/brieven/zomer.md
  ---
  titel: Voortgangsbrief
  soort: voortgang
  datum: 2031-05-01
  stand: verzonden
  ---
voorbeeld_goed:
  plan/brieven/lente.md
  ---
  titel: Voortgangsbrief
  soort: voortgang
  datum: 2031-04-01
  stand: verzonden
  ---
  plan/brieven/zomer.md
  ---
  titel: Voortgangsbrief
  soort: voortgang
  datum: 2031-05-01
  vorige: lente
  stand: verzonden
  ---
*/
WITH fout AS MATERIALIZED (
    SELECT b.id, b.datum_dag, b.vorige, v.datum AS vorige_datum FROM brief b JOIN brief v ON v.id = b.vorige
    WHERE b.id = v.id OR substr(v.datum || '-01-01', 1, 10) >= b.datum_dag
)
SELECT p.bestand, p.regel, p.kolom, f.vorige,
    iif(f.id = f.vorige, 'is deze brief zelf', 'is van ' || f.vorige_datum || ', en dat is niet eerder dan deze brief') AS wat,
    iif(f.id = f.vorige, 'is this letter itself', 'is of ' || f.vorige_datum || ', which is no earlier than this letter') AS what,
    (SELECT o.id FROM brief o WHERE o.datum_dag < f.datum_dag AND o.soort IN ('plan', 'voortgang') AND o.id <> f.id
        ORDER BY o.datum_dag DESC, o.id LIMIT 1) AS bijna
FROM fout f CROSS JOIN plaats p ON p.soort = 'brief' AND p.item = f.id AND p.veld = 'vorige';
