/* SPDX-License-Identifier: EUPL-1.2 */
/* A site is put in its folder as a whole, or not at all. */
#include "sitedir.h"

#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include "base/stop.h"

static void
fresh(void **state)
{
	(void)state;
	char *dir = scratch_make();

	site_publish(dir, "een");
	scratch_holds(dir, "site/index.html", "een");
	scratch_holds(dir, "site/manifest.json", MANIFEST);
	site_names(dir, "site|");
	scratch_remove(dir);
}

static void
replaces_all_of_the_old(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	site_publish(dir, "een");
	struct publish *publish = site_begin(&say, dir, "site");

	assert_non_null(publish);
	assert_int_equal(publish_add(publish, "manifest.json", STR(MANIFEST)), 0);
	assert_int_equal(publish_add(publish, "acties/1.1/index.html", STR("actie")), 0);
	assert_int_equal(publish_add(publish, ".well-known/security.txt", STR("")), 0);
	scratch_holds(dir, "site/index.html", "een");
	assert_int_equal(publish_commit(publish), 0);
	publish_end(publish);
	char *names = scratch_run(dir, "find site -type f | LC_ALL=C sort | tr '\\n' '|'");

	assert_string_equal(names, "site/.well-known/security.txt|site/acties/1.1/index.html|site/manifest.json|");
	scratch_holds(dir, "site/acties/1.1/index.html", "actie");
	site_names(dir, "site|");
	free(names);
	scratch_remove(dir);
}

#define THREADS 4
#define EACH 200

/* Files of which each second is in a folder that another thread may make too. */
struct adder {
	struct publish *publish;
	int number, failed;
};

static void *
add_some(void *arg)
{
	struct adder *adder = arg;
	char path[64];

	for (int i = 0; i < EACH; i++) {
		int length = snprintf(path, sizeof path, "map/%d/%d-%d.txt", i / 2, adder->number, i);

		adder->failed |= publish_add(adder->publish, path, (struct str){path, (size_t)length});
	}
	return NULL;
}

/* The second time all but one file is that of the old site. */
static void
takes_files_from_several_threads(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	for (int round = 0; round < 2; round++) {
		struct publish *publish = site_begin(&say, dir, "site");
		struct adder adders[THREADS];
		pthread_t threads[THREADS];
		const struct publish_file *files;
		size_t count;

		assert_int_equal(publish_add(publish, "manifest.json", STR(MANIFEST)), 0);
		for (int i = 0; i < THREADS; i++) {
			adders[i] = (struct adder){publish, i, 0};
			assert_int_equal(pthread_create(&threads[i], NULL, add_some, &adders[i]), 0);
		}
		for (int i = 0; i < THREADS; i++) {
			pthread_join(threads[i], NULL);
			assert_int_equal(adders[i].failed, 0);
		}
		publish_files(publish, &files, &count);
		assert_int_equal(count, THREADS * EACH + 1);
		for (size_t i = 1; i < count; i++)
			assert_true(strcmp(files[i - 1].path, files[i].path) < 0);
		assert_int_equal(publish_commit(publish), 0);
		publish_end(publish);
	}
	/* Each file has its own path in it. */
	char *wrong =
	    scratch_run(dir, "cd site && find map -type f | while read f; do [ \"$(cat $f)\" = $f ] || echo $f; done");
	char *number = scratch_run(dir, "find site/map -type f | wc -l");

	assert_string_equal(wrong, "");
	assert_int_equal(atoi(number), THREADS * EACH);
	free(wrong);
	free(number);
	scratch_remove(dir);
}

static void
gives_up_without_commit(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	site_publish(dir, "een");
	struct publish *publish = site_begin(&say, dir, "site");

	site_fill(publish, "twee");
	publish_end(publish);
	scratch_holds(dir, "site/index.html", "een");
	site_names(dir, "site|");
	publish_end(NULL);
	scratch_remove(dir);
}

static void
keeps_gitignore(void **state)
{
	(void)state;
	char *dir = scratch_make();

	scratch_write(dir, "site/.gitignore", "*\n");
	site_publish(dir, "een");
	scratch_holds(dir, "site/.gitignore", "*\n");
	site_publish(dir, "twee");
	scratch_holds(dir, "site/.gitignore", "*\n");
	scratch_holds(dir, "site/index.html", "twee");
	scratch_remove(dir);
}

static void
modes_follow_umask(void **state)
{
	(void)state;
	static const struct {
		mode_t mask;
		const char *wanted;
	} cases[] = {{0022, "755 site|755 site/a|644 site/a/b|"}, {0077, "700 site|700 site/a|600 site/a/b|"}};

	for (size_t i = 0; i < 2; i++) {
		char *dir = scratch_make();
		struct say say = {.lang = LANG_NL};
		mode_t before = umask(cases[i].mask);
		struct publish *publish = site_begin(&say, dir, "site");

		assert_int_equal(publish_add(publish, "a/b", STR("x")), 0);
		assert_int_equal(publish_add(publish, "manifest.json", STR(MANIFEST)), 0);
		assert_int_equal(publish_commit(publish), 0);
		publish_end(publish);
		umask(before);
		char *modes = scratch_run(dir, "stat -c '%a %n' site site/a site/a/b | tr '\\n' '|'");

		assert_string_equal(modes, cases[i].wanted);
		free(modes);
		scratch_remove(dir);
	}
}

