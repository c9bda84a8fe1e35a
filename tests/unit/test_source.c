/* SPDX-License-Identifier: EUPL-1.2 */
/* A plan that is a folder on disk. */
#include "scratch.h"

#include <errno.h>
#include <fcntl.h>
#include <seccomp.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "source/source.h"

static struct say
dutch(void)
{
	return (struct say){.lang = LANG_NL};
}

static struct source *
opened(struct say *say, const char *dir)
{
	struct source *source = source_open(say, dir, NULL);

	assert_non_null(source);
	return source;
}

static const struct source_entry *
entry_named(const struct source_entry *entries, size_t count, const char *path)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(entries[i].path, path) == 0)
			return &entries[i];
	return NULL;
}

static void
lists_in_order_of_bytes(void **state)
{
	(void)state;
	static const char *const wanted[] = {"plan/a-b.md", "plan/a.md", "plan/a/x.md", "plan/a0.md", "plan/\xff.md"};
	char *dir = scratch_make();
	struct say say = dutch();

	for (size_t i = 5; i-- > 0;)
		scratch_write(dir, wanted[i], "12345");
	scratch_write(dir, "plan-b/no.md", "");
	struct source *source = opened(&say, dir);
	const struct source_entry *entries;
	size_t count;

	assert_int_equal(source_list(source, "plan", &entries, &count), 0);
	assert_int_equal(count, 5);
	for (size_t i = 0; i < count; i++) {
		assert_string_equal(entries[i].path, wanted[i]);
		assert_int_equal(entries[i].kind, SOURCE_FILE);
		assert_false(source_is_large(source, entries[i].path));
	}
	source_close(source);
	scratch_remove(dir);
}

static void
an_earlier_list_stays_valid(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = dutch();
	const struct source_entry *plan, *templates;
	size_t plan_count, templates_count;

	scratch_write(dir, "plan/a.md", "1");
	scratch_do(dir, "mkdir templates && cd templates && for i in $(seq 600); do : >$i; done");
	struct source *source = opened(&say, dir);

	assert_int_equal(source_list(source, "plan", &plan, &plan_count), 0);
	assert_int_equal(source_list(source, "templates", &templates, &templates_count), 0);
	assert_int_equal(plan_count, 1);
	assert_string_equal(plan[0].path, "plan/a.md");
	assert_int_equal(templates_count, 600);
	assert_string_equal(templates[599].path, "templates/99");
	source_close(source);
	scratch_remove(dir);
}

static void
tells_kinds_apart(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = dutch();
	const struct source_entry *entries;
	size_t count;

	scratch_write(dir, "plan/map.md/in.md", "x");
	scratch_write(dir, "plan/reeks.csv/in.csv", "x");
	scratch_write(dir, "plan/gewoon/in.md", "x");
	scratch_write(dir, "plan/.git/config", "x");
	scratch_write(dir, "plan/.verborgen.md", "x");
	scratch_do(dir, "ln -s gewoon plan/naar-map; ln -s /etc/passwd plan/naar-bestand.md; mkfifo plan/pijp.md");
	struct source *source = opened(&say, dir);

	assert_int_equal(source_list(source, "plan", &entries, &count), 0);
	assert_int_equal(count, 8);
	assert_int_equal(entry_named(entries, count, "plan/map.md")->kind, SOURCE_FOLDER);
	assert_int_equal(entry_named(entries, count, "plan/map.md/in.md")->kind, SOURCE_FILE);
	assert_int_equal(entry_named(entries, count, "plan/reeks.csv")->kind, SOURCE_FOLDER);
	assert_int_equal(entry_named(entries, count, "plan/gewoon/in.md")->kind, SOURCE_FILE);
	assert_int_equal(entry_named(entries, count, "plan/naar-map")->kind, SOURCE_SYMLINK);
	assert_int_equal(entry_named(entries, count, "plan/naar-bestand.md")->kind, SOURCE_SYMLINK);
	assert_int_equal(entry_named(entries, count, "plan/pijp.md")->kind, SOURCE_OTHER);
	assert_null(entry_named(entries, count, "plan/gewoon"));
	source_close(source);
	scratch_remove(dir);
}

