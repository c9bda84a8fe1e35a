/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/remove_tree.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

static int remove_folder(int parent, const char *name);

/* Removes what readdir() shows; *removed tells whether there was anything. */
static int
empty_once(DIR *folder, bool *removed)
{
	struct dirent *entry;

	*removed = false;
	while (errno = 0, (entry = readdir(folder)) != NULL) {
		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		/* Where the kind is told, unlink(2) need not be tried on a folder. */
		if ((entry->d_type == DT_DIR ? remove_folder : remove_tree)(dirfd(folder), entry->d_name) < 0)
			return -1;
		*removed = true;
	}
	return errno != 0 ? -1 : 0;
}

/* Closes `fd`. */
static int
empty_folder(int fd, bool *removed)
{
	DIR *folder = fdopendir(fd);

	if (folder == NULL) {
		close(fd);
		return -1;
	}
	int result = empty_once(folder, removed);
	int error = errno;

	closedir(folder);
	errno = error;
	return result;
}

/* Some file systems skip names when others go meanwhile: while it is not empty and less than it was, once more. */
static int
remove_folder(int parent, const char *name)
{
	bool removed = true;

	while (removed) {
		int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

		if (fd < 0 || empty_folder(fd, &removed) < 0)
			return -1;
		if (unlinkat(parent, name, AT_REMOVEDIR) == 0)
			return 0;
		if (errno != ENOTEMPTY && errno != EEXIST)
			return -1;
	}
	return -1;
}

int
remove_tree(int parent, const char *name)
{
	/* A folder gives EISDIR on Linux, EPERM by POSIX. */
	if (unlinkat(parent, name, 0) == 0 || errno == ENOENT)
		return 0;
	if (errno != EISDIR && errno != EPERM)
		return -1;
	return remove_folder(parent, name);
}
