/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Which of some files differ between two trees. The trees are read as the bytes that git keeps: libgit2's own objects
 * would cost an allocation for each, and a history has many.
 */
#include <string.h>

#include "source/lastchange.h"

#define BLOCK 64 /* bytes that are compared at once */

/* An entry of a tree: "MODE NAME\0" and the bytes of its id, which are told apart by `bytes` alone where equal. */
struct entry {
	const char *bytes, *name;
	size_t length, name_length;
	const unsigned char *id;
	bool is_tree;
};

struct cursor {
	const char *at, *end;
	struct entry entry; /* `bytes` NULL: there are no more */
};

static int
damaged(void)
{
	git()->error_set_str(GIT_ERROR_TREE, "a tree object cannot be parsed");
	return GIT_ERROR;
}

static int
next(struct cursor *cursor)
{
	size_t left = (size_t)(cursor->end - cursor->at);
	struct entry *entry = &cursor->entry;

	*entry = (struct entry){0};
	if (left == 0)
		return 0;
	const char *space = memchr(cursor->at, ' ', left);
	const char *nul = space != NULL ? memchr(space, '\0', (size_t)(cursor->end - space)) : NULL;

	if (nul == NULL || cursor->end - nul < 1 + GIT_OID_RAWSZ)
		return damaged();
	*entry = (struct entry){.bytes = cursor->at,
	    .name = space + 1,
	    .length = (size_t)(nul - cursor->at) + 1 + GIT_OID_RAWSZ,
	    .name_length = (size_t)(nul - space) - 1,
	    .id = (const unsigned char *)nul + 1,
	    .is_tree = cursor->at[0] == '4'};
	cursor->at += entry->length;
	return 0;
}

/* Passes over what both have alike from here on, up to 64 bytes before the first difference. */
static void
skip_alike(struct cursor *a, struct cursor *b)
{
	size_t left_a = (size_t)(a->end - a->at), left_b = (size_t)(b->end - b->at);
	size_t left = left_a < left_b ? left_a : left_b, alike = 0, at = 0;

	while (left - alike >= BLOCK && memcmp(a->at + alike, b->at + alike, BLOCK) == 0)
		alike += BLOCK;
	while (at < alike) {
		const char *nul = memchr(a->at + at, '\0', alike - at);
		size_t end = nul != NULL ? (size_t)(nul - a->at) + 1 + GIT_OID_RAWSZ : left;

		if (end > alike)
			break;
		at = end;
	}
	a->at += at;
	b->at += at;
}

/* In git's order, where the name of a folder ends in '/'. */
static int
order(const struct entry *a, const struct entry *b)
{
	size_t n = a->name_length < b->name_length ? a->name_length : b->name_length;
	int by_bytes = memcmp(a->name, b->name, n);

	if (by_bytes != 0)
		return by_bytes;
	unsigned char x = a->name_length > n ? (unsigned char)a->name[n] : a->is_tree ? '/' : '\0';
	unsigned char y = b->name_length > n ? (unsigned char)b->name[n] : b->is_tree ? '/' : '\0';

	return x != y ? (x < y ? -1 : 1) : a->name_length > n || b->name_length > n ? 1 : 0;
}

/* The first file of [from, to) that does not come before `path`; with `after`, nor begins with it. */
static size_t
place(const struct tree_diff *diff, size_t from, size_t to, struct str path, bool after)
{
	while (from < to) {
		size_t middle = from + (to - from) / 2;
		const struct tracked *file = &diff->files[middle];
		bool shorter = file->length < path.n;
		int by_bytes = memcmp(file->path, path.p, shorter ? file->length : path.n);

		if (by_bytes < 0 || (by_bytes == 0 && (shorter || after)))
			from = middle + 1;
		else
			to = middle;
	}
	return from;
}

static bool
has(const uint64_t *set, size_t i)
{
	return (set[i / 64] >> (i % 64) & 1) != 0;
}

static bool
wants_any(const struct tree_diff *diff, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		if (i % 64 == 0 && to - i >= 64 && diff->wanted[i / 64] == 0)
			i += 63;
		else if (has(diff->wanted, i))
			return true;
	}
	return false;
}

static void
mark(struct tree_diff *diff, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++)
		if (has(diff->wanted, i))
			diff->changed[i / 64] |= (uint64_t)1 << (i % 64);
}

