/* SPDX-License-Identifier: EUPL-1.2 */
/* A copy of the program that makes files too, and how the pages are dealt out between the two. */
#include "oneprocessor.h"
#include "scratch.h"

#include <pthread.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/wait.h>

#include "render/deal.h"
#include "render/helper.h"

/* What was taken, and the number of the file that is refused (-1: none). */
struct taken {
	int count, wrong, refuse;
	size_t bytes;
};

static int
take(void *arg, const char *path, struct str bytes)
{
	struct taken *taken = arg;
	char name[32];

	if (taken->count == taken->refuse)
		return -1;
	snprintf(name, sizeof name, "file/%d", taken->count);
	if (strcmp(path, name) != 0)
		taken->wrong++;
	for (size_t i = 0; i < bytes.n; i++)
		if (bytes.p[i] != (char)('a' + taken->count % 26))
			taken->wrong++;
	taken->count++;
	taken->bytes += bytes.n;
	return 0;
}

/* What the copy is to do: files of these sizes, and then how it ends. */
struct work {
	const size_t *sizes;
	int count;
	int result, exit, signal;
};

static int
make(void *arg, take_file to_take, void *to)
{
	const struct work *work = arg;

	for (int i = 0; i < work->count; i++) {
		char name[32], *text = xmalloc(work->sizes[i % 5] + 1);

		snprintf(name, sizeof name, "file/%d", i);
		memset(text, 'a' + i % 26, work->sizes[i % 5]);
		to_take(to, name, (struct str){text, work->sizes[i % 5]});
		free(text);
	}
	if (work->exit != 0)
		_exit(work->exit);
	if (work->signal != 0)
		raise(work->signal);
	return work->result;
}

static const size_t sizes[] = {0, 1, 3000, 3 << 20, 70000};
#define ALL_BYTES ((size_t)(3001 + (3 << 20) + 70000))

/* One who has a single processor gets no helper: then there is nothing to try. */
static enum helped
run(struct work *work, struct taken *taken)
{
	struct helper *helper = helper_open(make, work);

	if (helper == NULL)
		skip();
	helper_take(helper, take, taken);
	return helper_close(helper, false);
}

static void
hands_over_files_of_any_size(void **state)
{
	struct taken taken = {.refuse = -1};
	struct work work = {sizes, 50, 0, 0, 0};

	(void)state;
	assert_int_equal(run(&work, &taken), HELPED);
	assert_int_equal(taken.count, 50);
	assert_int_equal(taken.wrong, 0);
	assert_int_equal(taken.bytes, 10 * ALL_BYTES);
}

static void
tells_how_it_ended(void **state)
{
	static const struct {
		struct work work;
		int refuse;
		enum helped want;
	} cases[] = {
	    {{sizes, 3, -1, 0, 0}, -1, HELPER_TOLD},	   /* it knows why */
	    {{sizes, 3, 0, 3, 0}, -1, HELPER_TOLD},	   /* said by what ended it: no memory */
	    {{sizes, 3, 0, 0, SIGKILL}, -1, HELPER_LOST},  /* by somebody else */
	    {{sizes, 3, 0, 9, 0}, -1, HELPER_LOST},	   /* by something else */
	    {{sizes, 500, 0, 0, 0}, 2, HELPER_TOLD},	   /* what takes its files has said why it does not */
	    {{sizes, 500, 0, 0, SIGKILL}, 2, HELPER_TOLD}, /* whatever becomes of it */
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct work work = cases[i].work;
		struct taken taken = {.refuse = cases[i].refuse};

		assert_int_equal(run(&work, &taken), cases[i].want);
		assert_int_equal(taken.count, cases[i].refuse >= 0 ? cases[i].refuse : 3);
		assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
	}
}

/* Waits until it is ended. */
static int
wait_for_ever(void *arg, take_file to_take, void *to)
{
	to_take(to, "file/0", STR("a"));
	for (;;)
		pause();
	return arg != NULL;
}

