-- SPDX-License-Identifier: EUPL-1.2
-- Before the rules run: how heavy this plan wants each to weigh (programma.md, regels).
UPDATE regel SET ernst = (SELECT k.ernst FROM programma_regels k WHERE k.regel = regel.code)
WHERE code IN (SELECT k.regel FROM programma_regels k WHERE k.ernst IS NOT NULL);
