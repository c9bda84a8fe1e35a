/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* close_range() */
#endif
#include "store/spill.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "store/layers.h"

#define PIECE ((size_t)64 * 1024)

struct spill_file {
	sqlite3_file base; /* SQLite has a pointer to this one */
	struct layers layers;
	struct spill *spill;
	struct spill_file *next;
};

struct spill {
	char *folder;
	struct spill_file *files; /* that are open */
	struct layers *next;	  /* what the next one begins with; NULL: nothing */
	int error;		  /* spill_error() */
};

static struct layers *
layers_of(sqlite3_file *file)
{
	return &((struct spill_file *)file)->layers;
}

/* Keeps errno, and returns `code`. */
static int
failed(struct spill *spill, int code)
{
	spill->error = errno;
	return code;
}

static int
close_file(sqlite3_file *file)
{
	struct spill_file *gone = (struct spill_file *)file, **at = &gone->spill->files;

	while (*at != gone)
		at = &(*at)->next;
	*at = gone->next;
	layers_close(&gone->layers);
	return SQLITE_OK;
}

/* Behind the end there are zeros: SQLite relies on that. */
static int
read_file(sqlite3_file *file, void *to, int size, sqlite3_int64 at)
{
	ssize_t got = layers_read(layers_of(file), to, (size_t)size, at);

	if (got < 0)
		return failed(((struct spill_file *)file)->spill, SQLITE_IOERR_READ);
	if (got == size)
		return SQLITE_OK;
	memset((char *)to + got, 0, (size_t)(size - got));
	return SQLITE_IOERR_SHORT_READ;
}

static int
write_file(sqlite3_file *file, const void *from, int size, sqlite3_int64 at)
{
	if (layers_write(layers_of(file), from, (size_t)size, at) == 0)
		return SQLITE_OK;
	return failed(
	    ((struct spill_file *)file)->spill, errno == ENOSPC || errno == EDQUOT ? SQLITE_FULL : SQLITE_IOERR_WRITE);
}

static int
truncate_file(sqlite3_file *file, sqlite3_int64 size)
{
	if (layers_truncate(layers_of(file), size) == 0)
		return SQLITE_OK;
	return failed(((struct spill_file *)file)->spill, SQLITE_IOERR_TRUNCATE);
}

static int
sync_file(sqlite3_file *file, int flags)
{
	(void)file;
	(void)flags;
	return SQLITE_OK;
}

static int
size_file(sqlite3_file *file, sqlite3_int64 *size)
{
	*size = layers_of(file)->size;
	return SQLITE_OK;
}

static int
lock_file(sqlite3_file *file, int level)
{
	(void)file;
	(void)level;
	return SQLITE_OK;
}

static int
check_lock(sqlite3_file *file, int *locked)
{
	(void)file;
	*locked = 0;
	return SQLITE_OK;
}

static int
control_file(sqlite3_file *file, int what, void *arg)
{
	(void)file;
	(void)what;
	(void)arg;
	return SQLITE_NOTFOUND;
}

static int
sector_size(sqlite3_file *file)
{
	(void)file;
	return 4096;
}

static int
characteristics(sqlite3_file *file)
{
	(void)file;
	return SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN | SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

static const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = close_file,
    .xRead = read_file,
    .xWrite = write_file,
    .xTruncate = truncate_file,
    .xSync = sync_file,
    .xFileSize = size_file,
    .xLock = lock_file,
    .xUnlock = lock_file,
    .xCheckReservedLock = check_lock,
    .xFileControl = control_file,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = characteristics,
};

/* Whatever the name: each gets a file of its own. */
static int
open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *got)
{
	struct spill_file *new = (struct spill_file *)file;
	struct spill *spill = vfs->pAppData;

	(void)name;
	*new = (struct spill_file){.spill = spill, .next = spill->files};
	if (spill->next != NULL && (flags & SQLITE_OPEN_MAIN_DB) != 0)
		layers_copy(&new->layers, spill->next);
	else if (layers_open(&new->layers, spill->folder) != 0)
		return failed(spill, SQLITE_CANTOPEN);
	spill->files = new;
	file->pMethods = &methods;
	if (got != NULL)
		*got = flags;
	return SQLITE_OK;
}

static int
delete_file(sqlite3_vfs *vfs, const char *name, int sync)
{
	(void)vfs;
	(void)name;
	(void)sync;
	return SQLITE_OK;
}

