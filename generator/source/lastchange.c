/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Which commit last changed each of many files. As `git log -1 -- path` does it, for all paths at once: a file that a
 * commit has just like one of its parents came from the first such parent, and is looked for there alone; one that it
 * has unlike all of its parents was changed by it (git-log(1), "History Simplification", default mode). So each file
 * follows one line through the history, and files that follow the same line go together.
 */
#include "source/lastchange.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* A commit that files have been followed to. */
struct step {
	git_oid id, tree;
	git_oid *parents;
	size_t parent_count;
	long long time;
	uint64_t *files; /* which; NULL: not taken up yet */
};

struct walk {
	git_odb *odb;
	bool shallow; /* asked beforehand, for asking wipes libgit2's last error */
	struct tracked *files;
	size_t count, words;
	struct step *steps; /* to be done, in no order */
	size_t step_count, room;
	struct tree_diff diff;
};

static bool
is_empty(const uint64_t *set, size_t words)
{
	for (size_t i = 0; i < words; i++)
		if (set[i] != 0)
			return false;
	return true;
}

/* The rest of the line at *at behind `key`, and *at on the next line; NULL where it begins otherwise. */
static const char *
header(const char **at, const char *end, const char *key)
{
	size_t n = strlen(key);
	const char *line = *at;
	const char *stop = memchr(line, '\n', (size_t)(end - line));

	if (stop == NULL || (size_t)(stop - line) < n || memcmp(line, key, n) != 0)
		return NULL;
	*at = stop + 1;
	return line + n;
}

/* Of the commit's bytes only what the walk needs. The data ends in a NUL that is not counted: libgit2's promise. */
static int
parse(const char *data, size_t size, struct step *step)
{
	const char *at = data, *end = data + size;
	const char *tree = header(&at, end, "tree ");
	bool valid = tree != NULL && git()->oid_fromstrn(&step->tree, tree, GIT_OID_HEXSZ) == 0;

	for (const char *parent; valid && (parent = header(&at, end, "parent ")) != NULL; step->parent_count++) {
		step->parents = xrealloc(step->parents, step->parent_count + 1, sizeof(*step->parents));
		valid = git()->oid_fromstrn(&step->parents[step->parent_count], parent, GIT_OID_HEXSZ) == 0;
	}
	const char *committer = valid && header(&at, end, "author ") != NULL ? header(&at, end, "committer ") : NULL;
	const char *mail_end = committer != NULL ? memrchr(committer, '>', (size_t)(at - committer)) : NULL;

	if (mail_end != NULL) {
		step->time = strtoll(mail_end + 1, NULL, 10);
		return 0;
	}
	git()->error_set_str(GIT_ERROR_OBJECT, "a commit object cannot be parsed");
	return GIT_ERROR;
}

/* The caller frees step->parents, also where it fails. */
static int
read_step(struct walk *walk, const git_oid *id, struct step *step)
{
	git_odb_object *object = NULL;
	int code = git()->odb_read(&object, walk->odb, id);

	*step = (struct step){.id = *id};
	if (code == 0 && git()->odb_object_type(object) != GIT_OBJECT_COMMIT) {
		git()->error_set_str(GIT_ERROR_OBJECT, "a parent is not a commit");
		code = GIT_ERROR;
	}
	if (code == 0)
		code = parse(git()->odb_object_data(object), git()->odb_object_size(object), step);
	git()->odb_object_free(object);
	return code;
}

/* The commit `id` among those to be done, read where it is not there yet. */
static int
find_step(struct walk *walk, const git_oid *id, size_t *found)
{
	for (size_t i = 0; i < walk->step_count; i++)
		if (git()->oid_equal(&walk->steps[i].id, id)) {
			*found = i;
			return 0;
		}
	if (walk->step_count == walk->room) {
		walk->room = walk->room > 0 ? walk->room * 2 : 8;
		walk->steps = xrealloc(walk->steps, walk->room, sizeof(*walk->steps));
	}
	struct step *step = &walk->steps[walk->step_count];
	int code = read_step(walk, id, step);

	if (code < 0) {
		free(step->parents);
		*step = (struct step){0};
		return code;
	}
	step->files = xcalloc(walk->words, sizeof(*step->files));
	*found = walk->step_count++;
	return 0;
}