static void
a_top_must_be_a_folder(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = dutch();
	const struct source_entry *entries;
	size_t count;

	scratch_write(dir, "bestand", "x");
	scratch_write(dir, "echt/a.md", "x");
	scratch_do(dir, "ln -s echt koppeling");
	struct source *source = opened(&say, dir);

	assert_int_equal(source_list(source, "afwezig", &entries, &count), 1);
	struct ear ear = hear();

	assert_int_equal(source_list(source, "bestand", &entries, &count), -1);
	said_one_line(heard(ear), "bestand is geen map");
	ear = hear();
	assert_int_equal(source_list(source, "koppeling", &entries, &count), -1);
	said_one_line(heard(ear), "koppeling is geen map");
	ear = hear();
	assert_int_equal(source_list(source, "../elders", &entries, &count), -1);
	said_one_line(heard(ear), "../elders");
	source_close(source);
	scratch_remove(dir);
}

static void
refuses_folders_without_end(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = dutch();
	const struct source_entry *entries;
	size_t count;

	scratch_do(dir, "p=plan; for i in $(seq 63); do p=$p/d; done; mkdir -p $p; : >$p/a.md");
	struct source *source = opened(&say, dir);

	assert_int_equal(source_list(source, "plan", &entries, &count), 0);
	assert_int_equal(count, 1);
	scratch_do(dir, "p=plan; for i in $(seq 64); do p=$p/d; done; mkdir -p $p");
	struct ear ear = hear();

	assert_int_equal(source_list(source, "plan", &entries, &count), -1);
	said_one_line(heard(ear), "64 mappen diep");
	source_close(source);
	scratch_remove(dir);
}

static void
reads_bytes_as_they_are(void **state)
{
	(void)state;
	static const char bytes[] = "\xef\xbb\xbf"
				    "a\r\nb\0c\xff\n";
	char *dir = scratch_make();
	struct say say = dutch();
	struct buf out = {0};

	scratch_bytes(dir, "plan/a.md", bytes, sizeof(bytes) - 1);
	scratch_write(dir, "plan/leeg.md", "");
	struct source *source = opened(&say, dir);

	buf_puts(&out, "van een vorig bestand");
	assert_int_equal(source_read(source, "plan/a.md", &out), 0);
	assert_int_equal(out.len, sizeof(bytes) - 1);
	assert_memory_equal(out.data, bytes, out.len);
	assert_int_equal(source_read(source, "plan/leeg.md", &out), 0);
	assert_int_equal(out.len, 0);
	buf_free(&out);
	source_close(source);
	scratch_remove(dir);
}

static void
reads_up_to_the_limit(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = dutch();
	struct buf out = {0};

	scratch_do(dir, "mkdir plan; head -c 1048576 /dev/zero >plan/net.md; head -c 1048577 /dev/zero >plan/te.md");
	struct source *source = opened(&say, dir);

	assert_int_equal(source_read(source, "plan/net.md", &out), 0);
	assert_int_equal(out.len, SOURCE_MAX_FILE);
	assert_int_equal(source_read(source, "plan/te.md", &out), 1);
	assert_int_equal(out.len, 0);
	assert_true(source_is_large(source, "plan/te.md"));
	assert_false(source_is_large(source, "plan/net.md"));
	assert_false(source_is_large(source, "plan/weg.md"));
	buf_free(&out);
	source_close(source);
	scratch_remove(dir);
}

static void
does_not_read(struct source *source, const char *path, const char *part)
{
	struct buf out = {0};
	struct ear ear = hear();
	int result = source_read(source, path, &out);

	said_one_line(heard(ear), part);
	assert_int_equal(result, -1);
	assert_int_equal(out.len, 0);
	buf_free(&out);
}

