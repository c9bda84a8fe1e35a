-- SPDX-License-Identifier: EUPL-1.2
-- The page for an address that is not there. A server shows it at any depth, so that its links cannot be relative: they start
-- with the site's address (--base-url). Without one they are relative to the site's root, and right only for a
-- missing page there.

--: anker een
SELECT basis AS wortel FROM peil;
