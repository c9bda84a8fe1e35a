/* SPDX-License-Identifier: EUPL-1.2 */
/* When the revision of a work dir gets a '+'. */
#include "gitrepo.h"
#include "source/source.h"

struct fixture {
	char *home, *dir;
};

static bool
differs(const char *dir)
{
	struct say say = {.lang = LANG_NL};
	struct source *source = source_open(&say, dir, NULL);

	assert_non_null(source);
	struct str revision = str_of(source_revision(source));
	bool plus = str_ends(revision, "+");

	assert_int_equal(revision.n, plus ? 41 : 40);
	source_close(source);
	return plus;
}

static void
before_and_after(void **state, const char *command, bool wanted)
{
	const struct fixture *fixture = *state;

	assert_false(differs(fixture->dir));
	scratch_do(fixture->dir, command);
	assert_int_equal(differs(fixture->dir), wanted);
}

#define CASE(name, command, wanted)                                                                                    \
	static void name(void **state)                                                                                 \
	{                                                                                                              \
		before_and_after(state, command, wanted);                                                              \
	}

CASE(changed, "echo meer >>plan/a.md", true)
CASE(changed_to_the_same_size, "echo nix >plan/a.md", true)
CASE(deleted, "rm plan/a.md", true)
CASE(untracked, "echo x >plan/nieuw.md", true)
CASE(untracked_in_a_new_folder, "mkdir plan/nieuw && echo x >plan/nieuw/a.md", true)
CASE(staged, "echo x >plan/nieuw.md && git add plan", true)
CASE(link_in_place_of_file, "ln -sf b.md plan/a.md", true)
CASE(template_changed, "echo x >>templates/t.html", true)
CASE(templates_gone, "rm -r templates", true)
CASE(plan_renamed_away, "mv plan plan-b", true)
CASE(ignored, "echo x >plan/oud.bak; mkdir -p templates/node_modules/x; echo x >templates/node_modules/x/y.css", false)
CASE(hidden, "echo x >plan/.a.md.swp; mkdir plan/nieuw; echo x >plan/nieuw/.DS_Store", false)
CASE(empty_folder, "mkdir plan/leeg", false)
CASE(elsewhere, "echo x >leesmij; echo x >>README; mkdir plan-b; echo x >plan-b/a.md; git add .", false)
CASE(mode_alone, "chmod +x plan/a.md", false)
CASE(touched, "touch -d 2001-01-01 plan/a.md", false)
/* Undone on disk alone, so git still calls it changed. */
CASE(staged_and_undone, "echo x >>plan/a.md; git add plan; echo aap >plan/a.md", true)
CASE(ignored_by_the_user_alone,
    "printf '[core]\\n excludesFile = ~/ign\\n' >$HOME/.gitconfig; "
    "echo '*.md' >$HOME/ign; echo x >plan/nieuw.md",
    true)

static void
plan_below_the_root(void **state)
{
	const struct fixture *fixture = *state;
	char *low = scratch_path(fixture->dir, "rijk");

	scratch_do(fixture->dir, "mkdir rijk; cp -r plan templates rijk; git add -A; git commit -q -m x");
	assert_false(differs(low));
	scratch_do(fixture->dir, "echo x >>plan/a.md");
	assert_false(differs(low));
	assert_true(differs(fixture->dir));
	scratch_do(fixture->dir, "git checkout -q plan; echo x >>rijk/plan/a.md");
	assert_true(differs(low));
	assert_false(differs(fixture->dir));
	free(low);
}

/* Such as a plan that was unpacked in a folder that the repository around it ignores. */
static void
plan_that_git_ignores_as_a_whole(void **state)
{
	const struct fixture *fixture = *state;
	char *low = scratch_path(fixture->dir, "uit.bak");

	scratch_do(fixture->dir, "mkdir uit.bak; cp -r plan uit.bak");
	assert_true(differs(low));
	free(low);
}

static void
nothing_is_written_or_run(void **state)
{
	const struct fixture *fixture = *state;
	static const char print[] = "find .git -type f -print0 | sort -z | xargs -0 ls -l --time-style=full-iso; "
				    "find .git -type f -print0 | sort -z | xargs -0 sha256sum";

	scratch_do(fixture->dir,
	    "git config filter.f.clean 'touch gedraaid'; git config filter.f.smudge 'touch gedraaid';"
	    "git config core.fsmonitor 'touch gedraaid'; git config diff.external 'touch gedraaid';"
	    "echo '*.md filter=f diff=f' >.git/info/attributes; touch -d 2001-01-01 plan/a.md;"
	    "for h in post-checkout post-index-change; do printf '#!/bin/sh\\ntouch gedraaid\\n' "
	    ">.git/hooks/$h; chmod +x .git/hooks/$h; done");
	char *before = scratch_run(fixture->dir, print);

	assert_false(differs(fixture->dir));
	scratch_write(fixture->dir, "plan/b.md", "anders");
	assert_true(differs(fixture->dir));
	char *after = scratch_run(fixture->dir, print);

	assert_string_equal(before, after);
	assert_false(scratch_has(fixture->dir, "gedraaid"));
	free(before);
	free(after);
}

static int
set_up(void **state)
{
	struct fixture *fixture = xcalloc(1, sizeof(*fixture));

	*state = fixture;
	fixture->home = scratch_make();
	git_alone(fixture->home);
	fixture->dir = git_make();
	scratch_do(fixture->dir, "mkdir plan templates; echo aap >plan/a.md; echo noot >plan/b.md; echo mies >README; "
				 "echo t >templates/t.html; printf '*.bak\\nnode_modules\\n' >.gitignore");
	git_commit_all(fixture->dir);
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *fixture = *state;

	scratch_remove(fixture->home);
	scratch_remove(fixture->dir);
	free(fixture);
	return 0;
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(changed),
	    TEST(changed_to_the_same_size),
	    TEST(deleted),
	    TEST(untracked),
	    TEST(untracked_in_a_new_folder),
	    TEST(staged),
	    TEST(link_in_place_of_file),
	    TEST(template_changed),
	    TEST(templates_gone),
	    TEST(plan_renamed_away),
	    TEST(ignored),
	    TEST(hidden),
	    TEST(empty_folder),
	    TEST(elsewhere),
	    TEST(mode_alone),
	    TEST(touched),
	    TEST(staged_and_undone),
	    TEST(ignored_by_the_user_alone),
	    TEST(plan_below_the_root),
	    TEST(plan_that_git_ignores_as_a_whole),
	    TEST(nothing_is_written_or_run),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
