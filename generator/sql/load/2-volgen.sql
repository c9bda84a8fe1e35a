-- SPDX-License-Identifier: EUPL-1.2
-- For the preview: what is asked of one file after each save.
CREATE INDEX IF NOT EXISTS verwijzing_bestand ON verwijzing (bestand);
CREATE INDEX IF NOT EXISTS gebrek_bestand ON gebrek (bestand);
CREATE INDEX IF NOT EXISTS kamerstuk_bestand ON kamerstuk_genoemd (bestand);
