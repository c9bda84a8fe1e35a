/* SPDX-License-Identifier: EUPL-1.2 */
/* Names that are taken out of public texts. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "text/withhold.h"

static void
link_becomes(const char *body, const char *wanted)
{
	struct buf out = {0};

	withhold_link(str_of(body), STR("../acties/lamp.md"), &out);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static void
citation_becomes(const char *body, const char *wanted)
{
	struct buf out = {0};

	withhold_citation(str_of(body), STR("kst-1"), &out);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
}

static void
a_link_keeps_its_words(void **state)
{
	(void)state;
	link_becomes("Zie [de lamp](../acties/lamp.md).", "Zie [de lamp](niet-openbaar).");
	link_becomes("[a](<../acties/lamp.md> \"b\")\n", "[a](<niet-openbaar> \"b\")\n");
	link_becomes("[a][b]\n\n[b]: ../acties/lamp.md\n", "[a][b]\n\n[b]: niet-openbaar\n");
	link_becomes("[a](..\\/acties/lamp\\.md)", "[a](niet-openbaar)");
	link_becomes("[a](../acties/lamp.md) [b](../acties/lamp.md)", "[a](niet-openbaar) [b](niet-openbaar)");
}

static void
another_link_stays(void **state)
{
	(void)state;
	link_becomes("[a](../acties/lamp.md.md)", "[a](../acties/lamp.md.md)");
	link_becomes("[a](../../acties/lamp.md)", "[a](../../acties/lamp.md)");
	link_becomes("", "");
}

static void
a_name_that_hides_takes_the_text_along(void **state)
{
	(void)state;
	link_becomes("[a](&#46;./acties/lamp.md) en meer", "");
}

static void
a_citation_goes_with_its_place(void **state)
{
	(void)state;
	citation_becomes("Dat staat er [@kst-1, p. 4].", "Dat staat er.");
	citation_becomes("Een.[@kst-1]\n", "Een.\n");
	citation_becomes("[@kst-1; @kst-2, p. 3]", "[@kst-2, p. 3]");
	citation_becomes("[@kst-2; @kst-1, p. 3; @a]", "[@kst-2; @a]");
	citation_becomes("[ @kst-1 , p.\n4 ] x", "\n x");
	citation_becomes("[@kst-1; @kst-1]", "");
}

static void
another_citation_stays(void **state)
{
	(void)state;
	citation_becomes("[@kst-12] [@kst-1.b] [kst-1] kst-1 [@KST-1]", "[@kst-12] [@kst-1.b] [kst-1] kst-1 [@KST-1]");
	citation_becomes("[open @kst-1", "[open @kst-1");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_link_keeps_its_words),
	    cmocka_unit_test(another_link_stays),
	    cmocka_unit_test(a_name_that_hides_takes_the_text_along),
	    cmocka_unit_test(a_citation_goes_with_its_place),
	    cmocka_unit_test(another_citation_stays),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
