/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The annex to a letter as documents. All are made of one page, rendered by templates/bijlage.mustache and read back as
 * a tree: what the page shows, they show.
 */
#ifndef DOCUMENT_DOCUMENT_H
#define DOCUMENT_DOCUMENT_H

#include "base/mem.h"
#include "base/say.h"
#include "store/db.h"
#include "text/markup.h"

struct mustache_set;

struct document {
	struct pool pool;
	const struct node *body;  /* the <article> */
	const struct node *notes; /* what holds its footnotes; NULL: there are none */
	struct buf odt;
	char *title, *day; /* of the PDF; JJJJ-MM-DD */
};

/*
 * Makes the annex to letter `id` from `db`, the plan that the letter speaks of (store/letterplan.h), and its ODT.
 * Returns 0, or -1 after a line on stderr; document_clear() either way.
 */
int document_make(struct say *say, struct db *db, struct mustache_set *templates, const char *id, struct document *out);
void document_clear(struct document *document);

#endif
