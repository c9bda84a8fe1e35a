/* SPDX-License-Identifier: EUPL-1.2 */
/* Buffers, slices, pools and dates; and that memory lacks. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/date.h"
#include "base/mem.h"

static void
buf_grows_and_stays_terminated(void **state)
{
	struct buf buf = {0};

	(void)state;
	assert_string_equal(buf_text(&buf), "");
	for (int i = 0; i < 1000; i++)
		buf_printf(&buf, "%d,", i % 10);
	assert_int_equal(buf.len, 2000);
	assert_int_equal(strlen(buf.data), 2000);
	buf_reset(&buf);
	buf_add(&buf, "a\0b", 3);
	assert_int_equal(buf.len, 3);
	assert_memory_equal(buf.data, "a\0b", 4);
	char *taken = buf_take(&buf);

	assert_null(buf.data);
	free(taken);
}

static void
slices_compare_and_trim(void **state)
{
	(void)state;
	assert_true(str_is(str_trim(STR(" \t a b \r\n")), "a b"));
	assert_true(str_is(str_trim(STR(" \n ")), ""));
	assert_true(str_starts(STR("plan/x"), "plan/"));
	assert_false(str_starts(STR("pla"), "plan/"));
	assert_true(str_ends(STR("x.md"), ".md"));
	assert_false(str_ends(STR("d"), ".md"));
	assert_false(str_eq(STR("ab"), STR("abc")));
}

static void
pool_gives_zeroed_aligned_pieces(void **state)
{
	struct pool pool = {0};

	assert_null(pool_alloc(&pool, 0)); /* of no block yet */
	(void)state;
	for (size_t size = 1; size < 200000; size = size * 3 + 1) {
		unsigned char *p = pool_alloc(&pool, size);

		assert_int_equal((uintptr_t)p % 16, 0);
		for (size_t i = 0; i < size; i++)
			assert_int_equal(p[i], 0);
		memset(p, 0xff, size);
	}
	assert_string_equal(pool_copy(&pool, "abcdef", 3), "abc");
	pool_clear(&pool);
	assert_null(pool.blocks);
}

static enum date_result
parse(const char *text, struct date *date)
{
	return date_parse(str_of(text), date);
}

static void
dates_are_as_exact_as_written(void **state)
{
	struct date date;

	(void)state;
	assert_int_equal(parse("2023-10-18", &date), DATE_OK);
	assert_int_equal(date.year * 10000 + date.month * 100 + date.day, 20231018);
	assert_int_equal(parse("2019-11", &date), DATE_OK);
	assert_int_equal(date.day, 0);
	assert_int_equal(parse("2019", &date), DATE_OK);
	assert_int_equal(date.month, 0);
	assert_int_equal(parse("2024-02-29", &date), DATE_OK);
	assert_int_equal(parse("2023-02-29", &date), DATE_NOT_IN_CALENDAR);
	assert_int_equal(parse("1900-02-29", &date), DATE_NOT_IN_CALENDAR);
	assert_int_equal(parse("2000-02-29", &date), DATE_OK);
	assert_int_equal(parse("2023-13", &date), DATE_NOT_IN_CALENDAR);
	assert_int_equal(parse("2023-00-01", &date), DATE_NOT_IN_CALENDAR);
	assert_int_equal(parse("0999", &date), DATE_NOT_IN_CALENDAR);
	assert_int_equal(parse("18-10-2023", &date), DATE_MALFORMED);
	assert_int_equal(parse("2023/10/18", &date), DATE_MALFORMED);
	assert_int_equal(parse("2023-1-1", &date), DATE_MALFORMED);
	assert_int_equal(parse("", &date), DATE_MALFORMED);
}

static void
dates_compare_by_their_last_day(void **state)
{
	struct date year = date_last_day((struct date){2019, 0, 0});
	struct date leap = date_last_day((struct date){2024, 2, 0});

	(void)state;
	assert_int_equal(date_order(year, (struct date){2019, 12, 31}), 0);
	assert_int_equal(date_order(leap, (struct date){2024, 2, 29}), 0);
	assert_true(date_order((struct date){2019, 11, 30}, year) < 0);
	assert_true(date_order((struct date){2020, 1, 1}, year) > 0);
}

static void
dates_read_as_dutch(void **state)
{
	struct buf buf = {0};

	(void)state;
	date_write_nl((struct date){2023, 10, 18}, &buf);
	buf_putc(&buf, '|');
	date_write_nl((struct date){2019, 11, 0}, &buf);
	buf_putc(&buf, '|');
	date_write_nl((struct date){2018, 0, 0}, &buf);
	assert_string_equal(buf.data, "18 oktober 2023|november 2019|2018");
	buf_free(&buf);
}

#define THREADS 4

static void *
ask_too_much(void *arg)
{
	pthread_barrier_wait(arg);
	return xmalloc(PTRDIFF_MAX);
}

/* Ends with what the program does of it. */
static void
run_out(int to)
{
	pthread_barrier_t together;
	pthread_t threads[THREADS];

	dup2(to, STDERR_FILENO);
	pthread_barrier_init(&together, NULL, THREADS);
	for (int i = 0; i < THREADS; i++)
		pthread_create(&threads[i], NULL, ask_too_much, &together);
	for (int i = 0; i < THREADS; i++)
		pthread_join(threads[i], NULL);
	_exit(99);
}

/* Also where several threads find none at the same moment. */
static void
memory_that_lacks_is_said_once(void **state)
{
	(void)state;
#ifdef __SANITIZE_ADDRESS__
	skip(); /* it does not give NULL */
#endif
	for (int round = 0; round < 50; round++) {
		char said[1000];
		size_t length = 0;
		int ends[2], status;
		ssize_t n;

		assert_int_equal(pipe(ends), 0);
		pid_t child = fork();

		if (child == 0)
			run_out(ends[1]);
		close(ends[1]);
		while ((n = read(ends[0], said + length, sizeof said - 1 - length)) > 0)
			length += (size_t)n;
		said[length] = '\0';
		close(ends[0]);
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_string_equal(said, "actieplan: geen geheugen meer / out of memory\n");
		assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 3);
	}
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(buf_grows_and_stays_terminated),
	    cmocka_unit_test(slices_compare_and_trim),
	    cmocka_unit_test(pool_gives_zeroed_aligned_pieces),
	    cmocka_unit_test(dates_are_as_exact_as_written),
	    cmocka_unit_test(dates_compare_by_their_last_day),
	    cmocka_unit_test(dates_read_as_dutch),
	    cmocka_unit_test(memory_that_lacks_is_said_once),
	};

	return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
