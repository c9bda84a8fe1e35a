/* SPDX-License-Identifier: EUPL-1.2 */
/* MUSTACHE_CHECK: what is wrong with a template, whatever the data happen to be. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "mustacheset.h"

/* An empty list `acties` whose entries would have a `naam`. */
static struct data *
empty_list(struct fix *f)
{
	struct data *list = put_new(f, "acties", data_list(&f->pool)), *specimen = data_map(&f->pool);

	put_text(f, specimen, "naam", "");
	data_specimen(list, specimen);
	return specimen;
}

static void
passes(struct fix *f)
{
	if (render(f, MUSTACHE_CHECK) != 0)
		fail_msg("%s:%d:%d: fault %d: %s", f->error.template, f->error.line, f->error.column,
		    (int)f->error.fault, f->error.detail);
	assert_int_equal(f->out.len, 0);
}

static void
test_sections_of_an_empty_list_are_entered(void **state)
{
	struct fix *f = *state;

	empty_list(f);
	add(f, "pagina", "titel\n{{#acties}}\n  {{naam}}\n{{/acties}}\n{{^acties}}geen{{/acties}}");
	passes(f);
	gives(f, "titel\ngeen");
	add(f, "pagina", "titel\n{{#acties}}\n  {{naan}}\n{{/acties}}\n");
	gives(f, "titel\n");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 3, 3, "naan"});
}

static void
test_specimen_goes_before_entries(void **state)
{
	struct fix *f = *state;
	struct data *specimen = empty_list(f), *list = put_new(f, "acties", data_list(&f->pool));

	/* An entry with a name that not all have: only the specimen tells. */
	put_text(f, push_map(f, list), "extra", "x");
	add(f, "pagina", "{{#acties}}{{extra}}{{/acties}}");
	gives(f, "x");
	passes(f);
	data_specimen(list, specimen);
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 1, 12, "extra"});
}

static void
test_inverted_sections_are_entered(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "ja", "1");
	add(f, "pagina", "{{^ja}}\n{{fout}}{{/ja}}");
	gives(f, "");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 2, 1, "fout"});
}

