/* SPDX-License-Identifier: EUPL-1.2 */
/* What fmt promises, proved of any file: what it says stays, twice is once, and what cannot be read is left alone. */
#ifndef TESTS_PROVEFORMAT_H
#define TESTS_PROVEFORMAT_H

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "scratch.h"
#include "store/headformat.h"
#include "store/load.h"

struct model {
	struct schema schema;
	const struct kind *actie;
};

static inline int
load_model(void **state)
{
	struct model *model = xcalloc(1, sizeof(*model));
	struct db *db = db_open();

	schema_load(db, &model->schema);
	db_close(db);
	model->actie = schema_kind(&model->schema, STR("actie"));
	*state = model;
	return 0;
}

static inline int
clear_model(void **state)
{
	struct model *model = *state;

	schema_clear(&model->schema);
	free(model);
	return 0;
}

static inline int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What a tree says, with the entries of maps in order of their text. */
static inline void
dump(const struct yaml_node *node, struct buf *out)
{
	char *parts[256];
	size_t count = 0;

	if (node->form == YAML_TEXT) {
		buf_printf(
		    out, "%s<%.*s>", node->text.n == 0 && node->plain ? "leeg" : "", (int)node->text.n, node->text.p);
		return;
	}
	for (const struct yaml_node *entry = node->first; entry != NULL; entry = entry->next) {
		struct buf part = {0};

		buf_printf(&part, "%.*s=", (int)entry->key.n, entry->key.p);
		dump(entry, &part);
		assert_true(count < 256);
		parts[count++] = buf_take(&part);
	}
	if (node->form == YAML_MAP)
		qsort(parts, count, sizeof(*parts), by_text);
	buf_putc(out, node->form == YAML_MAP ? '{' : '[');
	for (size_t i = 0; i < count; i++) {
		buf_puts(out, parts[i]);
		free(parts[i]);
	}
	buf_putc(out, node->form == YAML_MAP ? '}' : ']');
}

/* The caller frees it; NULL where the head has a fault. */
static inline char *
said_by(struct str file)
{
	struct front_matter head;
	struct buf out = {0};

	if (head_read(file, &head) == 0) {
		dump(head.root, &out);
		buf_printf(&out, "\n%.*s", (int)head.body.n, head.body.p);
	}
	front_matter_clear(&head);
	return out.data != NULL ? buf_take(&out) : NULL;
}

/* Formats it, and proves what fmt promises. Returns the result. */
static inline enum format_result
prove(struct str file, const struct kind *kind, const char *name)
{
	struct buf once = {0}, twice = {0};
	char *before = said_by(file);
	enum format_result result = head_format(file, kind, &once);

	assert_int_equal(before == NULL, result == FORMAT_UNREAD);
	if (result == FORMAT_DONE) {
		char *after = said_by(buf_str(&once));

		if (after == NULL || strcmp(before, after) != 0)
			fail_msg("%s says something else:\n%s\n%s\n%s", name, before, after, once.data);
		assert_int_equal(head_format(buf_str(&once), kind, &twice), FORMAT_DONE);
		if (!str_eq(buf_str(&once), buf_str(&twice)))
			fail_msg("%s is not the same twice:\n%.*s\n=====\n%s\n=====\n%s", name, (int)file.n, file.p,
			    once.data, twice.data);
		free(after);
	}
	free(before);
	buf_free(&once);
	buf_free(&twice);
	return result;
}

/* nftw() gives no argument of the caller's. */
static struct model *walk_model;
static int walk_done, walk_unusual;

static inline int
walk(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	const char *plan = strstr(path, "plan/");
	struct str id;

	(void)st;
	(void)ftw;
	if (type != FTW_F || plan == NULL || !str_ends(str_of(path), ".md"))
		return 0;
	const struct kind *kind = load_kind(&walk_model->schema, plan, &id);
	FILE *file = fopen(path, "rb");
	struct buf bytes = {0};
	int c;

	assert_non_null(file);
	while ((c = fgetc(file)) != EOF)
		buf_putc(&bytes, (char)c);
	fclose(file);
	enum format_result result =
	    prove((struct str){buf_text(&bytes), bytes.len}, kind != NULL ? kind : walk_model->actie, path);

	walk_done += result == FORMAT_DONE;
	walk_unusual += result == FORMAT_UNUSUAL;
	buf_free(&bytes);
	return 0;
}

#endif
