/* SPDX-License-Identifier: EUPL-1.2 */
/* A plan that is a revision of a git repository. */
#include "gitrepo.h"

#include <time.h>

#include "source/source.h"

static struct source *
opened(struct say *say, const char *dir, const char *rev)
{
	struct source *source = source_open(say, dir, rev);

	assert_non_null(source);
	return source;
}

static void
does_not_open(const char *dir, const char *rev, const char *part)
{
	struct say say = {.lang = LANG_NL};
	struct ear ear = hear();
	struct source *source = source_open(&say, dir, rev);

	said_one_line(heard(ear), part);
	assert_null(source);
}

/* Every path, with kind, size and content, one after another. The caller frees it. */
static struct buf
all_of(const char *dir, const char *rev)
{
	struct say say = {.lang = LANG_NL};
	struct source *source = opened(&say, dir, rev);
	const struct source_entry *entries;
	size_t count;
	struct buf all = {0}, bytes = {0};

	assert_int_equal(source_list(source, "plan", &entries, &count), 0);
	for (size_t i = 0; i < count; i++) {
		buf_reset(&bytes);
		if (entries[i].kind == SOURCE_FILE)
			assert_int_equal(source_read(source, entries[i].path, &bytes), 0);
		buf_printf(&all, "<%s %d %zu>", entries[i].path, (int)entries[i].kind, bytes.len);
		buf_putstr(&all, buf_str(&bytes));
	}
	buf_free(&bytes);
	source_close(source);
	return all;
}

static void
all_is(const char *dir, const char *rev, const char *wanted)
{
	struct buf all = all_of(dir, rev);

	assert_string_equal(buf_text(&all), wanted);
	buf_free(&all);
}

static void
at_revision(const char *dir, const char *rev, const char *wanted)
{
	struct say say = {.lang = LANG_NL};
	struct source *source = opened(&say, dir, rev);

	assert_string_equal(source_revision(source), wanted);
	source_close(source);
}

/* Names that sort otherwise when folders are compared by name alone, or by locale. */
static char *
make_awkward(void)
{
	static const char *const paths[] = {"plan/a.md", "plan/a/b.md", "plan/a-b.md", "plan/a0", "plan/x.md/in.md",
	    "plan/x.md-1", "plan/x.md0", "plan/\xc3\xa9.md", "plan/\xff.md", "plan/Z.md", "plan/regel\neinde.md",
	    "plan/spatie .md", "plan/map.csv/.verborgen", "plan/map.csv/d.csv", "planning/nee.md"};
	char *dir = git_make();

	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++)
		scratch_write(dir, paths[i], paths[i]);
	scratch_bytes(dir, "plan/nul.md", "a\r\nb\0c\r\n", 8);
	scratch_do(dir, "ln -s a.md plan/koppeling.md");
	git_commit_all(dir);
	return dir;
}

static void
a_commit_reads_as_its_work_dir(void **state)
{
	(void)state;
	char *dir = make_awkward();
	struct buf disk = all_of(dir, NULL), head = all_of(dir, "HEAD");

	assert_non_null(memmem(disk.data, disk.len, "<plan/x.md 1 0><plan/x.md-1 0 11>", 33));
	assert_int_equal(disk.len, head.len);
	assert_memory_equal(disk.data, head.data, head.len);
	buf_free(&disk);
	buf_free(&head);
	scratch_remove(dir);
}

static void
files_come_in_the_order_of_git(void **state)
{
	(void)state;
	char *dir = make_awkward();
	struct say say = {.lang = LANG_NL};
	struct source *source = opened(&say, dir, NULL);
	const struct source_entry *entries;
	size_t count;
	struct buf paths = {0};
	char *wanted = scratch_run(dir, "git -c core.quotePath=false ls-tree -r -z --name-only HEAD plan | LC_ALL=C "
					"grep -azv '/[.]' | tr '\\0' '|'");

	assert_int_equal(source_list(source, "plan", &entries, &count), 0);
	for (size_t i = 0; i < count; i++)
		if (entries[i].kind != SOURCE_FOLDER)
			buf_printf(&paths, "%s|", entries[i].path);
	assert_string_equal(buf_text(&paths), wanted);
	buf_free(&paths);
	free(wanted);
	source_close(source);
	scratch_remove(dir);
}

