/* SPDX-License-Identifier: EUPL-1.2 */
/* Builds the site: pages, assets, downloads and manifest, published as a whole. */
#ifndef RENDER_SITE_H
#define RENDER_SITE_H

#include "base/say.h"
#include "source/source.h"
#include "store/db.h"

struct mustache_set;

/*
 * Publishes the site of `db` to folder `target`; `pages` becomes how many HTML pages it has. Returns 0, or -1 after a
 * line on stderr with `target` untouched.
 */
int site_build(struct say *say, struct db *db, struct source *source, struct mustache_set *templates,
    const char *target, size_t *pages);

#endif
