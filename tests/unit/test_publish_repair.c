/* SPDX-License-Identifier: EUPL-1.2 */
/* What publishing refuses, who may do it, and how it mends what an interrupted run left. */
#include "sitedir.h"

#include <signal.h>
#include <sys/wait.h>

#include "render/publish_internal.h"

static void
refuses_in(const char *dir, const char *name, const char *part)
{
	char *target = scratch_path(dir, name);

	site_refused(target, part);
	free(target);
}

static void
refuses_what_is_not_ours(void **state)
{
	(void)state;
	char *dir = scratch_make();

	scratch_write(dir, "bestand", "x");
	scratch_write(dir, "vreemd/brief.odt", "x");
	scratch_write(dir, "pwa/manifest.json", "{\"name\": \"iets anders\", \"generator\": \"hugo\"}");
	scratch_write(dir, "verborgen/.htaccess", "x");
	scratch_write(dir, "laat/manifest.json", "{");
	scratch_do(dir, "head -c 5000 /dev/zero | tr '\\0' ' ' >>laat/manifest.json; "
			"echo '\"generator\": \"actieplan\"}' >>laat/manifest.json; mkdir leeg; ln -s leeg koppeling; "
			"mkdir map; mkdir map/manifest.json");
	refuses_in(dir, "bestand", "bestand is een bestand");
	refuses_in(dir, "koppeling", "koppeling is een symbolische koppeling");
	refuses_in(dir, "vreemd", "vreemd is niet leeg en niet door actieplan gemaakt");
	refuses_in(dir, "vreemd///", "is niet leeg");
	refuses_in(dir, "vreemd/.", "is niet leeg");
	refuses_in(dir, "pwa", "is niet leeg");
	refuses_in(dir, "verborgen", "is niet leeg");
	refuses_in(dir, "laat", "is niet leeg");
	refuses_in(dir, "map", "is niet leeg");
	refuses_in(dir, "weg/site", "/weg, waarin de site");
	refuses_in(dir, "bestand/site", "/bestand, waarin de site");
	site_refused("", "geen map om een site in te zetten");
	site_refused("/", "geen map om een site in te zetten");
	site_refused("/proc", "koppelpunt");
	site_names(dir, "bestand|koppeling|laat|leeg|map|pwa|verborgen|vreemd|");
	scratch_holds(dir, "vreemd/brief.odt", "x");
	scratch_remove(dir);
}

static void
refuses_the_folder_that_we_work_in(void **state)
{
	(void)state;
	char *dir = scratch_make(), *before = realpath(".", NULL);

	scratch_do(dir, "mkdir -p a/b/c");
	scratch_write(dir, "a/manifest.json", MANIFEST);
	char *work = scratch_path(dir, "a/b");

	assert_int_equal(chdir(work), 0);
	site_refused(".", "bevat de map waarin u werkt");
	site_refused("..", "bevat de map waarin u werkt");
	site_refused("c/..", "bevat de map waarin u werkt");
	refuses_in(dir, "a", "bevat de map waarin u werkt");
	refuses_in(dir, "a/b", "bevat de map waarin u werkt");
	struct say say = {.lang = LANG_NL};
	struct publish *publish = publish_begin(&say, "c");

	assert_non_null(publish);
	publish_end(publish);
	assert_int_equal(chdir(before), 0);
	free(before);
	free(work);
	scratch_remove(dir);
}

static void
knows_its_own_manifest(void **state)
{
	(void)state;
	static const char *const ours[] = {
	    "{\"generator\":\"actieplan\"}", " {\n\t\"files\":[1],\r\n \"generator\" :\n\"actieplan\"}"};
	static const char *const foreign[] = {"\"generator\": \"actieplan\"", "{\"generator\": \"actieplanner\"}",
	    "{\"Generator\": \"actieplan\"}", "{\"generator\", \"actieplan\"}", "", "{"};
	char *dir = scratch_make();

	for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++) {
		scratch_write(dir, "site/manifest.json", ours[i]);
		scratch_write(dir, "site/oud.html", "x");
		site_publish(dir, "nieuw");
		assert_false(scratch_has(dir, "site/oud.html"));
	}
	for (size_t i = 0; i < sizeof(foreign) / sizeof(foreign[0]); i++) {
		scratch_write(dir, "site/manifest.json", foreign[i]);
		refuses_in(dir, "site", "is niet leeg");
	}
	scratch_remove(dir);
}

