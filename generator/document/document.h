/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A letter and its annex as documents. Each is made of a page, rendered by its template (odt/tekst.mustache,
 * odt/brief-tekst.mustache) and read back as a tree: what the page shows, the document shows.
 */
#ifndef DOCUMENT_DOCUMENT_H
#define DOCUMENT_DOCUMENT_H

#include "base/fingerprint.h"
#include "base/mem.h"
#include "base/say.h"
#include "store/db.h"
#include "text/markup.h"

struct mustache_set;

enum document_kind { DOCUMENT_ANNEX, DOCUMENT_LETTER };

struct document {
	struct pool pool;
	const struct node *body;  /* the <article> */
	const struct node *notes; /* what holds its footnotes; NULL: there are none */
	struct buf odt;
	char *title, *day;	    /* of the PDF; JJJJ-MM-DD */
	char key[FINGERPRINT_SIZE]; /* tells it from any other: two of the same key give the same files */
};

/*
 * Makes the annex to letter `id`, or the letter itself, from `db`, the plan that the letter speaks of
 * (store/letterplan.h), and its ODT. Of a letter only where document_has_letter(). Returns 0, or -1 after a line on
 * stderr; document_clear() either way.
 */
int document_make(struct say *say, struct db *db, struct mustache_set *templates, enum document_kind kind,
    const char *id, struct document *out);
void document_clear(struct document *document);

/*
 * Goes through the headings of a letter with nothing under them, as a list that has no entries leaves one: `found` gets
 * the words of each.
 */
void document_empty_parts(const struct document *letter, void (*found)(void *arg, const char *heading), void *arg);

/* Whether the text of letter `id` is the letter itself (field vorm), and there is one. */
bool document_has_letter(struct db *db, const char *id);

#endif