static void
is_ended(void **state)
{
	struct taken taken = {.refuse = -1};
	struct helper *helper = helper_open(wait_for_ever, NULL);

	(void)state;
	if (helper == NULL)
		skip();
	helper_take(helper, take, &taken);
	assert_int_equal(helper_close(helper, true), HELPER_TOLD);
	assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
}

/* What the program has open the copy has not: a lock, for one, ends with the program. */
static int
look_at_descriptors(void *arg, take_file to_take, void *to)
{
	(void)to_take, (void)to;
	return fcntl(*(int *)arg, F_GETFD) < 0 ? 0 : -1;
}

static void
holds_no_file(void **state)
{
	char *dir = scratch_make();
	struct taken taken = {.refuse = -1};
	int lock = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC);

	(void)state;
	assert_int_equal(flock(lock, LOCK_EX | LOCK_NB), 0);
	struct helper *helper = helper_open(look_at_descriptors, &lock);

	if (helper == NULL)
		skip();
	helper_take(helper, take, &taken);
	assert_int_equal(helper_close(helper, false), HELPED);
	close(lock);
	scratch_remove(dir);
}

static void
needs_a_second_processor(void **state)
{
	struct work work = {sizes, 1, 0, 0, 0};
	cpu_set_t before = oneprocessor();

	(void)state;
	assert_null(helper_open(make, &work));
	assert_int_equal(helper_close(NULL, false), HELPED);
	sched_setaffinity(0, sizeof before, &before);
}

#define PAGES 10000

/* One side: counts the pages that it makes, and cannot make those of `failing`. */
struct side {
	struct deal *deal;
	char *made;
	const long *failing;
};

static void *
make_pages(void *arg)
{
	struct side *side = arg;
	struct hand hand = {.deal = side->deal};

	for (long i = 0; i < PAGES; i++) {
		if (!deal_is_mine(&hand, i))
			continue;
		__atomic_fetch_add(&side->made[i], 1, __ATOMIC_RELAXED);
		for (const long *failing = side->failing; *failing >= 0; failing++)
			if (*failing == i) {
				deal_fail(side->deal, i);
				return NULL;
			}
	}
	return NULL;
}

static void
both(struct deal *deal, char *made, const long *failing)
{
	struct side side = {deal, made, failing};
	pthread_t thread;

	assert_int_equal(pthread_create(&thread, NULL, make_pages, &side), 0);
	make_pages(&side);
	pthread_join(thread, NULL);
}

static void
deals_each_page_once(void **state)
{
	struct deal *deal = deal_open();
	char *made = xcalloc(PAGES, 1);

	(void)state;
	both(deal, made, (long[]){-1});
	for (int i = 0; i < PAGES; i++)
		assert_int_equal(made[i], 1);
	assert_true(atomic_load(&deal->failed) == DEAL_NONE);
	free(made);
	deal_close(deal);
}

/* Whoever is faster: all before the first page that cannot be made are tried. */
static void
finds_the_first_failure(void **state)
{
	(void)state;
	for (int turn = 0; turn < 200; turn++) {
		struct deal *deal = deal_open();
		char *made = xcalloc(PAGES, 1);

		both(deal, made, (long[]){300 + turn, 310, 320, 2000, -1});
		assert_int_equal(atomic_load(&deal->failed), turn < 10 ? 300 + turn : 310);
		free(made);
		deal_close(deal);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(hands_over_files_of_any_size),
	    cmocka_unit_test(tells_how_it_ended),
	    cmocka_unit_test(is_ended),
	    cmocka_unit_test(holds_no_file),
	    cmocka_unit_test(needs_a_second_processor),
	    cmocka_unit_test(deals_each_page_once),
	    cmocka_unit_test(finds_the_first_failure),
	};

	return cmocka_run_group_tests_name("helper", tests, NULL, NULL);
}
