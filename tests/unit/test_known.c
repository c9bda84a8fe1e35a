/* SPDX-License-Identifier: EUPL-1.2 */
/* What is known of files without reading them: only what lstat() told of the very same file, not written to since. */
#include "scratch.h"

#include <time.h>

#include "base/known.h"

/* No file has it: who is told it did not read the file. */
#define MARK "00000000000000000000000000000000000000000000000000000000000000ff"

struct place {
	char *dir, *record, *file;
};

static struct known_state
state_of(const char *path)
{
	struct known_state state;
	struct stat st;

	assert_int_equal(lstat(path, &st), 0);
	known_state(&st, &state);
	return state;
}

/* Writes a record that tells MARK of the file as it is. */
static void
tell_mark(const struct place *place)
{
	const struct known_state state = state_of(place->file);
	struct known known;

	known_open(&known, place->record);
	known.moment.tv_sec += 10;
	known_learn(&known, &state, MARK);
	known.moment.tv_sec -= 10;
	assert_int_equal(known.learned, 1);
	known_write(&known, place->record);
	known_clear(&known);
}

static struct place
open_place(void)
{
	char *dir = scratch_make();
	struct place place = {dir, scratch_path(dir, "bekend"), scratch_path(dir, "a.md")};

	scratch_write(dir, "a.md", "een regel\n");
	tell_mark(&place);
	return place;
}

static void
close_place(struct place *place)
{
	free(place->record);
	free(place->file);
	scratch_remove(place->dir);
}

/* Whether the file counts as known: then nothing of it is read. */
static bool
is_known(const struct place *place)
{
	char found[FINGERPRINT_SIZE], real[FINGERPRINT_SIZE];
	struct known known;

	known_open(&known, place->record);
	assert_true(known_file(&known, AT_FDCWD, place->file, found));
	assert_true(fingerprint_file(AT_FDCWD, place->file, real));
	bool is = strcmp(found, MARK) == 0;

	assert_true(is || strcmp(found, real) == 0);
	known_clear(&known);
	return is;
}

static void
a_file_that_stays_is_not_read(void **state)
{
	struct place place = open_place();

	(void)state;
	assert_true(is_known(&place));
	assert_true(is_known(&place));
	close_place(&place);
}

/* Each leaves path, size and mtime as they were. */
static void
a_file_that_was_touched_is_read(void **state)
{
	static const char *const changes[] = {
	    "cp -p a.md b && printf X | dd of=a.md conv=notrunc 2>b.err && touch -r b a.md",
	    "cp -p a.md b && sed -i s/een/vijf/ b && truncate -s 10 b && touch -r a.md b && mv b a.md",
	    "cp -p a.md b && mv b a.md",
	    "touch -r a.md a.md",
	    "chmod 600 a.md",
	};

	(void)state;
	for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
		struct place place = open_place();
		const struct known_state before = state_of(place.file);

		usleep(20000); /* the clock of files must tick: what is learned within a tick is another test */
		scratch_do(place.dir, changes[i]);
		const struct known_state after = state_of(place.file);

		assert_int_equal(before.size, after.size);
		assert_int_equal(before.modified_ns, after.modified_ns);
		if (is_known(&place))
			fail_msg("not seen: %s", changes[i]);
		close_place(&place);
	}
}

static void
all_that_lstat_tells_counts(void **state)
{
	const struct known_state was = {7, 8, 9, 100, 200, 300, 400, S_IFREG | 0644, 0};
	struct known_state others[9];
	struct known known = KNOWN_ALL;
	char found[FINGERPRINT_SIZE];

	(void)state;
	for (size_t i = 0; i < 9; i++)
		others[i] = was;
	others[0].device++, others[1].inode++, others[2].size++, others[3].modified++, others[4].changed++;
	others[5].modified_ns++, others[6].changed_ns--, others[7].mode++, others[8].inode--;
	known_learn(&known, &was, MARK);
	known_turn(&known);
	assert_true(known_find(&known, &was, found));
	assert_string_equal(found, MARK);
	for (size_t i = 0; i < 9; i++)
		assert_false(known_find(&known, &others[i], found));
	known_clear(&known);
}

