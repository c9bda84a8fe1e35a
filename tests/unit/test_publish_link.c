/* SPDX-License-Identifier: EUPL-1.2 */
/* Which files of the old site go along into the new one by a link, and which are written. */
#include "sitedir.h"

#include <sys/syscall.h>

#include "base/below.h"
#include "render/publish_internal.h"

#define PAGE "acties/1.1/index.html"

/* What happens at a link(2) of the program: a shell command before it, in `dir`, or an error in place of it. */
static struct {
	const char *dir, *command;
	int error, calls;
} at_link;

/* In place of the C library's. */
int
linkat(int from, const char *path, int to, const char *name, int flags)
{
	at_link.calls++;
	if (at_link.command != NULL)
		scratch_do(at_link.dir, at_link.command);
	at_link.command = NULL;
	if (at_link.error == 0)
		return (int)syscall(SYS_linkat, from, path, to, name, flags);
	errno = at_link.error;
	return -1;
}

static struct stat
look_at(const char *dir, const char *path)
{
	struct stat st;
	char *whole = scratch_path(dir, path);

	assert_int_equal(lstat(whole, &st), 0);
	free(whole);
	return st;
}

/* Keeps a file from going, so that its number cannot become that of another one; -1 where there is none. */
static int
hold(const char *dir, const char *path)
{
	char *whole = scratch_path(dir, path);
	int fd = open(whole, O_PATH | O_NOFOLLOW | O_CLOEXEC);

	free(whole);
	return fd;
}

/* A site of two pages, the second of which differs from one to the other. */
static void
fill(struct publish *publish, const char *text)
{
	assert_int_equal(publish_add(publish, PAGE, STR("pagina")), 0);
	site_fill(publish, text);
}

static void
publish_site(const char *dir, const char *text)
{
	struct say say = {.lang = LANG_NL};
	struct publish *publish = site_begin(&say, dir, "site");

	assert_non_null(publish);
	fill(publish, text);
	assert_int_equal(publish_commit(publish), 0);
	publish_end(publish);
}

/* A folder with the site "een", after a change by a shell command in it. The caller frees it. */
static char *
changed_site(const char *command)
{
	char *dir = scratch_make();

	publish_site(dir, "een");
	if (command != NULL)
		scratch_do(dir, command);
	return dir;
}

/* The next site is whole, has files of its own only, and its page is that of before or not. */
static void
next_site(const char *dir, bool linked)
{
	struct stat page = {0};
	int held = hold(dir, "site/" PAGE);

	if (scratch_has(dir, "site/" PAGE))
		page = look_at(dir, "site/" PAGE);
	publish_site(dir, "twee");
	struct stat after = look_at(dir, "site/" PAGE);

	close(held);
	if (linked) {
		assert_int_equal(after.st_ino, page.st_ino);
		assert_memory_equal(&after.st_mtim, &page.st_mtim, sizeof page.st_mtim);
	} else {
		assert_int_not_equal(after.st_ino, page.st_ino);
	}
	assert_true(S_ISREG(after.st_mode));
	assert_int_equal(after.st_nlink, 1);
	assert_int_equal(after.st_mode & 07777, 0644);
	scratch_holds(dir, "site/" PAGE, "pagina");
	scratch_holds(dir, "site/index.html", "twee");
	scratch_holds(dir, "site/manifest.json", MANIFEST);
}

static void
what_is_the_same_stays(void **state)
{
	(void)state;
	char *dir = changed_site("touch -d '2039-05-01 12:00' site/" PAGE " site/index.html");
	int held = hold(dir, "site/index.html");
	struct stat index = look_at(dir, "site/index.html"), manifest = look_at(dir, "site/manifest.json");

	next_site(dir, true);
	assert_int_not_equal(look_at(dir, "site/index.html").st_ino, index.st_ino);
	assert_int_not_equal(look_at(dir, "site/index.html").st_mtim.tv_sec, index.st_mtim.tv_sec);
	assert_int_equal(look_at(dir, "site/manifest.json").st_ino, manifest.st_ino);
	close(held);
	/* And once more. */
	scratch_do(dir, "printf een >site/index.html");
	next_site(dir, true);
	site_names(dir, "site|");
	scratch_remove(dir);
}

