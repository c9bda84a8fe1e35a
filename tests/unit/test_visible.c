/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What may be seen of a plan follows the plan as the preview lets it: after each of many random edits, of which some
 * make facts of later or internal ones, it is the plan that is loaded anew and from which the same is hidden.
 */
#include "follower.h"

#define EDITS 12
#define FINDINGS_EACH 5	     /* so often what the rules find is compared */
#define EARLIER "2025-02-10" /* a day on which much of the plan is still to come */

/* Puts a file back as it was at first. */
static void
put_back(struct proof *proof, const char *path)
{
	for (int i = 0; i < proof->count; i++)
		if (strcmp(proof->files[i].path, path) == 0) {
			scratch_write(proof->dir, path, proof->files[i].text);
			return;
		}
	char *full = scratch_path(proof->dir, path);

	unlink(full);
	free(full);
}

/* One or two edits at once; and where that is wrong, their mending. */
static void
one_round(struct follower *follower, int number)
{
	struct buf paths[4] = {{0}};
	size_t count = 0;

	for (int edits = pick(follower->proof, 2) + 1; edits > 0; edits--)
		count += edit(follower->proof, &paths[count]);
	if (!save(follower, paths, count, number % FINDINGS_EACH == 0)) {
		follower->wrong++;
		for (size_t i = 0; i < count; i++)
			put_back(follower->proof, paths[i].data);
		save(follower, paths, count, false);
	}
	for (size_t i = 0; i < 4; i++)
		buf_free(&paths[i]);
}

static void
follow_edits(const char *as_of, int rounds)
{
	struct proof proof;
	struct follower follower = follower_open(&proof, as_of);

	for (int i = 0; i < rounds; i++) {
		one_round(&follower, i);
		/* Not ever more broken: now and then all is as it was. */
		if (i % 40 != 39)
			continue;
		proof_restore(&proof);
		load(&follower);
		follow(&follower, false);
	}
	print_message("# %d followed, %d of them by a few files; %d opened, %d wrong, %d with something hidden\n",
	    follower.followed, follower.few, follower.opened, follower.wrong, follower.hidden);
	assert_true(follower.followed > rounds / 2 && follower.few > rounds / 4 && follower.hidden > rounds / 10);
	follower_close(&follower);
}

static void
sees_what_a_whole_load_shows(void **state)
{
	(void)state;
	follow_edits(NULL, edits_wanted(EDITS));
}

/* Then later papers, organisations and bodies are there only where something rests on them. */
static void
sees_the_same_of_an_earlier_day(void **state)
{
	(void)state;
	follow_edits(EARLIER, edits_wanted(EDITS));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(sees_what_a_whole_load_shows),
	    cmocka_unit_test(sees_the_same_of_an_earlier_day),
	};

	return cmocka_run_group_tests_name("visible", tests, NULL, NULL);
}
