/* SPDX-License-Identifier: EUPL-1.2 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* syncfs() */
#endif
#include "render/publish.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/known.h"
#include "base/stop.h"
#include "render/publish_internal.h"
#include "render/remove_tree.h"

/* Latches, and says why where it was not said before: always -1. */
static int
fail_write(struct publish *publish, const char *path, const char *why)
{
	struct say *say = publish->say;

	if (atomic_exchange(&publish->failed, true))
		return -1;
	return fail(say,
	    tr(say, "%s van de nieuwe site kan niet geschreven worden (%s): de site in %s is niet veranderd.",
		"%s of the new site cannot be written (%s): the site in %s is unchanged."),
	    path, why, publish->target);
}

static int
fail_stop(struct publish *publish)
{
	struct say *say = publish->say;

	if (atomic_exchange(&publish->failed, true))
		return -1;
	return fail(say, tr(say, "Gestopt: de site in %s is niet veranderd.", "Stopped: the site in %s is unchanged."),
	    publish->target);
}

static int
make_stage(struct publish *publish)
{
	if (mkdirat(publish->parent, publish->stage_name, 0755) < 0)
		return fail_write(publish, publish->stage_name, os_text(publish->say, errno));
	/* Open from before the first write: syncfs() on it then tells of each write that failed later on. */
	publish->stage = openat(publish->parent, publish->stage_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (publish->stage >= 0)
		return 0;
	int error = errno;

	unlinkat(publish->parent, publish->stage_name, AT_REMOVEDIR);
	return fail_write(publish, publish->stage_name, os_text(publish->say, error));
}

static void leave(struct publish *publish);

/*
 * Leaves no stage behind where the program ends at once; where it is not the user who ends it, it was said why. Threads
 * that write may be at a file: those are waited for, the next they do not get to, and what they work with stays.
 */
static int
clean_up(void *arg)
{
	struct publish *publish = arg;

	if (stop_requested())
		fail_stop(publish);
	publish->failed = true;
	pthread_rwlock_wrlock(&publish->adding);
	leave(publish);
	return 3;
}

struct publish *
publish_begin(struct say *say, const char *target)
{
	struct publish *publish = xcalloc(1, sizeof(*publish));

	publish->say = say;
	publish->parent = publish->lock = publish->stage = publish->old = -1;
	pthread_mutex_init(&publish->noting, NULL);
	pthread_rwlock_init(&publish->adding, NULL);
	/* Checked before as well, for a better reason than that nothing can be written there. */
	if (publish_find_target(publish, target) == 0 && publish_check_target(publish) == 0 &&
	    publish_lock(publish) == 0 && publish_repair(publish) == 0 && publish_check_target(publish) == 0 &&
	    make_stage(publish) == 0) {
		publish_link_begin(publish);
		stop_clean(clean_up, publish);
		return publish;
	}
	publish_end(publish);
	return NULL;
}

/* Relative, and each part a name. */
static bool
is_plain(const char *path)
{
	for (const char *part = path;;) {
		size_t n = strcspn(part, "/");

		if (n == 0 || (n == 1 && part[0] == '.') || (n == 2 && part[0] == '.' && part[1] == '.'))
			return false;
		if (part[n] == '\0')
			return true;
		part += n + 1;
	}
}

static bool
was_added(struct publish *publish, const char *path)
{
	bool added = false;

	pthread_mutex_lock(&publish->noting);
	for (size_t i = 0; i < publish->count && !added; i++)
		added = strcmp(publish->files[i].path, path) == 0;
	pthread_mutex_unlock(&publish->noting);
	return added;
}

static int
make_folder(const struct publish *publish, const char *path)
{
	return mkdirat(publish->stage, path, 0755) < 0 && errno != EEXIST ? -1 : 0;
}

/* Makes each folder above `path` that is not there yet: as a rule that is the last one. -1 with errno. */
static int
make_folders(const struct publish *publish, const char *path)
{
	const char *name = strrchr(path, '/');

	if (name == NULL)
		return 0;
	char *folder = xstrndup(path, (size_t)(name - path));
	int result = make_folder(publish, folder);

	if (result < 0 && errno == ENOENT) {
		result = 0;
		for (char *slash = folder; result == 0 && (slash = strchr(slash, '/')) != NULL; *slash++ = '/') {
			*slash = '\0';
			result = make_folder(publish, folder);
		}
		if (result == 0)
			result = make_folder(publish, folder);
	}
	int error = errno;

	free(folder);
	errno = error;
	return result;
}

/* `st` gets what the file is when all is written. */
static int
write_file(int stage, const char *path, struct str bytes, struct stat *st)
{
	int fd = openat(stage, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);

	if (fd < 0)
		return -1;
	int result = file_write_all(fd, bytes);
	int error = errno;

	if (fstat(fd, st) < 0)
		*st = (struct stat){0};

	/* Some file systems tell of a full disk or quota only here. */
	if (close(fd) < 0 && result == 0)
		return -1;
	errno = error;
	return result;
}

static void
note_file(struct publish *publish, const char *path, struct str bytes, const struct stat *st)
{
	struct publish_file file = {.size = bytes.n};
	struct known_state state;

	fingerprint(bytes, file.sha256);
	pthread_mutex_lock(&publish->noting);
	if (publish->count == publish->room) {
		publish->room = publish->room > 0 ? publish->room * 2 : 256;
		publish->files = xrealloc(publish->files, publish->room, sizeof(*publish->files));
	}
	file.path = pool_copy(&publish->pool, path, strlen(path));
	publish->files[publish->count++] = file;
	/* What was linked changes state once more, when its old name goes: it is read the next time. */
	if (publish->known != NULL && st->st_ino != 0) {
		known_state(st, &state);
		known_learn(publish->known, &state, file.sha256);
	}
	pthread_mutex_unlock(&publish->noting);
}

static int
add(struct publish *publish, const char *path, struct str bytes)
{
	struct stat st = {0};

	if (publish->failed)
		return -1;
	if (stop_requested())
		return fail_stop(publish);
	if (!is_plain(path))
		return fail_write(publish, path, tr(publish->say, "geen geldig pad", "not a valid path"));
	if (make_folders(publish, path) < 0 ||
	    (!publish_link(publish, path, bytes) && write_file(publish->stage, path, bytes, &st) < 0)) {
		int error = errno;
		bool twice = error == EEXIST && was_added(publish, path);

		assert(!twice);
		return fail_write(
		    publish, path, twice ? tr(publish->say, "twee keer", "twice") : os_text(publish->say, error));
	}
	note_file(publish, path, bytes, &st);
	return 0;
}

int
publish_add(struct publish *publish, const char *path, struct str bytes)
{
	pthread_rwlock_rdlock(&publish->adding);
	int result = add(publish, path, bytes);

	pthread_rwlock_unlock(&publish->adding);
	return result;
}

void
publish_known(struct publish *publish, struct known *known)
{
	publish->known = known;
}

int
publish_fail(struct publish *publish, const char *why)
{
	struct say *say = publish->say;

	if (publish->failed)
		return -1;
	if (stop_requested())
		return fail_stop(publish);
	publish->failed = true;
	if (why == NULL)
		return -1;
	return fail(say,
	    tr(say, "De nieuwe site kan niet gemaakt worden (%s): de site in %s is niet veranderd.",
		"The new site cannot be made (%s): the site in %s is unchanged."),
	    why, publish->target);
}

static int
by_path(const void *a, const void *b)
{
	return strcmp(((const struct publish_file *)a)->path, ((const struct publish_file *)b)->path);
}

void
publish_files(struct publish *publish, const struct publish_file **files, size_t *count)
{
	if (publish->count > 0)
		qsort(publish->files, publish->count, sizeof(*publish->files), by_path);
	*files = publish->files;
	*count = publish->count;
}

/* The .gitignore that keeps the site out of git is not ours: it moves along. */
static int
carry_gitignore(struct publish *publish)
{
	struct buf path = {0}, bytes = {0};

	buf_printf(&path, "%s/.gitignore", publish->name);
	int fd = openat(publish->parent, buf_text(&path), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	struct stat st;
	int result = 0;

	if (fd >= 0 && (file_read_all(fd, &bytes) != 0 ||
			   (write_file(publish->stage, ".gitignore", buf_str(&bytes), &st) < 0 && errno != EEXIST)))
		result = fail_write(publish, ".gitignore", os_text(publish->say, errno));
	if (fd >= 0)
		close(fd);
	buf_free(&path);
	buf_free(&bytes);
	return result;
}

int
publish_commit(struct publish *publish)
{
	if (publish->failed)
		return -1;
	assert(!publish->committed);
	/* Without it the next build would not know the site for ours. */
	if (!publish_has_manifest(publish->stage))
		return fail_write(
		    publish, "manifest.json", tr(publish->say, "het is niet terug te lezen", "it cannot be read back"));
	if (carry_gitignore(publish) < 0)
		return -1;
	/*
	 * All must be on disk before the swap is, or a crash could leave a site of empty files. One syncfs() for the
	 * file system rather than an fsync() for each file: 40,000 of those take minutes on a slow disk.
	 */
	if (syncfs(publish->stage) < 0)
		return fail_write(publish, publish->stage_name, os_text(publish->say, errno));
	if (stop_requested())
		return fail_stop(publish);
	/* Somebody may have put something there since we began. */
	if (publish_check_target(publish) < 0 || publish_swap(publish) < 0) {
		publish->failed = true;
		return -1;
	}
	publish->committed = true;
	/* EINVAL: a file system that has no such thing. The site stands whatever comes of it. */
	if (fsync(publish->parent) < 0 && errno != EINVAL)
		say_line(publish->say,
		    tr(publish->say, "De nieuwe site staat in %s, maar is nog niet zeker op schijf vastgelegd: %s.",
			"The new site is in %s, but it is not certain yet that it is stored on disk: %s."),
		    publish->target, os_text(publish->say, errno));
	return 0;
}

static void
remove_rest(struct publish *publish, const char *name)
{
	struct say *say = publish->say;

	if (remove_tree(publish->parent, name) < 0)
		say_line(say,
		    tr(say, "%s (naast %s) kan niet weggehaald worden (%s): haal het zelf weg.",
			"%s (beside %s) cannot be removed (%s): remove it yourself."),
		    name, publish->target, os_text(say, errno));
}

static void
leave(struct publish *publish)
{
	publish_link_end(publish);
	if (publish->stage >= 0) {
		close(publish->stage);
		/* After an exchange this is the old site. */
		remove_rest(publish, publish->stage_name);
	}
	if (publish->committed)
		remove_rest(publish, publish->old_name);
	publish_unlock(publish);
	if (publish->parent >= 0)
		close(publish->parent);
}

void
publish_end(struct publish *publish)
{
	if (publish == NULL)
		return;
	stop_clean(NULL, NULL);
	leave(publish);
	pthread_mutex_destroy(&publish->noting);
	pthread_rwlock_destroy(&publish->adding);
	free(publish->target);
	free(publish->name);
	free(publish->lock_name);
	free(publish->stage_name);
	free(publish->old_name);
	free(publish->files);
	pool_clear(&publish->pool);
	free(publish);
}