static void
the_list_has_what_is_linked_too(void **state)
{
	(void)state;
	char *dir = changed_site(NULL);
	struct say say = {.lang = LANG_NL};
	struct publish *publish = site_begin(&say, dir, "site");
	const struct publish_file *files;
	size_t count;

	fill(publish, "drie");
	publish_files(publish, &files, &count);
	assert_int_equal(count, 3);
	assert_string_equal(files[0].path, PAGE);
	assert_int_equal(files[0].size, 6);
	assert_string_equal(files[0].sha256, "d8dca5e1a1df79d80e38b3119f93c0cca487405a47bf9b637ff779a30f87ddd6");
	publish_end(publish);
	scratch_remove(dir);
}

/* Each of these makes of the old page what is not taken along. */
static void
what_is_not_as_made_is_written(void **state)
{
	(void)state;
	static const char *const commands[] = {
	    "printf PAGINA >site/" PAGE, /* as large, other bytes */
	    "printf pagin >site/" PAGE,
	    "printf paginas >site/" PAGE,
	    ": >site/" PAGE,
	    "chmod 600 site/" PAGE,
	    "chmod 666 site/" PAGE,
	    "chmod u+s site/" PAGE,
	    "rm -r site/acties",
	    "rm -r site/acties && printf pagina >site/acties",
	    "rm site/" PAGE " && mkdir site/" PAGE,
	    "rm site/" PAGE " && mkfifo site/" PAGE,
	    "ln site/" PAGE " elders",
	    "mv site/" PAGE " elders && ln -s ../../../elders site/" PAGE,
	    "mv site/" PAGE " site/acties/1.1/oud && ln -s oud site/" PAGE,
	    "mv site/acties elders && ln -s ../elders site/acties",
	    "mv site/acties site/anders && ln -s anders site/acties",
	};

	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
		char *dir = changed_site(commands[i]);

		next_site(dir, false);
		scratch_remove(dir);
	}
}

/* As large as an empty file, with the same mode. */
static void
a_pipe_is_no_empty_file(void **state)
{
	(void)state;
	char *dir = changed_site("umask 022 && mkfifo site/leeg");
	struct say say = {.lang = LANG_NL};
	struct publish *publish = site_begin(&say, dir, "site");

	site_fill(publish, "twee");
	assert_int_equal(publish_add(publish, "leeg", STR("")), 0);
	assert_int_equal(publish_commit(publish), 0);
	publish_end(publish);
	assert_true(S_ISREG(look_at(dir, "site/leeg").st_mode));
	scratch_remove(dir);
}

/* Only root can give a file away. */
static void
of_another_owner_is_written(void **state)
{
	(void)state;
	static const char *const commands[] = {"chown 12345 site/" PAGE, "chgrp 12345 site/" PAGE};

	if (geteuid() != 0)
		skip();
	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
		char *dir = changed_site(commands[i]);

		next_site(dir, false);
		scratch_remove(dir);
	}
}

/* With another umask all get the mode that goes with it, and then stay. */
static void
another_umask(void **state)
{
	(void)state;
	char *dir = changed_site(NULL);
	mode_t before = umask(0077);

	publish_site(dir, "twee");
	struct stat private = look_at(dir, "site/" PAGE);

	assert_int_equal(private.st_mode & 07777, 0600);
	publish_site(dir, "drie");
	assert_int_equal(look_at(dir, "site/" PAGE).st_ino, private.st_ino);
	umask(before);
	next_site(dir, false);
	scratch_remove(dir);
}

