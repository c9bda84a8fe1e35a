/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/intact.h"

#include <fcntl.h>
#include <fts.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"

bool
site_stamp(const char *target, char out[SITE_STAMP_SIZE])
{
	char manifest[FINGERPRINT_SIZE];
	struct buf path = {0};
	struct stat st;

	buf_printf(&path, "%s/manifest.json", target);
	bool there = fingerprint_file(AT_FDCWD, path.data, manifest) && lstat(path.data, &st) == 0;

	buf_free(&path);
	if (there)
		snprintf(out, SITE_STAMP_SIZE, "%s %ju %jd.%09ld", manifest, (uintmax_t)st.st_ino,
		    (intmax_t)st.st_ctim.tv_sec, st.st_ctim.tv_nsec);
	return there;
}

/* Takes the next `"path":{"size":N,"sha256":"..."}` of a manifest (render/site.c writes it) apart. The path ends up
 * behind a NUL of its own. */
static bool
next_file(char **at, const char **path, const char **sha)
{
	static const char size[] = "\":{\"size\":", hash[] = ",\"sha256\":\"";
	char *start = strstr(*at, "\n\""), *end = start != NULL ? strstr(start, size) : NULL;
	char *digits = end != NULL ? strstr(end, hash) : NULL;

	const size_t length = sizeof hash - 1 + FINGERPRINT_SIZE;

	if (digits == NULL || strnlen(digits, length) < length)
		return false;
	*path = start + 2;
	*end = '\0';
	*sha = digits + sizeof hash - 1;
	*at = digits + length;
	return true;
}

/* The files in the folder, or -1 where anything else is there: a link, or what cannot be read. */
static long
count_files(const char *target)
{
	char *root = xstrdup(target);
	FTS *tree = fts_open((char *[]){root, NULL}, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
	long count = 0;

	for (FTSENT *entry; tree != NULL && (entry = fts_read(tree)) != NULL;) {
		bool folder = entry->fts_info == FTS_D || entry->fts_info == FTS_DP;
		bool ours = entry->fts_level == 1 && strcmp(entry->fts_name, ".gitignore") == 0;

		if (!folder && entry->fts_info != FTS_F)
			count = -1;
		if (count < 0)
			break;
		count += !folder && !ours;
	}
	if (tree != NULL)
		fts_close(tree);
	free(root);
	return tree != NULL ? count : -1;
}

static char *
read_text(int folder, const char *path)
{
	int fd = openat(folder, path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	struct buf text = {0};

	if (fd >= 0) {
		file_read_all(fd, &text); /* of a part the fingerprint is another */
		close(fd);
	}
	return buf_take(&text);
}

static bool
all_alike(int folder, char *manifest, struct known *known, long *count)
{
	const char *path, *sha;
	char found[FINGERPRINT_SIZE];

	for (char *at = manifest; next_file(&at, &path, &sha); (*count)++)
		if (!known_file(known, folder, path, found) || strncmp(found, sha, FINGERPRINT_SIZE - 1) != 0)
			return false;
	return true;
}

bool
site_is_intact(const char *target, const char *stamp, struct known *known)
{
	char found[SITE_STAMP_SIZE];
	int folder = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	long count = 1; /* the manifest itself */

	if (folder < 0)
		return false;
	char *text = read_text(folder, "manifest.json");
	bool intact = text != NULL && site_stamp(target, found) && strcmp(found, stamp) == 0 &&
		      all_alike(folder, text, known, &count) && count_files(target) == count;

	free(text);
	close(folder);
	return intact;
}

void
site_learn(const char *target, struct known *written, struct known *known)
{
	int folder = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	char *text = folder >= 0 ? read_text(folder, "manifest.json") : NULL;
	char *at = text, found[FINGERPRINT_SIZE];
	const char *path, *sha;
	struct known_state state;
	struct stat st;

	known_turn(written);
	while (at != NULL && next_file(&at, &path, &sha)) {
		if (fstatat(folder, path, &st, AT_SYMLINK_NOFOLLOW) != 0)
			continue;
		known_state(&st, &state);
		if (known_find(written, &state, found))
			known_learn(known, &state, found);
	}
	free(text);
	if (folder >= 0)
		close(folder);
}
