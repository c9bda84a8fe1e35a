-- SPDX-License-Identifier: EUPL-1.2
-- What is known of the plan that the findings are compared with (store/earlier.c fills these).

-- A row = a warning or an advice that it has too.
CREATE TEMP TABLE eerder (code TEXT NOT NULL, ernst TEXT NOT NULL, pad TEXT NOT NULL, melding TEXT NOT NULL) STRICT;

-- A row = a file that had another name in it.
CREATE TEMP TABLE hernoemd (van TEXT PRIMARY KEY, naar TEXT NOT NULL) STRICT, WITHOUT ROWID;