static void
test_sections_of_what_is_false_are_entered(void **state)
{
	struct fix *f = *state;

	put_new(f, "nee", data_false(&f->pool));
	put_new(f, "niets", data_null(&f->pool));
	put_text(f, f->data, "leeg", "");
	add(f, "pagina", "{{#nee}}{{leeg}}{{/nee}}{{#niets}}{{niets}}{{.}}{{/niets}}{{#leeg}}{{.}}{{/leeg}}");
	passes(f);
	add(f, "pagina", "{{#nee}}{{fout}}{{/nee}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 1, 9, "fout"});
	add(f, "pagina", "{{#niets}}{{fout}}{{/niets}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 1, 11, "fout"});
	add(f, "pagina", "{{#leeg}}{{>fout}}{{/leeg}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_PARTIAL, "pagina", 1, 10, "fout"});
}

static void
test_list_without_specimen_or_entries_has_no_names(void **state)
{
	struct fix *f = *state;

	put_new(f, "lijst", data_list(&f->pool));
	put_text(f, f->data, "buiten", "");
	add(f, "pagina", "{{#lijst}}{{buiten}}{{/lijst}}");
	passes(f);
	add(f, "pagina", "{{#lijst}}{{naam}}{{/lijst}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 1, 11, "naam"});
}

static void
test_list_of_texts(void **state)
{
	struct fix *f = *state;

	data_specimen(put_new(f, "woorden", data_list(&f->pool)), a_text(f, ""));
	add(f, "pagina", "{{#woorden}}{{.}}{{/woorden}}");
	passes(f);
	add(f, "pagina", "{{#woorden}}{{{.}}}{{/woorden}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_RAW_TEXT, "pagina", 1, 13, "."});
}

static void
test_partials_parents_and_blocks_are_entered(void **state)
{
	struct fix *f = *state;

	empty_list(f);
	add(f, "rij", "{{naam}}\n{{fout}}");
	add(f, "kader", "{{#acties}}{{$rij}}{{/rij}}{{/acties}}");
	add(f, "pagina", "{{#acties}}{{>rij}}{{/acties}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "rij", 2, 1, "fout"});
	add(f, "pagina", "{{<kader}}\n {{$rij}}{{mis}}{{/rij}}{{/kader}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 2, 10, "mis"});
}

static void
test_tree_that_calls_itself_ends(void **state)
{
	struct fix *f = *state;
	struct data *nodes = put_new(f, "kinderen", data_list(&f->pool)), *specimen = data_map(&f->pool);
	struct data *inner = data_list(&f->pool);

	put_text(f, f->data, "naam", "wortel");
	put_text(f, specimen, "naam", "");
	data_put(&f->pool, specimen, "kinderen", inner);
	data_specimen(inner, specimen);
	data_specimen(nodes, specimen);
	add(f, "knoop", "{{naam}}{{#kinderen}}{{>knoop}}{{/kinderen}}");
	add(f, "pagina", "{{>knoop}}");
	passes(f);
	add(f, "knoop", "{{naam}}{{#kinderen}}{{>knoop}}{{fout}}{{/kinderen}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "knoop", 1, 32, "fout"});
}

static void
test_block_of_a_template_that_was_seen_is_not_missed(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "klaar", "1");
	add(f, "deel", "{{>pagina}}");
	add(f, "pagina", "{{$b}}{{/b}}{{^klaar}}{{<deel}}{{$b}}x{{/b}}{{/deel}}{{/klaar}}");
	passes(f);
}

static void
test_block_that_no_parent_has(void **state)
{
	struct fix *f = *state;

	add(f, "kop", "{{$titel}}{{/titel}}");
	add(f, "kader", "{{>kop}}{{$inhoud}}{{/inhoud}}");
	add(f, "midden", "{{<kader}}{{$titel}}m{{/titel}}{{/kader}}");
	add(f, "pagina", "{{<midden}}\n{{$titel}}t{{/titel}}\n{{$inhoud}}i{{/inhoud}}\n{{/midden}}");
	passes(f);
	gives(f, "ti");
	add(f, "pagina", "{{<midden}}\n{{$titel}}t{{/titel}}\n  {{$inhuod}}i{{/inhuod}}\n{{/midden}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_BLOCK, "pagina", 3, 3, "inhuod"});
}

static void
test_dynamic_names(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "leeg", "");
	put_text(f, f->data, "soort", "weg");
	put_new(f, "niets", data_null(&f->pool));
	add(f, "pagina", "{{>*leeg}}{{>*niets}}");
	passes(f);
	put_new(f, "onwaar", data_false(&f->pool));
	add(f, "pagina", "{{>*onwaar}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_NOT_TEXT, "pagina", 1, 1, "onwaar"});
	add(f, "pagina", "{{>*soort}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_PARTIAL, "pagina", 1, 1, "weg"});
	add(f, "pagina", "{{>*sort}}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 1, 1, "sort"});
}

static void
test_many_blocks(void **state)
{
	struct fix *f = *state;
	struct buf parent = {0}, page = {0};

	buf_puts(&page, "{{<kader}}");
	for (int i = 0; i < 70; i++) {
		buf_printf(&parent, "{{$b%d}}{{/b%d}}", i, i);
		buf_printf(&page, "{{$b%d}}x{{/b%d}}", i, i);
	}
	buf_puts(&page, "{{/kader}}");
	add(f, "kader", buf_text(&parent));
	add(f, "pagina", buf_text(&page));
	passes(f);
	buf_free(&parent);
	buf_free(&page);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    WITH_SET(test_sections_of_an_empty_list_are_entered),
	    WITH_SET(test_specimen_goes_before_entries),
	    WITH_SET(test_inverted_sections_are_entered),
	    WITH_SET(test_sections_of_what_is_false_are_entered),
	    WITH_SET(test_list_without_specimen_or_entries_has_no_names),
	    WITH_SET(test_list_of_texts),
	    WITH_SET(test_partials_parents_and_blocks_are_entered),
	    WITH_SET(test_tree_that_calls_itself_ends),
	    WITH_SET(test_block_of_a_template_that_was_seen_is_not_missed),
	    WITH_SET(test_block_that_no_parent_has),
	    WITH_SET(test_dynamic_names),
	    WITH_SET(test_many_blocks),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
