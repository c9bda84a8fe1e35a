/* SPDX-License-Identifier: EUPL-1.2 */
/* Builds the site: pages, assets, downloads and manifest, published as a whole. */
#ifndef RENDER_SITE_H
#define RENDER_SITE_H

#include "base/buf.h"
#include "base/say.h"
#include "source/source.h"
#include "store/db.h"

struct known;
struct mustache_set;

struct plan_options;
struct judging;

/* A document that goes along as it is, and that the page of its letter links to. */
struct site_file {
	const char *path;
	struct str bytes;
	const char *letter, *what, *format; /* the letter's id; «brief» or «bijlage»; «pdf» */
	int order;			    /* among those of the letter */
};

struct site {
	struct db *db; /* made public as the options say; the tables of what it looks back on are filled here */
	struct source *source;
	struct mustache_set *templates;
	const struct plan_options *plan;
	struct judging *judging; /* of plan_make_public_aside() (store/plan.h), or NULL: the findings are there */
	const struct site_file *files;
	size_t file_count;
	struct known *known; /* learns of each file that is written (base/known.h), or NULL */
};

/* What was built. */
struct site_built {
	size_t pages;	/* of HTML */
	char as_of[11]; /* JJJJ-MM-DD */
};

/*
 * Publishes the site to folder `target`, with those of earlier letters below archief/, and fills `built`. Returns 0, or
 * -1 after a line on stderr with `target` untouched.
 */
int site_build(struct say *say, const struct site *site, const char *target, struct site_built *built);

#endif
