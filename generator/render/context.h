/* SPDX-License-Identifier: EUPL-1.2 */
/* What every page needs to know of the whole plan: where links lead and how documents are cited. */
#ifndef RENDER_CONTEXT_H
#define RENDER_CONTEXT_H

#include "base/mem.h"
#include "store/db.h"
#include "text/data.h"
#include "text/markdown.h"

/* A list of pairs in byte order of their keys; or, for a few pages only, the question for one key. */
struct lookup {
	struct lookup_row {
		struct str key, value, more;
	} * rows, answer;
	size_t count;
	bool filled;
	struct query *one;
};

/* How the page at hand cites papers. */
enum cite_form { CITE_SITE, CITE_HOUSE, CITE_SENATE, CITE_FORMS };

struct context {
	struct db *db;
	struct pool pool;
	struct lookup addresses; /* path in the plan -> address from the site's root */
	/* id -> citation, address: on the site, in a letter to the House, and in one to the Senate */
	struct lookup citations[CITE_FORMS];
};

void context_open(struct context *context, struct db *db);
void context_fill(struct context *context); /* for who makes many pages: asks everything at once */
void context_close(struct context *context);

/* The page that is being made. */
struct page {
	struct context *context;
	struct pool pool; /* of its data */
	const char *path; /* acties/1.1/index.html */
	struct buf root;  /* the way from it to the site's root: "../../" */
	struct str id;	  /* of its item; empty for a single page */
	struct markdown_page markdown;
	enum cite_form cite_form; /* of the body at hand */
};

/* Puts the way up from the folder that `path` is in into `out`: "../" for each '/'. */
void path_up(const char *path, struct buf *out);

/* Puts the address of an item's page into `out`: `pattern` with {id} replaced. */
void path_of_item(struct str pattern, struct str id, struct buf *out);

/* Begins page `path` for item `id`, with what an earlier page left in `page` forgotten. */
void page_begin(struct page *page, struct context *context, const char *path, struct str id);
void page_end(struct page *page);

/* The footnotes that the page's bodies gathered: a list of nummer, inhoud, verwijzingen (doel, letter). */
struct data *page_notes(struct page *page);
struct data *page_notes_specimen(struct pool *pool);

#endif
