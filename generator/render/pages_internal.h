/* SPDX-License-Identifier: EUPL-1.2 */
/* What pages.c and pages_one.c share. Not for other files. */
#ifndef RENDER_PAGES_INTERNAL_H
#define RENDER_PAGES_INTERNAL_H

#include "render/blocks.h"
#include "render/pages.h"

/* A kind of page, from its row in pagina. */
struct page_kind {
	char *name, *path, *template, *per;
};

/* Fills in the next kind that `q` gives (naam, pad, sjabloon, per). Returns false behind the last. */
bool page_kind_next(struct query *q, struct page_kind *kind);
void page_kind_clear(struct page_kind *kind);

struct blocks *page_kind_blocks(struct db *db, const struct page_kind *kind);
void page_kind_prepare(struct db *db, const struct page_kind *kind);

/* What stays the same while pages are rendered. */
struct pages {
	struct say *say;
	struct db *db;
	struct mustache_set *templates;
	struct context context;
	struct blocks *common;
	struct page page, site_page;
	struct data *site;
	struct buf up;	     /* the way from the folder that the pages come into to the site's root: "" or "../../" */
	struct buf top;	     /* the same from the page at hand */
	bool listed;	     /* table uitvoer is of this plan */
	bool letters_filled; /* table ingevulde_brief is of this plan */
	bool keeps_held;     /* what was worked out stays, behind pages_close() */
	bool silent;	     /* a page that cannot be made is not said */
};

/* Renders one page to `out`, which is empty. Returns 0, or -1 after a line on stderr. */
int page_render(struct pages *pages, const struct page_kind *kind, struct blocks *blocks, struct str id,
    const char *path, struct buf *out);

#endif
