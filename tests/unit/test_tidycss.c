/* SPDX-License-Identifier: EUPL-1.2 */
/* Style sheets without what only their writers read. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "text/tidycss.h"

static void
gives(const char *css, const char *wanted)
{
	struct buf out = {0};

	tidycss(str_of(css), &out);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static void
comments_and_blanks_go(void **state)
{
	(void)state;
	gives("/* a\n b */\n\na {\n\tcolor: red; /* c */ top: 0\n  }\n\n\nb{}\n", "a {\ncolor: red;  top: 0\n}\nb{}\n");
	gives("a/**/b", "ab");
	gives("", "");
}

static void
what_has_a_meaning_stays(void **state)
{
	(void)state;
	gives("/*! licence */\na{content:\"/* x */\"}\n", "/*! licence */\na{content:\"/* x */\"}\n");
	gives("a{content:'\\'/* x */'}", "a{content:'\\'/* x */'}");
	gives("a{b:url(x/*y*/z)}/* c */", "a{b:url(x/*y*/z)}");
	gives("a{b:url(\"x)\")/* c */}", "a{b:url(\"x)\")}");
	gives("a{}/*/", "a{}/*/");
	gives("a{} /* never closed", "a{} /* never closed");
	gives("a{content:\"never", "a{content:\"never");
	gives("a{content:\"\\", "a{content:\"\\");
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
	    cmocka_unit_test(comments_and_blanks_go),
	    cmocka_unit_test(what_has_a_meaning_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