static void
drop_step(struct walk *walk, size_t at)
{
	struct step gone = walk->steps[at];

	walk->steps[at] = walk->steps[--walk->step_count];
	free(gone.files);
	free(gone.parents);
}

/* Of `left`, the files that parent `id` has alike go on there. */
static int
follow(struct walk *walk, const struct step *step, const git_oid *id, uint64_t *left)
{
	size_t at;
	int code = find_step(walk, id, &at);

	if (code < 0)
		return code;
	memset(walk->diff.changed, 0, walk->words * sizeof(*left));
	walk->diff.wanted = left;
	code = tree_diff(&walk->diff, &step->tree, &walk->steps[at].tree);
	for (size_t i = 0; i < walk->words; i++) {
		walk->steps[at].files[i] |= left[i] & ~walk->diff.changed[i];
		left[i] &= walk->diff.changed[i];
	}
	if (is_empty(walk->steps[at].files, walk->words))
		drop_step(walk, at);
	return code;
}

static void
found_in(struct walk *walk, const git_oid *commit, const uint64_t *set)
{
	for (size_t i = 0; i < walk->count; i++)
		if ((set[i / 64] >> (i % 64) & 1) != 0) {
			walk->files[i].commit = *commit;
			walk->files[i].found = true;
		}
}

/*
 * A parent that a shallow clone does not have could hold any file alike or not: what was not found before it, is not
 * known.
 */
static int
take(struct walk *walk, struct step *step)
{
	int code = 0;

	for (size_t i = 0; code == 0 && i < step->parent_count && !is_empty(step->files, walk->words); i++)
		code = follow(walk, step, &step->parents[i], step->files);
	if (code == GIT_ENOTFOUND && walk->shallow)
		return 0;
	if (code == 0)
		found_in(walk, &step->id, step->files);
	return code;
}

/* The newest first, as git does: then a commit is rarely come to when it has been done already. */
static struct step
newest(struct walk *walk)
{
	size_t best = 0;

	for (size_t i = 1; i < walk->step_count; i++)
		if (walk->steps[i].time > walk->steps[best].time)
			best = i;
	struct step step = walk->steps[best];

	walk->steps[best] = walk->steps[--walk->step_count];
	return step;
}

static int
start(struct walk *walk, const git_oid *id)
{
	size_t at;
	int code = find_step(walk, id, &at);

	for (size_t i = 0; code == 0 && i < walk->count; i++)
		walk->steps[at].files[i / 64] |= (uint64_t)1 << (i % 64);
	return code;
}

static int
run(struct walk *walk, const git_oid *id)
{
	int code = start(walk, id);

	while (code == 0 && walk->step_count > 0) {
		struct step step = newest(walk);

		code = take(walk, &step);
		free(step.files);
		free(step.parents);
	}
	for (size_t i = 0; i < walk->step_count; i++) {
		free(walk->steps[i].files);
		free(walk->steps[i].parents);
	}
	walk->step_count = 0;
	return code;
}

int
last_changes(const struct repo *repo, struct tracked *files, size_t count)
{
	struct walk walk = {.files = files, .count = count, .words = count / 64 + 1};
	int code = count > 0 ? git()->repository_odb(&walk.odb, repo->git) : 0;

	if (code < 0 || count == 0)
		return code;
	walk.shallow = git()->repository_is_shallow(repo->git) == 1;
	walk.diff = (struct tree_diff){.odb = walk.odb, .files = files, .count = count};
	walk.diff.changed = xcalloc(walk.words, sizeof(*walk.diff.changed));
	code = run(&walk, git()->commit_id(repo->commit));
	free(walk.diff.changed);
	tree_diff_clear(&walk.diff);
	free(walk.steps);
	git()->odb_free(walk.odb);
	return code;
}
