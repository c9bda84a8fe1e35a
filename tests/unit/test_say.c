/* SPDX-License-Identifier: EUPL-1.2 */
/* Lines on stderr: safe for a terminal, and in the user's language down to the system's errors. */
#include "scratch.h"

static void
control_characters_show_as_their_bytes(void **state)
{
	(void)state;
	struct say say = {.lang = LANG_NL};
	struct ear ear = hear();

	assert_int_equal((fail)(&say, "%s is weg.",
			     "a\x1b[31m\nb\x7f\xc2\x9b"
			     "c\xe2\x80\xa8"
			     "d\xe9.md"),
	    -1);
	char *text = heard(ear);

	assert_string_equal(text, "actieplan: a\\x1b[31m\\x0ab\\x7f\\xc2\\x9bc\\xe2\\x80\\xa8d\\xe9.md is weg.\n");
	free(text);
}

static void
other_characters_stay(void **state)
{
	(void)state;
	struct say say = {.lang = LANG_NL};
	struct ear ear = hear();

	say_line(&say, "%s", "één «naam» \xc2\xa0 ’s \xe2\x82\xac \xf0\x9f\x9a\xb2");
	char *text = heard(ear);

	assert_string_equal(text, "actieplan: één «naam» \xc2\xa0 ’s \xe2\x82\xac \xf0\x9f\x9a\xb2\n");
	free(text);
}

/* Else lines of programs that run beside each other come through each other. */
static void
a_line_is_written_at_once(void **state)
{
	(void)state;
	struct say say = {.lang = LANG_NL};
	int ends[2], before = dup(STDERR_FILENO);
	char got[100] = "";

	/* Of such a pipe read(2) gives what one write(2) put in. */
	assert_int_equal(pipe2(ends, O_DIRECT | O_NONBLOCK), 0);
	dup2(ends[1], STDERR_FILENO);
	say_line(&say, "%s is \x1b weg", "één.md");
	dup2(before, STDERR_FILENO);
	assert_true(read(ends[0], got, sizeof got - 1) > 0);
	assert_string_equal(got, "actieplan: één.md is \\x1b weg\n");
	close(ends[0]);
	close(ends[1]);
	close(before);
}

static void
errors_of_the_system_are_in_the_users_language(void **state)
{
	(void)state;
	struct say nl = {.lang = LANG_NL}, en = {.lang = LANG_EN};

	assert_string_equal(os_text(&nl, ENOSPC), "de schijf is vol");
	assert_string_equal(os_text(&nl, EACCES), "u hebt hier geen rechten voor");
	assert_string_equal(os_text(&en, ENOSPC), strerror(ENOSPC));
	assert_string_equal(os_text(&nl, 9999), "Unknown error 9999");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(control_characters_show_as_their_bytes),
	    cmocka_unit_test(other_characters_stay),
	    cmocka_unit_test(a_line_is_written_at_once),
	    cmocka_unit_test(errors_of_the_system_are_in_the_users_language),
	};

	return cmocka_run_group_tests_name("say", tests, NULL, NULL);
}
