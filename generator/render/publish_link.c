/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A file of the new site that the old site has too, byte for byte, is not written: it gets a second name, in the stage.
 * So it keeps its date, by which web servers and rsync tell what changed, and goes on when the old site goes. Only what
 * is read is believed, and where anything is not as it should be, the file is written as any other.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/below.h"
#include "base/file.h"
#include "render/publish_internal.h"

#define BLOCK ((size_t)64 << 10) /* bytes that are compared at a time */

void
publish_link_begin(struct publish *publish)
{
	int old = openat(publish->parent, publish->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	if (old < 0)
		return;
	/* Without a manifest it has nothing of ours: a first build need not look for each file. */
	if (!publish_has_manifest(old) || fstat(publish->stage, &publish->made) < 0) {
		close(old);
		return;
	}
	publish->old = old;
	publish->links = true;
}

void
publish_link_end(struct publish *publish)
{
	if (publish->old >= 0)
		close(publish->old);
	publish->old = -1;
	publish->links = false;
}

/*
 * Whether a file is as we would make it, with so many names. Its mode and owner follow from those of the stage: both
 * are cut by the same umask or default ACL, and get their group from the same place. One that has another name
 * somewhere, as in a backup of links, is not taken along: who changes it there would change our site.
 */
static bool
is_as_made(const struct publish *publish, const struct stat *st, size_t size, nlink_t names)
{
	const struct stat *stage = &publish->made;

	return st->st_mode == (S_IFREG | (stage->st_mode & 0644)) && st->st_uid == stage->st_uid &&
	       st->st_gid == stage->st_gid && st->st_nlink == names && (size_t)st->st_size == size;
}

static bool
is_same(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino && a->st_mtim.tv_sec == b->st_mtim.tv_sec &&
	       a->st_mtim.tv_nsec == b->st_mtim.tv_nsec;
}

static bool
has_bytes(int fd, struct str bytes)
{
	char block[BLOCK];

	while (bytes.n > 0) {
		size_t n = bytes.n < BLOCK ? bytes.n : BLOCK;

		if (file_read(fd, block, n) != (ssize_t)n || memcmp(block, bytes.p, n) != 0)
			return false;
		bytes.p += n;
		bytes.n -= n;
	}
	return true;
}

/*
 * link(2) goes by name. Somebody may have put another file there, or a symbolic link above it, or have written in it
 * since it was compared: so what came of it is looked at again, and taken away if it is not that file.
 */
static bool
link_compared(struct publish *publish, const char *path, const struct stat *compared)
{
	struct stat linked;

	if (linkat(publish->old, path, publish->stage, path, 0) < 0) {
		/* As a rule the file system has none, or a container forbids them: then so for all. */
		publish->links = false;
		return false;
	}
	if (fstatat(publish->stage, path, &linked, AT_SYMLINK_NOFOLLOW) == 0 && is_same(&linked, compared) &&
	    is_as_made(publish, &linked, (size_t)compared->st_size, 2))
		return true;
	unlinkat(publish->stage, path, 0);
	return false;
}

bool
publish_link(struct publish *publish, const char *path, struct str bytes)
{
	struct stat st;

	/* Before it is opened: most that differ do so in size, and to open a device may do something. */
	if (!publish->links || fstatat(publish->old, path, &st, AT_SYMLINK_NOFOLLOW) < 0 ||
	    !is_as_made(publish, &st, bytes.n, 1))
		return false;
	int fd = open_below(publish->old, path, O_RDONLY | O_NONBLOCK);

	if (fd < 0)
		return false;
	/* Open until it is linked, so that its number cannot become that of another file. */
	bool linked = fstat(fd, &st) == 0 && is_as_made(publish, &st, bytes.n, 1) && has_bytes(fd, bytes) &&
		      link_compared(publish, path, &st);

	close(fd);
	return linked;
}
