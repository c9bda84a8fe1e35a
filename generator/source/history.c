/* SPDX-License-Identifier: EUPL-1.2 */
#include "source/history.h"

#include <stdlib.h>
#include <string.h>

#include "source/internal.h"
#include "source/lastchange.h"
#include "source/roles.h"

static bool
is_in_tree(const git_tree *tree, const char *path)
{
	git_tree_entry *entry = NULL;
	bool is = git()->tree_entry_bypath(&entry, tree, path) == 0 && git()->tree_entry_type(entry) != GIT_OBJECT_TREE;

	git()->tree_entry_free(entry);
	return is;
}

/*
 * The files of `entries` that are in the commit. entries[rows[i]] is files[i]; the paths are kept in `pool`. They come
 * sorted, as the entries are: all get the same in front. Returns how many, or libgit2's error.
 */
static long
track(const struct repo *repo, const struct source_entry *entries, size_t count, struct pool *pool,
    struct tracked *files, size_t *rows)
{
	git_tree *tree = NULL;
	int code = git()->commit_tree(&tree, repo->commit);
	long found = 0;

	for (size_t i = 0; code == 0 && i < count; i++) {
		struct buf path = {0};

		buf_printf(&path, "%s%s", repo->prefix, entries[i].path);
		if (entries[i].kind != SOURCE_FOLDER && is_in_tree(tree, buf_text(&path))) {
			rows[found] = i;
			files[found++] =
			    (struct tracked){.path = pool_copy(pool, path.data, path.len), .length = path.len};
		}
		buf_free(&path);
	}
	git()->tree_free(tree);
	return code < 0 ? code : found;
}

/* What of a commit is shown. */
static int
describe(struct source *source, const git_mailmap *roles, const git_oid *id, struct source_change *change)
{
	git_commit *commit = NULL;
	int code = git()->commit_lookup(&commit, source->repo->git, id);

	if (code < 0)
		return code;
	const char *role = roles_name(roles, commit), *revision = git()->oid_tostr_s(id);

	change->revision = pool_copy(&source->pool, revision, strlen(revision));
	change->role = pool_copy(&source->pool, role, strlen(role));
	change->time = git()->commit_time(commit);
	commit_date(commit, change->date);
	git()->commit_free(commit);
	return 0;
}

static int
fill(
    struct source *source, const struct tracked *files, const size_t *rows, size_t count, struct source_change *changes)
{
	git_mailmap *roles = roles_open(source->repo);
	const struct source_change *last = NULL;
	const git_oid *last_id = NULL;
	int code = 0;

	for (size_t i = 0; code == 0 && i < count; i++) {
		struct source_change *change = &changes[rows[i]];

		change->unknown = !files[i].found;
		if (change->unknown)
			continue;
		if (last_id != NULL && git()->oid_equal(last_id, &files[i].commit)) {
			change->revision = last->revision;
			change->role = last->role;
			change->time = last->time;
			memcpy(change->date, last->date, sizeof(change->date));
		} else {
			code = describe(source, roles, &files[i].commit, change);
		}
		last = change;
		last_id = &files[i].commit;
	}
	git()->mailmap_free(roles);
	return code;
}

/*
 * Thousands of trees and commits are read, each once: as git does, without computing the hash of each again, and
 * without keeping them.
 */
static void
read_quickly(bool on)
{
	git()->libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, on ? 0 : 1);
	git()->libgit2_opts(GIT_OPT_ENABLE_CACHING, on ? 0 : 1);
}

static int
find(struct source *source, const struct source_entry *entries, size_t count, struct source_change *changes)
{
	struct tracked *files = xcalloc(count, sizeof(*files));
	size_t *rows = xcalloc(count, sizeof(*rows));
	struct pool pool = {0};
	long found = track(source->repo, entries, count, &pool, files, rows);
	int code = found < 0 ? (int)found : 0;

	read_quickly(true);
	if (code == 0)
		code = last_changes(source->repo, files, (size_t)found);
	read_quickly(false);
	if (code == 0)
		code = fill(source, files, rows, (size_t)found, changes);
	pool_clear(&pool);
	free(files);
	free(rows);
	return code;
}

int
source_history(struct source *source, const struct source_change **changes, size_t *count)
{
	const struct source_entry *entries;
	size_t found;

	*changes = NULL;
	*count = 0;
	int result = source->repo != NULL ? source_list(source, "plan", &entries, &found) : 1;

	if (result != 0)
		return result < 0 ? -1 : 0;
	struct source_change *list = pool_alloc(&source->pool, found * sizeof(*list));

	if (source->partial) { /* now all are asked of */
		source->compared = source->partial = false;
		source->changed_count = 0;
	}
	for (size_t i = 0; i < found; i++)
		list[i] = (struct source_change){.path = entries[i].path,
		    .revision = "",
		    .role = "",
		    .uncommitted = source_uncommitted(source, entries[i].path)};
	int code = find(source, entries, found, list);

	if (code < 0)
		return repo_fail(source->say, source->repo,
		    tr(source->say, "De geschiedenis van plan/", "The history of plan/"), code);
	*changes = list;
	*count = found;
	return 0;
}