static void
every_name_of_a_commit_will_do(void **state)
{
	(void)state;
	static const char *const names[] = {"HEAD", "main", "origin/zij", "brief/2024-1", "genest", "licht", "main~0"};
	char *dir = git_make();

	scratch_write(dir, "plan/a.md", "oud");
	git_commit_all(dir);
	char *id = scratch_run(dir, "git rev-parse HEAD");

	scratch_do(dir,
	    "git tag -a -m x brief/2024-1 && git tag -a -m x genest brief/2024-1 2>/dev/null && git tag licht && "
	    "git update-ref refs/remotes/origin/zij HEAD && git pack-refs --all && git gc -q && git checkout -q "
	    "--detach");
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		at_revision(dir, names[i], id);
	at_revision(dir, id, id);
	id[10] = '\0';
	struct buf whole = {0};

	buf_puts(&whole, id);
	char *again = scratch_run(dir, "git rev-parse HEAD");

	at_revision(dir, buf_text(&whole), again);
	buf_free(&whole);
	free(again);
	free(id);
	scratch_remove(dir);
}

static void
reads_an_older_revision(void **state)
{
	(void)state;
	char *dir = git_make();

	scratch_write(dir, "plan/a.md", "oud");
	git_commit_all(dir);
	scratch_do(dir, "git tag oud");
	scratch_write(dir, "plan/a.md", "nieuw");
	git_commit_all(dir);
	scratch_do(dir, "rm -r plan");
	all_is(dir, "oud", "<plan/a.md 0 3>oud");
	all_is(dir, "HEAD", "<plan/a.md 0 5>nieuw");
	scratch_remove(dir);
}

static void
reads_below_the_root_and_bare(void **state)
{
	(void)state;
	char *dir = git_make();
	struct say say = {.lang = LANG_NL};

	scratch_write(dir, "rijk/programma/plan/a.md", "laag");
	scratch_write(dir, "plan/a.md", "hoog");
	git_commit_all(dir);
	scratch_do(
	    dir, "git clone -q --bare . kaal.git && mkdir nieuw && git worktree add -q ../$(basename $PWD)-wt 2>&1");
	char *low = scratch_path(dir, "rijk/programma"), *bare = scratch_path(dir, "kaal.git");
	char *new = scratch_path(dir, "nieuw"), *git = scratch_path(dir, ".git");

	all_is(low, "HEAD", "<plan/a.md 0 4>laag");
	all_is(bare, "HEAD", "<plan/a.md 0 4>hoog");
	struct source *source = opened(&say, bare, "main");

	assert_true(source_is_bare(source));
	source_close(source);
	source = opened(&say, low, "main");
	assert_false(source_is_bare(source));
	source_close(source);
	does_not_open(bare, NULL, "kies een revisie, zoals --rev HEAD");
	does_not_open(new, "HEAD", "/nieuw is er niet in revisie HEAD");
	does_not_open(git, "HEAD", "/.git is er niet in revisie HEAD");

	struct buf tree = {0};

	buf_printf(&tree, "%s-wt", dir);
	all_is(buf_text(&tree), "HEAD", "<plan/a.md 0 4>hoog");
	scratch_remove(buf_take(&tree));
	free(low);
	free(bare);
	free(new);
	free(git);
	scratch_remove(dir);
}

static void
follows_no_link_and_no_submodule(void **state)
{
	(void)state;
	char *dir = git_make();
	struct say say = {.lang = LANG_NL};
	const struct source_entry *entries;
	size_t count;
	struct buf out = {0};

	scratch_write(dir, "plan/a.md", "x");
	scratch_write(dir, ".gitmodules", "[submodule \"s\"]\n\tpath = plan/s\n\turl = file:///nergens\n");
	scratch_do(dir, "ln -s a.md plan/b.md && git add -A && "
			"git update-index --add --cacheinfo 160000,1234567890123456789012345678901234567890,plan/s && "
			"git commit -q -m x");
	struct source *source = opened(&say, dir, "HEAD");

	assert_int_equal(source_list(source, "plan", &entries, &count), 0);
	assert_int_equal(count, 3);
	assert_int_equal(entries[1].kind, SOURCE_SYMLINK);
	assert_string_equal(entries[2].path, "plan/s");
	assert_int_equal(entries[2].kind, SOURCE_OTHER);
	assert_int_equal(source_list(source, "weg", &entries, &count), 1);
	struct ear ear = hear();

	assert_int_equal(source_read(source, "plan/b.md", &out), -1);
	said_one_line(heard(ear), "plan/b.md is geen gewoon bestand");
	ear = hear();
	assert_int_equal(source_read(source, "plan/s", &out), -1);
	said_one_line(heard(ear), "plan/s is geen gewoon bestand");
	ear = hear();
	assert_int_equal(source_read(source, "plan/weg.md", &out), -1);
	said_one_line(heard(ear), "plan/weg.md is er niet");
	ear = hear();
	assert_int_equal(source_list(source, "plan/a.md", &entries, &count), -1);
	said_one_line(heard(ear), "plan/a.md is geen map");
	source_close(source);
	scratch_remove(dir);
}

