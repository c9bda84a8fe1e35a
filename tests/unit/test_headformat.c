/* SPDX-License-Identifier: EUPL-1.2 */
/* fmt: what a formatted head looks like, and that nothing that it says is lost, over every plan in the checkout and
 * many odd heads. */
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "scratch.h"
#include "store/headformat.h"
#include "store/load.h"
#include "oddheads.h"

struct model {
	struct schema schema;
	const struct kind *actie;
};

static int
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

static int
clear_model(void **state)
{
	struct model *model = *state;

	schema_clear(&model->schema);
	free(model);
	return 0;
}

static int
by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* What a tree says, with the entries of maps in order of their text. */
static void
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
static char *
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
static enum format_result
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

static int
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

static void
every_plan_keeps_what_it_says(void **state)
{
	walk_model = *state;
	walk_done = walk_unusual = 0;
	assert_int_equal(nftw("plan", walk, 16, FTW_PHYS), 0);
	assert_true(walk_done > 600);
	assert_int_equal(walk_unusual, 0);
	assert_int_equal(nftw("tests/golden", walk, 16, FTW_PHYS), 0);
	assert_true(walk_done > 700);
}

static void
odd_heads_keep_what_they_say(void **state)
{
	const struct model *model = *state;
	struct buf file = {0}, out = {0};
	struct odd odd = {.state = 20260101, .out = &file};
	int done = 0, unread = 0;

	for (int i = 0; i < 4000; i++) {
		char name[32];

		snprintf(name, sizeof name, "head %d", i);
		odd_file(&odd);
		enum format_result result = prove(buf_str(&file), model->actie, name);

		if (result == FORMAT_UNUSUAL) {
			head_format(buf_str(&file), model->actie, &out);
			fail_msg("%s is left alone:\n%s\n=====\n%s", name, file.data, buf_text(&out));
		}
		unread += result == FORMAT_UNREAD;
		if (result != FORMAT_DONE)
			continue;
		done++;
		head_format(buf_str(&file), model->actie, &out);
		for (int c = 1; c <= odd.comments; c++) {
			snprintf(name, sizeof name, "#c%d#", c);
			char *first = strstr(out.data, name);

			if (first == NULL || strstr(first + 1, name) != NULL)
				fail_msg("comment %d is lost or doubled:\n%s\n=====\n%s", c, file.data, out.data);
		}
	}
	buf_free(&file);
	buf_free(&out);
	/* What the generator makes is nearly always right. */
	print_message("# %d heads formatted, %d not read\n", done, unread);
	assert_true(done > 3500);
}

#define assert_formats(state_, file, wanted)                                                                           \
	do {                                                                                                           \
		struct buf out_ = {0};                                                                                 \
		assert_int_equal(head_format(STR(file), ((const struct model *)(state_))->actie, &out_), FORMAT_DONE); \
		assert_string_equal(out_.data, (wanted));                                                              \
		buf_free(&out_);                                                                                       \
	} while (0)

static void
fields_stand_in_order(void **state)
{
	assert_formats(*state, "---\nonzin: x\neinde: 2025\ntitel: A\nstart: 2024\n---\nT\n",
	    "---\ntitel: A\nstart: 2024\neinde: 2025\nonzin: x\n---\nT\n");
	assert_formats(*state, "---\ntitel: A\nmijlpalen:\n- datum: 2024\n  # wie\n  id: m1\n---\n",
	    "---\ntitel: A\nmijlpalen:\n  # wie\n  - id: m1\n    datum: 2024\n---\n");
}

static void
comments_go_with_their_line(void **state)
{
	assert_formats(*state, "---\n# over het bestand\n\n# bij einde\neinde: 2025 # laat\ntitel: A\n# onder\n---\n",
	    "---\n# over het bestand\n\ntitel: A\n# bij einde\neinde: 2025 # laat\n# onder\n---\n");
	assert_formats(*state, "---\nmijlpalen:\n  - id: m1\n    titel: x\n    # datum: 2024\ntitel: A\n---\n",
	    "---\ntitel: A\nmijlpalen:\n  - id: m1\n    titel: x\n    # datum: 2024\n---\n");
}

