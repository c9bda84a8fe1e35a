/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int
file_write_all(int fd, struct str bytes)
{
	while (bytes.n > 0) {
		ssize_t n = write(fd, bytes.p, bytes.n);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		bytes.p += n;
		bytes.n -= (size_t)n;
	}
	return 0;
}

static int
write_piece(void *to, struct str bytes)
{
	return file_write_all(*(const int *)to, bytes);
}

/* So that it is on the disk too. */
static int
write_safely(int fd, struct str bytes)
{
	return file_write_all(fd, bytes) == 0 ? fsync(fd) : -1;
}

static void
make_folder(const char *path)
{
	struct buf folder = {0};
	const char *slash = strrchr(path, '/');

	if (slash == NULL || slash == path)
		return;
	buf_add(&folder, path, (size_t)(slash - path));
	mkdir(folder.data, 0777); /* where it fails, opening the file tells why */
	buf_free(&folder);
}

/*
 * Who may read and write a file stays as it was: its owner and group too, as far as we may give it to them. What was
 * for a group that it cannot get is not for ours.
 */
static void
keep_mode(int fd, const char *path)
{
	struct stat old, new;

	if (stat(path, &old) != 0 || fstat(fd, &new) != 0)
		return;
	mode_t mode = old.st_mode & 07777;

	if ((old.st_uid != new.st_uid || old.st_gid != new.st_gid) && fchown(fd, old.st_uid, old.st_gid) != 0 &&
	    fchown(fd, (uid_t)-1, old.st_gid) != 0)
		mode = (mode & 0707) | (mode & 07) << 3;
	fchmod(fd, mode); /* where it fails, the mode is that of a new file */
}

/*
 * One that is there already was left by a process that is no more: no other has our number now. In a container each
 * program may have the same, time and again.
 */
static int
open_temporary(const char *path)
{
	const int flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC;
	int fd = open(path, flags, 0666);

	if (fd < 0 && errno == EEXIST && unlink(path) == 0)
		fd = open(path, flags, 0666);
	return fd;
}

/* Returns 0, or an errno with the old file untouched. `safely`: so that it is on the disk too. */
static int
replace(
    const char *path, int (*fill)(void *arg, int (*put)(void *to, struct str piece), void *to), void *arg, bool safely)
{
	struct buf temp = {0};
	int result = -1, error;

	buf_printf(&temp, "%s.%ld.tmp", path, (long)getpid());
	int fd = open_temporary(temp.data);

	if (fd >= 0) {
		keep_mode(fd, path);
		result = fill(arg, write_piece, &fd);
		if (result == 0 && safely)
			result = fsync(fd);
		error = errno;
		if (close(fd) != 0 && result == 0) {
			result = -1;
			error = errno;
		}
		if (result == 0 && rename(temp.data, path) != 0) {
			result = -1;
			error = errno;
		}
		if (result != 0)
			unlink(temp.data);
	} else {
		error = errno;
	}
	buf_free(&temp);
	return result == 0 ? 0 : error;
}

int
file_write_by(struct say *say, const char *path,
    int (*fill)(void *arg, int (*put)(void *to, struct str piece), void *to), void *arg)
{
	make_folder(path);
	int error = replace(path, fill, arg, true);

	return error == 0 ? 0
			  : fail(say, tr(say, "Kan %s niet schrijven: %s.", "Cannot write %s: %s."), path,
				os_text(say, error));
}

static int
fill_whole(void *bytes, int (*put)(void *to, struct str piece), void *to)
{
	return put(to, *(const struct str *)bytes);
}

int
file_write(struct say *say, const char *path, struct str bytes)
{
	return file_write_by(say, path, fill_whole, &bytes);
}

bool
file_replace(const char *path, struct str bytes)
{
	return replace(path, fill_whole, &bytes, false) == 0;
}

/* Whether `name` is that of a temporary file for `stem`, of a process that is no more. */
static bool
is_left(const char *name, struct str stem)
{
	size_t digits;

	if (strncmp(name, stem.p, stem.n) != 0 || name[stem.n] != '.')
		return false;
	name += stem.n + 1;
	digits = strspn(name, "0123456789");
	if (digits == 0 || digits > 10 || strcmp(name + digits, ".tmp") != 0)
		return false;
	struct buf process = {0};

	buf_printf(&process, "/proc/%.*s", (int)digits, name);
	bool gone = access("/proc/self", F_OK) == 0 && access(process.data, F_OK) != 0 && errno == ENOENT;

	buf_free(&process);
	return gone;
}

void
file_sweep(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct str stem = str_of(slash != NULL ? slash + 1 : path);
	struct buf folder = {0};
	struct dirent *entry;

	buf_add(&folder, path, (size_t)(stem.p - path));
	DIR *open_folder = opendir(folder.len > 0 ? folder.data : ".");

	while (open_folder != NULL && (entry = readdir(open_folder)) != NULL)
		if (is_left(entry->d_name, stem))
			unlinkat(dirfd(open_folder), entry->d_name, 0);
	if (open_folder != NULL)
		closedir(open_folder);
	buf_free(&folder);
}

static void
make_folders(const char *path)
{
	for (const char *slash = path; (slash = strchr(slash + 1, '/')) != NULL;) {
		struct buf folder = {0};

		buf_add(&folder, path, (size_t)(slash - path));
		mkdir(folder.data, 0777); /* where it fails, opening the file tells why */
		buf_free(&folder);
	}
}

int
file_create(struct say *say, const char *path, struct str bytes)
{
	make_folders(path);
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);

	if (fd < 0 && errno == EEXIST)
		return 1;
	int result = fd >= 0 ? write_safely(fd, bytes) : -1, error = errno;

	if (fd >= 0 && close(fd) != 0 && result == 0) {
		result = -1;
		error = errno;
	}
	if (fd >= 0 && result != 0)
		unlink(path);
	if (result != 0)
		fail(say, tr(say, "Kan %s niet schrijven: %s.", "Cannot write %s: %s."), path, os_text(say, error));
	return result;
}

ssize_t
file_read(int fd, void *to, size_t size)
{
	char *next = to;

	while (size > 0) {
		ssize_t n = read(fd, next, size);

		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		if (n == 0)
			break;
		next += n;
		size -= (size_t)n;
	}
	return next - (char *)to;
}

int
file_read_all(int fd, struct buf *out)
{
	char block[1 << 14];
	ssize_t n;

	while ((n = file_read(fd, block, sizeof block)) > 0)
		buf_add(out, block, (size_t)n);
	return n < 0 ? -1 : 0;
}