/* No journal of an earlier program is ever there. */
static int
access_file(sqlite3_vfs *vfs, const char *name, int flags, int *there)
{
	(void)vfs;
	(void)name;
	(void)flags;
	*there = 0;
	return SQLITE_OK;
}

static int
full_name(sqlite3_vfs *vfs, const char *name, int room, char *out)
{
	(void)vfs;
	sqlite3_snprintf(room, out, "%s", name);
	return SQLITE_OK;
}

static int
last_error(sqlite3_vfs *vfs, int room, char *out)
{
	const struct spill *spill = vfs->pAppData;

	if (room > 0)
		*out = '\0';
	return spill->error;
}

void
spill_to(const char *folder)
{
	sqlite3_vfs *system = sqlite3_vfs_find(NULL), *vfs = xmalloc(sizeof *vfs);
	struct spill *spill = xcalloc(1, sizeof *spill);

	spill->folder = xstrdup(folder);

	/* Time, chance and sleep are the system's. */
	*vfs = *system;
	vfs->iVersion = 1;
	vfs->szOsFile = sizeof(struct spill_file);
	vfs->pNext = NULL;
	vfs->zName = SPILL_VFS;
	vfs->pAppData = spill;
	vfs->xOpen = open_file;
	vfs->xDelete = delete_file;
	vfs->xAccess = access_file;
	vfs->xFullPathname = full_name;
	vfs->xGetLastError = last_error;
	sqlite3_vfs_register(vfs, 0); /* SQLite's for as long as the program runs */
}

static struct spill *
spill_now(void)
{
	const sqlite3_vfs *vfs = sqlite3_vfs_find(SPILL_VFS);

	return vfs != NULL ? vfs->pAppData : NULL;
}

const char *
spill_folder(void)
{
	const struct spill *spill = spill_now();

	return spill != NULL ? spill->folder : NULL;
}

int
spill_error(void)
{
	const struct spill *spill = spill_now();

	return spill != NULL ? spill->error : 0;
}

/* The lowest descriptor from `at` on that a copy keeps. */
static unsigned
next_kept(const struct spill_file *files, unsigned keep, unsigned at)
{
	unsigned found = keep >= at ? keep : ~0U;

	for (const struct spill_file *file = files; file != NULL; file = file->next) {
		unsigned next = layers_next_fd(&file->layers, at);

		found = next < found ? next : found;
	}
	return found;
}

static void
close_others(const struct spill_file *files, unsigned keep)
{
	for (unsigned at = STDERR_FILENO + 1, kept; at != 0; at = kept + 1) {
		kept = next_kept(files, keep, at);
		if (kept > at)
			close_range(at, kept == ~0U ? kept : kept - 1, 0);
	}
}

pid_t
spill_fork(int keep)
{
	const struct spill *spill = spill_now();
	struct spill_file *files = spill != NULL ? spill->files : NULL;

	for (struct spill_file *file = files; file != NULL; file = file->next)
		layers_share(&file->layers);
	pid_t pid = fork();

	if (pid == 0)
		close_others(files, (unsigned)keep);
	return pid;
}

/* The file of `sqlite`, or NULL: it is in memory. */
static sqlite3_file *
file_of(struct sqlite3 *sqlite)
{
	sqlite3_file *file = NULL;

	if (sqlite3_file_control(sqlite, "main", SQLITE_FCNTL_FILE_POINTER, (void *)&file) != SQLITE_OK || file == NULL)
		return NULL;
	return file->pMethods == &methods ? file : NULL;
}

bool
spill_next_is(struct sqlite3 *sqlite)
{
	struct spill *spill = spill_now();
	sqlite3_file *file = sqlite != NULL && sqlite3_get_autocommit(sqlite) ? file_of(sqlite) : NULL;

	if (spill != NULL)
		spill->next = file != NULL ? layers_of(file) : NULL;
	return file != NULL;
}

int
spill_each(struct sqlite3 *sqlite, int (*take)(void *arg, struct str piece), void *arg)
{
	sqlite3_file *file = file_of(sqlite);
	char *piece = xmalloc(PIECE);
	ssize_t n = -1;
	int result = 0;

	if (file != NULL)
		for (off_t at = 0; result == 0 && (n = layers_read(layers_of(file), piece, PIECE, at)) > 0; at += n)
			result = take(arg, (struct str){piece, (size_t)n});
	free(piece);
	return n < 0 ? SPILL_UNREADABLE : result;
}
