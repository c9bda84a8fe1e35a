/* SPDX-License-Identifier: EUPL-1.2 */
/* The tags of a repository: which are annotated, and which commit each leads to. */
#include "gitrepo.h"

#include "source/source.h"
#include "source/tags.h"

/* "name=revision!" in one line, with '!' behind those that are annotated. */
static char *
tags_of(const char *dir, const char *rev, const char *prefix)
{
	struct say say = {.lang = LANG_NL};
	struct source *source = source_open(&say, dir, rev);
	const struct source_tag *tags;
	size_t count;
	struct buf out = {0};

	assert_non_null(source);
	assert_int_equal(source_tags(source, prefix, &tags, &count), 0);
	for (size_t i = 0; i < count; i++)
		buf_printf(&out, "%s=%s%s ", tags[i].name, tags[i].revision, tags[i].annotated ? "!" : "");
	source_close(source);
	return out.data != NULL ? buf_take(&out) : xstrdup("");
}

static void
tags_are(const char *dir, const char *rev, const char *prefix, const char *wanted)
{
	char *is = tags_of(dir, rev, prefix);

	assert_string_equal(is, wanted);
	free(is);
}

/* Two commits; the letters' tags in another order than their names. Returns the first commit. */
static char *
make_tagged(char *dir)
{
	scratch_write(dir, "plan/a.md", "een");
	git_commit_all(dir);
	char *first = scratch_run(dir, "git rev-parse HEAD");

	scratch_do(dir, "git tag -a -m x brief/b && git tag brief/a && git tag -a -m x briefje && "
			"git tag -a -m x brief/blad HEAD:plan/a.md");
	scratch_write(dir, "plan/a.md", "twee");
	git_commit_all(dir);
	scratch_do(dir, "git -c advice.nestedTag=false tag -a -m x brief/c brief/b");
	return first;
}

static void
lists_by_name_and_tells_annotated(void **state)
{
	(void)state;
	char *dir = git_make();
	char *first = make_tagged(dir);
	struct buf wanted = {0};

	buf_printf(&wanted, "brief/a=%s brief/b=%s! brief/blad=! brief/c=%s! ", first, first, first);
	tags_are(dir, NULL, "brief/", buf_text(&wanted));
	tags_are(dir, "HEAD", "brief/", buf_text(&wanted));
	scratch_do(dir, "git pack-refs --all && git gc -q");
	tags_are(dir, NULL, "brief/", buf_text(&wanted));
	scratch_do(dir, "git clone -q --bare . kaal.git");
	char *bare = scratch_path(dir, "kaal.git");

	tags_are(bare, "main", "brief/", buf_text(&wanted));
	buf_printf(&wanted, "briefje=%s! ", first);
	tags_are(dir, NULL, "", buf_text(&wanted));
	tags_are(dir, NULL, "niets/", "");
	buf_free(&wanted);
	free(bare);
	free(first);
	scratch_remove(dir);
}

static void
no_tags_without_commits(void **state)
{
	(void)state;
	char *plain = scratch_make(), *empty = git_make();

	tags_are(plain, NULL, "", "");
	tags_are(empty, NULL, "", "");
	scratch_remove(plain);
	scratch_remove(empty);
}

static void
a_commit_that_is_not_here_has_no_revision(void **state)
{
	(void)state;
	char *dir = git_make();
	char *first = make_tagged(dir);

	scratch_do(dir, "git clone -q --depth 1 file://$PWD ondiep && cp .git/packed-refs ondiep/.git/ 2>/dev/null || "
			"git -C ondiep update-ref --no-deref refs/tags/brief/a HEAD && "
			"git show-ref brief/a | cut -c1-40 >ondiep/.git/refs/tags/brief/a");
	char *shallow = scratch_path(dir, "ondiep");

	tags_are(shallow, NULL, "brief/", "brief/a= ");
	free(shallow);
	free(first);
	scratch_remove(dir);
}

static void
a_tag_with_damage_is_told(void **state)
{
	(void)state;
	char *dir = git_make();
	char *first = make_tagged(dir);
	struct say say = {.lang = LANG_NL};
	struct source *source = source_open(&say, dir, NULL);
	const struct source_tag *tags;
	size_t count;

	scratch_do(dir, "echo onzin >.git/refs/tags/brief/d; o=.git/objects/$(git rev-parse brief/c | sed 's,..,&/,'); "
			"chmod u+w $o; echo onzin >$o");
	struct ear ear = hear();

	assert_int_equal(source_tags(source, "brief/", &tags, &count), -1);
	said_one_line(heard(ear), "brief/c kan niet gelezen worden uit de git-repository");
	assert_int_equal(count, 0);
	/* A file that is no tag at all is left out, as git does. */
	assert_int_equal(source_tags(source, "brief/d", &tags, &count), 0);
	assert_int_equal(count, 0);
	source_close(source);
	free(first);
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(lists_by_name_and_tells_annotated),
	    cmocka_unit_test(no_tags_without_commits),
	    cmocka_unit_test(a_commit_that_is_not_here_has_no_revision),
	    cmocka_unit_test(a_tag_with_damage_is_told),
	};

	return cmocka_run_group_tests(tests, git_set_up, git_tear_down);
}
