/* SPDX-License-Identifier: EUPL-1.2 */
/* What changed in a text, word by word. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "text/worddiff.h"

static void
note_part(void *arg, const struct worddiff_part *part)
{
	static const char *const marks[][2] = {
	    [WORDDIFF_SAME] = {"", ""}, [WORDDIFF_GONE] = {"[-", "-]"}, [WORDDIFF_NEW] = {"{+", "+}"}};

	buf_printf(arg, "%s%s%.*s%s", part->space ? " " : "", marks[part->kind][0], (int)part->text.n, part->text.p,
	    marks[part->kind][1]);
}

static void
check(const char *was, const char *now, int context, const char *wanted)
{
	struct buf out = {0};
	bool differs = worddiff(str_of(was), str_of(now), context, note_part, &out);

	assert_string_equal(buf_text(&out), wanted);
	assert_int_equal(differs, wanted[0] != '\0');
	buf_free(&out);
}

static void
nothing_changed(void **state)
{
	(void)state;
	check("", "", 0, "");
	check("een twee", "een twee", 0, "");
	check("een  twee\n", "\neen\ntwee", 0, "");
	check("", "  \n", 0, "");
}

static void
words_come_and_go(void **state)
{
	(void)state;
	check("", "een twee", 0, "{+een twee+}");
	check("een twee", "", 0, "[-een twee-]");
	check("een twee", "een anderhalf twee", 0, "een {+anderhalf+} twee");
	check("een drie twee", "een twee", 0, "een [-drie-] twee");
	check("vier ankers", "zes ankers", 0, "[-vier-] {+zes+} ankers");
}

static void
marks_are_words(void **state)
{
	(void)state;
	check("een, twee", "een twee.", 0, "een[-,-] twee{+.+}");
	check("(een)", "(een).", 0, "(een){+.+}");
	check("...", "!", 0, "[-...-] {+!+}");
}

static void
little_between_changes_is_lost(void **state)
{
	(void)state;
	check("een twee drie en vier vijf zes", "zeven acht negen en tien elf twaalf", 0,
	    "[-een twee drie en vier vijf zes-] {+zeven acht negen en tien elf twaalf+}");
	check("een en twee", "drie en vier", 0, "[-een-] {+drie+} en [-twee-] {+vier+}");
}

static void
context_is_cut(void **state)
{
	(void)state;
	check("a b c d e f", "a b c d e x", 2, "… d e [-f-] {+x+}");
	check("a b c d e f", "x b c d e f", 2, "[-a-] {+x+} b c …");
	check("a b c d e f g h i", "x b c d e f g h y", 2, "[-a-] {+x+} b c … g h [-i-] {+y+}");
	check("a b c d e f", "x b c d e y", 2, "[-a-] {+x+} b c d e [-f-] {+y+}");
}

/* However they differ: without what came it is the old text, without what went the new one. */
static void
note_old(void *arg, const struct worddiff_part *part)
{
	struct buf *sides = arg;

	for (int side = 0; side < 2; side++)
		if (part->kind != (side == 0 ? WORDDIFF_NEW : WORDDIFF_GONE)) {
			if (sides[side].len > 0)
				buf_putc(&sides[side], ' ');
			buf_putstr(&sides[side], part->text);
		}
}

static void
random_words(unsigned *seed, int count, int of, struct buf *out)
{
	buf_reset(out);
	for (int i = 0; i < count; i++) {
		*seed = *seed * 1103515245u + 12345u;
		buf_printf(out, "%s%c", i > 0 ? " " : "", 'a' + (int)((*seed >> 16) % (unsigned)of));
	}
}

static void
both_texts_are_in_it(void **state)
{
	unsigned seed = 7;
	struct buf was = {0}, now = {0};

	(void)state;
	for (int turn = 0; turn < 3000; turn++) {
		struct buf sides[2] = {{0}, {0}};

		random_words(&seed, turn % 40, 2 + turn % 9, &was);
		random_words(&seed, (turn / 40) % 40, 2 + turn % 9, &now);
		if (worddiff(buf_str(&was), buf_str(&now), 0, note_old, sides)) {
			assert_string_equal(buf_text(&sides[0]), buf_text(&was));
			assert_string_equal(buf_text(&sides[1]), buf_text(&now));
		} else {
			assert_string_equal(buf_text(&was), buf_text(&now));
		}
		buf_free(&sides[0]);
		buf_free(&sides[1]);
	}
	buf_free(&was);
	buf_free(&now);
}

static void
very_different_texts_end(void **state)
{
	unsigned seed = 3;
	struct buf was = {0}, now = {0}, sides[2] = {{0}, {0}};

	(void)state;
	random_words(&seed, 20000, 26, &was);
	random_words(&seed, 20000, 26, &now);
	assert_true(worddiff(buf_str(&was), buf_str(&now), 0, note_old, sides));
	assert_string_equal(buf_text(&sides[0]), buf_text(&was));
	assert_string_equal(buf_text(&sides[1]), buf_text(&now));
	for (int i = 0; i < 2; i++)
		buf_free(&sides[i]);
	buf_free(&was);
	buf_free(&now);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(nothing_changed),
	    cmocka_unit_test(words_come_and_go),
	    cmocka_unit_test(marks_are_words),
	    cmocka_unit_test(little_between_changes_is_lost),
	    cmocka_unit_test(context_is_cut),
	    cmocka_unit_test(both_texts_are_in_it),
	    cmocka_unit_test(very_different_texts_end),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
