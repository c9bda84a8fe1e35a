/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Leaves a site as it is where a build would make it again. build/laatste-bouw keeps of the last build what it was made
 * from (fingerprints of the plan, its templates, the commit and tags, this program and its libraries, the options),
 * what it said about the plan, and the fingerprint of what it made. Only where all of that is the same, every byte of
 * the site among it, nothing is made.
 *
 * build/laatste-bouw.bestanden keeps what lstat() told of each of those files when it was read or written, and a file
 * of which it tells the same still is not read again (base/known.h). That holds as long as the kernel gives a file that
 * is written to, or put in its place, another ctime or inode: whoever writes to the disk below the file system, or sets
 * the clock to the very nanosecond, is not seen. Either file may always be thrown away; without the second all is read.
 */
#ifndef CMD_UNCHANGED_H
#define CMD_UNCHANGED_H

#include "base/known.h"
#include "cmd/session.h"

struct unchanged {
	const struct options *options;
	const char *target;
	struct buf path;       /* of the file; empty: this build cannot be told from others */
	struct buf state;      /* what is known before the plan is read */
	int lines;	       /* that were said before it */
	struct timespec since; /* before the plan is read, by the clock of files */
	struct known written;  /* for who makes the site: learns of its files */
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
    struct say *say, struct unchanged *unchanged, struct session *session, struct str report, struct str told);

void unchanged_clear(struct unchanged *unchanged);

#endif
