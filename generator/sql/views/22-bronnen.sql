-- SPDX-License-Identifier: EUPL-1.2
-- The way back from a paper to what rests on it.

-- A row = an item that names document (a document or letter) in a field: as its source, as the paper that it is, as proof, as
-- an answer or as an enclosure; once. An update counts as the action or project that it is about; a figure of a series as its
-- indicator. Citations in texts do not count.
CREATE VIEW stuk_gebruik AS
SELECT document, 'programma' AS soort, item FROM programma_bron
UNION SELECT document, 'programma', item FROM programma_middelen_bron
UNION SELECT document, 'doel', item FROM doel_bron
UNION SELECT document, 'knelpunt', item FROM knelpunt_bron
UNION SELECT document, 'actielijn', item FROM actielijn_bron
UNION SELECT document, 'actie', item FROM actie_bron
UNION SELECT document, 'actie', item FROM actie_middelen_bron
UNION SELECT b.document, 'actie', v.betreft_actie FROM voortgang_bron b JOIN voortgang v ON v.id = b.item
    WHERE v.betreft_actie IS NOT NULL
UNION SELECT b.document, 'project', v.betreft_project FROM voortgang_bron b JOIN voortgang v ON v.id = b.item
    WHERE v.betreft_project IS NOT NULL
UNION SELECT document, 'project', item FROM project_bron
UNION SELECT document, 'organisatie', item FROM organisatie_bron
UNION SELECT document, 'gremium', item FROM gremium_bron
UNION SELECT document, 'motie', item FROM motie_bron
UNION SELECT document, 'toezegging', item FROM toezegging_bron
UNION SELECT document, 'aanbeveling', item FROM aanbeveling_bron
UNION SELECT document, 'kamervraag', item FROM kamervraag_bron
UNION SELECT document, 'indicator', item FROM indicator_bron
UNION SELECT document, 'indicator', item FROM indicator_streefwaarde_bron
UNION SELECT document, 'indicator', item FROM indicator_tussendoelen_bron
UNION SELECT document, 'indicator', item FROM indicator_eerdere_streefwaarden_bron
UNION SELECT waarde, 'indicator', item FROM reeks_meting_bron
UNION SELECT document, 'brief', item FROM brief_bron
UNION SELECT document, 'document', item FROM document_bron WHERE item <> document
UNION SELECT document, 'begrip', item FROM begrip_bron
UNION SELECT bewijs, 'actie', item FROM actie_mijlpalen WHERE bewijs IS NOT NULL
UNION SELECT document, 'motie', id FROM motie WHERE document IS NOT NULL
UNION SELECT brief, 'motie', item FROM motie_afdoening
UNION SELECT brief, 'toezegging', item FROM toezegging_afdoening
UNION SELECT document, 'aanbeveling', id FROM aanbeveling WHERE document IS NOT NULL
UNION SELECT brief, 'aanbeveling', item FROM aanbeveling_afdoening
UNION SELECT document, 'kamervraag', id FROM kamervraag WHERE document IS NOT NULL
UNION SELECT waarde, 'kamervraag', item FROM kamervraag_beantwoord_met
UNION SELECT document, 'brief', item FROM brief_bijlagen WHERE document IS NOT NULL;
