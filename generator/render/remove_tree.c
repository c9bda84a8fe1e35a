/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/remove_tree.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <string.h>
#include <unistd.h>

/* To remove a folder is for the most part waiting for the disk: one with many names is shared by so many threads. */
#define MANY 64
#define HANDS 3

/* A folder that is being emptied. Nothing is allocated: this goes on where memory lacks. */
struct folder {
	DIR *stream;
	bool shared;	      /* threads are at it, or at one above it: no more are started */
	pthread_mutex_t lock; /* of the stream and all below */
	size_t removed;
	int error; /* errno of one that cannot be removed, or 0 */
};

static int remove_folder(int parent, const char *name, bool shared);

static int
remove_any(int parent, const char *name, bool shared)
{
	/* A folder gives EISDIR on Linux, EPERM by POSIX. */
	if (unlinkat(parent, name, 0) == 0 || errno == ENOENT)
		return 0;
	if (errno != EISDIR && errno != EPERM)
		return -1;
	return remove_folder(parent, name, shared);
}

/* The next that readdir() shows, until there is no more or one cannot be removed. */
static bool
next_entry(struct folder *folder, struct dirent *entry)
{
	const struct dirent *found = NULL;

	pthread_mutex_lock(&folder->lock);
	while (folder->error == 0 && (errno = 0, found = readdir(folder->stream)) != NULL &&
	       (strcmp(found->d_name, ".") == 0 || strcmp(found->d_name, "..") == 0))
		continue;
	if (folder->error != 0)
		found = NULL;
	else if (found == NULL)
		folder->error = errno;
	else {
		entry->d_type = found->d_type;
		strcpy(entry->d_name, found->d_name);
	}
	pthread_mutex_unlock(&folder->lock);
	return found != NULL;
}

/* Returns how many are removed by now. */
static size_t
remove_entry(struct folder *folder, const struct dirent *entry)
{
	/* Where the kind is told, unlink(2) need not be tried on a folder. */
	int result = (entry->d_type == DT_DIR ? remove_folder : remove_any)(
	    dirfd(folder->stream), entry->d_name, folder->shared);
	int error = errno;

	pthread_mutex_lock(&folder->lock);
	if (result == 0)
		folder->removed++;
	else if (folder->error == 0)
		folder->error = error;
	size_t removed = folder->removed;

	pthread_mutex_unlock(&folder->lock);
	return removed;
}

static void *
help(void *arg)
{
	struct folder *folder = arg;
	struct dirent entry;

	while (next_entry(folder, &entry))
		remove_entry(folder, &entry);
	return NULL;
}

static void
remove_entries(struct folder *folder)
{
	pthread_t threads[HANDS - 1];
	struct dirent entry;
	int count = 0;

	while (next_entry(folder, &entry)) {
		if (remove_entry(folder, &entry) < MANY || folder->shared)
			continue;
		/* Before there are threads that read it. */
		folder->shared = true;
		while (count < HANDS - 1 && pthread_create(&threads[count], NULL, help, folder) == 0)
			count++;
	}
	while (count > 0)
		pthread_join(threads[--count], NULL);
}

/* Closes `fd`. *removed tells whether there was anything. */
static int
empty_folder(int fd, bool shared, bool *removed)
{
	struct folder folder = {.stream = fdopendir(fd), .shared = shared, .lock = PTHREAD_MUTEX_INITIALIZER};

	if (folder.stream == NULL) {
		close(fd);
		return -1;
	}
	remove_entries(&folder);
	*removed = folder.removed > 0;
	closedir(folder.stream);
	errno = folder.error;
	return folder.error != 0 ? -1 : 0;
}

/* Some file systems skip names when others go meanwhile: while it is not empty and less than it was, once more. */
static int
remove_folder(int parent, const char *name, bool shared)
{
	bool removed = true;

	while (removed) {
		int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

		if (fd < 0 || empty_folder(fd, shared, &removed) < 0)
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
	return remove_any(parent, name, false);
}
