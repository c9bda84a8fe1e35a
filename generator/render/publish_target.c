/* SPDX-License-Identifier: EUPL-1.2 */
/* Where the site goes, and whether it may. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* statx() */
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "render/publish_internal.h"

/* Bytes of manifest.json that are searched for its maker: it stands among the first keys. */
#define MANIFEST_HEAD 4096

static char *
hidden_name(const char *name, const char *suffix)
{
	struct buf hidden = {0};

	buf_printf(&hidden, ".%s.actieplan-%s", name, suffix);
	return buf_take(&hidden);
}

/* The path without '/' at its end, and without a last part that is no name: "." becomes the folder's own path. */
static char *
named_path(const char *target)
{
	char *path = xstrdup(target);
	size_t n = strlen(path);

	while (n > 1 && path[n - 1] == '/')
		path[--n] = '\0';
	const char *slash = strrchr(path, '/');
	const char *name = slash != NULL ? slash + 1 : path;

	if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0)
		return path;
	char *real = realpath(path, NULL);

	if (real == NULL)
		return path;
	free(path);
	return real;
}

int
publish_find_target(struct publish *publish, const char *target)
{
	struct say *say = publish->say;
	char *path = named_path(target);
	char *slash = strrchr(path, '/');

	publish->target = xstrdup(target);
	publish->name = xstrdup(slash != NULL ? slash + 1 : path);
	publish->lock_name = hidden_name(publish->name, "slot");
	publish->stage_name = hidden_name(publish->name, "nieuw");
	publish->old_name = hidden_name(publish->name, "oud");
	if (slash != NULL)
		slash[slash == path ? 1 : 0] = '\0';
	const char *parent = slash != NULL ? path : ".";

	if (publish->name[0] != '\0')
		publish->parent = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int result = 0;

	if (publish->name[0] == '\0')
		result = fail(say,
		    tr(say, "\"%s\" is geen map om een site in te zetten: kies met -o een andere.",
			"\"%s\" is not a folder to put a site in: choose another with -o."),
		    target);
	else if (publish->parent < 0)
		result = fail(say,
		    tr(say,
			"De map %s, waarin de site %s moet komen, kan niet geopend worden (%s): maak haar eerst, of "
			"kies met -o een andere.",
			"Folder %s, to hold the site %s, cannot be opened (%s): make it first, or choose another with "
			"-o."),
		    parent, target, os_text(say, errno));
	free(path);
	return result;
}

static bool
skip_text(struct str *at, const char *text)
{
	if (!str_starts(*at, text))
		return false;
	at->p += strlen(text);
	at->n -= strlen(text);
	*at = str_trim(*at);
	return true;
}

/* Not a JSON parser: the key and its value must stand somewhere near the beginning, with any white space. */
static bool
names_actieplan(struct str json)
{
	if (!str_starts(str_trim(json), "{"))
		return false;
	for (; json.n > 0; json.p++, json.n--) {
		struct str at = json;

		if (skip_text(&at, "\"generator\"") && skip_text(&at, ":") && skip_text(&at, "\"actieplan\""))
			return true;
	}
	return false;
}

bool
publish_has_manifest(int folder)
{
	char head[MANIFEST_HEAD];
	struct stat st;
	int fd = openat(folder, "manifest.json", O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);

	if (fd < 0)
		return false;
	ssize_t n = fstat(fd, &st) == 0 && S_ISREG(st.st_mode) ? file_read(fd, head, sizeof(head)) : -1;

	close(fd);
	return n > 0 && names_actieplan((struct str){head, (size_t)n});
}

/* Whether nothing but perhaps a .gitignore is in it. Closes `fd`. */
static bool
is_empty(int fd)
{
	DIR *folder = fdopendir(fd);
	struct dirent *entry;
	bool empty = true;

	if (folder == NULL) {
		close(fd);
		return false;
	}
	while (empty && (errno = 0, entry = readdir(folder)) != NULL)
		empty = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0 ||
			strcmp(entry->d_name, ".gitignore") == 0;
	empty = empty && errno == 0;
	closedir(folder);
	return empty;
}

/* Whether the folder that this program works in is the target or below it. */
static bool
holds_working_folder(const struct stat *target)
{
	struct stat up, above;
	struct buf path = {0};
	bool holds = false;

	buf_puts(&path, ".");
	while (!holds && stat(buf_text(&path), &up) == 0) {
		holds = up.st_dev == target->st_dev && up.st_ino == target->st_ino;
		buf_puts(&path, "/..");
		if (stat(buf_text(&path), &above) != 0 || (above.st_dev == up.st_dev && above.st_ino == up.st_ino))
			break; /* the root is its own parent */
	}
	buf_free(&path);
	return holds;
}

static bool
is_mount_point(const struct publish *publish)
{
	struct statx st;

	return statx(publish->parent, publish->name, AT_SYMLINK_NOFOLLOW, STATX_TYPE, &st) == 0 &&
	       (st.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}

/* What kind of thing the target is, before we look into it. */
static int
check_kind(const struct publish *publish, const struct stat *st)
{
	struct say *say = publish->say;

	if (S_ISLNK(st->st_mode))
		return fail(say,
		    tr(say, "%s is een symbolische koppeling: geef met -o de map zelf waar zij naar wijst.",
			"%s is a symbolic link: give with -o the folder that it points to."),
		    publish->target);
	if (!S_ISDIR(st->st_mode))
		return fail(say,
		    tr(say, "%s is een bestand: kies met -o een map.", "%s is a file: choose a folder with -o."),
		    publish->target);
	if (holds_working_folder(st))
		return fail(say,
		    tr(say, "%s bevat de map waarin u werkt: kies met -o een map daarbinnen, zoals site.",
			"%s holds the folder that you work in: choose a folder in it with -o, such as site."),
		    publish->target);
	if (is_mount_point(publish))
		return fail(say,
		    tr(say,
			"%s is een koppelpunt van een bestandssysteem en kan niet omgewisseld worden: kies met -o een "
			"map daarbinnen.",
			"%s is a mount point of a file system and cannot be swapped: choose a folder in it with -o."),
		    publish->target);
	return 0;
}

static int
check_content(const struct publish *publish)
{
	struct say *say = publish->say;
	int fd = openat(publish->parent, publish->name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);

	if (fd < 0)
		return fail(say,
		    tr(say, "%s kan niet geopend worden (%s): kies met -o een map waar u bij kunt.",
			"%s cannot be opened (%s): choose with -o a folder that you have access to."),
		    publish->target, os_text(say, errno));
	if (publish_has_manifest(fd)) {
		close(fd);
		return 0;
	}
	if (is_empty(fd))
		return 0;
	return fail(say,
	    tr(say,
		"%s is niet leeg en niet door actieplan gemaakt (geen manifest.json van actieplan): kies met -o een "
		"andere map, of maak haar zelf leeg.",
		"%s is not empty and not made by actieplan (no manifest.json of actieplan): choose another folder with "
		"-o, or empty it yourself."),
	    publish->target);
}

int
publish_check_target(struct publish *publish)
{
	struct stat st;

	if (fstatat(publish->parent, publish->name, &st, AT_SYMLINK_NOFOLLOW) < 0) {
		if (errno == ENOENT)
			return 0;
		return fail(publish->say,
		    tr(publish->say, "%s kan niet bekeken worden: %s.", "%s cannot be examined: %s."), publish->target,
		    os_text(publish->say, errno));
	}
	return check_kind(publish, &st) < 0 ? -1 : check_content(publish);
}
