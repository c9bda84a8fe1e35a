/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether a site still is what was published. */
#ifndef RENDER_INTACT_H
#define RENDER_INTACT_H

#include <stdbool.h>

#include "base/known.h"

#define SITE_STAMP_SIZE (FINGERPRINT_SIZE + 80)

/*
 * What tells the site in `target` from any other, one of the same bytes that came from elsewhere among them: the
 * fingerprint of its manifest, and which file that is since when, as the disk has it and nobody can set it. So what was
 * copied or checked out is not what was made here. Returns false where there is no manifest.
 */
bool site_stamp(const char *target, char out[SITE_STAMP_SIZE]);

/*
 * Whether folder `target` holds the files that its manifest.json tells, with the bytes that it tells, and no other but
 * a .gitignore; and has this stamp. Reads what `known` does not know.
 */
bool site_is_intact(const char *target, const char *stamp, struct known *known);

/* `known` learns of those files in `target` that still are as `written` learned of them while they were written. */
void site_learn(const char *target, struct known *written, struct known *known);

#endif
