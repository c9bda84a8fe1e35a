/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "text/data.h"

static void
assert_str(struct str s, const char *expected)
{
	assert_int_equal(s.n, strlen(expected));
	assert_memory_equal(s.p, expected, s.n);
}

static void
test_values_keep_their_kind_and_a_copy_of_their_text(void **state)
{
	(void)state;
	struct pool pool = {0};
	char text[] = "tekst!";
	struct data *plain = data_text(&pool, text, 5), *html = data_html(&pool, text, 6);
	struct data *none = data_null(&pool), *no = data_false(&pool);

	memset(text, 'x', sizeof(text) - 1);
	assert_int_equal(data_kind(plain), DATA_TEXT);
	assert_str(data_str(plain), "tekst");
	assert_int_equal(data_kind(html), DATA_HTML);
	assert_str(data_str(html), "tekst!");
	assert_int_equal(data_kind(none), DATA_NULL);
	assert_int_equal(data_kind(no), DATA_FALSE);
	assert_int_equal(data_str(none).n, 0);
	assert_int_equal(data_str(data_map(&pool)).n, 0);
	pool_clear(&pool);
}

static void
test_empty_text_needs_no_bytes(void **state)
{
	(void)state;
	struct pool pool = {0};
	struct data *empty = data_text(&pool, NULL, 0);

	assert_int_equal(data_kind(empty), DATA_TEXT);
	assert_int_equal(data_str(empty).n, 0);
	assert_non_null(data_str(empty).p);
	pool_clear(&pool);
}

static void
test_map_finds_each_of_many_names(void **state)
{
	(void)state;
	struct pool pool = {0};
	struct data *map = data_map(&pool);
	char name[32], value[32];

	/* Names of one length that begin and end alike, and others. */
	for (int i = 0; i < 200; i++) {
		snprintf(name, sizeof(name), "veld-%0*d-x", 1 + i % 5, i);
		snprintf(value, sizeof(value), "waarde %d", i);
		data_put(&pool, map, name, data_text(&pool, value, strlen(value)));
	}
	for (int i = 0; i < 200; i++) {
		snprintf(name, sizeof(name), "veld-%0*d-x", 1 + i % 5, i);
		snprintf(value, sizeof(value), "waarde %d", i);
		const struct data *found = data_get(map, str_of(name));

		assert_non_null(found);
		assert_str(data_str(found), value);
	}
	assert_int_equal(data_kind(map), DATA_MAP);
	pool_clear(&pool);
}

static void
test_map_tells_names_apart(void **state)
{
	(void)state;
	struct pool pool = {0};
	struct data *map = data_map(&pool);

	data_put(&pool, map, "abcde", data_null(&pool));
	assert_non_null(data_get(map, STR("abcde")));
	assert_null(data_get(map, STR("aXcXe")));
	assert_null(data_get(map, STR("abcd")));
	assert_null(data_get(map, STR("abcdef")));
	assert_null(data_get(map, STR("ABCDE")));
	assert_null(data_get(map, STR("")));
	assert_non_null(data_get(map, (struct str){"abcdefgh", 5}));
	pool_clear(&pool);
}

static void
test_map_replaces_the_value_of_a_known_name(void **state)
{
	(void)state;
	struct pool pool = {0};
	struct data *map = data_map(&pool);

	data_put(&pool, map, "a", data_text(&pool, "oud", 3));
	data_put(&pool, map, "b", data_text(&pool, "b", 1));
	data_put(&pool, map, "a", data_text(&pool, "nieuw", 5));
	assert_str(data_str(data_get(map, STR("a"))), "nieuw");
	assert_str(data_str(data_get(map, STR("b"))), "b");
	pool_clear(&pool);
}

static void
test_map_copies_its_names(void **state)
{
	(void)state;
	struct pool pool = {0};
	struct data *map = data_map(&pool);
	char name[] = "naam";

	data_put(&pool, map, name, data_false(&pool));
	memset(name, 'x', 4);
	assert_non_null(data_get(map, STR("naam")));
	assert_null(data_get(map, STR("xxxx")));
	pool_clear(&pool);
}

static void
test_only_maps_have_names(void **state)
{
	(void)state;
	struct pool pool = {0};
	struct data *list = data_list(&pool);

	data_push(&pool, list, data_text(&pool, "x", 1));
	assert_null(data_get(list, STR("x")));
	assert_null(data_get(data_text(&pool, "x", 1), STR("x")));
	assert_null(data_get(data_null(&pool), STR("x")));
	pool_clear(&pool);
}

static void
test_list_keeps_order_while_it_grows(void **state)
{
	(void)state;
	struct pool pool = {0};
	struct data *list = data_list(&pool), *items[100];

	assert_int_equal(data_count(list), 0);
	for (size_t i = 0; i < 100; i++) {
		items[i] = data_map(&pool);
		data_push(&pool, list, items[i]);
		assert_int_equal(data_count(list), i + 1);
	}
	for (size_t i = 0; i < 100; i++)
		assert_ptr_equal(data_at(list, i), items[i]);
	assert_int_equal(data_count(items[0]), 0);
	pool_clear(&pool);
}

static void
test_specimen_is_no_entry(void **state)
{
	(void)state;
	struct pool pool = {0};
	struct data *list = data_list(&pool), *specimen = data_map(&pool);

	assert_null(data_sample(list));
	data_specimen(list, specimen);
	assert_ptr_equal(data_sample(list), specimen);
	assert_int_equal(data_count(list), 0);
	assert_null(data_sample(specimen));
	pool_clear(&pool);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_values_keep_their_kind_and_a_copy_of_their_text),
	    cmocka_unit_test(test_empty_text_needs_no_bytes),
	    cmocka_unit_test(test_map_finds_each_of_many_names),
	    cmocka_unit_test(test_map_tells_names_apart),
	    cmocka_unit_test(test_map_replaces_the_value_of_a_known_name),
	    cmocka_unit_test(test_map_copies_its_names),
	    cmocka_unit_test(test_only_maps_have_names),
	    cmocka_unit_test(test_list_keeps_order_while_it_grows),
	    cmocka_unit_test(test_specimen_is_no_entry),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
