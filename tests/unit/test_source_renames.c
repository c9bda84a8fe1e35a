/* SPDX-License-Identifier: EUPL-1.2 */
/* Files that were given another name, as git itself sees them. */
#include "gitrepo.h"

#include "source/renames.h"
#include "source/source.h"

/* "from>to likeness" for each, one a line. */
static char *
renames_of(const char *dir, const char *a, const char *b)
{
	struct say say = {.lang = LANG_NL};
	struct source *from = source_open(&say, dir, a), *to = source_open(&say, dir, b);
	const struct source_rename *renames;
	size_t count;
	struct buf out = {0};

	assert_non_null(from);
	assert_non_null(to);
	assert_int_equal(source_renames(from, to, &renames, &count), 0);
	for (size_t i = 0; i < count; i++) {
		assert_in_range(renames[i].likeness, 50, 100);
		buf_printf(&out, "%s>%s%s\n", renames[i].from, renames[i].to, renames[i].likeness == 100 ? " =" : "");
	}
	source_close(from);
	source_close(to);
	return out.data != NULL ? buf_take(&out) : xstrdup("");
}

static void
renames_are(const char *dir, const char *a, const char *b, const char *wanted)
{
	char *is = renames_of(dir, a, b);

	assert_string_equal(is, wanted);
	free(is);
}

/* Four files of ten lines; then one moved, one moved and changed a little, one rewritten under another name. */
static void
make_renamed(const char *dir, const char *top)
{
	struct buf script = {0};

	buf_printf(&script,
	    "mkdir -p %s && cd %s && for f in a b c d; do for i in 1 2 3 4 5 6 7 8 9 10; do echo \"regel $i van $f\"; "
	    "done >$f.md; done && git add -A . && git commit -q -m x && git tag oud && mkdir dieper && "
	    "git mv a.md dieper/a2.md && git mv b.md b2.md && echo erbij >>b2.md && git rm -q c.md && "
	    "for i in 1 2 3 4 5 6 7 8 9; do echo \"iets $i heel anders\"; done >c2.md && echo x >>d.md && "
	    "git add -A . && echo buiten >../buiten",
	    top, top);
	scratch_do(dir, buf_text(&script));
	buf_free(&script);
}

static const char wanted[] = "plan/b.md>plan/b2.md\nplan/a.md>plan/dieper/a2.md =\n";
static const char wanted_back[] = "plan/dieper/a2.md>plan/a.md =\nplan/b2.md>plan/b.md\n";

static void
finds_what_git_finds(void **state)
{
	(void)state;
	char *dir = git_make();

	make_renamed(dir, "plan");
	git_commit_all(dir);
	renames_are(dir, "oud", "HEAD", wanted);
	renames_are(dir, "HEAD", "oud", wanted_back);
	renames_are(dir, "HEAD", "HEAD", "");
	char *git = scratch_run(dir, "git diff -M --diff-filter=R --name-only oud HEAD");

	assert_string_equal(git, "plan/b2.md\nplan/dieper/a2.md");
	free(git);
	scratch_do(dir, "git clone -q --bare . kaal.git");
	char *bare = scratch_path(dir, "kaal.git");

	renames_are(bare, "oud", "main", wanted);
	free(bare);
	scratch_remove(dir);
}

static void
sees_the_work_dir(void **state)
{
	(void)state;
	char *dir = git_make();

	make_renamed(dir, "rijk/plan");
	char *low = scratch_path(dir, "rijk");

	renames_are(low, "oud", NULL, wanted);
	renames_are(low, NULL, "oud", wanted_back);
	renames_are(low, NULL, NULL, "");
	scratch_do(dir, "git reset -q"); /* the new names are now unknown to git */
	renames_are(low, "HEAD", NULL, wanted);
	free(low);
	scratch_remove(dir);
}

static void
none_without_a_repository(void **state)
{
	(void)state;
	char *dir = scratch_make();

	renames_are(dir, NULL, NULL, "");
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(finds_what_git_finds),
	    cmocka_unit_test(sees_the_work_dir),
	    cmocka_unit_test(none_without_a_repository),
	};

	return cmocka_run_group_tests(tests, git_set_up, git_tear_down);
}
