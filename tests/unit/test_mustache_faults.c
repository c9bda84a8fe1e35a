/* SPDX-License-Identifier: EUPL-1.2 */
/* What a strict rendering refuses, and where it says that it is. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "mustacheset.h"

static void
test_unbalanced_sections(void **state)
{
	struct fix *f = *state;

	refuses(
	    f, "a\n {{#een}}\n{{#twee}}x{{/twee}}", (struct fault){MUSTACHE_UNCLOSED_SECTION, "pagina", 2, 2, "een"});
	refuses(
	    f, "{{#een}}\n\n{{^twee}}\n{{/een}}", (struct fault){MUSTACHE_UNCLOSED_SECTION, "pagina", 3, 1, "twee"});
	refuses(f, "{{<een}}\n{{$blok}}\n{{/een}}", (struct fault){MUSTACHE_UNCLOSED_SECTION, "pagina", 2, 1, "blok"});
	refuses(f, "{{#een}}\n{{/een}}\n{{/een}}", (struct fault){MUSTACHE_STRAY_CLOSE, "pagina", 3, 1, "een"});
	refuses(f, "{{#een}}\n  {{/eem}}", (struct fault){MUSTACHE_STRAY_CLOSE, "pagina", 2, 3, "eem"});
	refuses(f, "{{<*een}}{{/een}}", (struct fault){MUSTACHE_STRAY_CLOSE, "pagina", 1, 10, "een"});
}

static void
test_unclosed_tags(void **state)
{
	struct fix *f = *state;

	refuses(f, "a\nb {{naam\nc", (struct fault){MUSTACHE_UNCLOSED_TAG, "pagina", 2, 3, "{{naam"});
	refuses(f, "{{naam <b>\n{{x}}", (struct fault){MUSTACHE_UNCLOSED_TAG, "pagina", 1, 1, "{{naam <b>"});
	refuses(f, "{{naam {{x}}", (struct fault){MUSTACHE_UNCLOSED_TAG, "pagina", 1, 1, "{{naam {{x}}"});
	refuses(f, "x{{{naam}}", (struct fault){MUSTACHE_UNCLOSED_TAG, "pagina", 1, 2, "{{{naam}}"});
	refuses(f, "\n{{! hm", (struct fault){MUSTACHE_UNCLOSED_TAG, "pagina", 2, 1, "{{! hm"});
	refuses(f, "{{=<% %>}}", (struct fault){MUSTACHE_UNCLOSED_TAG, "pagina", 1, 1, "{{=<% %>}}"});
	refuses(f, "{{", (struct fault){MUSTACHE_UNCLOSED_TAG, "pagina", 1, 1, "{{"});
}

static void
test_bad_tags(void **state)
{
	struct fix *f = *state;
	static const char *const tags[] = {"{{}}", "{{ }}", "{{een twee}}", "{{a..b}}", "{{.a}}", "{{a.}}", "{{#}}",
	    "{{>}}", "{{>a b}}", "{{>*}}", "{{<}}", "{{$}}", "{{$a b}}", "{{{}}}", "{{=<%=}}", "{{=a b c=}}"};

	for (size_t i = 0; i < sizeof(tags) / sizeof(tags[0]); i++) {
		struct buf source = {0};

		buf_printf(&source, "x\n\ny %s z", tags[i]);
		refuses(f, buf_text(&source), (struct fault){MUSTACHE_BAD_TAG, "pagina", 3, 3, tags[i]});
		buf_free(&source);
	}
}

static void
test_detail_is_cut_between_characters(void **state)
{
	struct fix *f = *state;
	struct buf source = {0};

	buf_puts(&source, "{{");
	for (int i = 0; i < 100; i++)
		buf_puts(&source, "\xc3\xab");
	buf_puts(&source, "}}");
	add(f, "pagina", buf_text(&source));
	buf_free(&source);
	assert_int_equal(render(f, MUSTACHE_STRICT), -1);
	assert_int_equal(strlen(f->error.detail), 126);
	assert_string_equal(f->error.detail + 124, "\xc3\xab");
}

static void
test_text_in_a_parent_is_lost(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "x", "x");
	add(f, "kader", "{{$a}}{{/a}}");
	add(f, "pagina", "{{<kader}}\n  {{! mag }}\n  {{$a}}goed{{/a}}\n{{/kader}}");
	gives(f, "goed");
	add(f, "pagina", "{{<kader}}\n\n  verloren \nmeer {{$a}}goed{{/a}}\n{{/kader}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_LOST_TEXT, "pagina", 3, 3, "verloren "});
	assert_int_equal(render(f, MUSTACHE_SPEC), 0);
	assert_string_equal(buf_text(&f->out), "goed");
	add(f, "pagina", "{{<kader}}\n{{#x}}{{$a}}weg{{/a}}{{/x}}{{/kader}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_LOST_TEXT, "pagina", 2, 1, "x"});
}

static void
test_depth_has_a_limit(void **state)
{
	struct fix *f = *state;
	struct buf source = {0};
	char name[16];

	add(f, "d0", "diep");
	for (int i = 1; i <= MUSTACHE_DEPTH; i++) {
		buf_reset(&source);
		buf_printf(&source, i % 2 ? "{{>d%d}}" : "{{<d%d}}{{/d%d}}", i - 1, i - 1);
		snprintf(name, sizeof(name), "d%d", i);
		add(f, name, buf_text(&source));
	}
	buf_reset(&source);
	add(f, "pagina", "{{>d63}}");
	gives(f, "diep");
	add(f, "pagina", "{{>d64}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_TOO_DEEP, "d1", 1, 1, "d0"});
	add(f, "pagina", "x\n{{>pagina}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_TOO_DEEP, "pagina", 2, 1, "pagina"});
	for (int i = 0; i < MUSTACHE_NESTING; i++)
		buf_puts(&source, "{{#x}}");
	refuses(f, buf_text(&source), (struct fault){MUSTACHE_UNCLOSED_SECTION, "pagina", 1, 187, "x"});
	buf_puts(&source, "\n{{$y}}");
	refuses(f, buf_text(&source), (struct fault){MUSTACHE_TOO_DEEP, "pagina", 2, 1, "y"});
	buf_free(&source);
}

static void
test_output_has_a_limit(void **state)
{
	struct fix *f = *state;
	struct data *rows = put_new(f, "rijen", data_list(&f->pool));
	size_t mib = (size_t)1 << 20;
	char *big = xmalloc(mib);

	memset(big, 'x', mib);
	put_new(f, "groot", data_text(&f->pool, big, mib));
	free(big);
	for (size_t i = 0; i < MUSTACHE_OUTPUT / mib; i++)
		data_push(&f->pool, rows, data_null(&f->pool));
	add(f, "pagina", "{{#rijen}}{{groot}}{{/rijen}}");
	buf_puts(&f->out, "telt niet mee");
	assert_int_equal(mustache_render(f->set, "pagina", f->data, MUSTACHE_STRICT, &f->out, &f->error), 0);
	assert_int_equal(f->out.len, MUSTACHE_OUTPUT + 13);
	add(f, "pagina", "{{#rijen}}{{groot}}{{/rijen}}\n.");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_TOO_LONG, "pagina", 1, 30, ""});
	mustache_allow(f->set, MUSTACHE_OUTPUT - 1);
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_TOO_LONG, "pagina", 1, 30, ""});
	mustache_allow(f->set, MUSTACHE_OUTPUT + 2);
	buf_reset(&f->out);
	assert_int_equal(mustache_render(f->set, "pagina", f->data, MUSTACHE_STRICT, &f->out, &f->error), 0);
	assert_int_equal(f->out.len, MUSTACHE_OUTPUT + 2);
	mustache_allow(f->set, MUSTACHE_OUTPUT + 1);
	buf_reset(&f->out);
	assert_int_equal(mustache_render(f->set, "pagina", f->data, MUSTACHE_STRICT, &f->out, &f->error), 0);
}

/* Lists within lists that give nothing would else go on for years. */
static void
test_entries_are_bounded(void **state)
{
	struct fix *f = *state;
	struct data *rows = data_list(&f->pool);

	for (int i = 0; i < 1000; i++)
		data_push(&f->pool, rows, data_map(&f->pool));
	data_put(&f->pool, f->data, "rijen", rows);
	add(f, "pagina", "{{#rijen}}{{#rijen}}{{/rijen}}{{/rijen}}");
	assert_int_equal(mustache_render(f->set, "pagina", f->data, MUSTACHE_STRICT, &f->out, &f->error), 0);
	add(f, "pagina", "{{#rijen}}{{#rijen}}{{#rijen}}{{#rijen}}{{/rijen}}{{/rijen}}{{/rijen}}{{/rijen}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_TOO_LONG, "pagina", 1, 31, ""});
}

static void
test_raw_text_is_refused(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "tekst", "x");
	add(f, "pagina", "een\n  {{{tekst}}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_RAW_TEXT, "pagina", 2, 3, "tekst"});
	add(f, "pagina", "{{& tekst }}");
	fails(f, MUSTACHE_CHECK, (struct fault){MUSTACHE_RAW_TEXT, "pagina", 1, 1, "tekst"});
	assert_int_equal(render(f, MUSTACHE_SPEC), 0);
	assert_string_equal(buf_text(&f->out), "x");
}

static void
test_unknown_name_has_its_place(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "naam", "x");
	/* The column counts characters: é is one. */
	add(f, "pagina", "{{naam}}\r\n{{! meer\nregels }}\n\xc3\xa9\xc3\xa9 {{naam}} {{naan}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 4, 13, "naan"});
	add(f, "pagina", "\n{{#naan}}{{/naan}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 2, 1, "naan"});
	add(f, "pagina", "{{^naan}}{{/naan}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 1, 1, "naan"});
	add(f, "pagina", "{{naam.lengte}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 1, 1, "naam.lengte"});
	add(f, "pagina", "{{>*naan}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 1, 1, "naan"});
}

static void
test_fault_is_in_the_template_that_holds_it(void **state)
{
	struct fix *f = *state;

	add(f, "deel", "goed\n {{fout}}");
	add(f, "kader", "\n\n{{$a}}{{/a}}{{$b}}{{fout}}{{/b}}");
	add(f, "pagina", "\n{{>deel}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_NAME, "deel", 2, 2, "fout"});
	add(f, "pagina", "{{<kader}}\n{{$a}}{{mis}}{{/a}}\n{{/kader}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_NAME, "pagina", 2, 7, "mis"});
	add(f, "pagina", "{{<kader}}{{/kader}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_NAME, "kader", 3, 19, "fout"});
}

static void
test_unknown_partial_has_its_place(void **state)
{
	struct fix *f = *state;

	put_text(f, f->data, "soort", "weg");
	put_text(f, f->data, "leeg", "");
	add(f, "pagina", "a\n{{>deel}}\n");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_PARTIAL, "pagina", 2, 1, "deel"});
	add(f, "pagina", "{{<deel}}{{/deel}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_PARTIAL, "pagina", 1, 1, "deel"});
	add(f, "pagina", "{{>*soort}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_PARTIAL, "pagina", 1, 1, "weg"});
	add(f, "pagina", "{{>*leeg}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_UNKNOWN_PARTIAL, "pagina", 1, 1, ""});
	assert_int_equal(mustache_render(f->set, "geen", f->data, MUSTACHE_STRICT, &f->out, &f->error), -1);
	assert_fault(f, (struct fault){MUSTACHE_UNKNOWN_PARTIAL, "geen", 1, 1, "geen"});
}

static void
test_lists_and_maps_are_no_text(void **state)
{
	struct fix *f = *state;

	put_new(f, "lijst", data_list(&f->pool));
	add(f, "pagina", "{{lijst}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_NOT_TEXT, "pagina", 1, 1, "lijst"});
	add(f, "pagina", "{{.}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_NOT_TEXT, "pagina", 1, 1, "."});
	add(f, "pagina", "{{>*lijst}}");
	fails(f, MUSTACHE_STRICT, (struct fault){MUSTACHE_NOT_TEXT, "pagina", 1, 1, "lijst"});
	assert_int_equal(render(f, MUSTACHE_SPEC), 0);
}

static void
test_failure_leaves_the_output_as_it_was(void **state)
{
	struct fix *f = *state;

	add(f, "pagina", "een {{fout}}");
	buf_puts(&f->out, "voor");
	assert_int_equal(mustache_render(f->set, "pagina", f->data, MUSTACHE_STRICT, &f->out, &f->error), -1);
	assert_string_equal(buf_text(&f->out), "voor");
	add(f, "pagina", "na");
	assert_int_equal(mustache_render(f->set, "pagina", f->data, MUSTACHE_STRICT, &f->out, &f->error), 0);
	assert_string_equal(buf_text(&f->out), "voorna");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    WITH_SET(test_unbalanced_sections),
	    WITH_SET(test_unclosed_tags),
	    WITH_SET(test_bad_tags),
	    WITH_SET(test_detail_is_cut_between_characters),
	    WITH_SET(test_text_in_a_parent_is_lost),
	    WITH_SET(test_depth_has_a_limit),
	    WITH_SET(test_output_has_a_limit),
	    WITH_SET(test_entries_are_bounded),
	    WITH_SET(test_raw_text_is_refused),
	    WITH_SET(test_unknown_name_has_its_place),
	    WITH_SET(test_fault_is_in_the_template_that_holds_it),
	    WITH_SET(test_unknown_partial_has_its_place),
	    WITH_SET(test_lists_and_maps_are_no_text),
	    WITH_SET(test_failure_leaves_the_output_as_it_was),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
