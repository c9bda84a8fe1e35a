/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/tags.h"

#include <stdlib.h>
#include <string.h>

#include "source/internal.h"
#include "source/repo.h"

#define TAGS_FOLDER "refs/tags/"

struct search {
	struct source *source;
	const char *prefix;
	struct source_tag *found;
	size_t count, room;
	bool told; /* why it failed */
};

static void
keep(struct search *search, struct source_tag tag)
{
	if (search->count == search->room) {
		search->room = search->room > 0 ? search->room * 2 : 16;
		search->found = xrealloc(search->found, search->room, sizeof(*search->found));
	}
	search->found[search->count++] = tag;
}

/* What `reference` points at itself decides whether it is annotated; what that comes down to is its revision. */
static int
read_tag(struct search *search, const char *name, const git_reference *reference)
{
	struct source *source = search->source;
	struct source_tag tag = {pool_copy(&source->pool, name, strlen(name)), "", false};
	git_object *object = NULL, *commit = NULL;
	int code = git()->object_lookup(&object, source->repo->git, git()->reference_target(reference), GIT_OBJECT_ANY);

	if (code == 0) {
		tag.annotated = git()->object_type(object) == GIT_OBJECT_TAG;
		code = git()->object_peel(&commit, object, GIT_OBJECT_COMMIT);
	}
	if (code == 0) {
		const char *revision = git()->oid_tostr_s(git()->object_id(commit));

		tag.revision = pool_copy(&source->pool, revision, strlen(revision));
	}
	git()->object_free(commit);
	git()->object_free(object);
	if (code < 0 && code != GIT_EPEEL && code != GIT_EINVALIDSPEC && code != GIT_ENOTFOUND) {
		search->told = true;
		return repo_fail(source->say, source->repo, name, code);
	}
	keep(search, tag);
	return 0;
}

static int
consider(const char *reference, void *data)
{
	struct search *search = data;

	if (!str_starts(str_of(reference), TAGS_FOLDER))
		return 0;
	const char *name = reference + strlen(TAGS_FOLDER);

	if (!str_starts(str_of(name), search->prefix))
		return 0;
	git_reference *found = NULL, *direct = NULL;
	int code = git()->reference_lookup(&found, search->source->repo->git, reference);

	if (code == 0)
		code = git()->reference_resolve(&direct, found);
	int result = code == 0 ? read_tag(search, name, direct) : code;

	git()->reference_free(direct);
	git()->reference_free(found);
	return result;
}

static int
by_name(const void *a, const void *b)
{
	return strcmp(((const struct source_tag *)a)->name, ((const struct source_tag *)b)->name);
}

int
source_tags(struct source *source, const char *prefix, const struct source_tag **tags, size_t *count)
{
	struct search search = {.source = source, .prefix = prefix};

	*tags = NULL;
	*count = 0;
	if (source->repo == NULL)
		return 0;
	int code = git()->reference_foreach_name(source->repo->git, consider, &search);

	if (code < 0 && !search.told)
		repo_fail(source->say, source->repo, "refs/tags", code);
	if (code == 0 && search.count > 0) {
		struct source_tag *list = pool_alloc(&source->pool, search.count * sizeof(*list));

		memcpy(list, search.found, search.count * sizeof(*list));
		qsort(list, search.count, sizeof(*list), by_name);
		*tags = list;
		*count = search.count;
	}
	free(search.found);
	return code < 0 ? -1 : 0;
}