static void
lists_files_with_their_sums(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};
	struct publish *publish = site_begin(&say, dir, "site");
	const struct publish_file *files;
	size_t count;

	assert_int_equal(publish_add(publish, "c/d", STR("abc")), 0);
	assert_int_equal(
	    publish_add(publish, "c-d", STR("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")), 0);
	assert_int_equal(publish_add(publish, "B", STR("")), 0);
	publish_files(publish, &files, &count);
	assert_int_equal(count, 3);
	assert_string_equal(files[0].path, "B");
	assert_int_equal(files[0].size, 0);
	assert_string_equal(files[0].sha256, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	assert_string_equal(files[1].path, "c-d");
	assert_int_equal(files[1].size, 56);
	assert_string_equal(files[1].sha256, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
	assert_string_equal(files[2].path, "c/d");
	assert_int_equal(files[2].size, 3);
	assert_string_equal(files[2].sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
	publish_end(publish);
	scratch_remove(dir);
}

/* That a call fails, says so in one line, and that all after it fails in silence with the old site in place. */
static void
fails_and_keeps_old(struct publish *publish, const char *dir, const char *path, struct str bytes, const char *part)
{
	struct ear ear = hear();

	assert_int_equal(publish_add(publish, path, bytes), -1);
	assert_int_equal(publish_add(publish, "later", STR("x")), -1);
	assert_int_equal(publish_commit(publish), -1);
	publish_end(publish);
	said_one_line(heard(ear), part);
	scratch_holds(dir, "site/index.html", "een");
	site_names(dir, "site|");
}

static void
paths_must_stay_inside(void **state)
{
	(void)state;
	static const char *const paths[] = {"/etc/x", "../x", "a/../../x", "a//b", "a/", "", ".", "a/."};
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	site_publish(dir, "een");
	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
		struct publish *publish = site_begin(&say, dir, "site");

		site_fill(publish, "twee");
		fails_and_keeps_old(publish, dir, paths[i], STR("x"), "geen geldig pad");
	}
	scratch_remove(dir);
}

static void
a_file_in_place_of_a_folder(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	site_publish(dir, "een");
	struct publish *publish = site_begin(&say, dir, "site");

	site_fill(publish, "twee");
	fails_and_keeps_old(publish, dir, "index.html/a", STR("x"), "index.html/a van de nieuwe site");
	scratch_remove(dir);
}

/* A limit on file size stands for a full disk: it holds for root too. */
static void
a_write_that_fails(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};
	char *large = xcalloc(1, 100000);
	struct rlimit before, small;

	memset(large, 'x', 99999);
	site_publish(dir, "een");
	getrlimit(RLIMIT_FSIZE, &before);
	small = (struct rlimit){50000, before.rlim_max};
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
	struct publish *publish = site_begin(&say, dir, "site");

	site_fill(publish, "twee");
	fails_and_keeps_old(publish, dir, "data/plan.db", str_of(large), "data/plan.db van de nieuwe site");
	setrlimit(RLIMIT_FSIZE, &before);
	signal(SIGXFSZ, SIG_DFL);
	free(large);
	scratch_remove(dir);
}

/* In a process of its own, because a request to stop is for good. `when` is before which file the signal comes. */
static void
stopped_at(const char *dir, int number, int when)
{
	struct ear ear = hear();
	pid_t child = fork();

	if (child == 0) {
		struct say say = {.lang = LANG_NL};

		signal(number, SIG_DFL); /* in the background, or under nohup, we are born ignoring it */
		stop_install();
		struct publish *publish = site_begin(&say, dir, "site");
		int before = publish_add(publish, "index.html", STR("twee"));

		if (when == 1)
			raise(number);
		int added = publish_add(publish, "manifest.json", STR(MANIFEST));

		if (when == 2)
			raise(number);
		int committed = publish_commit(publish);

		publish_end(publish);
		_exit(before == 0 && added == (when == 1 ? -1 : 0) && committed == -1 ? 7 : 8);
	}
	int status = 0;

	assert_int_equal(waitpid(child, &status, 0), child);
	said_one_line(heard(ear), "Gestopt: de site in ");
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 7);
	scratch_holds(dir, "site/index.html", "een");
	site_names(dir, "site|");
}

static void
stops_on_request(void **state)
{
	(void)state;
	char *dir = scratch_make();

	site_publish(dir, "een");
	stopped_at(dir, SIGINT, 1);
	stopped_at(dir, SIGTERM, 1);
	stopped_at(dir, SIGHUP, 2);
	scratch_remove(dir);
}

static void
a_second_signal_ends_at_once(void **state)
{
	(void)state;
	pid_t child = fork();

	if (child == 0) {
		signal(SIGHUP, SIG_IGN);
		signal(SIGINT, SIG_DFL);
		stop_install();
		raise(SIGHUP);
		bool ignored = !stop_requested();

		raise(SIGINT);
		if (ignored && stop_requested())
			raise(SIGINT);
		_exit(1);
	}
	int status = 0;

	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFSIGNALED(status));
	assert_int_equal(WTERMSIG(status), SIGINT);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(fresh),
	    cmocka_unit_test(replaces_all_of_the_old),
	    cmocka_unit_test(takes_files_from_several_threads),
	    cmocka_unit_test(gives_up_without_commit),
	    cmocka_unit_test(keeps_gitignore),
	    cmocka_unit_test(modes_follow_umask),
	    cmocka_unit_test(lists_files_with_their_sums),
	    cmocka_unit_test(paths_must_stay_inside),
	    cmocka_unit_test(a_file_in_place_of_a_folder),
	    cmocka_unit_test(a_write_that_fails),
	    cmocka_unit_test(stops_on_request),
	    cmocka_unit_test(a_second_signal_ends_at_once),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
