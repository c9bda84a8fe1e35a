/* SPDX-License-Identifier: EUPL-1.2 */
/* Links between files of the plan, as they work in any git forge: relative to the file they stand in. */
#ifndef STORE_PATHS_H
#define STORE_PATHS_H

#include <stdbool.h>

#include "base/buf.h"

/*
 * Puts in `out` the path, from the source's root, that link `target` in file `from` leads to:
 * "../organisaties/ckm.md#rol" in "plan/acties/1.1.md" gives "plan/organisaties/ckm.md"; `fragment`, unless NULL, gets
 * "rol". Percent signs are decoded. Returns false where the link leaves plan/.
 */
bool path_resolve(const char *from, struct str target, struct buf *out, struct str *fragment);

#endif
