/* SPDX-License-Identifier: EUPL-1.2 */
/* Files that share what neither changes (store/layers.h), beside arrays in memory to which the same is done. */
#include <dirent.h>
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "store/layers.h"

#define ROOM (64 * 4096)
#define FILES 6
#define STEPS 4000

static char folder[] = "/tmp/layers.XXXXXX";

static int
prepare(void **state)
{
	(void)state;
	return mkdtemp(folder) != NULL ? 0 : -1;
}

static int
clean(void **state)
{
	(void)state;
	return rmdir(folder); /* fails where something is left in it */
}

static int
open_files(void)
{
	DIR *dir = opendir("/proc/self/fd");
	int count = 0;

	while (dir != NULL && readdir(dir) != NULL)
		count++;
	closedir(dir);
	return count;
}

/* A file, and what should be in it. */
struct pair {
	struct layers layers;
	char *bytes;
	size_t size;
};

static void
begin(struct pair *pair)
{
	pair->bytes = calloc(1, ROOM);
	pair->size = 0;
	assert_int_equal(layers_open(&pair->layers, folder), 0);
}

static void
end(struct pair *pair)
{
	layers_close(&pair->layers);
	free(pair->bytes);
}

static uint64_t
chance(uint64_t *seed, uint64_t below)
{
	*seed = *seed * 6364136223846793005U + 1442695040888963407U;
	return (*seed >> 33) % below;
}

/* Often whole blocks, as SQLite writes. */
static void
write_some(struct pair *pair, uint64_t *seed)
{
	size_t unit = chance(seed, 2) == 0 ? 4096 : 1, at = (size_t)chance(seed, ROOM * 3 / 4 / unit) * unit;
	size_t size = ((size_t)chance(seed, 3 * 4096 / unit) + 1) * unit;
	char *bytes = malloc(size);

	memset(bytes, 1 + (int)chance(seed, 255), size);
	memcpy(pair->bytes + at, bytes, size);
	pair->size = at + size > pair->size ? at + size : pair->size;
	assert_int_equal(layers_write(&pair->layers, bytes, size, (off_t)at), 0);
	free(bytes);
}

static void
resize(struct pair *pair, uint64_t *seed)
{
	size_t size = (size_t)chance(seed, ROOM);

	if (chance(seed, 3) == 0)
		size = size / 4096 * 4096;
	if (size < pair->size)
		memset(pair->bytes + size, 0, pair->size - size);
	pair->size = size;
	assert_int_equal(layers_truncate(&pair->layers, (off_t)size), 0);
}

static void
take_copy(struct pair *pair, struct pair *from)
{
	end(pair);
	pair->bytes = malloc(ROOM);
	memcpy(pair->bytes, from->bytes, ROOM);
	pair->size = from->size;
	layers_copy(&pair->layers, &from->layers);
}

static bool
holds(const struct pair *pair, size_t at, size_t size)
{
	char bytes[5 * 4096];
	size_t there = at >= pair->size ? 0 : size < pair->size - at ? size : pair->size - at;

	return pair->layers.size == (off_t)pair->size &&
	       layers_read(&pair->layers, bytes, size, (off_t)at) == (ssize_t)there &&
	       memcmp(bytes, pair->bytes + at, there) == 0;
}

static bool
holds_all(const struct pair *pair)
{
	bool right = true;

	for (size_t at = 0; at < ROOM; at += 4096)
		right = right && holds(pair, at, 4096);
	return right;
}

static void
step(struct pair *pairs, uint64_t *seed)
{
	struct pair *pair = &pairs[chance(seed, FILES)], *other = &pairs[chance(seed, FILES)];
	uint64_t what = chance(seed, 20);

	if (what < 12)
		write_some(pair, seed);
	else if (what < 14)
		resize(pair, seed);
	else if (what < 17 && pair != other)
		take_copy(pair, other);
	else if (what == 17)
		layers_share(&pair->layers);
	assert_true(holds(pair, (size_t)chance(seed, ROOM), (size_t)chance(seed, 5 * 4096)));
	assert_true(pair->layers.count <= LAYERS_MAX);
}

static void
each_has_what_was_written_in_it(void **state)
{
	(void)state;
	int before = open_files(), most = 0;

	for (uint64_t seed = 1; seed <= 10; seed++) {
		struct pair pairs[FILES];
		uint64_t chances = seed;

		for (int i = 0; i < FILES; i++)
			begin(&pairs[i]);
		for (int i = 0; i < STEPS; i++) {
			step(pairs, &chances);
			most = pairs[0].layers.count > most ? pairs[0].layers.count : most;
		}
		for (int i = 0; i < FILES; i++)
			assert_true(holds_all(&pairs[i]));
		for (int i = 0; i < FILES; i++)
			end(&pairs[i]);
	}
	/* So often that all was written anew; and no descriptor stays. */
	assert_int_equal(most, LAYERS_MAX);
	assert_int_equal(open_files(), before);
}

/* Each of two programs goes on with what both had. */
static void
a_copy_of_the_program_has_its_own(void **state)
{
	(void)state;
	struct pair pair;
	uint64_t seed = 7;
	int status;

	begin(&pair);
	for (int i = 0; i < 50; i++)
		write_some(&pair, &seed);
	for (int round = 0; round < 2 * LAYERS_MAX; round++) {
		layers_share(&pair.layers);
		pid_t pid = fork();

		seed += pid == 0;
		for (int i = 0; i < 5; i++)
			write_some(&pair, &seed);
		resize(&pair, &seed);
		if (pid == 0)
			_exit(holds_all(&pair) ? 0 : 1);
		assert_int_equal(waitpid(pid, &status, 0), pid);
		assert_int_equal(status, 0);
		assert_true(holds_all(&pair));
	}
	end(&pair);
}

/* To begin with what another has writes nothing. */
static void
a_copy_takes_no_room(void **state)
{
	(void)state;
	struct rlimit now, none = {0};
	struct pair pair, copy;
	uint64_t seed = 3;
	char byte = 'x';

	begin(&pair);
	begin(&copy);
	for (int i = 0; i < 50; i++)
		write_some(&pair, &seed);
	getrlimit(RLIMIT_FSIZE, &now);
	none.rlim_max = now.rlim_max;
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &none);
	take_copy(&copy, &pair);
	bool right = holds_all(&copy);
	int written = layers_write(&copy.layers, &byte, 1, 0), why = errno;

	setrlimit(RLIMIT_FSIZE, &now);
	assert_true(right);
	assert_int_equal(written, -1);
	assert_int_equal(why, EFBIG);
	end(&copy);
	end(&pair);
}

static void
its_descriptors_are_told(void **state)
{
	(void)state;
	struct layers layers;
	unsigned at = 0;

	assert_int_equal(layers_open(&layers, folder), 0);
	layers_share(&layers);
	assert_int_equal(layers_write(&layers, "x", 1, 0), 0);
	for (int i = 0; i < 2; i++) {
		unsigned next = layers_next_fd(&layers, at);

		assert_true(next >= at && next < ~0U);
		at = next + 1;
	}
	assert_true(layers_next_fd(&layers, at) == ~0U);
	layers_close(&layers);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_has_what_was_written_in_it),
	    cmocka_unit_test(a_copy_of_the_program_has_its_own),
	    cmocka_unit_test(a_copy_takes_no_room),
	    cmocka_unit_test(its_descriptors_are_told),
	};

	return cmocka_run_group_tests_name("layers", tests, prepare, clean);
}
