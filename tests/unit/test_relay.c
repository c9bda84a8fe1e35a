/* SPDX-License-Identifier: EUPL-1.2 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "render/relay.h"

/* What was taken: how many, of each number how often, at most how many at a time; from number `refuse` on all is
 * refused (-1: none). */
struct taken {
	pthread_mutex_t lock;
	int count, refuse, now, most;
	int times[1000];
	useconds_t pause;
	size_t bytes;
};

static const struct taken none_yet = {.lock = PTHREAD_MUTEX_INITIALIZER, .refuse = -1};

static int
take(void *arg, const char *path, struct str bytes)
{
	struct taken *taken = arg;

	pthread_mutex_lock(&taken->lock);
	taken->most = ++taken->now > taken->most ? taken->now : taken->most;
	pthread_mutex_unlock(&taken->lock);
	if (taken->pause > 0)
		usleep(taken->pause);
	pthread_mutex_lock(&taken->lock);
	taken->now--;
	bool refused = taken->count == taken->refuse;

	if (!refused) {
		taken->count++;
		taken->times[atoi(path)]++;
		for (size_t i = 0; i < bytes.n; i++)
			taken->bytes += bytes.p[i] != '?';
	}
	pthread_mutex_unlock(&taken->lock);
	return refused ? -1 : 0;
}

static void
each_came_once(const struct taken *taken, int count)
{
	assert_int_equal(taken->count, count);
	for (int i = 0; i < count; i++)
		assert_int_equal(taken->times[i], 1);
}

/* Adds up to `count` files, whose texts are gone when relay_add() returns. Returns how many were let in. */
static int
add(struct relay *relay, int count)
{
	for (int i = 0; i < count; i++) {
		char name[32], text[100];

		snprintf(name, sizeof name, "%d", i);
		memset(text, 'x', sizeof text);
		if (relay_add(relay, name, (struct str){text, (size_t)i % sizeof text}) != 0)
			return i;
		memset(text, '?', sizeof text);
	}
	return count;
}

static void
takes_all_once(void **state)
{
	struct taken taken = none_yet;
	struct relay *relay = relay_open(take, &taken);

	(void)state;
	assert_int_equal(add(relay, 1000), 1000);
	assert_int_equal(relay_close(relay), 0);
	each_came_once(&taken, 1000);
	assert_int_equal(taken.bytes, 10 * 4950);
}

static void
waits_for_a_slow_taker(void **state)
{
	struct taken taken = none_yet;

	taken.pause = 100;
	struct relay *relay = relay_open(take, &taken);

	(void)state;
	assert_int_equal(add(relay, 200), 200);
	assert_int_equal(relay_close(relay), 0);
	each_came_once(&taken, 200);
	/* While one waits for the disk another goes on. */
	assert_true(taken.most > 1);
}

static void
stops_at_a_refusal(void **state)
{
	struct taken taken = none_yet;

	taken.refuse = 10;
	struct relay *relay = relay_open(take, &taken);

	(void)state;
	/* The maker hears of it at the latest when the slots are full. */
	assert_true(add(relay, 1000) < 200);
	assert_int_equal(relay_close(relay), -1);
	assert_int_equal(taken.count, 10);
}

static void
tells_a_refusal_at_the_end(void **state)
{
	struct taken taken = none_yet;

	taken.refuse = 2;
	taken.pause = 1000;
	struct relay *relay = relay_open(take, &taken);

	(void)state;
	assert_int_equal(add(relay, 3), 3);
	assert_int_equal(relay_close(relay), -1);
	assert_int_equal(taken.count, 2);
}

struct maker {
	struct relay *relay;
	size_t size;
	bool refused;
};

static void *
make(void *arg)
{
	struct maker *maker = arg;
	char *text = calloc(1, maker->size + 1);

	for (int i = 0; i < 20; i++)
		maker->refused |= relay_add(maker->relay, "0", (struct str){text, maker->size}) != 0;
	free(text);
	return NULL;
}

/* Also of files that are not copied, but waited for. */
static void
takes_from_several_threads(void **state)
{
	struct taken taken = none_yet;
	struct relay *relay = relay_open(take, &taken);
	struct maker makers[] = {{relay, 10, false}, {relay, 2 << 20, false}, {relay, 3 << 20, false}};
	pthread_t threads[3];

	(void)state;
	for (int i = 0; i < 3; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, make, &makers[i]), 0);
	for (int i = 0; i < 3; i++)
		pthread_join(threads[i], NULL);
	assert_int_equal(relay_result(relay), 0);
	assert_int_equal(relay_close(relay), 0);
	assert_int_equal(taken.count, 60);
	assert_int_equal(taken.bytes, 20 * (10 + (5 << 20)));
}

/* Who waits for a large file is let go. */
static void
refuses_several_threads(void **state)
{
	struct taken taken = none_yet;

	taken.refuse = 5;
	taken.pause = 100;
	struct relay *relay = relay_open(take, &taken);
	struct maker makers[] = {{relay, 10, false}, {relay, 2 << 20, false}, {relay, 3 << 20, false}};
	pthread_t threads[3];

	(void)state;
	for (int i = 0; i < 3; i++)
		assert_int_equal(pthread_create(&threads[i], NULL, make, &makers[i]), 0);
	for (int i = 0; i < 3; i++)
		pthread_join(threads[i], NULL);
	assert_true(makers[1].refused && makers[2].refused);
	assert_int_equal(relay_result(relay), -1);
	assert_int_equal(relay_close(relay), -1);
	assert_int_equal(taken.count, 5);
}

static void
takes_nothing(void **state)
{
	struct taken taken = none_yet;

	(void)state;
	assert_int_equal(relay_close(relay_open(take, &taken)), 0);
	assert_int_equal(taken.count, 0);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(takes_all_once),
	    cmocka_unit_test(waits_for_a_slow_taker),
	    cmocka_unit_test(stops_at_a_refusal),
	    cmocka_unit_test(tells_a_refusal_at_the_end),
	    cmocka_unit_test(takes_from_several_threads),
	    cmocka_unit_test(refuses_several_threads),
	    cmocka_unit_test(takes_nothing),
	};

	return cmocka_run_group_tests_name("relay", tests, NULL, NULL);
}
