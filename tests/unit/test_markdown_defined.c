/* SPDX-License-Identifier: EUPL-1.2 */
/* Lines that give links an address, and that nobody would miss but their writer. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "mdpage.h"

static void
expect(const char *body, const char *findings)
{
	struct buf out = {0};

	md_findings(body, 1, &out);
	assert_string_equal(buf_text(&out), findings);
	buf_free(&out);
}

static void
a_line_that_no_link_uses_is_lost(void **state)
{
	(void)state;
	expect("[woord]: tekst\n", "1:1 lost <woord>\n");
	expect("a\n\n[woord]: tekst\nen meer\n", "3:1 lost <woord>\n");
	expect("é\n\n  [a b]:\n  tekst\n  \"en meer\"\n", "3:3 lost <a b>\n");
	expect("[a\nb]: tekst\n", "1:1 lost <a b>\n");
	expect("> - [woord]: tekst\n", "1:5 lost <woord>\n");
	expect("[a]: b\n[c]: d\n", "1:1 lost <a>\n2:1 lost <c>\n");
	expect("[a]: b\n===\n", "1:1 lost <a>\n");
	expect("[//]: # (opmerking)\n", "1:1 lost <//>\n");
	expect("| a |\n|---|\n| b |\n\n[c]: d\n", "5:1 lost <c>\n");
	expect("x[^1]\n\n[^1]: y\n\n    [c]: d\n", "5:5 lost <c>\n");
	/* of two the first counts */
	expect("[a]\n\n[a]: https://a.example\n[A]: https://b.example\n", "4:1 lost <A>\n");
}

static void
a_line_that_a_link_uses_stays(void **state)
{
	(void)state;
	expect("[a] en [dit][B\nc]\n\n[a]: https://a.example\n[b c]: https://b.example 'x\ny'\n", "");
	expect("![plaat][a]\n\n> [a]: a.png\n", "1:1 image <a.png>\n");
	expect("| a |\n|---|\n| [c] |\n\n[c]: d\n", "3:3 link <d>\n");
	expect("x[^1]\n\n[^1]: [c]\n\n[c]: https://c.example\n", "");
	expect("[a]: https://a.example\n[a] staat onderaan.\n", "");
}

static void
what_is_no_definition_stays(void **state)
{
	(void)state;
	expect("[woord]: twee woorden\n", "");
	expect("tekst\n[woord]: tekst\n", "");
	expect("[]: tekst\n\n[ ]: tekst\n\n[a[b]: tekst\n\n[a] : tekst\n", "");
	expect("    [a]: b\n\n```\n[a]: b\n```\n\n`[a]: b`\n", "");
	expect("\\[a]: b\n", "");
	expect("[a](https://a.example): b\n", "");
	expect("# [a]: b\n", "");
}

static void
a_citation_is_no_address(void **state)
{
	(void)state;
	expect("[@a]: tekst\n", "1:1 lost <@a>\n");
	expect("Zie [@a].\n\n[@a]: https://a.example\n", "3:1 lost <@a>\n");
	expect("[@a]: meer tekst\n", "1:2 cite <a>\n");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_line_that_no_link_uses_is_lost),
	    cmocka_unit_test(a_line_that_a_link_uses_stays),
	    cmocka_unit_test(what_is_no_definition_stays),
	    cmocka_unit_test(a_citation_is_no_address),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
