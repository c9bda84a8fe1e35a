/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Where databases may be larger than memory: files without a name in a folder, which are gone with the program however
 * it ends. What SQLite reads and writes goes there (a VFS: sqlite.org/vfs.html); nobody else can open them, so nothing
 * is locked, and none outlives the program, so nothing is forced to the disk.
 */
#ifndef STORE_SPILL_H
#define STORE_SPILL_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/buf.h"

#define SPILL_VFS "actieplan"

/* From now on, for all databases that are opened: `folder` is for their files. Copies the name. Once only. */
void spill_to(const char *folder);

/* The folder, or NULL: databases are in memory. */
const char *spill_folder(void);

/*
 * The errno of the last call on these files that failed, or 0. SQLite keeps it only of some: not of what it writes at
 * the end of a transaction.
 */
int spill_error(void);

/*
 * As fork(2), while the program has one thread: then the copy has files of its own, with the same in them, so that
 * neither sees what the other changes. Of what else is open the copy keeps stdin, stdout, stderr and `keep`.
 */
pid_t spill_fork(int keep);

struct sqlite3;

/*
 * What is opened from now on begins with what is in the file of `sqlite`, until NULL is given: nothing is copied before
 * one of them changes it (store/layers.h). Returns false, and nothing changes, where `sqlite` has no such file, or has
 * a transaction open: then not all is in it.
 */
bool spill_next_is(struct sqlite3 *sqlite);

/*
 * Gives the bytes of the file of `sqlite`, which has no transaction open, to `take` in pieces of at most 64 KiB, in
 * order. Returns 0, or what `take` returned other than 0; SPILL_UNREADABLE where the file cannot be read (errno).
 */
enum { SPILL_UNREADABLE = -2 };

int spill_each(struct sqlite3 *sqlite, int (*take)(void *arg, struct str piece), void *arg);

#endif
