/* SPDX-License-Identifier: EUPL-1.2 */
/* One side of `actieplan diff A..B`: what was typed, and the plan that it names. */
#ifndef CMD_SIDE_H
#define CMD_SIDE_H

#include "cmd/command.h"
#include "source/source.h"
#include "store/diff.h"

enum side_kind {
	SIDE_WORK, /* HEAD+: the work dir; of a bare repository its HEAD */
	SIDE_DATE, /* JJJJ-MM-DD: the plan of the other side, or where that is a date too the work dir, as of that date
		    */
	SIDE_LETTER,   /* a letter's id: the plan of its tag brief/ID, else the work dir's, as of the letter's peildatum
			*/
	SIDE_REVISION, /* what git knows */
};

struct side {
	struct say *say;
	const struct options *options;
	char *typed;
	enum side_kind kind;
	const char *as_of;     /* --as-of, for a side without a date of its own */
	char *revision;	       /* of a letter's tag, or as typed; NULL: the work dir */
	char *near;	       /* the letter whose id is most like what was typed, or NULL */
	struct source *source; /* owned; of a date NULL: the other side's */
	struct db *db;	       /* likewise */
	char *day, *name;      /* NULL day: the plan's own */
	bool rebuilt;
};

/*
 * Tells what `typed` names: HEAD+, else a date, else a letter (one that has a tag, or that the work dir's plan has),
 * else a revision; reads nothing of the plan yet. Returns 0, or -1 after a line on stderr.
 */
int side_resolve(struct side *side, const char *typed);

/* Loads the plans of both sides, at the same time where there are two. Returns 0, or -1 after a line on stderr. */
int sides_load(struct side *was, struct side *now);

void side_clear(struct side *side);

/* What diff_pair() takes; points into `side`. */
struct state side_state(const struct side *side, const struct side *other);

#endif
