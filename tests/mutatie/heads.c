/* SPDX-License-Identifier: EUPL-1.2 */
/* fmt on every mutant (the files in the folder that MUTANTEN names), and zet on every value of the valid plan. */
#include "../unit/proveformat.h"
#include "store/headset.h"

#define PLAN "tests/mutatie/plan"

static void
every_mutant_keeps_what_it_says(void **state)
{
	const char *folder = getenv("MUTANTEN");

	walk_model = *state;
	assert_non_null(folder);
	assert_int_equal(nftw(folder, walk, 16, FTW_PHYS), 0);
	printf("fmt: %d mutants proved, %d left alone\n", walk_done, walk_unusual);
	assert_true(walk_done > 0);
}

/* One value of a file is set: it reads back, and no byte outside it changes. */
static void
set_one(struct str file, const struct kind *kind, const struct yaml_node *node, const char *path, const char *value)
{
	struct buf out = {0};
	size_t before = (size_t)(node->raw.p - file.p), after = file.n - before - node->raw.n;
	struct set set = head_set(file, kind, str_of(path), str_of(value), &out);
	struct front_matter head;

	if (set.result != SET_DONE)
		fail_msg("%s %s: %s is not set", kind->name, path, value);
	if (out.len < before + after || memcmp(out.data, file.p, before) != 0 ||
	    memcmp(out.data + out.len - after, file.p + file.n - after, after) != 0)
		fail_msg("%s %s: other bytes changed:\n%s", kind->name, path, out.data);
	if (head_read(buf_str(&out), &head) != 0)
		fail_msg("%s %s: the head is broken:\n%s", kind->name, path, out.data);
	front_matter_clear(&head);
	buf_free(&out);
}

/* Sets each value of one field, in this map and the maps within it; `path` leads to the map. */
static int
set_each(struct str file, const struct kind *kind, const struct yaml_node *map, const char *path)
{
	static const char *const values[] = {"2031-06-15", "v: #\"w\" é's", "12", "onbekend", "- x, [y"};
	int done = 0, number = 0;

	for (const struct yaml_node *node = map->first; node != NULL; node = node->next) {
		struct buf below = {0};

		if (map->form == YAML_LIST)
			buf_printf(&below, "%s%d", path, ++number);
		else
			buf_printf(&below, "%s%.*s", path, (int)node->key.n, node->key.p);
		if (node->form == YAML_TEXT && map->form == YAML_MAP)
			for (size_t i = 0; i < sizeof values / sizeof *values; i++, done++)
				set_one(file, kind, node, below.data, values[i]);
		buf_putc(&below, '.');
		/* Names that are free are no fields: zet does not know them. */
		if (node->form != YAML_TEXT && !str_is(node->key, "regels"))
			done += set_each(file, kind, node, below.data);
		buf_free(&below);
	}
	return done;
}

static int set_done;

static int
set_walk(const char *path, const struct stat *st, int type, struct FTW *ftw)
{
	struct front_matter head;
	struct buf bytes = {0};
	struct str id;
	FILE *file;
	int c;

	(void)st;
	(void)ftw;
	if (type != FTW_F || !str_ends(str_of(path), ".md"))
		return 0;
	const struct kind *kind = load_kind(&walk_model->schema, strstr(path, "plan/"), &id);

	assert_non_null(kind);
	assert_non_null(file = fopen(path, "rb"));
	while ((c = fgetc(file)) != EOF)
		buf_putc(&bytes, (char)c);
	fclose(file);
	assert_int_equal(head_read(buf_str(&bytes), &head), 0);
	set_done += set_each(buf_str(&bytes), kind, head.root, "");
	front_matter_clear(&head);
	buf_free(&bytes);
	return 0;
}

static void
zet_changes_one_value(void **state)
{
	walk_model = *state;
	assert_int_equal(nftw(PLAN, set_walk, 16, FTW_PHYS), 0);
	printf("zet: %d values set\n", set_done);
	assert_true(set_done > 1000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_mutant_keeps_what_it_says),
	    cmocka_unit_test(zet_changes_one_value),
	};

	return cmocka_run_group_tests(tests, load_model, clear_model);
}
