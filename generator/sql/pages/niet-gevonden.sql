-- SPDX-License-Identifier: EUPL-1.2
-- The page for an address that is not there. A server shows it at any depth, so that its links cannot be relative: they start
-- with the site's address (--base-url). Without one there is no row, and the page has no links.

--: anker een
SELECT basis AS wortel, basis AS stam FROM peil WHERE basis <> '';