/* Of a file that may have been written to in the tick in which it was read, nothing is kept. */
static void
what_is_new_is_read_again(void **state)
{
	static const struct {
		int64_t modified, changed;
		uint32_t mode;
		size_t learned;
	} cases[] = {
	    {997, 997, S_IFREG, 1},
	    {998, 997, S_IFREG, 0},
	    {997, 998, S_IFREG, 0},
	    {1000, 1000, S_IFREG, 0},
	    {1, 2000, S_IFREG, 0}, /* from the future: the clock went back */
	    {2000, 1, S_IFREG, 0},
	    {1, 1, S_IFDIR, 0},
	    {1, 1, 0, 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct known known = {.moment = {.tv_sec = 1000}};
		const struct known_state file = {
		    .inode = 1, .modified = cases[i].modified, .changed = cases[i].changed, .mode = cases[i].mode};

		known_learn(&known, &file, MARK);
		assert_int_equal(known.learned, cases[i].learned);
		assert_int_equal(known.count, cases[i].learned);
		known_clear(&known);
	}
}

static void
a_file_just_made_is_not_learned(void **state)
{
	struct place place = open_place();
	char found[FINGERPRINT_SIZE];
	struct known known;

	(void)state;
	known_open(&known, place.record);
	scratch_write(place.dir, "nieuw.md", "nieuw");
	char *path = scratch_path(place.dir, "nieuw.md");

	assert_true(known_file(&known, AT_FDCWD, path, found));
	assert_int_equal(known.learned, 0);
	known.moment.tv_sec += KNOWN_TICK + 1;
	assert_true(known_file(&known, AT_FDCWD, path, found));
	assert_int_equal(known.learned, 1);
	known_clear(&known);
	free(path);
	close_place(&place);
}

static void
a_record_that_is_not_whole_tells_nothing(void **state)
{
	struct place place = open_place();
	char *text = NULL;
	struct stat st;

	(void)state;
	assert_int_equal(stat(place.record, &st), 0);
	const size_t length = (size_t)st.st_size;
	int fd = open(place.record, O_RDONLY);

	text = xmalloc(length + 1);
	assert_int_equal(read(fd, text, length), (ssize_t)length);
	close(fd);
	for (size_t i = 0; i < length; i++) {
		scratch_bytes(place.dir, "bekend", text, i);
		assert_false(is_known(&place));
		text[i] ^= 1;
		scratch_bytes(place.dir, "bekend", text, length);
		assert_false(is_known(&place));
		text[i] ^= 1;
	}
	text[length] = '\n';
	scratch_bytes(place.dir, "bekend", text, length + 1);
	assert_false(is_known(&place));
	scratch_bytes(place.dir, "bekend", text, length);
	assert_true(is_known(&place));
	free(text);
	close_place(&place);
}

static void
a_record_from_the_future_tells_nothing(void **state)
{
	struct place place = open_place();
	struct known known;
	char found[FINGERPRINT_SIZE];

	(void)state;
	for (int ahead = 0; ahead <= 3600; ahead += 3600) {
		known_open(&known, place.record);
		assert_true(known_file(&known, AT_FDCWD, place.file, found));
		known.moment.tv_sec += ahead;
		known_write(&known, place.record);
		known_clear(&known);
		assert_int_equal(is_known(&place), ahead == 0);
	}
	close_place(&place);
}

/* What nobody asked for is gone from the next record. */
static void
a_record_forgets(void **state)
{
	struct place place = open_place();
	struct known known;

	(void)state;
	known_open(&known, place.record);
	known_write(&known, place.record);
	known_clear(&known);
	assert_false(is_known(&place));
	close_place(&place);
}

static void
what_is_no_file_has_no_fingerprint(void **state)
{
	struct place place = open_place();
	static const char *const names[] = {"weg.md", "map", "koppeling"};
	struct known known;
	char found[FINGERPRINT_SIZE];

	(void)state;
	scratch_do(place.dir, "mkdir map && ln -s a.md koppeling");
	known_open(&known, place.record);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		char *path = scratch_path(place.dir, names[i]);

		assert_false(known_file(&known, AT_FDCWD, path, found));
		free(path);
	}
	assert_int_equal(known.learned, 0);
	known_clear(&known);
	close_place(&place);
}

/* Nothing is said, and nothing is left. */
static void
where_no_record_can_be_there_is_none(void **state)
{
	char *dir = scratch_make(), *path = scratch_path(dir, "weg/bekend"), *folder = scratch_path(dir, "map");
	struct ear ear = hear();
	struct timespec now;
	struct known known;

	(void)state;
	clock_gettime(CLOCK_REALTIME, &now);
	known_open(&known, path);
	assert_in_range(known.moment.tv_sec - now.tv_sec, 0, 60);
	known_write(&known, path);
	known_clear(&known);
	scratch_do(dir, "mkdir map");
	known_open(&known, folder);
	assert_int_equal(known.old_count, 0);
	known_write(&known, folder);
	known_clear(&known);
	char *said = heard(ear), *left = scratch_run(dir, "ls -A");

	assert_string_equal(said, "");
	assert_string_equal(left, "map");
	free(said);
	free(left);
	free(path);
	free(folder);
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_file_that_stays_is_not_read),
	    cmocka_unit_test(a_file_that_was_touched_is_read),
	    cmocka_unit_test(all_that_lstat_tells_counts),
	    cmocka_unit_test(what_is_new_is_read_again),
	    cmocka_unit_test(a_file_just_made_is_not_learned),
	    cmocka_unit_test(a_record_that_is_not_whole_tells_nothing),
	    cmocka_unit_test(a_record_from_the_future_tells_nothing),
	    cmocka_unit_test(a_record_forgets),
	    cmocka_unit_test(what_is_no_file_has_no_fingerprint),
	    cmocka_unit_test(where_no_record_can_be_there_is_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