static void
spaces_are_even(void **state)
{
	assert_formats(*state, "--- \n\ntitel:   A   \n\n\n\nstart:\t2024\nbron: [a,b ,  c]\n\n---  \n\nT  \n",
	    "---\ntitel: A\n\nstart: 2024\nbron: [a, b, c]\n---\n\nT  \n");
}

static void
lists_of_names_stand_on_a_line(void **state)
{
	assert_formats(*state, "---\nbetrokken:\n- om\n- 'politie'\nbron: [\n  a,\n  b\n]\n---\n",
	    "---\nbetrokken: [om, politie]\nbron: [a, b]\n---\n");
	/* A comment keeps its place. */
	assert_formats(*state, "---\nbetrokken:\n- om # ook\n- politie\n---\n",
	    "---\nbetrokken:\n  - om # ook\n  - politie\n---\n");
	/* 121 columns do not fit, 120 do. */
	assert_formats(*state,
	    "---\nbron: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
	    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb]\n---\n",
	    "---\nbron:\n  - aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
	    "  - bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n---\n");
	assert_formats(*state,
	    "---\nbron: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
	    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb]\n---\n",
	    "---\nbron: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
	    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb]\n---\n");
}

static void
only_needless_quotes_go(void **state)
{
	assert_formats(*state,
	    "---\n\"titel\": \"A\"\nnummer: \"1.1\"\nstart: \"2024-01-01\"\neinde: 'x: y'\nbron: ['a', "
	    "\"null\"]\n---\n",
	    "---\ntitel: \"A\"\nnummer: \"1.1\"\nstart: 2024-01-01\neinde: 'x: y'\nbron: [a, \"null\"]\n---\n");
}

static void
line_ends_are_those_of_the_first_line(void **state)
{
	assert_formats(*state, "\xef\xbb\xbf---\r\nstart: 2024\ntitel: A\r\n---\nT\nU\r\n",
	    "---\r\ntitel: A\r\nstart: 2024\r\n---\r\nT\nU\r\n");
	assert_formats(*state, "---\ntitel: |\r\n  een\r\n  twee\r\n---\r\nT", "---\ntitel: |\n  een\n  twee\n---\nT");
}

static void
texts_of_more_lines_stay(void **state)
{
	assert_formats(*state,
	    "---\nmijlpalen:\n- titel: |+\n     een\n       twee\n\n  id: m1\nresultaat: >-\n x\n   y\n---\n",
	    "---\nmijlpalen:\n  - id: m1\n    titel: |+\n       een\n         twee\n\nresultaat: >-\n x\n   y\n---\n");
}

static void
what_is_not_understood_stays(void **state)
{
	const struct model *model = *state;
	struct buf out = {0};

	assert_int_equal(head_format(STR("---\n{titel: x}\n---\n"), model->actie, &out), FORMAT_UNUSUAL);
	assert_int_equal(head_format(STR("---\n? titel\n: x\n---\n"), model->actie, &out), FORMAT_UNUSUAL);
	assert_int_equal(head_format(STR("---\ntitel: x\ntitel: y\n---\n"), model->actie, &out), FORMAT_UNREAD);
	assert_int_equal(head_format(STR("---\ntitel: [x\n---\n"), model->actie, &out), FORMAT_UNREAD);
	assert_int_equal(head_format(STR(""), model->actie, &out), FORMAT_UNREAD);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(fields_stand_in_order),
	    cmocka_unit_test(comments_go_with_their_line),
	    cmocka_unit_test(spaces_are_even),
	    cmocka_unit_test(lists_of_names_stand_on_a_line),
	    cmocka_unit_test(only_needless_quotes_go),
	    cmocka_unit_test(line_ends_are_those_of_the_first_line),
	    cmocka_unit_test(texts_of_more_lines_stay),
	    cmocka_unit_test(what_is_not_understood_stays),
	    cmocka_unit_test(every_plan_keeps_what_it_says),
	    cmocka_unit_test(odd_heads_keep_what_they_say),
	};

	return cmocka_run_group_tests(tests, load_model, clear_model);
}
