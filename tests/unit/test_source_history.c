/* SPDX-License-Identifier: EUPL-1.2 */
/* The last change of each file, held against what git itself says. */
#include "gitrepo.h"

#include "source/history.h"
#include "source/source.h"

/* "path commit" for each file, one a line, in byte order. */
static char *
history_of(const char *dir, const char *rev)
{
	struct say say = {.lang = LANG_NL};
	struct source *source = source_open(&say, dir, rev);
	const struct source_change *changes;
	size_t count;
	struct buf out = {0};

	assert_non_null(source);
	assert_int_equal(source_history(source, &changes, &count), 0);
	for (size_t i = 0; i < count; i++)
		buf_printf(&out, "%s %s%s\n", changes[i].path, changes[i].unknown ? "?" : changes[i].revision,
		    changes[i].uncommitted ? "+" : "");
	source_close(source);
	return buf_take(&out);
}

static char *
history_by_git(const char *dir, const char *rev)
{
	struct buf command = {0};

	buf_printf(&command,
	    "for f in $(git ls-tree -r --name-only %s plan/ | LC_ALL=C sort); do "
	    "echo \"$f $(git log -1 --format=%%H %s -- $f)\"; done; echo",
	    rev, rev);
	char *text = scratch_run(dir, buf_text(&command));

	buf_free(&command);
	return text;
}

static void
is_as_git_says(const char *dir, const char *rev)
{
	char *ours = history_of(dir, rev), *git = history_by_git(dir, rev);

	assert_true(ours[0] != '\0');
	assert_string_equal(ours, git);
	free(ours);
	free(git);
}

static unsigned
dice(unsigned *seed, unsigned sides)
{
	*seed = *seed * 1103515245 + 12345;
	return (*seed >> 16) % sides;
}

/* A change of a few files. Of what they hold there are three kinds: chance makes many a file alike in two branches. */
static void
put_changes(FILE *to, unsigned *seed)
{
	static const char *const folders[] = {"plan/", "plan/acties/", "plan/acties-b/", "plan/acties.d/x/", "elders/"};

	for (unsigned n = 1 + dice(seed, 4); n > 0; n--) {
		char path[100];

		snprintf(path, sizeof path, "%s%c.md", folders[dice(seed, 5)], 'a' + (int)dice(seed, 4));
		if (dice(seed, 5) == 0)
			fprintf(to, "D %s\n", path);
		else
			fprintf(to, "M %s inline %s\ndata 1\n%u\n", dice(seed, 9) == 0 ? "100755" : "100644", path,
			    dice(seed, 3));
	}
}

/* Three branches that branch, merge (two or three at once) and go on; some clocks run behind. */
static void
put_history(FILE *to, unsigned seed)
{
	unsigned exists = 0;

	for (unsigned i = 1; i <= 150; i++) {
		unsigned branch = i == 1 || i == 150 ? 0 : dice(&seed, 3), other = dice(&seed, 3),
			 third = dice(&seed, 3);
		unsigned when = 1700000000 + i * 1000 - (dice(&seed, 6) == 0 ? dice(&seed, 20000) : 0);

		fprintf(to, "commit refs/heads/b%u\nmark :%u\ncommitter T <t@example.org> %u +0100\ndata 0\n", branch,
		    i, when);
		if ((exists & 1U << branch) == 0 && exists != 0)
			fprintf(to, "from refs/heads/b0\n");
		if ((exists & 1U << branch) != 0 && other != branch && (exists & 1U << other) != 0 &&
		    dice(&seed, 3) == 0) {
			fprintf(to, "merge refs/heads/b%u\n", other);
			if (third != branch && third != other && (exists & 1U << third) != 0)
				fprintf(to, "merge refs/heads/b%u\n", third);
			if (dice(&seed, 3) == 0)
				fprintf(to, "deleteall\n"); /* then what is put may be the other's */
		}
		exists |= 1U << branch;
		put_changes(to, &seed);
		fprintf(to, "\n");
	}
	fprintf(to, "commit refs/heads/b0\ncommitter T <t@example.org> 1800000000 +0100\ndata 0\n"
		    "M 100644 inline plan/slot.md\ndata 1\nx\n");
}

static void
merges_deletions_and_returns_are_as_git_sees_them(void **state)
{
	(void)state;
	for (unsigned seed = 1; seed <= 12; seed++) {
		char *dir = git_make();
		char *stream = scratch_path(dir, "stroom");
		FILE *to = fopen(stream, "w");

		assert_non_null(to);
		put_history(to, seed);
		assert_int_equal(fclose(to), 0);
		scratch_do(dir, "git fast-import --quiet <stroom");
		for (int branch = 0; branch < 3; branch++) {
			char rev[] = {'b', (char)('0' + branch), '\0'};

			is_as_git_says(dir, rev);
		}
		free(stream);
		scratch_remove(dir);
	}
}

