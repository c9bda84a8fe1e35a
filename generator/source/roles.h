/* SPDX-License-Identifier: EUPL-1.2 */
/* What .mailmap calls the authors of commits. Not for other folders. */
#ifndef SOURCE_ROLES_H
#define SOURCE_ROLES_H

#include "source/repo.h"

/*
 * Reads .mailmap (gitmailmap(5)) in the root of repo->commit, not the one on disk nor what the configuration names, so
 * that a revision says the same everywhere. NULL where there is none to be read. The caller frees it.
 */
git_mailmap *roles_open(const struct repo *repo);

/*
 * The name that it gives the author of `commit`; "" where it gives none, or one with an '@' in it, which would be an
 * e-mail address. Addresses are compared without regard to case, as git does. Valid while both live.
 */
const char *roles_name(const git_mailmap *roles, const git_commit *commit);

#endif
