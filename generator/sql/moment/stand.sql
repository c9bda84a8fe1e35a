-- SPDX-License-Identifier: EUPL-1.2
-- Keeps the state of the plan on the as-of date, as that of the letter that peil names.
INSERT INTO moment_figuur (brief, figuur, volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend)
SELECT p.brief, f.figuur, f.volgorde, f.deel, f.waarde, f.eenheid, f.noemer, f.aandeel, f.onbekend
FROM peil p JOIN (
    SELECT 'stand' AS figuur, volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_stand
    UNION ALL SELECT 'voltooiing', volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_voltooiing
    UNION ALL SELECT 'tijdigheid', volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_tijdigheid
    UNION ALL SELECT 'te-laat', volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_te_laat
    UNION ALL SELECT 'parlement', volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_parlement
    UNION ALL SELECT 'no-regrets', volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_no_regrets
    UNION ALL SELECT 'doelbereik', volgorde, deel, waarde, eenheid, noemer, aandeel, onbekend FROM figuur_doelbereik) f;

INSERT INTO moment_actie (brief, id, nummer, titel, soort, fase, fase_afgeleid, oordeel, bericht_datum, actiehouders,
    oorspronkelijk, einde, einde_dag, herplanningen, te_laat)
SELECT p.brief, r.id, r.nummer, r.titel, r.soort, r.fase, r.fase_afgeleid, r.oordeel, r.bericht_datum, r.actiehouders,
    r.oorspronkelijk, r.einde, r.einde_dag, r.herplanningen, r.te_laat
FROM peil p JOIN actie_regel r;

INSERT INTO moment_afspraak (brief, soort, id, titel, wat, datum, staat, afgedaan_op)
SELECT p.brief, a.soort, a.id, a.titel, a.wat, a.datum, a.staat, a.afgedaan_op
FROM peil p JOIN parlement a;