static void
renames_and_folders_that_become_files(void **state)
{
	(void)state;
	char *dir = git_make();

	scratch_write(dir, "plan/a/b.md", "1\n2\n3\n4\n5\n6\n");
	scratch_write(dir, "plan/c", "was een bestand");
	scratch_write(dir, "plan/d.md", "d");
	git_commit_all(dir);
	scratch_do(dir, "git mv plan/a/b.md plan/e.md && rm plan/c && mkdir plan/c && echo x >plan/c/f.md");
	git_commit_all(dir);
	scratch_do(dir, "rm -r plan/a; git mv plan/e.md plan/a && git commit -q -m x && git rm -q plan/d.md && "
			"git commit -q -m x && echo d >plan/d.md");
	git_commit_all(dir);
	scratch_do(dir, "git commit -q --allow-empty -m leeg");
	is_as_git_says(dir, "HEAD");
	scratch_do(dir, "git commit-graph write --reachable && git gc -q && git pack-refs --all");
	is_as_git_says(dir, "HEAD");
	scratch_remove(dir);
}

static void
a_plan_below_the_root(void **state)
{
	(void)state;
	char *dir = git_make();

	scratch_write(dir, "rijk/x/plan/a.md", "1");
	git_commit_all(dir);
	char *first = scratch_run(dir, "git rev-parse HEAD");

	scratch_write(dir, "plan/a.md", "2");
	scratch_write(dir, "rijk/x/plan/b.md", "2");
	git_commit_all(dir);
	char *low = scratch_path(dir, "rijk/x"), *second = scratch_run(dir, "git rev-parse HEAD");
	char *disk = history_of(low, NULL), *head = history_of(low, "HEAD");
	struct buf wanted = {0};

	buf_printf(&wanted, "plan/a.md %s\nplan/b.md %s\n", first, second);
	assert_string_equal(disk, buf_text(&wanted));
	assert_string_equal(head, buf_text(&wanted));
	buf_free(&wanted);
	free(disk);
	free(head);
	free(low);
	free(first);
	free(second);
	scratch_remove(dir);
}

static void
what_is_not_committed_is_told(void **state)
{
	(void)state;
	char *dir = git_make();

	scratch_write(dir, "plan/a.md", "1");
	scratch_write(dir, "plan/b.md", "1");
	scratch_write(dir, ".gitignore", "*.bak.md\n");
	git_commit_all(dir);
	char *first = scratch_run(dir, "git rev-parse HEAD");
	struct buf wanted = {0};

	scratch_write(dir, "plan/a.md", "2");
	scratch_write(dir, "plan/c.md", "nieuw");
	scratch_write(dir, "plan/d.bak.md", "door git genegeerd");
	buf_printf(&wanted, "plan/a.md %s+\nplan/b.md %s\nplan/c.md +\nplan/d.bak.md +\n", first, first);
	char *is = history_of(dir, NULL);

	assert_string_equal(is, buf_text(&wanted));
	free(is);
	buf_free(&wanted);
	free(first);
	scratch_remove(dir);
}

static void
beyond_a_shallow_clone_nothing_is_known(void **state)
{
	(void)state;
	char *dir = git_make();

	scratch_write(dir, "plan/oud.md", "1");
	git_commit_all(dir);
	scratch_write(dir, "plan/grens.md", "1");
	git_commit_all(dir);
	scratch_write(dir, "plan/nieuw.md", "1");
	git_commit_all(dir);
	scratch_do(dir, "git clone -q --depth 2 file://$PWD ondiep; git clone -q --depth 1 file://$PWD ondiepst");
	char *third = scratch_run(dir, "git rev-parse HEAD");
	char *shallow = scratch_path(dir, "ondiep"), *shallowest = scratch_path(dir, "ondiepst");
	struct buf wanted = {0};

	buf_printf(&wanted, "plan/grens.md ?\nplan/nieuw.md %s\nplan/oud.md ?\n", third);
	char *is = history_of(shallow, NULL), *least = history_of(shallowest, "HEAD");

	assert_string_equal(is, buf_text(&wanted));
	assert_string_equal(least, "plan/grens.md ?\nplan/nieuw.md ?\nplan/oud.md ?\n");
	free(is);
	free(least);
	free(third);
	free(shallow);
	free(shallowest);
	buf_free(&wanted);
	scratch_remove(dir);
}

