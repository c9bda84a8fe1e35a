/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/fingerprint.h"

#include <stdlib.h>
#include <string.h>

#include "base/fingerprint.h"
#include "source/history.h"
#include "source/internal.h"
#include "source/repo.h"
#include "source/tags.h"

static const char *const tops[] = {"plan", "templates"};

struct source_seen {
	const char *path;
	struct known_state state;
	char fingerprint[FINGERPRINT_SIZE];
};

static int
put_tags(struct source *source, const char *prefix, struct buf *out)
{
	const struct source_tag *tags;
	size_t count;

	if (source_tags(source, prefix, &tags, &count) != 0)
		return -1;
	for (size_t i = 0; i < count; i++)
		buf_printf(out, "tag %s %s %d\n", tags[i].name, tags[i].revision, tags[i].annotated);
	return 0;
}

/* A name may hold any byte but NUL: its length goes before it. */
static int
put_names(struct source *source, const char *top, struct source_listed *listed, struct buf *out)
{
	int got = source_list(source, top, &listed->entries, &listed->count);
	const struct source_entry *entries = listed->entries;
	size_t count = listed->count;

	if (got < 0)
		return -1;
	buf_printf(out, "%s %d %zu\n", top, got, count);
	for (size_t i = 0; i < count; i++)
		buf_printf(out, "%zu %s %d %d\n", strlen(entries[i].path), entries[i].path, (int)entries[i].kind,
		    source->tree == NULL && entries[i].kind == SOURCE_FILE &&
			source_uncommitted(source, entries[i].path));
	return 0;
}

int
source_put_state(struct source *source, const char *tags, struct buf *out)
{
	if (source->repo != NULL && git()->repository_is_shallow(source->repo->git) == 1)
		return 1;
	buf_printf(out, "revision %s %s\n", source_revision(source), source_date(source));
	if (put_tags(source, tags, out) != 0)
		return -1;
	for (size_t i = 0; i < sizeof tops / sizeof *tops; i++)
		if (put_names(source, tops[i], &source->listed[i], out) != 0)
			return -1;
	return 0;
}

void
source_remember(struct source *source)
{
	source->remembers = source->tree == NULL;
	source->seen_count = 0;
}

void
source_forget(struct source *source)
{
	free(source->seen);
	source->seen = NULL;
	source->seen_count = source->seen_room = 0;
}

void
source_seen(struct source *source, const char *path, struct str bytes)
{
	if (!source->remembers)
		return;
	if (source->seen_count == source->seen_room) {
		source->seen_room = source->seen_room > 0 ? 2 * source->seen_room : 256;
		source->seen = xrealloc(source->seen, source->seen_room, sizeof *source->seen);
	}
	struct source_seen *seen = &source->seen[source->seen_count++];

	seen->path = pool_copy(&source->pool, path, strlen(path));
	seen->state = source->read_state;
	fingerprint(bytes, seen->fingerprint);
}

static int
by_path(const void *a, const void *b)
{
	return strcmp(((const struct source_seen *)a)->path, ((const struct source_seen *)b)->path);
}

/* Whether the file was read before it read as it did then too. */
static bool
all_steady(const struct source *source)
{
	for (size_t i = 1; i < source->seen_count; i++) {
		const struct source_seen *a = &source->seen[i - 1], *b = &source->seen[i];

		if (strcmp(a->path, b->path) == 0 && strcmp(a->fingerprint, b->fingerprint) != 0)
			return false;
	}
	return true;
}

/* The fingerprint of a file, or of a text that says that it is too large to be read: nothing else reads it either. */
static int
look_now(struct source *source, const char *path, struct known *known, struct buf *bytes, char out[FINGERPRINT_SIZE])
{
	struct known_state state;

	source->ops->state(source, path, &state);
	if (known_find(known, &state, out))
		return 0;
	int got = source_read(source, path, bytes);

	if (got < 0)
		return -1;
	fingerprint(got == 0 ? buf_str(bytes) : STR("too large"), out);
	if (got == 0)
		known_learn(known, &source->read_state, out);
	return 0;
}

static int
put_file(struct source *source, const char *path, struct known *known, struct buf *bytes, struct buf *out)
{
	const struct source_seen key = {.path = path};
	const struct source_seen *seen =
	    source->seen_count > 0 ? bsearch(&key, source->seen, source->seen_count, sizeof *source->seen, by_path)
				   : NULL;
	char now[FINGERPRINT_SIZE];

	if (seen != NULL)
		known_learn(known, &seen->state, seen->fingerprint);
	else if (look_now(source, path, known, bytes, now) != 0)
		return -1;
	buf_printf(out, "%s\n", seen != NULL ? seen->fingerprint : now);
	return 0;
}

int
source_put_contents(struct source *source, struct known *known, struct buf *out)
{
	struct buf bytes = {0};
	int result = 0;

	if (source->tree != NULL)
		return 0;
	if (source->seen_count > 0)
		qsort(source->seen, source->seen_count, sizeof *source->seen, by_path);
	if (!all_steady(source))
		return 1;
	source->remembers = false;
	for (size_t t = 0; t < sizeof tops / sizeof *tops; t++) {
		const struct source_listed *listed = &source->listed[t];

		for (size_t i = 0; i < listed->count && result == 0; i++)
			if (listed->entries[i].kind == SOURCE_FILE)
				result = put_file(source, listed->entries[i].path, known, &bytes, out);
	}
	buf_free(&bytes);
	return result;
}
