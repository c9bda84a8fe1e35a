/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Leaves a site as it is where a build would make it again. build/laatste-bouw keeps of the last build what it was made
 * from (fingerprints of the plan, its templates, the commit and tags, this program and its libraries, the options),
 * what it said about the plan, and the fingerprint of what it made. Only where all of that is the same, every byte of
 * the site among it, nothing is made. The file may always be thrown away.
 */
#ifndef CMD_UNCHANGED_H
#define CMD_UNCHANGED_H

#include "cmd/session.h"

struct unchanged {
	const struct options *options;
	const char *target;
	struct buf path;  /* of the file; empty: this build cannot be told from others */
	struct buf state; /* what is known before the plan is read */
	int lines;	  /* that were said before it */
};

/*
 * Looks whether the site in `target` is what a build would make. `session` has its source, and no plan yet. Returns 1
 * where it is, after writing what the build would report; 0 where it must be made; or -1 after a line on stderr. The
 * caller calls unchanged_clear().
 */
int unchanged_look(struct say *say, const struct options *options, const char *target, struct session *session,
    struct unchanged *unchanged);

/*
 * Keeps what was made, for the next time. `report` is what the build said on stdout, `told` its last line on stderr.
 * Does nothing where it said more than that, or the plan was changed meanwhile. Returns 0, or -1 after a line on
 * stderr.
 */
int unchanged_keep(
    struct say *say, const struct unchanged *unchanged, struct session *session, struct str report, struct str told);

void unchanged_clear(struct unchanged *unchanged);

#endif
