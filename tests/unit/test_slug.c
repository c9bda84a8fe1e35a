/* SPDX-License-Identifier: EUPL-1.2 */
/* Slugs, and the set of names that keeps them apart. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "text/names.h"
#include "text/slug.h"

static void
expect(const char *text, const char *wanted)
{
	struct buf out = {0};

	buf_puts(&out, "x/");
	slug(str_of(text), &out);
	assert_string_equal(out.data + 2, wanted);
	buf_free(&out);
}

static void
a_slug_is_lower_case_letters_digits_and_hyphens(void **state)
{
	(void)state;
	expect("Zien en helpen", "zien-en-helpen");
	expect("  1.10  Wat – en/of wie?! ", "1-10-wat-en-of-wie");
	expect("Foto's, ’s avonds", "fotos-s-avonds");
	expect("a---b_c", "a-b-c");
}

static void
accents_are_stripped(void **state)
{
	(void)state;
	expect("Één coördinator, IJsbrand", "een-coordinator-ijsbrand");
	expect("ĳsje ﬁn ²", "ijsje-fin-2");
	expect("Łódź Øresund Æsop Þing Đorđe straße œuvre", "lodz-oresund-aesop-thing-dorde-strasse-oeuvre");
}

static void
nothing_may_be_left(void **state)
{
	(void)state;
	expect("", "");
	expect("?!", "");
	expect("日本", "");
	expect("\xff", "");
}

static void
names_keep_their_numbers(void **state)
{
	struct names names = {0};

	(void)state;
	for (size_t i = 1; i <= 1000; i++) {
		struct buf name = {0};

		buf_printf(&name, "n%zu", i);
		assert_int_equal(*names_at(&names, buf_str(&name)), 0);
		*names_at(&names, buf_str(&name)) = i;
		buf_free(&name);
	}
	assert_int_equal(names.count, 1000);
	assert_int_equal(*names_at(&names, STR("n1")), 1);
	assert_int_equal(*names_at(&names, STR("n777")), 777);
	assert_int_equal(*names_at(&names, STR("n1000")), 1000);
	assert_int_equal(*names_at(&names, STR("n1001")), 0);
	assert_int_equal(*names_at(&names, STR("n")), 0);
	names_clear(&names);
	assert_int_equal(*names_at(&names, STR("n1")), 0);
	names_clear(&names);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_slug_is_lower_case_letters_digits_and_hyphens),
	    cmocka_unit_test(accents_are_stripped),
	    cmocka_unit_test(nothing_may_be_left),
	    cmocka_unit_test(names_keep_their_numbers),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
