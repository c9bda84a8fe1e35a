/* SPDX-License-Identifier: EUPL-1.2 */
/* A source that is a folder as it is on disk. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* O_PATH */
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/below.h"
#include "source/differs.h"
#include "source/internal.h"

static int
fail_errno(struct source *source, const char *path)
{
	return fail(source->say, tr(source->say, "%s kan niet gelezen worden: %s.", "%s cannot be read: %s."), path,
	    os_text(source->say, errno));
}

static int walk_folder(struct source *source, int fd, struct buf *path, int depth);

static int
walk_entry(struct source *source, int fd, const struct dirent *entry, struct buf *path, int depth)
{
	const char *name = entry->d_name;
	unsigned char type = entry->d_type;
	struct stat st;

	/* Most file systems tell the type with the name. */
	if (type == DT_UNKNOWN) {
		if (fstatat(fd, name, &st, AT_SYMLINK_NOFOLLOW) < 0)
			/* Editors make and remove files all the time: what is gone by now is not there. */
			return errno == ENOENT ? 0 : fail_errno(source, buf_text(path));
		type = (unsigned char)IFTODT(st.st_mode);
	}
	if (type == DT_REG) {
		source_found(source, buf_text(path), SOURCE_FILE);
	} else if (type == DT_LNK) {
		source_found(source, buf_text(path), SOURCE_SYMLINK);
	} else if (type != DT_DIR) {
		source_found(source, buf_text(path), SOURCE_OTHER);
	} else {
		if (source_folder_counts(name))
			source_found(source, buf_text(path), SOURCE_FOLDER);
		int below = openat(fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

		if (below < 0)
			return errno == ENOENT ? 0 : fail_errno(source, buf_text(path));
		buf_putc(path, '/');
		return walk_folder(source, below, path, depth + 1);
	}
	return 0;
}

static int
walk_names(struct source *source, DIR *folder, struct buf *path, int depth)
{
	size_t length = path->len;
	struct dirent *entry;

	while (errno = 0, (entry = readdir(folder)) != NULL) {
		if (source_is_hidden(entry->d_name))
			continue;
		source_path_cut(path, length);
		buf_puts(path, entry->d_name);
		if (source_step(source, path) < 0 || walk_entry(source, dirfd(folder), entry, path, depth) < 0)
			return -1;
	}
	source_path_cut(path, length);
	return errno != 0 ? fail_errno(source, buf_text(path)) : 0;
}

/* Closes `fd`. `path` is the folder's, with a '/' behind it. */
static int
walk_folder(struct source *source, int fd, struct buf *path, int depth)
{
	if (depth > SOURCE_MAX_DEPTH) {
		close(fd);
		return source_too_deep(source, buf_text(path));
	}
	DIR *folder = fdopendir(fd);

	if (folder == NULL) {
		close(fd);
		return fail_errno(source, buf_text(path));
	}
	int result = walk_names(source, folder, path, depth);

	closedir(folder);
	return result;
}

static int
list(struct source *source, const char *top)
{
	int fd = open_below(source->folder, top, O_RDONLY | O_DIRECTORY);

	if (fd < 0 && errno == ENOENT)
		return 1;
	if (fd < 0)
		return errno == ENOTDIR || errno == ELOOP ? source_not_a_folder(source, top) : fail_errno(source, top);
	struct buf path = {0};

	buf_printf(&path, "%s/", top);
	int result = walk_folder(source, fd, &path, 1);

	buf_free(&path);
	return result;
}

/*
 * Reads until the end or until `limit` bytes are there; one byte less, and nothing behind it yet, is taken for the end
 * without asking once more: the caller looks whether the file has grown. -1 with errno.
 */
static int
read_bytes(int fd, size_t limit, struct buf *out)
{
	char block[16384];

	while (out->len < limit) {
		size_t room = limit - out->len, asked = room < sizeof(block) ? room : sizeof(block);
		ssize_t n = read(fd, block, asked);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			return 0;
		buf_add(out, block, (size_t)n);
		if ((size_t)n < asked && out->len + 1 == limit)
			return 0;
	}
	return 0;
}

/* An editor that saves while we read would give us half of the old text and half of the new. */
static bool
is_unchanged(const struct stat *before, const struct stat *after, size_t length)
{
	return before->st_size == after->st_size && (size_t)after->st_size == length &&
	       before->st_mtim.tv_sec == after->st_mtim.tv_sec && before->st_mtim.tv_nsec == after->st_mtim.tv_nsec;
}

/* What was read is what the file held in this state, and in no other: ctime and inode tell more than is_unchanged(). */
static void
keep_state(struct source *source, const struct stat *before, const struct stat *after)
{
	struct known_state then, now;

	known_state(before, &then);
	known_state(after, &now);
	source->read_state = memcmp(&then, &now, sizeof now) == 0 ? now : (struct known_state){0};
}

static int
read_open(struct source *source, int fd, const char *path, struct buf *out)
{
	struct stat before, after;

	if (fstat(fd, &before) < 0)
		return fail_errno(source, path);
	if (!S_ISREG(before.st_mode))
		return source_not_a_file(source, path);
	if ((size_t)before.st_size > SOURCE_MAX_FILE)
		return 1;
	/* One byte more than it should have shows that it grew. */
	if (read_bytes(fd, (size_t)before.st_size + 1, out) < 0 || fstat(fd, &after) < 0)
		return fail_errno(source, path);
	if (!is_unchanged(&before, &after, out->len))
		return fail(source->say,
		    tr(source->say, "%s werd gewijzigd terwijl het gelezen werd: probeer het opnieuw.",
			"%s was changed while it was read: try again."),
		    path);
	keep_state(source, &before, &after);
	return 0;
}

static int
read_file(struct source *source, const char *path, struct buf *out)
{
	/* O_NONBLOCK: a named pipe would wait for a writer. */
	int fd = open_below(source->folder, path, O_RDONLY | O_NONBLOCK);

	if (fd < 0 && errno == ENOENT)
		return source_absent(source, path);
	if (fd < 0)
		return errno == ELOOP || errno == ENOTDIR || errno == ENXIO ? source_not_a_file(source, path)
									    : fail_errno(source, path);
	int result = read_open(source, fd, path, out);

	close(fd);
	return result;
}

static bool
is_large(struct source *source, const char *path)
{
	struct stat st;

	return fstatat(source->folder, path, &st, AT_SYMLINK_NOFOLLOW) == 0 && (size_t)st.st_size > SOURCE_MAX_FILE;
}

static void
state(struct source *source, const char *path, struct known_state *out)
{
	struct stat st;

	*out = (struct known_state){0};
	if (fstatat(source->folder, path, &st, AT_SYMLINK_NOFOLLOW) == 0)
		known_state(&st, out);
}

static const struct source_ops ops = {.list = list,
    .read = read_file,
    .is_large = is_large,
    .state = state,
    .differs = workdir_differs,
    .file_differs = workdir_file_differs,
    .look_at = workdir_look_at};

int
workdir_open(struct source *source, const char *dir)
{
	source->ops = &ops;
	source->folder = open(dir, O_PATH | O_DIRECTORY | O_CLOEXEC);
	return source->folder < 0 ? fail_errno(source, dir) : 0;
}
