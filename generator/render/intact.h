/* SPDX-License-Identifier: EUPL-1.2 */
/* Whether a site still is what was published. */
#ifndef RENDER_INTACT_H
#define RENDER_INTACT_H

#include <stdbool.h>

#include "base/fingerprint.h"

/*
 * Whether folder `target` holds the files that its manifest.json tells, with the bytes that it tells, and no other but
 * a .gitignore; and that manifest has this fingerprint. Reads all of it.
 */
bool site_is_intact(const char *target, const char *manifest);

/* The fingerprint of the manifest of the site in `target`. Returns false where there is none. */
bool site_manifest(const char *target, char out[FINGERPRINT_SIZE]);

#endif
