/* SPDX-License-Identifier: EUPL-1.2 */
#include "serve/watch.h"

#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/mem.h"

#define MAX_DEPTH 64 /* folders below each other, as in a source */

/* A file that was written and closed, made, renamed or removed. Editors that write anew and rename make a MOVED_TO. */
#define EVENTS (IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)

struct folder {
	int wd;
	char *path; /* from `dir`; "" is `dir` itself */
};

struct watch {
	struct say *say;
	const char *dir;
	const char *const *tops;
	int fd;
	struct folder *folders; /* in order of wd: the kernel counts up */
	size_t folder_count, folder_room;
	char *paths[WATCH_PATHS];
	size_t path_count;
	bool any; /* anything may have changed */
};

static void
forget_folders(struct watch *watch)
{
	for (size_t i = 0; i < watch->folder_count; i++)
		free(watch->folders[i].path);
	watch->folder_count = 0;
	if (watch->fd >= 0)
		close(watch->fd);
	watch->fd = -1;
}

static int
cannot_watch(struct watch *watch, const char *path, int error)
{
	if (error == ENOSPC)
		return fail(watch->say, "%s",
		    tr(watch->say,
			"Er zijn meer mappen dan dit systeem laat volgen. Vraag een beheerder om "
			"fs.inotify.max_user_watches te verhogen.",
			"There are more folders than this system lets us watch. Ask an administrator to raise "
			"fs.inotify.max_user_watches."));
	return fail(watch->say, tr(watch->say, "Kan %s niet volgen: %s.", "Cannot watch %s: %s."), path,
	    os_text(watch->say, error));
}

/* Watches one folder; `dir` itself may be named by a link, as for all that reads it. Returns 0; 1 where it is no
 * folder, or gone; or -1 after a line on stderr. */
static int
add_folder(struct watch *watch, const char *full, const char *path)
{
	uint32_t below = path[0] != '\0' ? IN_DONT_FOLLOW : 0;
	int wd = inotify_add_watch(watch->fd, full, EVENTS | IN_ONLYDIR | IN_EXCL_UNLINK | below);

	if (wd < 0 && (errno == ENOENT || errno == ENOTDIR || errno == ELOOP))
		return 1;
	if (wd < 0)
		return cannot_watch(watch, full, errno);
	if (watch->folder_count == watch->folder_room) {
		watch->folder_room = watch->folder_room > 0 ? watch->folder_room * 2 : 64;
		watch->folders = xrealloc(watch->folders, watch->folder_room, sizeof *watch->folders);
	}
	watch->folders[watch->folder_count++] = (struct folder){wd, xstrdup(path)};
	return 0;
}

static bool
may_be_folder(const char *full, unsigned char type)
{
	struct stat st;

	return type == DT_DIR || (type == DT_UNKNOWN && lstat(full, &st) == 0 && S_ISDIR(st.st_mode));
}

static int
add_tree(struct watch *watch, const char *path, int depth)
{
	struct buf full = {0}, below = {0};

	buf_printf(&full, "%s/%s", watch->dir, path);
	int result = add_folder(watch, full.data, path);
	DIR *folder = result == 0 && depth < MAX_DEPTH ? opendir(full.data) : NULL;
	struct dirent *entry;

	/* The watch stands before the folder is read: what is made meanwhile is in one of the two. */
	while (result == 0 && folder != NULL && (entry = readdir(folder)) != NULL) {
		if (entry->d_name[0] == '.')
			continue;
		buf_reset(&below);
		buf_printf(&below, "%s/%s/%s", watch->dir, path, entry->d_name);
		if (may_be_folder(below.data, entry->d_type))
			result = add_tree(watch, below.data + strlen(watch->dir) + 1, depth + 1);
		if (result > 0)
			result = 0;
	}
	if (folder != NULL)
		closedir(folder);
	buf_free(&full);
	buf_free(&below);
	return result;
}

