/* SPDX-License-Identifier: EUPL-1.2 */
/* Writing files: as a whole, with the mode they had, and never over another where a new one is asked for. */
#include "scratch.h"

#include <sys/wait.h>

#include "base/file.h"

static struct say dutch = {.lang = LANG_NL};

static void
a_file_keeps_its_mode(void **state)
{
	char *dir = scratch_make(), *path = scratch_path(dir, "a.md");
	struct stat st;

	(void)state;
	scratch_write(dir, "a.md", "oud");
	assert_int_equal(chmod(path, 0604), 0);
	assert_int_equal(file_write(&dutch, path, STR("nieuw")), 0);
	scratch_holds(dir, "a.md", "nieuw");
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0604);
	free(path);
	scratch_remove(dir);
}

/* As where an administrator formats the plan of others, or files are shared by a group. */
static void
a_file_keeps_its_owner_and_group(void **state)
{
	char *dir = scratch_make(), *path = scratch_path(dir, "a.md");
	struct stat st;

	(void)state;
	if (geteuid() != 0)
		skip();
	scratch_write(dir, "a.md", "oud");
	assert_int_equal(chown(path, 1234, 4321), 0);
	assert_int_equal(chmod(path, 0664), 0);
	assert_int_equal(file_write(&dutch, path, STR("nieuw")), 0);
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_uid, 1234);
	assert_int_equal(st.st_gid, 4321);
	assert_int_equal(st.st_mode & 0777, 0664);
	free(path);
	scratch_remove(dir);
}

/* Run by who may not give it away, nor perhaps look into what is above the folder. */
static _Noreturn void
write_as_other(const char *dir)
{
	if (chown(dir, 1234, 1234) != 0 || chdir(dir) != 0 || setgid(1234) != 0 || setuid(1234) != 0)
		_exit(1);
	_exit(file_write(&dutch, "a.md", STR("nieuw")) == 0 ? 0 : 1);
}

static void
what_is_for_a_group_is_for_no_other(void **state)
{
	char *dir = scratch_make(), *path = scratch_path(dir, "a.md");
	struct stat st;
	int status;

	(void)state;
	if (geteuid() != 0)
		skip();
	scratch_write(dir, "a.md", "oud");
	assert_int_equal(chown(path, 1234, 4321), 0);
	assert_int_equal(chmod(path, 0640), 0);
	pid_t child = fork();

	if (child == 0)
		write_as_other(dir);
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	scratch_holds(dir, "a.md", "nieuw");
	assert_int_equal(stat(path, &st), 0);
	assert_int_equal(st.st_gid, 1234);
	assert_int_equal(st.st_mode & 0777, 0600);
	free(path);
	scratch_remove(dir);
}

static void
what_one_of_the_same_number_left_is_no_hindrance(void **state)
{
	char *dir = scratch_make(), *path = scratch_path(dir, "a.md"), name[64];

	(void)state;
	snprintf(name, sizeof name, "a.md.%ld.tmp", (long)getpid());
	scratch_write(dir, name, "half");
	assert_int_equal(file_write(&dutch, path, STR("nieuw")), 0);
	scratch_holds(dir, "a.md", "nieuw");
	char *left = scratch_path(dir, name);

	assert_int_equal(access(left, F_OK), -1);
	free(left);
	free(path);
	scratch_remove(dir);
}

static void
what_a_killed_process_left_goes(void **state)
{
	static const char *const stay[] = {
	    "a.md", "a.md.1.tmp", "a.md.x.tmp", "b.md.999999999.tmp", "a.md.999999999.tmp.md"};
	char *dir = scratch_make(), *path = scratch_path(dir, "a.md");

	(void)state;
	for (size_t i = 0; i < sizeof stay / sizeof *stay; i++)
		scratch_write(dir, stay[i], "x");
	scratch_write(dir, "a.md.999999999.tmp", "x"); /* more than Linux numbers processes */
	file_sweep(path);
	for (size_t i = 0; i < sizeof stay / sizeof *stay; i++)
		assert_true(scratch_has(dir, stay[i]));
	assert_false(scratch_has(dir, "a.md.999999999.tmp"));
	free(path);
	scratch_remove(dir);
}

static void
a_new_file_overwrites_nothing(void **state)
{
	char *dir = scratch_make(), *path = scratch_path(dir, "x/y/a.md");

	(void)state;
	assert_int_equal(file_create(&dutch, path, STR("een")), 0);
	scratch_holds(dir, "x/y/a.md", "een");
	assert_int_equal(file_create(&dutch, path, STR("twee")), 1);
	scratch_holds(dir, "x/y/a.md", "een");
	free(path);
	/* A link that leads nowhere is something too. */
	path = scratch_path(dir, "b.md");
	assert_int_equal(symlink("nergens", path), 0);
	assert_int_equal(file_create(&dutch, path, STR("twee")), 1);
	assert_false(scratch_has(dir, "nergens"));
	free(path);
	scratch_remove(dir);
}

static void
where_no_file_can_be_it_says_so(void **state)
{
	char *dir = scratch_make(), *path = scratch_path(dir, "f/a.md");

	(void)state;
	scratch_write(dir, "f", "geen map");
	struct ear ear = hear();

	assert_int_equal(file_create(&dutch, path, STR("een")), -1);
	said_one_line(heard(ear), "f/a.md niet schrijven: een deel van dit pad is geen map.");
	scratch_holds(dir, "f", "geen map");
	free(path);
	scratch_remove(dir);
}

static void
the_rest_of_a_file_is_read(void **state)
{
	char *dir = scratch_make(), *path = scratch_path(dir, "lang"), *text = xmalloc(100001);
	struct buf rest = {0};

	(void)state;
	memset(text, 'x', 100000); /* more than is read at once */
	text[100000] = '\0';
	scratch_write(dir, "lang", text);
	int fd = open(path, O_RDONLY);

	assert_int_equal(lseek(fd, 1, SEEK_SET), 1);
	buf_puts(&rest, "begin ");
	assert_int_equal(file_read_all(fd, &rest), 0);
	assert_int_equal(rest.len, 6 + 99999);
	assert_memory_equal(rest.data, "begin xxx", 9);
	close(fd);
	fd = open(dir, O_RDONLY);
	assert_int_equal(file_read_all(fd, &rest), -1);
	assert_int_equal(errno, EISDIR);
	close(fd);
	buf_free(&rest);
	free(text);
	free(path);
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_file_keeps_its_mode),
	    cmocka_unit_test(a_file_keeps_its_owner_and_group),
	    cmocka_unit_test(what_is_for_a_group_is_for_no_other),
	    cmocka_unit_test(what_one_of_the_same_number_left_is_no_hindrance),
	    cmocka_unit_test(what_a_killed_process_left_goes),
	    cmocka_unit_test(a_new_file_overwrites_nothing),
	    cmocka_unit_test(where_no_file_can_be_it_says_so),
	    cmocka_unit_test(the_rest_of_a_file_is_read),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
