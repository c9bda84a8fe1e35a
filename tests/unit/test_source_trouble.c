/* SPDX-License-Identifier: EUPL-1.2 */
/* Repositories and revisions that cannot be read: each gives one line that says what to do. */
#include "gitrepo.h"

#include <sys/wait.h>

#include "source/source.h"

static void
does_not_open(const char *dir, const char *rev, const char *part)
{
	struct say say = {.lang = LANG_NL};
	struct ear ear = hear();
	struct source *source = source_open(&say, dir, rev);

	said_one_line(heard(ear), part);
	assert_null(source);
}

/* In a process of its own, for libgit2 1.5 itself leaks memory where this goes wrong: LeakSanitizer would tell. */
static void
does_not_open_apart(const char *dir, const char *rev, const char *part)
{
	struct say say = {.lang = LANG_NL};
	struct ear ear = hear();
	pid_t child = fork();

	if (child == 0)
		_exit(source_open(&say, dir, rev) == NULL ? 7 : 8);
	int status = 0;

	assert_int_equal(waitpid(child, &status, 0), child);
	said_one_line(heard(ear), part);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 7);
}

static void
opens(const char *dir, const char *rev)
{
	struct say say = {.lang = LANG_NL};
	struct source *source = source_open(&say, dir, rev);

	assert_non_null(source);
	source_close(source);
}

static char *
make_with_commit(void)
{
	char *dir = git_make();

	scratch_write(dir, "plan/a.md", "x");
	git_commit_all(dir);
	return dir;
}

static void
no_repository(void **state)
{
	(void)state;
	char *dir = scratch_make();

	does_not_open(dir, "HEAD", "ligt niet in een git-repository, dus er zijn geen eerdere versies");
	scratch_remove(dir);
}

static void
no_commits(void **state)
{
	(void)state;
	char *dir = git_make();
	struct say say = {.lang = LANG_NL};
	struct source *source = source_open(&say, dir, NULL);

	assert_non_null(source);
	assert_string_equal(source_revision(source), "");
	assert_string_equal(source_date(source), "");
	source_close(source);
	does_not_open(dir, "HEAD", "heeft nog geen commits");
	does_not_open(dir, "main", "heeft nog geen commits");
	scratch_remove(dir);
}

static void
unknown_revision(void **state)
{
	(void)state;
	char *dir = make_with_commit();

	scratch_do(dir, "git tag brief/2024-1; git tag brief/2024-2; git tag heel-iets-anders; "
			"git update-ref refs/remotes/origin/ontwerp HEAD");
	does_not_open(dir, "brief/2024-3", "Onbekende revisie brief/2024-3");
	does_not_open(dir, "brief/2024-3", "Bedoelde u: brief/2024-1, brief/2024-2?");
	does_not_open(dir, "man", "Bedoelde u: main?");
	does_not_open(dir, "ontwerp", "Bedoelde u: origin/ontwerp?");
	scratch_do(dir,
	    "git symbolic-ref refs/heads/rond refs/heads/kring; git symbolic-ref refs/heads/kring refs/heads/rond; "
	    "git symbolic-ref refs/heads/weg refs/heads/nergens");
	does_not_open(dir, "rond", "rond is er wel in de git-repository");
	does_not_open(dir, "weg", "leidt niet naar een commit");
	does_not_open(dir, "qqqqqqqq", "kijk met git tag en git branch --all");
	does_not_open(dir, "main~5", "Onbekende revisie main~5");
	does_not_open(dir, "", "Onbekende revisie");
	does_not_open(dir, "HEAD..main", "Onbekende revisie HEAD..main");
	does_not_open(dir, "1234567890123456789012345678901234567890", "Onbekende revisie 1234567890");
	scratch_remove(dir);
}

static void
no_commit_behind_the_name(void **state)
{
	(void)state;
	char *dir = make_with_commit();

	scratch_do(dir, "git tag -a -m x bestand HEAD:plan/a.md; git tag map HEAD:plan");
	does_not_open(dir, "bestand", "bestand wijst in de git-repository");
	does_not_open(dir, "map", "map wijst in de git-repository");
	does_not_open(dir, "HEAD:plan/a.md", "geen commit aan");
	scratch_remove(dir);
}

