/* SPDX-License-Identifier: EUPL-1.2 */
/* Renders the pages: each row of table pagina, once or for each of its items. */
#ifndef RENDER_PAGES_H
#define RENDER_PAGES_H

#include "base/say.h"
#include "source/source.h"
#include "store/db.h"

/*
 * Puts the rows of pagina and uitvoer into `db`, reads the templates of `source` into `set` and checks each against the
 * names that its page has. What is wrong becomes rows of gebrek, for rules_run (store/rules.h) to tell. Returns 0; 1
 * where there is no folder templates/; or -1 after a line on stderr.
 */
struct mustache_set;
int pages_templates(struct db *db, struct source *source, struct mustache_set *set);

/* Puts the rows of uitvoer into `db` anew, after items came or went. */
void pages_list(struct db *db);

/* What pages_templates() puts into `db`, for a plan from the archive that is shown with the templates of now. */
void pages_archive(struct db *db);

/*
 * Renders every page and gives it to `add` (path, text), in order. `below` is the folder of the site that the pages
 * come into: "" or "archief/ID/"; the paths given to `add` are from that folder on. What was worked out for them stays
 * held (store/held.h), for the downloads. Returns 0; or what `add` returned; or -1 after a line on stderr.
 */
int pages_render(struct say *say, struct db *db, struct mustache_set *templates, const char *below,
    int (*add)(void *arg, const char *path, struct str text), void *arg);

/*
 * The same in steps, for who shares them out: first all that pages ask for is worked out; then each side makes its own
 * (render/deal.h), and returns 0, or what `add` returned, or -1 where a page cannot be made, without a word; and in
 * the end that is said of the first of those: returns 0 where there was none, or -1 after a line on stderr.
 */
struct pages;
struct deal;
void pages_hold(struct db *db); /* what hangs on the plan alone: not on findings or changes, which may still come */
struct pages *pages_ready(struct say *say, struct db *db, struct mustache_set *templates, const char *below);
int pages_make(
    struct pages *pages, struct deal *deal, int (*add)(void *arg, const char *path, struct str text), void *arg);
int pages_tell(struct pages *pages, const struct deal *deal);
long pages_count(struct pages *pages); /* how many there are, after pages_ready() */

/*
 * One page at a time. While this is open the database must not change: pages ask temporary tables, made here.
 * `templates` and `db` stay the caller's and must live as long.
 */
struct pages *pages_open(struct say *say, struct db *db, struct mustache_set *templates);
void pages_close(struct pages *pages); /* NULL is fine */

/* Appends the page at `path` to `out`. Returns 0; 1 where there is no such page; or -1 after a line on stderr. */
int pages_one(struct pages *pages, const char *path, struct buf *out);

/* Whether the page at `path` tells what the rules found; false too where there is none. */
bool pages_tells_findings(struct pages *pages, const char *path);

/*
 * Appends what the kind of page called `name` is for item `id`, at `path`, by `template` (NULL: its own), whether or
 * not the site has that page. Returns 0, or -1 after a line on stderr.
 */
int pages_part(
    struct pages *pages, const char *name, const char *template, const char *id, const char *path, struct buf *out);

#endif
