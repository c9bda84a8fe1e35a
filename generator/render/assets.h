/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a site has beside its pages and data: the style sheet, what the program carries of it (carried.h), and the files
 * of templates/assets/ and of the theme.
 *
 *   assets/site.css        nlds.css, then templates/assets/stijl/ (layer eigen), then the theme's *.css (layer thema);
 *                          only where templates/assets/stijl/ is there
 *   assets/lettertypen/    the font that the program carries
 *   assets/thema/          the theme's other files: templates/themas/NAME/
 *   assets/                the other files of templates/assets/
 */
#ifndef RENDER_ASSETS_H
#define RENDER_ASSETS_H

#include <stdbool.h>

#include "base/say.h"
#include "source/source.h"
#include "store/db.h"

struct assets;

/* Lists them, for the theme that the plan names, else «standaard». `say` and `source` must live as long. Never fails:
 * what cannot be listed was told on stderr and is not there. The caller closes it. */
struct assets *assets_open(struct say *say, struct db *db, struct source *source);
void assets_close(struct assets *assets); /* NULL is fine */

/*
 * Whether the theme of this plan has a mark (site.logo); and for the site of a letter, which has the theme of now: that
 * it has one too.
 */
bool assets_has_logo(struct db *db);
void assets_set_logo(struct db *db);

/* Puts the bytes of the file at `path` on the site ("assets/site.css") into `out`. Returns 0; 1 where there is none; or
 * -1 after a line on stderr. */
int assets_read(struct assets *assets, const char *path, struct buf *out);

/* Gives each to `add`, in no particular order. Returns 0; or what `add` returned; or -1 after a line on stderr. */
int assets_each(struct assets *assets, int (*add)(void *arg, const char *path, struct str bytes), void *arg);

#endif
