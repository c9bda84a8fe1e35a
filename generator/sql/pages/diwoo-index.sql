-- SPDX-License-Identifier: EUPL-1.2
-- The list of lists of documents for the Woo: one, of category 006 (papers for representative bodies).

--: .
SELECT basis, (SELECT max(datum) FROM diwoo_brief) AS datum FROM peil;
