/* SPDX-License-Identifier: EUPL-1.2 */
/* A made-up plan in a folder, and random edits of it, with a fixed seed. */
#ifndef TESTS_UNIT_EDITS_H
#define TESTS_UNIT_EDITS_H

#include "scratch.h"

#include "source/source.h"
#include "store/smallplan.h"

#define FILES 400

/* How many edits to make: EDITS in the environment, as make test-eigenschap says; else `few`. */
static inline int
edits_wanted(int few)
{
	const char *wanted = getenv("EDITS");

	return wanted != NULL ? (int)strtol(wanted, NULL, 10) : few;
}

/* A plan in a folder, and what its files held at first. */
struct proof {
	struct say say;
	char *dir;
	struct {
		char *path, *text;
	} files[FILES];
	int count;
	struct small_plan *small;
	unsigned seed;
	bool facts;	    /* edits make facts of later and internal ones too, and give files other names */
	int updated, whole; /* edits after which a few files did, and after which the whole plan was loaded */
};

static int
pick(struct proof *proof, int below)
{
	proof->seed = proof->seed * 1103515245U + 12345U;
	return (int)(proof->seed >> 16 & 0x7fff) % below;
}

/* A random line of `text`, with its line end. */
static struct str
some_line(struct proof *proof, const char *text)
{
	size_t n = strlen(text), at = n > 0 ? (size_t)pick(proof, (int)n) : 0;

	while (at > 0 && text[at - 1] != '\n')
		at--;
	size_t end = strcspn(text + at, "\n");

	return (struct str){text + at, end + (text[at + end] == '\n')};
}

/* Without a random line, or with one of another file before it or in its place. */
static void
edit_lines(struct proof *proof, const char *path, const char *text, int kind)
{
	struct str line = some_line(proof, text),
		   other = some_line(proof, proof->files[pick(proof, proof->count)].text);
	struct buf made = {0};

	buf_add(&made, text, (size_t)(line.p - text));
	if (kind == 1)
		buf_puts(&made, "gebroken: [\n");
	else if (kind > 2)
		buf_putstr(&made, other);
	buf_puts(&made, line.p + (kind == 3 ? 0 : line.n));
	scratch_write(proof->dir, path, buf_text(&made));
	buf_free(&made);
}

/* Makes a date of the file one of later; or marks the file as internal, or as not. */
static void
edit_fact(struct proof *proof, const char *path, char *text)
{
	struct buf made = {0};
	char *at = pick(proof, 2) == 0 ? strstr(text, "datum") : NULL;
	char *year = at != NULL ? strstr(at, "20") : NULL;

	if (year != NULL && strlen(year) > 4) {
		year[2] = (char)('2' + pick(proof, 2));
		year[3] = (char)('0' + pick(proof, 10));
		buf_puts(&made, text);
	} else if ((at = strstr(text, "zichtbaarheid: intern\n")) != NULL) {
		buf_add(&made, text, (size_t)(at - text));
		buf_puts(&made, at + strlen("zichtbaarheid: intern\n"));
	} else if (strncmp(text, "---\n", 4) == 0) {
		buf_printf(&made, "---\nzichtbaarheid: intern\n%s", text + 4);
	} else {
		buf_puts(&made, text);
	}
	scratch_write(proof->dir, path, buf_text(&made));
	buf_free(&made);
}

/* Gives the file another name. Fills in `path` with that. */
static void
edit_name(struct proof *proof, struct buf *path)
{
	char *from = scratch_path(proof->dir, path->data);
	struct buf name = {0};

	buf_add(&name, path->data, (size_t)(strrchr(path->data, '/') - path->data) + 1);
	buf_printf(&name, "nieuw-%d%s", pick(proof, 5), strrchr(path->data, '.'));
	char *to = scratch_path(proof->dir, name.data);

	assert_int_equal(rename(from, to), 0);
	free(from);
	free(to);
	buf_free(path);
	*path = name;
}

/* A random edit of a random file. Fills in the paths of the files that it changes, two at most. Returns how many. */
static inline size_t
edit(struct proof *proof, struct buf *path)
{
	int n = pick(proof, proof->count),
	    kind = proof->facts && pick(proof, 3) > 0 ? 7 + pick(proof, 6) : pick(proof, 7);

	buf_reset(path);
	buf_puts(path, proof->files[n].path);
	if (kind == 6) { /* a new file of the same kind */
		path->len = (size_t)(strrchr(path->data, '/') - path->data) + 1;
		buf_printf(path, "nieuw-%d%s", pick(proof, 5), strrchr(proof->files[n].path, '.'));
	}
	char *now = scratch_text(proof->dir, path->data);

	if (now != NULL && kind == 7) {
		buf_reset(&path[1]);
		buf_puts(&path[1], path->data);
		edit_name(proof, &path[1]);
		free(now);
		return 2;
	}
	if (now != NULL && kind > 10 && str_ends(buf_str(path), ".md")) {
		struct buf longer = {0};

		buf_printf(&longer, "%s\nEr staat %d keer een zin bij.\n", now, pick(proof, 9));
		scratch_write(proof->dir, path->data, longer.data);
		buf_free(&longer);
	} else if (now != NULL && kind > 7) {
		edit_fact(proof, path->data, now);
	} else if (now != NULL && kind == 0) {
		char *full = scratch_path(proof->dir, path->data);

		assert_int_equal(unlink(full), 0);
		free(full);
	} else if (now == NULL || kind == 5) {
		scratch_write(proof->dir, path->data, proof->files[n].text);
	} else {
		edit_lines(proof, path->data, now, kind);
	}
	free(now);
	return 1;
}

static void
proof_open(struct proof *proof, bool facts)
{
	*proof = (struct proof){.dir = scratch_make(), .seed = 20300101, .facts = facts, .small = small_new()};
	struct buf command = {0};

	buf_printf(&command,
	    "cp -r templates '%s' && perl tests/tools/make-plan.pl 12 '%s/plan'"
	    " && find '%s/plan' -type f -exec perl -pi -e 's/(zichtbaarheid:\\W*)intern/$1%s/' {} +",
	    proof->dir, proof->dir, proof->dir, facts ? "intern" : "openbaar");
	free(scratch_run(".", command.data));
	buf_free(&command);
	char *list = scratch_run(proof->dir, "find plan -name '*.md' -o -name '*.csv' | sort"), *rest = list;

	for (char *path; (path = strsep(&rest, "\n")) != NULL && proof->count < FILES; proof->count++) {
		proof->files[proof->count].path = xstrdup(path);
		proof->files[proof->count].text = scratch_text(proof->dir, path);
	}
	assert_true(proof->count > 50);
	free(list);
}

static void
proof_close(struct proof *proof)
{
	for (int i = 0; i < proof->count; i++) {
		free(proof->files[i].path);
		free(proof->files[i].text);
	}
	small_free(proof->small);
	scratch_remove(proof->dir);
}

/* Puts every file back as it was at first. */
static inline void
proof_restore(struct proof *proof)
{
	free(scratch_run(proof->dir, "find plan -name 'nieuw-*' -delete"));
	for (int k = 0; k < proof->count; k++)
		scratch_write(proof->dir, proof->files[k].path, proof->files[k].text);
}

#endif
