/* SPDX-License-Identifier: EUPL-1.2 */
/* Lines that give links an address, and that nobody would miss but their writer. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "mdpage.h"

static void
a_line_that_no_link_uses_is_lost(void **state)
{
	(void)state;
	md_expect("[woord]: tekst\n", "1:1 lost <woord>\n");
	md_expect("a\n\n[woord]: tekst\nen meer\n", "3:1 lost <woord>\n");
	md_expect("é\n\n  [a b]:\n  tekst\n  \"en meer\"\n", "3:3 lost <a b>\n");
	md_expect("[a\nb]: tekst\n", "1:1 lost <a b>\n");
	md_expect("> - [woord]: tekst\n", "1:5 lost <woord>\n");
	md_expect("[a]: b\n[c]: d\n", "1:1 lost <a>\n2:1 lost <c>\n");
	md_expect("[a]: b\n===\n", "1:1 lost <a>\n");
	md_expect("[//]: # (opmerking)\n", "1:1 lost <//>\n");
	md_expect("| a |\n|---|\n| b |\n\n[c]: d\n", "5:1 lost <c>\n");
	md_expect("x[^1]\n\n[^1]: y\n\n    [c]: d\n", "5:5 lost <c>\n");
	/* of two the first counts */
	md_expect("[a]\n\n[a]: https://a.example\n[A]: https://b.example\n", "4:1 lost <A>\n");
}

static void
a_line_that_a_link_uses_stays(void **state)
{
	(void)state;
	md_expect("[a] en [dit][B\nc]\n\n[a]: https://a.example\n[b c]: https://b.example 'x\ny'\n", "");
	md_expect("![plaat][a]\n\n> [a]: a.png\n", "1:1 image <a.png>\n");
	md_expect("| a |\n|---|\n| [c] |\n\n[c]: d\n", "3:3 link <d>\n");
	md_expect("x[^1]\n\n[^1]: [c]\n\n[c]: https://c.example\n", "");
	md_expect("[a]: https://a.example\n[a] staat onderaan.\n", "");
}

static void
what_is_no_definition_stays(void **state)
{
	(void)state;
	md_expect("[woord]: twee woorden\n", "");
	md_expect("tekst\n[woord]: tekst\n", "");
	md_expect("[]: tekst\n\n[ ]: tekst\n\n[a[b]: tekst\n\n[a] : tekst\n", "");
	md_expect("    [a]: b\n\n```\n[a]: b\n```\n\n`[a]: b`\n", "");
	md_expect("\\[a]: b\n", "");
	md_expect("[a](https://a.example): b\n", "");
	md_expect("# [a]: b\n", "");
}

static void
a_citation_is_no_address(void **state)
{
	(void)state;
	md_expect("[@a]: tekst\n", "1:1 lost <@a>\n");
	md_expect("Zie [@a].\n\n[@a]: https://a.example\n", "3:1 lost <@a>\n");
	md_expect("[@a]: meer tekst\n", "1:2 cite <a>\n");
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
