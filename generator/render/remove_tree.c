/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/remove_tree.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

/* Removes what readdir() shows; *removed tells whether there was anything. */
static int
empty_once(DIR *folder, bool *removed)
{
	struct dirent *entry;

	*removed = false;
	while (errno = 0, (entry = readdir(folder)) != NULL) {
		if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
			continue;
		if (remove_tree(dirfd(folder), entry->d_name) < 0)
			return -1;
		*removed = true;
	}
	return errno != 0 ? -1 : 0;
}

/* Some file systems skip names when others go meanwhile, so it looks until nothing is left. Closes `fd`. */
static int
empty_folder(int fd)
{
	DIR *folder = fdopendir(fd);
	bool removed = true;
	int result = 0;

	if (folder == NULL) {
		close(fd);
		return -1;
	}
	while (result == 0 && removed) {
		rewinddir(folder);
		result = empty_once(folder, &removed);
	}
	int error = errno;

	closedir(folder);
	errno = error;
	return result;
}

int
remove_tree(int parent, const char *name)
{
	/* A folder gives EISDIR on Linux, EPERM by POSIX. */
	if (unlinkat(parent, name, 0) == 0 || errno == ENOENT)
		return 0;
	if (errno != EISDIR && errno != EPERM)
		return -1;
	int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	if (fd < 0 || empty_folder(fd) < 0)
		return -1;
	return unlinkat(parent, name, AT_REMOVEDIR);
}
