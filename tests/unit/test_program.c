/* SPDX-License-Identifier: EUPL-1.2 */
/* Other programs: they get so long and no longer, and nothing of theirs is left. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/pidfd.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "document/program.h"

#include <cmocka.h>

static struct say say = {.lang = LANG_NL};
static bool forbidden; /* as in containers that do not know the call */

/* In place of the system's. */
int
pidfd_open(pid_t pid, unsigned flags)
{
	if (!forbidden)
		return (int)syscall(SYS_pidfd_open, pid, flags);
	errno = EPERM;
	return -1;
}

static void
test_exit_code(void **state)
{
	struct workshop shop;
	const char *const fine[] = {"sh", "-c", "exit 3", NULL}, *const there[] = {
								     "sh", "-c", "test -d . && : >made", NULL};

	(void)state;
	assert_int_equal(workshop_open(&say, &shop), 0);
	assert_int_equal(program_run(&shop, fine, 10, 3), 0);
	assert_int_equal(program_run(&shop, fine, 10, 0), -1);
	assert_int_equal(program_run(&shop, there, 10, 0), 0);
	workshop_close(&shop);
	assert_null(shop.path);
}

static void
test_time_limit(void **state)
{
	struct workshop shop;
	const char *const slow[] = {"sh", "-c", "sleep 30 & sleep 30", NULL};
	time_t start = time(NULL);

	(void)state;
	assert_int_equal(workshop_open(&say, &shop), 0);
	assert_int_equal(program_run(&shop, slow, 1, 0), -1);
	assert_true(time(NULL) - start < 15);
	workshop_close(&shop);
}

static void
test_missing(void **state)
{
	struct workshop shop;
	const char *const none[] = {"er-is-geen-programma-met-deze-naam", NULL};

	(void)state;
	assert_true(program_there("sh"));
	assert_false(program_there(none[0]));
	assert_int_equal(workshop_open(&say, &shop), 0);
	assert_int_equal(program_run(&shop, none, 10, 0), -1);
	workshop_close(&shop);
}

static void
test_without_pidfd(void **state)
{
	struct workshop shop;
	const char *const slow[] = {"sh", "-c", "sleep 30 & sleep 30", NULL}, *const quick[] = {"sh", "-c",
										  "sleep 0.2; exit 3", NULL};
	time_t start = time(NULL);

	(void)state;
	forbidden = true;
	assert_int_equal(workshop_open(&say, &shop), 0);
	assert_int_equal(program_run(&shop, quick, 10, 3), 0);
	assert_int_equal(program_run(&shop, quick, 10, 0), -1);
	assert_int_equal(program_run(&shop, slow, 1, 0), -1);
	assert_true(time(NULL) - start < 15);
	workshop_close(&shop);
	forbidden = false;
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_exit_code), cmocka_unit_test(test_time_limit),
	    cmocka_unit_test(test_missing), cmocka_unit_test(test_without_pidfd)};

	return cmocka_run_group_tests_name("program", tests, NULL, NULL);
}
