/* SPDX-License-Identifier: EUPL-1.2 */
/* Which tags and branches look like the name that the user gave. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "source/repo.h"

#define NAMES_SHOWN 3
#define NAME_LIMIT 100 /* bytes: longer names are not compared */

struct candidate {
	char *name;
	size_t distance;
};

struct search {
	const char *wanted;
	struct candidate best[NAMES_SHOWN + 1]; /* nearest first; one place more to insert at */
	size_t count;
	int seen;
};

static size_t
least(size_t a, size_t b, size_t c)
{
	size_t ab = a < b ? a : b;

	return ab < c ? ab : c;
}

/* Levenshtein's distance in bytes: how many must be added, left out or changed. */
static size_t
distance(const char *a, const char *b)
{
	size_t n = strlen(b), row[NAME_LIMIT + 1];

	for (size_t j = 0; j <= n; j++)
		row[j] = j;
	for (size_t i = 1; a[i - 1] != '\0'; i++) {
		size_t diagonal = row[0];

		row[0] = i;
		for (size_t j = 1; j <= n; j++) {
			size_t above = row[j];

			row[j] = least(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
			diagonal = above;
		}
	}
	return row[n];
}

/* A name whose last part was given (main for origin/main) is as near as one typing error. */
static size_t
unlikeness(const char *wanted, const char *name)
{
	struct str whole = str_of(name);
	size_t n = strlen(wanted);

	if (whole.n > NAME_LIMIT || n > NAME_LIMIT)
		return NAME_LIMIT;
	if (whole.n > n && str_ends(whole, wanted) && name[whole.n - n - 1] == '/')
		return 1;
	return distance(wanted, name);
}

static void
keep(struct search *search, const char *name, size_t unlike)
{
	size_t at = search->count;

	while (at > 0 && search->best[at - 1].distance > unlike) {
		search->best[at] = search->best[at - 1];
		at--;
	}
	search->best[at] = (struct candidate){xstrdup(name), unlike};
	if (search->count < NAMES_SHOWN)
		search->count++;
	else
		free(search->best[NAMES_SHOWN].name);
}

static const char *const kinds[] = {"refs/heads/", "refs/tags/", "refs/remotes/"};

static int
consider(const char *reference, void *data)
{
	struct search *search = data;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (!str_starts(str_of(reference), kinds[i]))
			continue;
		const char *name = reference + strlen(kinds[i]);
		size_t unlike = unlikeness(search->wanted, name);

		search->seen++;
		if (unlike <= 1 + strlen(search->wanted) / 4)
			keep(search, name, unlike);
	}
	return 0;
}

int
repo_near_names(struct repo *repo, const char *rev, struct buf *out)
{
	struct search search = {.wanted = rev};
	int code = git()->reference_foreach_name(repo->git, consider, &search);

	for (size_t i = 0; i < search.count; i++) {
		buf_puts(out, i > 0 ? ", " : "");
		buf_puts(out, search.best[i].name);
		free(search.best[i].name);
	}
	return code < 0 ? -1 : search.seen;
}

bool
repo_has_name(struct repo *repo, const char *rev)
{
	struct buf name = {0};
	bool has = false;

	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]) && !has; i++) {
		git_reference *reference = NULL;

		buf_reset(&name);
		buf_printf(&name, "%s%s", kinds[i], rev);
		has = git()->reference_lookup(&reference, repo->git, buf_text(&name)) == 0;
		git()->reference_free(reference);
	}
	buf_free(&name);
	return has;
}