static void
leaves_bytes_and_limit_as_on_disk(void **state)
{
	(void)state;
	char *dir = git_make();
	struct say say = {.lang = LANG_NL};
	struct buf out = {0};

	scratch_write(dir, "plan/crlf.md", "a\r\nb\r\n");
	scratch_do(dir, "head -c 1048577 /dev/zero >plan/te.md; head -c 1048576 /dev/zero >plan/net.md");
	git_commit_all(dir);
	scratch_do(dir, "git config core.autocrlf true; echo '* text=auto eol=crlf' >.gitattributes");
	struct source *source = opened(&say, dir, "HEAD");

	assert_int_equal(source_read(source, "plan/crlf.md", &out), 0);
	assert_string_equal(buf_text(&out), "a\r\nb\r\n");
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
dates_are_the_committers_own(void **state)
{
	(void)state;
	static const char *const dates[][2] = {
	    {"2024-12-31T23:30:00 -0500", "2024-12-31"}, /* in UTC the day after */
	    {"2025-01-01T00:30:00 +0530", "2025-01-01"}, /* in UTC the day before */
	    {"2024-02-29T12:00:00 +0000", "2024-02-29"},
	};
	char *dir = git_make();
	struct say say = {.lang = LANG_NL};

	for (size_t i = 0; i < sizeof(dates) / sizeof(dates[0]); i++) {
		setenv("GIT_COMMITTER_DATE", dates[i][0], 1);
		scratch_do(dir, "git commit -q --allow-empty -m x");
		struct source *disk = opened(&say, dir, NULL), *head = opened(&say, dir, "HEAD");

		assert_string_equal(source_date(disk), dates[i][1]);
		assert_string_equal(source_date(head), dates[i][1]);
		source_close(disk);
		source_close(head);
	}
	setenv("GIT_COMMITTER_DATE", "2024-03-01T12:00:00 +0100", 1);
	scratch_remove(dir);
}

static void
a_full_folder_reads_fast(void **state)
{
	(void)state;
	char *dir = git_make();
	struct timespec before, after;

	/* Long names make a large tree, which is what takes time; on disk they would take more. */
	scratch_do(dir,
	    "n=$(printf %0200d 0); blob=$(echo x | git hash-object -w --stdin); plan=$(for i in $(seq 4000); do "
	    "printf '100644 blob %s\\t%s-%s.md\\n' $blob $n $i; done | git mktree); git update-ref HEAD $(git "
	    "commit-tree -m x $(printf '040000 tree %s\\tplan\\n' $plan | git mktree))");
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
	struct buf all = all_of(dir, "HEAD");

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
	/* 0.1 s where the folder's tree is parsed once, some 8 s where each file parses it again. */
	assert_true(after.tv_sec - before.tv_sec < 3);
	buf_free(&all);
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_commit_reads_as_its_work_dir),
	    cmocka_unit_test(files_come_in_the_order_of_git),
	    cmocka_unit_test(every_name_of_a_commit_will_do),
	    cmocka_unit_test(reads_an_older_revision),
	    cmocka_unit_test(reads_below_the_root_and_bare),
	    cmocka_unit_test(follows_no_link_and_no_submodule),
	    cmocka_unit_test(leaves_bytes_and_limit_as_on_disk),
	    cmocka_unit_test(dates_are_the_committers_own),
	    cmocka_unit_test(a_full_folder_reads_fast),
	};

	return cmocka_run_group_tests(tests, git_set_up, git_tear_down);
}
