-- SPDX-License-Identifier: EUPL-1.2
-- Ways back: from what is referred to, to what refers to it.

CREATE INDEX voortgang_van_actie ON voortgang(betreft_actie, datum_dag, id);
CREATE INDEX voortgang_van_project ON voortgang(betreft_project, datum_dag, id);
CREATE INDEX actie_van_actielijn ON actie_actielijn(waarde);
CREATE INDEX actie_van_actiehouder ON actie_actiehouder(waarde);
CREATE INDEX actie_van_betrokken ON actie_betrokken(waarde);
CREATE INDEX actie_van_doel ON actie_doelen(waarde);
CREATE INDEX actielijn_van_doel ON actielijn_doelen(waarde);
CREATE INDEX actielijn_van_voorganger ON actielijn(opvolger_van);
CREATE INDEX project_van_organisatie ON project_organisaties(waarde);
CREATE INDEX project_van_betrokken ON project_betrokken(waarde);
CREATE INDEX project_van_actielijn ON project_actielijnen(waarde);
CREATE INDEX project_van_doel ON project_doelen(waarde);
CREATE INDEX project_van_voorganger ON project_vervolg_op(waarde);
CREATE INDEX motie_van_actie ON motie_acties(waarde);
CREATE INDEX toezegging_van_actie ON toezegging_acties(waarde);
CREATE INDEX aanbeveling_van_actie ON aanbeveling_acties(waarde);
CREATE INDEX aanbeveling_van_organisatie ON aanbeveling(organisatie);
CREATE INDEX indicator_van_teller ON indicator_teller(waarde);
CREATE INDEX knelpunt_van_doel ON knelpunt_doelen(waarde);
CREATE INDEX doel_van_doel ON doel(bovenliggend);
CREATE INDEX gremium_van_lid ON gremium_leden(organisatie);
CREATE INDEX organisatie_van_opvolger ON organisatie(opvolger);
