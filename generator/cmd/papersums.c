/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/papersums.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "base/fingerprint.h"

bool
paper_read(struct say *say, const char *folder, const char *name, struct buf *out)
{
	struct buf path = {0};

	buf_reset(out);
	buf_printf(&path, "%s/%s", folder, name);
	int fd = open(path.data, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	int result = fd >= 0 ? file_read_all(fd, out) : -1;

	if (result != 0 && errno != ENOENT && errno != ENOTDIR && errno != ELOOP)
		fail(say, tr(say, "Kan %s niet lezen: %s.", "Cannot read %s: %s."), path.data, os_text(say, errno));
	if (fd >= 0)
		close(fd);
	buf_free(&path);
	return result == 0;
}

/* Keeps the rows that are `wanted`. */
static void
sift(struct papersums *sums, bool (*wanted)(const struct papersum *row, const void *arg), const void *arg)
{
	size_t kept = 0;

	for (size_t i = 0; i < sums->count; i++)
		if (wanted(&sums->rows[i], arg))
			sums->rows[kept++] = sums->rows[i];
	sums->count = kept;
}

static bool
is_other_document(const struct papersum *row, const void *arg)
{
	const struct papersum *now = arg;

	return strcmp(row->document, now->document) != 0 || strcmp(row->key, now->key) == 0;
}

static bool
is_other_file(const struct papersum *row, const void *name)
{
	return strcmp(row->name, name) != 0;
}

static bool
holds(const struct papersum *row, const void *folder)
{
	struct buf path = {0};
	char sum[FINGERPRINT_SIZE];

	buf_printf(&path, "%s/%s", (const char *)folder, row->name);
	bool same = fingerprint_file(AT_FDCWD, path.data, sum) && strcmp(sum, row->sum) == 0;

	buf_free(&path);
	return same;
}

void
papersums_document(struct papersums *sums, const char *document, const char *key)
{
	sift(sums, is_other_document, &(struct papersum){.document = document, .key = key});
}

static const char *
copy(struct papersums *sums, const char *text)
{
	return pool_copy(&sums->pool, text, strlen(text));
}

void
papersums_file(struct papersums *sums, const char *document, const char *key, const char *name, const char *sum)
{
	sift(sums, is_other_file, name);
	sums->rows = xrealloc(sums->rows, sums->count + 1, sizeof *sums->rows);
	sums->rows[sums->count++] =
	    (struct papersum){copy(sums, document), copy(sums, key), copy(sums, name), copy(sums, sum)};
}

/* Cuts a line in two at `mark`. Returns false where one of them is empty. */
static bool
cut(char *line, const char *mark, char **rest)
{
	char *at = strstr(line, mark);

	if (at == NULL || at == line)
		return false;
	*at = '\0';
	*rest = at + strlen(mark);
	return **rest != '\0';
}

void
papersums_read(struct say *say, const char *folder, struct papersums *sums)
{
	struct buf text = {0};
	char *document = NULL, *key = NULL, *name, *next;

	paper_read(say, folder, PAPERSUMS_NAME, &text);
	for (char *line = text.len > 0 ? strtok_r(text.data, "\n", &next) : NULL; line != NULL;
	     line = strtok_r(NULL, "\n", &next)) {
		if (strncmp(line, "# ", 2) == 0) {
			document = line + 2;
			if (!cut(document, " ", &key))
				document = NULL;
		} else if (document != NULL && cut(line, "  ", &name) && strchr(name, '/') == NULL) {
			papersums_file(sums, document, key, name, line);
		}
	}
	buf_free(&text);
}

static int
by_document(const void *a, const void *b)
{
	const struct papersum *one = a, *other = b;
	int order = strcmp(one->document, other->document);

	return order != 0 ? order : strcmp(one->name, other->name);
}

int
papersums_write(struct say *say, const char *folder, struct papersums *sums)
{
	struct buf path = {0}, text = {0};

	sift(sums, holds, folder);
	if (sums->count > 0)
		qsort(sums->rows, sums->count, sizeof *sums->rows, by_document);
	for (size_t i = 0; i < sums->count; i++) {
		const struct papersum *row = &sums->rows[i];

		if (i == 0 || strcmp(row->document, row[-1].document) != 0)
			buf_printf(&text, "# %s %s\n", row->document, row->key);
		buf_printf(&text, "%s  %s\n", row->sum, row->name);
	}
	buf_printf(&path, "%s/" PAPERSUMS_NAME, folder);
	int result = file_write(say, path.data, buf_str(&text));

	buf_free(&path);
	buf_free(&text);
	return result;
}

const char *
papersums_key(const struct papersums *sums, const char *document)
{
	for (size_t i = 0; i < sums->count; i++)
		if (strcmp(sums->rows[i].document, document) == 0)
			return sums->rows[i].key;
	return NULL;
}

bool
papersums_tells(const struct papersums *sums, const char *name, const char *sum)
{
	for (size_t i = 0; i < sums->count; i++)
		if (strcmp(sums->rows[i].name, name) == 0)
			return strcmp(sums->rows[i].sum, sum) == 0;
	return false;
}

void
papersums_clear(struct papersums *sums)
{
	free(sums->rows);
	pool_clear(&sums->pool);
	*sums = (struct papersums){0};
}