static void
reads_nothing_outside_the_plan(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = dutch();

	scratch_write(dir, "plan/map/a.md", "x");
	scratch_write(dir, "plan/.verborgen", "x");
	scratch_do(dir, "ln -s map plan/zij; ln -s map/a.md plan/b.md; mkfifo plan/pijp");
	struct source *source = opened(&say, dir);

	does_not_read(source, "plan/b.md", "plan/b.md is geen gewoon bestand");
	does_not_read(source, "plan/zij/a.md", "plan/zij/a.md is geen gewoon bestand");
	does_not_read(source, "plan/pijp", "plan/pijp is geen gewoon bestand");
	does_not_read(source, "plan/map", "plan/map is geen gewoon bestand");
	does_not_read(source, "plan/weg.md", "plan/weg.md is er niet");
	does_not_read(source, "plan/../plan/map/a.md", "plan/../plan/map/a.md is geen bestand van het plan");
	does_not_read(source, "plan/.verborgen", "plan/.verborgen is geen bestand van het plan");
	does_not_read(source, "/etc/passwd", "/etc/passwd is geen bestand van het plan");
	does_not_read(source, "plan//map/a.md", "is geen bestand van het plan");
	does_not_read(source, "", "is geen bestand van het plan");
	source_close(source);
	scratch_remove(dir);
}

/* Files of /proc say that they hold 0 bytes, and then give more: like one that grows. */
static void
notices_that_a_file_grew(void **state)
{
	(void)state;
	struct say say = dutch();
	struct source *source = opened(&say, "/proc/self");

	does_not_read(source, "status", "status werd gewijzigd terwijl het gelezen werd");
	source_close(source);
}

static void
needs_no_repository(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = dutch();
	struct source *source = opened(&say, dir);

	assert_string_equal(source_revision(source), "");
	assert_string_equal(source_date(source), "");
	assert_false(source_is_bare(source));
	source_close(source);
	scratch_remove(dir);
}

static void
says_which_folder_is_wrong(void **state)
{
	(void)state;
	char *dir = scratch_make();
	char *absent = scratch_path(dir, "weg"), *file = scratch_path(dir, "bestand");
	struct say say = {.lang = LANG_EN};
	struct ear ear = hear();

	scratch_write(dir, "bestand", "x");
	assert_null(source_open(&say, absent, NULL));
	said_one_line(heard(ear), "/weg cannot be opened");
	ear = hear();
	assert_null(source_open(&say, file, NULL));
	said_one_line(heard(ear), "/bestand cannot be read");
	free(absent);
	free(file);
	scratch_remove(dir);
}

/* As in a container from before openat2(2). The last test: it stays forbidden. */
static void
holds_without_openat2_as_well(void **state)
{
	scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ALLOW);

	assert_non_null(filter);
	assert_int_equal(seccomp_rule_add(filter, SCMP_ACT_ERRNO(EPERM), SCMP_SYS(openat2), 0), 0);
	assert_int_equal(seccomp_load(filter), 0);
	seccomp_release(filter);
	assert_int_equal(syscall(SYS_openat2, AT_FDCWD, ".", NULL, 0), -1);
	assert_int_equal(errno, EPERM);
	tells_kinds_apart(state);
	a_top_must_be_a_folder(state);
	reads_bytes_as_they_are(state);
	reads_up_to_the_limit(state);
	reads_nothing_outside_the_plan(state);
	notices_that_a_file_grew(state);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(lists_in_order_of_bytes),
	    cmocka_unit_test(an_earlier_list_stays_valid),
	    cmocka_unit_test(tells_kinds_apart),
	    cmocka_unit_test(a_top_must_be_a_folder),
	    cmocka_unit_test(refuses_folders_without_end),
	    cmocka_unit_test(reads_bytes_as_they_are),
	    cmocka_unit_test(reads_up_to_the_limit),
	    cmocka_unit_test(reads_nothing_outside_the_plan),
	    cmocka_unit_test(notices_that_a_file_grew),
	    cmocka_unit_test(needs_no_repository),
	    cmocka_unit_test(says_which_folder_is_wrong),
	    cmocka_unit_test(holds_without_openat2_as_well),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