static void
looks_again_before_it_swaps(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};
	struct publish *publish = site_begin(&say, dir, "site");

	site_fill(publish, "een");
	scratch_write(dir, "site/werk.odt", "van een ander");
	struct ear ear = hear();

	assert_int_equal(publish_commit(publish), -1);
	said_one_line(heard(ear), "is niet leeg");
	publish_end(publish);
	scratch_holds(dir, "site/werk.odt", "van een ander");
	site_names(dir, "site|");
	scratch_remove(dir);
}

static void
one_at_a_time(void **state)
{
	(void)state;
	char *dir = scratch_make();
	int begun[2], done[2];
	char byte = 0;

	site_publish(dir, "een");
	assert_int_equal(pipe(begun), 0);
	assert_int_equal(pipe(done), 0);
	pid_t child = fork();

	if (child == 0) {
		struct say say = {.lang = LANG_NL};
		struct publish *publish = site_begin(&say, dir, "site");

		site_fill(publish, "twee");
		(void)!write(begun[1], &byte, 1);
		(void)!read(done[0], &byte, 1);
		int result = publish_commit(publish);

		publish_end(publish);
		_exit(result == 0 ? 0 : 1);
	}
	assert_int_equal(read(begun[0], &byte, 1), 1);
	refuses_in(dir, "site", "Een andere actieplan schrijft nu naar");
	assert_int_equal(write(done[1], &byte, 1), 1);
	int status = 1;

	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	scratch_holds(dir, "site/index.html", "twee");
	site_publish(dir, "drie");
	scratch_holds(dir, "site/index.html", "drie");
	site_names(dir, "site|");
	for (int i = 0; i < 2; i++) {
		close(begun[i]);
		close(done[i]);
	}
	scratch_remove(dir);
}

/* The lock's file comes and goes all the time here: that is where a lock on a removed file would let two in. */
static int
crowd(const char *dir, int rounds)
{
	struct say say = {.lang = LANG_NL};
	char *marker = scratch_path(dir, "bezet");
	int faults = 0;

	for (int i = 0; i < rounds; i++) {
		struct publish *publish = site_begin(&say, dir, "site");

		if (publish == NULL)
			continue;
		int fd = open(marker, O_CREAT | O_EXCL | O_WRONLY, 0600);

		if (fd < 0)
			faults++;
		else
			unlink(marker);
		close(fd);
		publish_end(publish);
	}
	free(marker);
	return faults;
}

static void
never_two_in_a_crowd(void **state)
{
	(void)state;
	char *dir = scratch_make();
	pid_t children[6];
	struct ear ear = hear();

	for (size_t i = 0; i < 6; i++) {
		children[i] = fork();
		if (children[i] == 0)
			_exit(crowd(dir, 1500) == 0 ? 0 : 1);
	}
	int faults = 0;

	for (size_t i = 0; i < 6; i++) {
		int status = 1;

		assert_int_equal(waitpid(children[i], &status, 0), children[i]);
		faults += status != 0;
	}
	free(heard(ear));
	assert_int_equal(faults, 0);
	site_names(dir, "");
	scratch_remove(dir);
}

/* SIGKILL: nothing of ours can clean up. */
static void
killed_while_writing(void **state)
{
	(void)state;
	char *dir = scratch_make();

	site_publish(dir, "een");
	pid_t child = fork();

	if (child == 0) {
		struct say say = {.lang = LANG_NL};

		site_fill(site_begin(&say, dir, "site"), "half");
		kill(getpid(), SIGKILL);
	}
	int status = 0;

	assert_int_equal(waitpid(child, &status, 0), child);
	site_names(dir, ".site.actieplan-nieuw|.site.actieplan-slot|site|");
	scratch_holds(dir, "site/index.html", "een");
	site_publish(dir, "twee");
	scratch_holds(dir, "site/index.html", "twee");
	site_names(dir, "site|");
	scratch_remove(dir);
}

