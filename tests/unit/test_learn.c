/* SPDX-License-Identifier: EUPL-1.2 */
/* What a build learns of the files that it read and wrote: nothing of one that somebody else wrote to meanwhile. */
#include "scratch.h"

#include "base/known.h"
#include "render/intact.h"
#include "render/publish.h"
#include "source/fingerprint.h"
#include "source/source.h"

static struct say dutch = {.lang = LANG_NL};

/* Other bytes in the same file, with its size and mtime of before. The clock of files ticks first. */
static void
edit_in_place(const char *dir, const char *path)
{
	struct buf line = {0};

	usleep(20000);
	buf_printf(&line,
	    "cp -p %s ref && printf X | dd of=%s conv=notrunc 2>dd.err && touch -r ref %s && rm ref dd.err", path, path,
	    path);
	scratch_do(dir, buf_text(&line));
	buf_free(&line);
}

/* Whether the file as it is now was learned; then with the fingerprint of what it holds. */
static bool
learned(struct known *known, const char *dir, const char *path)
{
	char *whole = scratch_path(dir, path), found[FINGERPRINT_SIZE], real[FINGERPRINT_SIZE];
	struct known_state state;
	struct stat st;

	assert_int_equal(lstat(whole, &st), 0);
	known_state(&st, &state);
	bool is = known_find(known, &state, found);

	assert_true(fingerprint_file(AT_FDCWD, whole, real));
	if (is)
		assert_string_equal(found, real);
	free(whole);
	return is;
}

static void
put_file(struct publish *publish, const char *path, struct str bytes, struct buf *manifest)
{
	char sum[FINGERPRINT_SIZE];

	fingerprint(bytes, sum);
	assert_int_equal(publish_add(publish, path, bytes), 0);
	buf_printf(manifest, "\n\"%s\":{\"size\":%zu,\"sha256\":\"%s\"}", path, bytes.n, sum);
}

static void
a_site_is_learned_as_it_was_written(void **state)
{
	char *dir = scratch_make(), *target = scratch_path(dir, "site");
	struct known written = KNOWN_ALL, known = KNOWN_ALL;
	struct publish *publish = publish_begin(&dutch, target);
	struct buf manifest = {0};

	(void)state;
	assert_non_null(publish);
	publish_known(publish, &written);
	buf_puts(&manifest, "{\"generator\": \"actieplan\"");
	put_file(publish, "a.html", STR("een pagina"), &manifest);
	put_file(publish, "b/c.html", STR("nog een"), &manifest);
	put_file(publish, "d.html", STR("de derde"), &manifest);
	assert_int_equal(publish_add(publish, "manifest.json", buf_str(&manifest)), 0);
	edit_in_place(dir, ".site.actieplan-nieuw/d.html");
	assert_int_equal(publish_commit(publish), 0);
	publish_end(publish);
	edit_in_place(dir, "site/a.html");

	site_learn(target, &written, &known);
	known_turn(&known);
	assert_false(learned(&known, dir, "site/a.html"));
	assert_true(learned(&known, dir, "site/b/c.html"));
	assert_false(learned(&known, dir, "site/d.html"));
	known_clear(&written);
	known_clear(&known);
	buf_free(&manifest);
	free(target);
	scratch_remove(dir);
}

static void
a_plan_is_learned_as_it_was_read(void **state)
{
	char *dir = scratch_make();
	struct known known = KNOWN_ALL;
	struct buf before = {0}, after = {0}, bytes = {0};

	(void)state;
	scratch_write(dir, "plan/a.md", "een regel");
	scratch_write(dir, "plan/b.md", "een andere");
	scratch_write(dir, "plan/niet-gelezen.md", "de derde");
	struct source *source = source_open(&dutch, dir, NULL);

	assert_int_equal(source_put_state(source, "brief/", &before), 0);
	buf_reset(&before);
	assert_int_equal(source_put_contents(source, &known, &before), 0);
	known_clear(&known);
	known = KNOWN_ALL;
	source_remember(source);
	assert_int_equal(source_read(source, "plan/a.md", &bytes), 0);
	assert_int_equal(source_read(source, "plan/b.md", &bytes), 0);
	edit_in_place(dir, "plan/a.md");
	assert_int_equal(source_put_contents(source, &known, &after), 0);
	assert_string_equal(buf_text(&after), buf_text(&before));
	known_turn(&known);
	assert_false(learned(&known, dir, "plan/a.md"));
	assert_true(learned(&known, dir, "plan/b.md"));
	assert_true(learned(&known, dir, "plan/niet-gelezen.md"));
	known_clear(&known);
	buf_free(&before);
	buf_free(&after);
	buf_free(&bytes);
	source_close(source);
	scratch_remove(dir);
}

/* It was read twice, with other bytes: neither is what the site was made from. */
static void
a_plan_that_changed_is_not_learned(void **state)
{
	char *dir = scratch_make();
	struct known known = KNOWN_ALL;
	struct buf out = {0};

	(void)state;
	scratch_write(dir, "plan/a.md", "een regel");
	struct source *source = source_open(&dutch, dir, NULL);

	assert_int_equal(source_put_state(source, "brief/", &out), 0);
	source_remember(source);
	assert_int_equal(source_read(source, "plan/a.md", &out), 0);
	edit_in_place(dir, "plan/a.md");
	assert_int_equal(source_read(source, "plan/a.md", &out), 0);
	assert_int_equal(source_put_contents(source, &known, &out), 1);
	known_clear(&known);
	buf_free(&out);
	source_close(source);
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_site_is_learned_as_it_was_written),
	    cmocka_unit_test(a_plan_is_learned_as_it_was_read),
	    cmocka_unit_test(a_plan_that_changed_is_not_learned),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
