/* SPDX-License-Identifier: EUPL-1.2 */
/* fmt on every mutant: the files in the folder that MUTANTEN names. */
#include "../unit/proveformat.h"

static void
every_mutant_keeps_what_it_says(void **state)
{
	const char *folder = getenv("MUTANTEN");

	walk_model = *state;
	assert_non_null(folder);
	assert_int_equal(nftw(folder, walk, 16, FTW_PHYS), 0);
	printf("fmt: %d mutants proved, %d left alone\n", walk_done, walk_unusual);
	assert_true(walk_done > 1000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(every_mutant_keeps_what_it_says)};

	return cmocka_run_group_tests(tests, load_model, clear_model);
}
