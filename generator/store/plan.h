/* SPDX-License-Identifier: EUPL-1.2 */
/* The left half of the line as one: from a source to a database in which everything is checked. */
#ifndef STORE_PLAN_H
#define STORE_PLAN_H

#include <stdbool.h>

#include "base/say.h"
#include "source/source.h"
#include "store/db.h"

struct plan_options {
	const char *as_of;    /* JJJJ-MM-DD; NULL: the concept letter's date of reference, else the commit's, else the
				 newest update's */
	const char *version;  /* of the program */
	const char *base_url; /* the site's address; NULL or "": not known */
	bool internal;	      /* for the steering group: also what is marked intern */
};

/*
 * Loads the plan of `source`: raw rows, typed tables, views and figures. Returns a database, that the caller closes; or
 * NULL after a line on stderr where the plan cannot be read. However wrong the plan is: rules_run (store/rules.h)
 * tells. Where the plan holds no date and none is given, peil.datum is ''.
 */
struct db *plan_open(struct say *say, struct source *source, const struct plan_options *options);

/* Whether it is known for which date the plan speaks. */
bool plan_has_date(struct db *db);

/* That date, '' where it is not known; the caller frees it. */
char *plan_day(struct db *db);

/*
 * When the security.txt of the site expires, where that is past on that date or no more than 30 days ahead; else ''.
 * The caller frees it.
 */
char *plan_near_expiry(struct db *db);

/* Sets table peil: the date that everything is computed for, and the revision. plan_open() did. */
void plan_date(struct db *db, struct source *source, const struct plan_options *options);

/* Makes table peil of `to`, that has a row, that of `from`. */
void plan_copy_day(struct db *from, struct db *to);

/*
 * Leaves out of the database what is from after the as-of date (sql/schema/6-peilregels.sql): no page, figure or
 * download made of it depends on such a thing. Done after the rules, which judge the whole plan, and before
 * plan_make_public(); where something goes, the rules are run again on what is left.
 */
void plan_hide_later(struct db *db);

/* Whether plan_hide_later() takes something out. */
bool plan_has_later(struct db *db);

/*
 * Leaves out of the database what is marked intern, and what hangs on it, unless options.internal was set. Done after
 * the rules: they judge the whole plan. Of their findings those stay that the public part by itself gives too, in the
 * words that it gives them.
 */
void plan_make_public(struct db *db);

/*
 * The same, while the rules run aside (store/aside.h): the findings are those of the whole plan until plan_judged() has
 * put the others in their place. Only while the program has one thread. The caller closes what it returns, before the
 * database; with findings that nobody asked for.
 */
struct judging;
struct judging *plan_make_public_aside(struct db *db);
void plan_judged(struct judging *judging);
void judging_close(struct judging *judging); /* NULL is fine */

/* Whether it takes something out. */
bool plan_has_internal(struct db *db);

/* The same without findings, which are all taken away: for who does not look at them. It need not have been judged. */
void plan_drop_internal(struct db *db);

/* The database as others may have it: typed tables, vocabularies, figures and views; the same plan gives the same
 * bytes. The caller gives them back with db_image_free(). */
struct str plan_published_image(struct db *db);

#endif
