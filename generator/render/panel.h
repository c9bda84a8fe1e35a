/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the preview puts on its pages: the findings, and the script that reloads the page. Its markup stands in
 * templates/voorbeeld/, compiled in.
 */
#ifndef RENDER_PANEL_H
#define RENDER_PANEL_H

#include <stdbool.h>

#include "store/db.h"

#define PANEL_MAX 200 /* findings shown of each list */

/* Why the page beneath may not be what the files say. */
enum panel_state {
	PANEL_CURRENT,	  /* it is */
	PANEL_OLD,	  /* the plan has errors: it is the last good one */
	PANEL_FIRST,	  /* the plan has errors, and there was no good one yet */
	PANEL_UNREADABLE, /* the plan cannot be read */
};

/*
 * Appends the panel: the findings of `db` (NULL: none are known), for pages of `version`. `number` tells it from other
 * panels; `pending`: of findings that are no errors only those are known that a later panel will tell.
 */
void panel_write(
    struct db *db, enum panel_state state, const char *version, long number, bool pending, struct buf *out);

/* Appends a page of the preview itself, with this title and one sentence. */
void panel_page(const char *title, const char *sentence, struct buf *out);

/* Puts `panel` in its place on the page `html`: behind <body>, or before all where there is none. */
void panel_insert(struct str html, struct str panel, struct buf *out);

/* A file of the preview: "voorbeeld.js". NULL where there is none. */
const char *panel_file(const char *name);

#endif