static int compare(struct tree_diff *diff, const git_oid *now, const git_oid *before, size_t from, size_t to);

/*
 * `now` is not in the second tree as it is; `before` has its name and sort, or is NULL. Of the files in [from, to)
 * those that it is about are marked.
 */
static int
differing(struct tree_diff *diff, const struct entry *now, const struct entry *before, size_t from, size_t to)
{
	size_t length = diff->path.len;
	git_oid ids[2];
	int code = 0;

	buf_add(&diff->path, now->name, now->name_length);
	if (now->is_tree)
		buf_putc(&diff->path, '/');
	struct str path = buf_str(&diff->path);
	size_t first = place(diff, from, to, path, false);
	size_t last = place(diff, first, to, path, true);

	if (!now->is_tree) {
		/* What only begins with that name comes behind it. */
		if (first < last && diff->files[first].length == path.n)
			mark(diff, first, first + 1);
	} else if (wants_any(diff, first, last)) {
		git()->oid_fromraw(&ids[0], now->id);
		if (before != NULL)
			git()->oid_fromraw(&ids[1], before->id);
		if (before == NULL)
			mark(diff, first, last);
		else
			code = compare(diff, &ids[0], &ids[1], first, last);
	}
	diff->path.len = length;
	return code;
}

/* The entries that both have alike are passed over; those that only `before` has are of no file that we want. */
static int
walk(struct tree_diff *diff, struct cursor *now, struct cursor *before, size_t from, size_t to)
{
	skip_alike(now, before);
	int code = next(now);

	if (code == 0)
		code = next(before);
	while (code == 0 && now->entry.bytes != NULL) {
		const struct entry *a = &now->entry, *b = &before->entry;
		bool alike = b->bytes != NULL && a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0;
		int by_name = alike ? 0 : b->bytes != NULL ? order(a, b) : -1;

		if (by_name <= 0 && !alike)
			code = differing(diff, a, by_name == 0 ? b : NULL, from, to);
		if (by_name == 0 && !alike)
			skip_alike(now, before);
		if (code == 0 && by_name >= 0)
			code = next(before);
		if (code == 0 && by_name <= 0)
			code = next(now);
	}
	return code;
}

/*
 * Reads tree `id`. What is read as the second tree is soon asked for as the first one, of the next commit, so the last
 * ones are kept. The caller frees it.
 */
static int
read_tree(struct tree_diff *diff, const git_oid *id, git_odb_object **object)
{
	for (size_t i = 0; i < TREES_KEPT; i++)
		if (diff->kept[i] != NULL && git()->oid_equal(git()->odb_object_id(diff->kept[i]), id))
			return git()->odb_object_dup(object, diff->kept[i]);
	int code = git()->odb_read(object, diff->odb, id);

	if (code < 0)
		return code;
	git()->odb_object_free(diff->kept[diff->oldest]);
	code = git()->odb_object_dup(&diff->kept[diff->oldest], *object);
	diff->oldest = (diff->oldest + 1) % TREES_KEPT;
	return code;
}

static int
compare(struct tree_diff *diff, const git_oid *now, const git_oid *before, size_t from, size_t to)
{
	git_odb_object *objects[2] = {NULL, NULL};
	int code = read_tree(diff, now, &objects[0]);

	if (code == 0)
		code = read_tree(diff, before, &objects[1]);
	if (code == 0) {
		struct cursor cursors[2];

		for (int i = 0; i < 2; i++) {
			const char *data = git()->odb_object_data(objects[i]);

			cursors[i] = (struct cursor){.at = data, .end = data + git()->odb_object_size(objects[i])};
		}
		code = walk(diff, &cursors[0], &cursors[1], from, to);
	}
	git()->odb_object_free(objects[0]);
	git()->odb_object_free(objects[1]);
	return code;
}

void
tree_diff_clear(struct tree_diff *diff)
{
	for (size_t i = 0; i < TREES_KEPT; i++)
		git()->odb_object_free(diff->kept[i]);
	buf_free(&diff->path);
}

int
tree_diff(struct tree_diff *diff, const git_oid *now, const git_oid *before)
{
	buf_reset(&diff->path);
	if (before == NULL)
		mark(diff, 0, diff->count);
	else if (!git()->oid_equal(now, before))
		return compare(diff, now, before, 0, diff->count);
	return 0;
}