static void
shallow_clone(void **state)
{
	(void)state;
	char *dir = make_with_commit();
	char *first = scratch_run(dir, "git rev-parse HEAD");

	scratch_do(dir, "git commit -q --allow-empty -m 2; git commit -q --allow-empty -m 3; "
			"git clone -q --depth 2 file://$PWD ondiep");
	char *shallow = scratch_path(dir, "ondiep");

	opens(shallow, NULL);
	opens(shallow, "HEAD~1");
	does_not_open(shallow, "HEAD~2", "git fetch --unshallow --tags");
	does_not_open(shallow, first, "git fetch --unshallow --tags");
	free(shallow);
	free(first);
	scratch_remove(dir);
}

static void
sha256_repository(void **state)
{
	(void)state;
	char *dir = scratch_make();

	scratch_do(dir, "git init -q --object-format=sha256 .");
	does_not_open_apart(dir, "HEAD", "SHA-256");
	does_not_open_apart(dir, NULL, "SHA-256");
	scratch_do(
	    dir, "rm -rf .git; git init -q .; git config core.repositoryformatversion 1; git config extensions.x y");
	does_not_open_apart(dir, NULL, "extensions.x");
	scratch_remove(dir);
}

static void
missing_objects(void **state)
{
	(void)state;
	char *dir = make_with_commit();
	struct say say = {.lang = LANG_NL};
	struct source *source = source_open(&say, dir, "HEAD");
	const struct source_entry *entries;
	size_t count;
	struct buf out = {0};

	scratch_do(dir, "f=$(git rev-parse HEAD:plan/a.md | sed 's,..,&/,'); rm -f .git/objects/$f");
	struct ear ear = hear();

	assert_int_equal(source_list(source, "plan", &entries, &count), -1);
	said_one_line(heard(ear), "plan/a.md ontbreekt in de git-repository");
	ear = hear();
	assert_int_equal(source_read(source, "plan/a.md", &out), -1);
	said_one_line(heard(ear), "een deel van de geschiedenis ontbreekt of is beschadigd (git meldt: ");
	source_close(source);
	scratch_do(dir, "rm -rf .git/objects/??");
	does_not_open_apart(dir, "HEAD", "HEAD ontbreekt in de git-repository");
	does_not_open_apart(dir, NULL, "HEAD ontbreekt in de git-repository");
	buf_free(&out);
	scratch_remove(dir);
}

static void
damage_is_told_in_plain_words(void **state)
{
	(void)state;
	char *dir = make_with_commit();

	scratch_do(dir, "echo onzin >.git/refs/heads/kapot");
	does_not_open_apart(dir, "refs/heads/kapot", "kapot");
	scratch_do(dir, "echo '[core' >.git/config");
	does_not_open_apart(dir, "HEAD", "de instellingen van git zijn onleesbaar (git meldt: ");
	scratch_remove(dir);
}

/* Only root can give a folder away; others see that what is theirs opens. */
static void
owner_must_be_trusted(void **state)
{
	char *dir = make_with_commit();
	char *below = scratch_path(dir, "plan");
	struct say say = {.lang = LANG_NL};
	struct buf advice = {0}, config = {0};

	opens(dir, "HEAD");
	if (geteuid() == 0) {
		buf_printf(&advice, "git config --global --add safe.directory '%s'", dir);
		scratch_do(dir, "chown -R 1 .");
		/* libgit2 has another error where there is no safe.directory at all, as on most machines. */
		if (system("git config --system safe.directory >/dev/null 2>&1") != 0)
			does_not_open(dir, "HEAD", buf_text(&advice));
		scratch_write(*state, ".gitconfig", "[safe]\n\tdirectory =\n\tdirectory = /elders\n");
		does_not_open(dir, "HEAD", buf_text(&advice));
		does_not_open(below, NULL, buf_text(&advice));
	}
	buf_printf(&config, "[safe]\n\tdirectory = %s\n", dir);
	scratch_write(*state, ".gitconfig", buf_text(&config));
	struct source *first = source_open(&say, dir, "HEAD"), *second = source_open(&say, dir, NULL);

	assert_non_null(first);
	assert_non_null(second); /* though the first turned the user's configuration off after it opened */
	source_close(first);
	source_close(second);
	scratch_write(*state, ".gitconfig", "");
	buf_free(&advice);
	buf_free(&config);
	free(below);
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(no_repository),
	    cmocka_unit_test(no_commits),
	    cmocka_unit_test(unknown_revision),
	    cmocka_unit_test(no_commit_behind_the_name),
	    cmocka_unit_test(shallow_clone),
	    cmocka_unit_test(sha256_repository),
	    cmocka_unit_test(missing_objects),
	    cmocka_unit_test(damage_is_told_in_plain_words),
	    cmocka_unit_test(owner_must_be_trusted),
	};

	return cmocka_run_group_tests(tests, git_set_up, git_tear_down);
}