/* "path date role" for each file. */
static void
roles_are(const char *dir, const char *rev, const char *wanted)
{
	struct say say = {.lang = LANG_NL};
	struct source *source = source_open(&say, dir, rev);
	const struct source_change *changes;
	size_t count;
	struct buf out = {0};

	assert_non_null(source);
	assert_int_equal(source_history(source, &changes, &count), 0);
	for (size_t i = 0; i < count; i++)
		buf_printf(&out, "%s %s %s\n", changes[i].path, changes[i].date, changes[i].role);
	assert_string_equal(buf_text(&out), wanted);
	buf_free(&out);
	source_close(source);
}

static void
only_mailmap_names_an_author(void **state)
{
	(void)state;
	char *dir = git_make();

	scratch_do(dir,
	    "mkdir plan && echo 1 >plan/a.md && git add . && GIT_AUTHOR_EMAIL=Een@Example.org git commit -q -m x && "
	    "echo 1 >plan/b.md && git add . && GIT_AUTHOR_EMAIL=twee@example.org "
	    "GIT_COMMITTER_DATE='2024-12-31T23:30:00 -0500' git commit -q -m x && "
	    "echo 1 >plan/c.md && git add . && GIT_AUTHOR_EMAIL=drie@example.org git commit -q -m x && "
	    "echo 1 >plan/d.md && git add . && GIT_AUTHOR_EMAIL=vier@example.org git commit -q -m x");
	roles_are(dir, "HEAD",
	    "plan/a.md 2024-03-01 \nplan/b.md 2024-12-31 \nplan/c.md 2024-03-01 \nplan/d.md 2024-03-01 \n");
	scratch_write(dir, ".mailmap",
	    "Redactie <redactie@example.org> <een@EXAMPLE.org>\n"
	    "<anders@example.org> <twee@example.org>\n"
	    "drie@example.org <drie@example.org>\n"
	    "Test <vier@example.org>\n");
	git_commit_all(dir);
	roles_are(dir, "HEAD",
	    "plan/a.md 2024-03-01 Redactie\nplan/b.md 2024-12-31 \nplan/c.md 2024-03-01 \nplan/d.md 2024-03-01 Test\n");
	/* Of the commit that is read: neither a later one nor what is on disk. */
	roles_are(dir, "HEAD~1",
	    "plan/a.md 2024-03-01 \nplan/b.md 2024-12-31 \nplan/c.md 2024-03-01 \nplan/d.md 2024-03-01 \n");
	scratch_do(dir, "rm .mailmap");
	roles_are(dir, NULL,
	    "plan/a.md 2024-03-01 Redactie\nplan/b.md 2024-12-31 \nplan/c.md 2024-03-01 \nplan/d.md 2024-03-01 Test\n");
	scratch_remove(dir);
}

static void
without_commits_there_is_no_history(void **state)
{
	(void)state;
	char *plain = scratch_make(), *empty = git_make();

	scratch_write(plain, "plan/a.md", "1");
	scratch_write(empty, "plan/a.md", "1");
	char *none = history_of(plain, NULL), *nothing = history_of(empty, NULL);

	assert_string_equal(none, "");
	assert_string_equal(nothing, "");
	free(none);
	free(nothing);
	scratch_remove(plain);
	scratch_remove(empty);
}

static void
a_gap_in_the_history_is_told(void **state)
{
	(void)state;
	char *dir = git_make();
	struct say say = {.lang = LANG_NL};
	const struct source_change *changes;
	size_t count;

	scratch_write(dir, "plan/a.md", "1");
	git_commit_all(dir);
	scratch_write(dir, "plan/b.md", "1");
	git_commit_all(dir);
	scratch_do(dir, "rm -f .git/objects/$(git rev-parse HEAD~1 | sed 's,..,&/,')");
	struct source *source = source_open(&say, dir, "HEAD");
	struct ear ear = hear();

	assert_non_null(source);
	assert_int_equal(source_history(source, &changes, &count), -1);
	said_one_line(heard(ear), "De geschiedenis van plan/ ontbreekt in de git-repository");
	source_close(source);
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(merges_deletions_and_returns_are_as_git_sees_them),
	    cmocka_unit_test(renames_and_folders_that_become_files),
	    cmocka_unit_test(a_plan_below_the_root),
	    cmocka_unit_test(what_is_not_committed_is_told),
	    cmocka_unit_test(beyond_a_shallow_clone_nothing_is_known),
	    cmocka_unit_test(only_mailmap_names_an_author),
	    cmocka_unit_test(without_commits_there_is_no_history),
	    cmocka_unit_test(a_gap_in_the_history_is_told),
	};

	return cmocka_run_group_tests(tests, git_set_up, git_tear_down);
}