/* Watches everything anew: after a folder came, went or moved, the old watches may have wrong names. */
static int
start(struct watch *watch)
{
	forget_folders(watch);
	watch->fd = inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
	if (watch->fd < 0)
		return fail(watch->say,
		    tr(watch->say, "Kan geen wijzigingen volgen: %s.", "Cannot watch for changes: %s."),
		    os_text(watch->say, errno));
	int result = add_folder(watch, watch->dir, "");

	for (size_t i = 0; watch->tops[i] != NULL && result >= 0; i++)
		result = add_tree(watch, watch->tops[i], 1);
	return result < 0 ? -1 : 0;
}

struct watch *
watch_open(struct say *say, const char *dir, const char *const *tops)
{
	struct watch *watch = xcalloc(1, sizeof *watch);

	watch->say = say;
	watch->dir = dir;
	watch->tops = tops;
	watch->fd = -1;
	if (start(watch) == 0)
		return watch;
	watch_close(watch);
	return NULL;
}

void
watch_close(struct watch *watch)
{
	if (watch == NULL)
		return;
	forget_folders(watch);
	watch_forget(watch);
	free(watch->folders);
	free(watch);
}

int
watch_descriptor(const struct watch *watch)
{
	return watch->fd;
}

static int
by_wd(const void *key, const void *folder)
{
	int wd = *(const int *)key, other = ((const struct folder *)folder)->wd;

	return (wd > other) - (wd < other);
}

static bool
is_top(const struct watch *watch, const char *name)
{
	for (size_t i = 0; watch->tops[i] != NULL; i++)
		if (strcmp(watch->tops[i], name) == 0)
			return true;
	return false;
}

static void
note_path(struct watch *watch, const char *folder, const char *name)
{
	struct buf path = {0};
	size_t at = 0;
	int order = 1;

	buf_printf(&path, "%s/%s", folder, name);
	while (at < watch->path_count && (order = strcmp(watch->paths[at], path.data)) < 0)
		at++;
	if (at < watch->path_count && order == 0) {
		buf_free(&path);
	} else if (watch->path_count == WATCH_PATHS) {
		watch->any = true;
		buf_free(&path);
	} else {
		memmove(&watch->paths[at + 1], &watch->paths[at], (watch->path_count - at) * sizeof *watch->paths);
		watch->paths[at] = buf_take(&path);
		watch->path_count++;
	}
}

/* Returns whether it matters; sets `*again` where the watches must be made anew. */
static bool
take_event(struct watch *watch, const struct inotify_event *event, bool *again)
{
	const struct folder *folder = watch->folder_count > 0 ? bsearch(&event->wd, watch->folders, watch->folder_count,
								    sizeof *watch->folders, by_wd)
							      : NULL;

	if ((event->mask & IN_Q_OVERFLOW) != 0) {
		*again = true;
		return true;
	}
	if (folder == NULL || (event->mask & IN_IGNORED) != 0)
		return false;
	if (event->len == 0 || folder->path[0] == '\0') {
		/* A folder itself that went; or something beside plan/ and templates/, that matters if it is one of
		 * them. */
		bool matters = event->len == 0 ? folder->path[0] != '\0' : is_top(watch, event->name);

		*again = *again || matters;
		return matters;
	}
	if (event->name[0] == '.')
		return false;
	if ((event->mask & IN_ISDIR) != 0)
		*again = true;
	else
		note_path(watch, folder->path, event->name);
	return true;
}

int
watch_read(struct watch *watch)
{
	_Alignas(struct inotify_event) char bytes[16384];
	bool changed = false, again = false;
	ssize_t n;

	while ((n = read(watch->fd, bytes, sizeof bytes)) > 0)
		for (const char *at = bytes; at < bytes + n;) {
			const struct inotify_event *event = (const void *)at;

			changed = take_event(watch, event, &again) || changed;
			at += sizeof *event + event->len;
		}
	if (again) {
		watch->any = true;
		if (start(watch) != 0)
			return -1;
	}
	return changed ? 1 : 0;
}

bool
watch_changes(const struct watch *watch, const char *const **paths, size_t *count)
{
	*paths = (const char *const *)watch->paths;
	*count = watch->path_count;
	return !watch->any;
}

void
watch_forget(struct watch *watch)
{
	for (size_t i = 0; i < watch->path_count; i++)
		free(watch->paths[i]);
	watch->path_count = 0;
	watch->any = false;
}