static void
cut_off_after_the_exchange(void **state)
{
	(void)state;
	char *dir = scratch_make();

	site_publish(dir, "nieuw");
	scratch_write(dir, ".site.actieplan-nieuw/map/oud.html", "rest van de oude");
	scratch_do(dir, "ln -s ../../site .site.actieplan-nieuw/koppeling; mkdir .site.actieplan-nieuw/leeg");
	struct say say = {.lang = LANG_NL};
	struct publish *publish = site_begin(&say, dir, "site");

	publish_end(publish);
	scratch_holds(dir, "site/index.html", "nieuw");
	site_names(dir, "site|");
	scratch_remove(dir);
}

static void
cut_off_between_the_renames(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	site_publish(dir, "oud");
	scratch_do(dir, "cp -r site .site.actieplan-nieuw && mv site .site.actieplan-oud");
	struct ear ear = hear();
	struct publish *publish = site_begin(&say, dir, "site");

	said_one_line(heard(ear), "de oude site staat weer in");
	assert_non_null(publish);
	scratch_holds(dir, "site/index.html", "oud");
	publish_end(publish);
	scratch_holds(dir, "site/index.html", "oud");
	site_names(dir, "site|");
	scratch_remove(dir);
}

static void
cut_off_after_both_renames(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	site_publish(dir, "nieuw");
	scratch_do(dir, "cp -r site .site.actieplan-oud");
	publish_end(site_begin(&say, dir, "site"));
	scratch_holds(dir, "site/index.html", "nieuw");
	site_names(dir, "site|");
	scratch_remove(dir);
}

/* Somebody made the folder again, as git does for a site/.gitignore: the old site is then the only one there is. */
static void
cut_off_and_made_anew(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	site_publish(dir, "oud");
	scratch_do(dir, "mv site .site.actieplan-oud && mkdir site && echo '*' >site/.gitignore");
	publish_end(site_begin(&say, dir, "site"));
	scratch_holds(dir, ".site.actieplan-oud/index.html", "oud");
	site_publish(dir, "nieuw");
	scratch_holds(dir, "site/index.html", "nieuw");
	scratch_holds(dir, "site/.gitignore", "*\n");
	site_names(dir, "site|");
	scratch_remove(dir);
}

static void
swaps_by_a_pair_of_renames(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	site_publish(dir, "oud");
	struct publish *publish = site_begin(&say, dir, "site");

	site_fill(publish, "nieuw");
	scratch_write(dir, ".site.actieplan-oud/nog-ouder.html", "x");
	assert_int_equal(publish_swap_by_pair(publish), 0);
	scratch_holds(dir, "site/index.html", "nieuw");
	scratch_holds(dir, ".site.actieplan-oud/index.html", "oud");
	assert_false(scratch_has(dir, ".site.actieplan-oud/nog-ouder.html"));
	publish->committed = true;
	publish_end(publish);
	site_names(dir, "site|");
	scratch_remove(dir);
}

static void
a_pair_whose_second_half_fails(void **state)
{
	(void)state;
	char *dir = scratch_make();
	struct say say = {.lang = LANG_NL};

	site_publish(dir, "oud");
	struct publish *publish = site_begin(&say, dir, "site");

	site_fill(publish, "nieuw");
	scratch_do(dir, "mv .site.actieplan-nieuw elders");
	struct ear ear = hear();

	assert_int_equal(publish_swap_by_pair(publish), -1);
	said_one_line(heard(ear), "de oude staat er nog");
	scratch_holds(dir, "site/index.html", "oud");
	publish_end(publish);
	site_names(dir, "elders|site|");
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(refuses_what_is_not_ours),
	    cmocka_unit_test(refuses_the_folder_that_we_work_in),
	    cmocka_unit_test(knows_its_own_manifest),
	    cmocka_unit_test(looks_again_before_it_swaps),
	    cmocka_unit_test(one_at_a_time),
	    cmocka_unit_test(never_two_in_a_crowd),
	    cmocka_unit_test(killed_while_writing),
	    cmocka_unit_test(cut_off_after_the_exchange),
	    cmocka_unit_test(cut_off_between_the_renames),
	    cmocka_unit_test(cut_off_after_both_renames),
	    cmocka_unit_test(cut_off_and_made_anew),
	    cmocka_unit_test(swaps_by_a_pair_of_renames),
	    cmocka_unit_test(a_pair_whose_second_half_fails),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