/* Between compared and linked: what came of it is not what was compared, or not its alone. */
static void
the_old_site_changes_meanwhile(void **state)
{
	(void)state;
	static const char *const commands[] = {
	    "printf PAGINA >site/" PAGE,
	    "rm site/" PAGE " && printf PAGINA >site/" PAGE,
	    "mv site/" PAGE " weg && printf pagina >site/" PAGE,
	    "mv site/" PAGE " weg && printf PAGINA >site/" PAGE " && touch -r weg site/" PAGE,
	    "mv site/" PAGE " weg && printf PAGINA >elders && ln -s ../../../elders site/" PAGE,
	    "mv site/acties weg && mkdir -p elders/1.1 && printf pagina >elders/1.1/index.html && "
	    "ln -s ../elders site/acties",
	    "rm -r site/acties",
	    "ln site/" PAGE " elders",
	    "chmod 600 site/" PAGE,
	};

	for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
		char *dir = changed_site("touch -d '2039-05-01 12:00' site/" PAGE);
		struct stat page = look_at(dir, "site/" PAGE);

		int held = hold(dir, "site/" PAGE);

		at_link.dir = dir;
		at_link.command = commands[i];
		publish_site(dir, "twee");
		assert_null(at_link.command);
		close(held);
		assert_int_not_equal(look_at(dir, "site/" PAGE).st_ino, page.st_ino);
		assert_int_equal(look_at(dir, "site/" PAGE).st_nlink, 1);
		scratch_holds(dir, "site/" PAGE, "pagina");
		scratch_remove(dir);
	}
}

/* Others than these are not to be expected, and come to the same. */
static void
where_links_cannot_be_made(void **state)
{
	(void)state;
	static const int errors[] = {EPERM, EOPNOTSUPP, EXDEV, EMLINK, EACCES};

	for (size_t i = 0; i < sizeof errors / sizeof *errors; i++) {
		char *dir = changed_site(NULL);

		at_link.error = errors[i];
		at_link.calls = 0;
		next_site(dir, false);
		assert_int_equal(at_link.calls, 1);
		at_link.error = 0;
		next_site(dir, true);
		scratch_remove(dir);
	}
}

/* Nothing of a folder that another program made, even if it has such a page. */
static void
without_a_site_nothing_is_opened(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};
	struct publish *publish = site_begin(&say, dir, "site");

	assert_int_equal(publish->old, -1);
	publish_end(publish);
	scratch_write(dir, "site/.gitignore", "*\n");
	publish = site_begin(&say, dir, "site");
	assert_int_equal(publish->old, -1);
	publish_end(publish);
	scratch_remove(dir);
}

static void
a_page_added_twice_is_no_link(void **state)
{
	(void)state;
	char *dir = changed_site(NULL);
	struct say say = {.lang = LANG_NL};
	struct publish *publish = site_begin(&say, dir, "site");

	assert_true(publish->old >= 0);
	assert_int_equal(publish_add(publish, PAGE, STR("pagina")), 0);
	assert_false(publish_link(publish, PAGE, STR("pagina")));
	scratch_holds(dir, ".site.actieplan-nieuw/" PAGE, "pagina");
	publish_end(publish);
	scratch_holds(dir, "site/" PAGE, "pagina");
	assert_int_equal(look_at(dir, "site/" PAGE).st_nlink, 1);
	scratch_remove(dir);
}

static void
opens_below_without_links(void **state)
{
	(void)state;
	char *dir = scratch_make();

	scratch_write(dir, "a/b/c", "x");
	scratch_do(dir, "ln -s b a/koppeling; ln -s c a/b/koppeling");
	int folder = open(dir, O_RDONLY | O_DIRECTORY | O_CLOEXEC), fd = open_below(folder, "a/b/c", O_RDONLY);

	assert_true(fd >= 0);
	assert_int_equal(fcntl(fd, F_GETFD), FD_CLOEXEC);
	close(fd);
	assert_int_equal(open_below(folder, "a/koppeling/c", O_RDONLY), -1);
	assert_int_equal(open_below(folder, "a/b/koppeling", O_RDONLY), -1);
	assert_int_equal(open_below(folder, "a/b/d", O_RDONLY), -1);
	assert_int_equal(errno, ENOENT);
	close(folder);
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_the_same_stays),
	    cmocka_unit_test(the_list_has_what_is_linked_too),
	    cmocka_unit_test(what_is_not_as_made_is_written),
	    cmocka_unit_test(a_pipe_is_no_empty_file),
	    cmocka_unit_test(of_another_owner_is_written),
	    cmocka_unit_test(another_umask),
	    cmocka_unit_test(the_old_site_changes_meanwhile),
	    cmocka_unit_test(where_links_cannot_be_made),
	    cmocka_unit_test(without_a_site_nothing_is_opened),
	    cmocka_unit_test(a_page_added_twice_is_no_link),
	    cmocka_unit_test(opens_below_without_links),
	};

	umask(0022);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
