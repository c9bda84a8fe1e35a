/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What may be seen of a plan after each sort of save: it is what a whole load shows, and a few files tell it. Where
 * they do not, as of later papers, it is that all the same.
 */
#include "follower.h"

/* A save that must not take a look at the whole plan, and that is undone by the next. */
struct step {
	const char *folder;
	enum { COPY, LATER, INTERN } what;
	const char *field; /* LATER: the date that moves beyond the as-of date */
};

static const struct step steps[] = {
    {"plan/acties/", COPY, NULL},
    {"plan/acties/", LATER, "\neinde:"},
    {"plan/acties/", LATER, "\n    gehaald:"},
    {"plan/acties/", INTERN, NULL},
    {"plan/voortgang/", COPY, NULL},
    {"plan/voortgang/", LATER, "\ndatum:"},
    {"plan/voortgang/", INTERN, NULL},
    {"plan/no-regrets/", COPY, NULL},
    {"plan/no-regrets/", LATER, "\njaar:"},
    {"plan/no-regrets/", INTERN, NULL},
    {"plan/moties/", LATER, "\nbesluit_datum:"},
    {"plan/moties/", INTERN, NULL},
    {"plan/kamervragen/", LATER, "\ndatum:"},
    {"plan/gremia/", INTERN, NULL},
    {"plan/indicatoren/", INTERN, NULL},
    {"plan/organisaties/", INTERN, NULL},
    {"plan/documenten/", INTERN, NULL},
    {"plan/brieven/", INTERN, NULL},
};

/* The text after the step; NULL where it cannot be taken. */
static char *
stepped(const struct step *step, const char *text)
{
	struct buf made = {0};

	if (step->what == COPY)
		return xstrdup(text);
	if (strstr(text, "zichtbaarheid: intern") != NULL || strncmp(text, "---\n", 4) != 0)
		return NULL;
	if (step->what == INTERN) {
		/* Where the mark stands already it may not stand twice. */
		if (strstr(text, "\nzichtbaarheid:") != NULL)
			return NULL;
		buf_printf(&made, "---\nzichtbaarheid: intern\n%s", text + 4);
		return buf_take(&made);
	}
	char *later = xstrdup(text), *at = strstr(later, step->field);
	char *year = at != NULL ? strstr(at + 1, "20") : NULL;

	if (year == NULL || year > strchr(at + 1, '\n')) {
		free(later);
		return NULL;
	}
	year[2] = '3';
	return later;
}

/* Writes `text`, or with NULL takes the file away, and saves. Returns whether that was seen by a few files; dies
 * where what is seen is not what a whole load shows. */
static bool
step_to(struct follower *follower, const char *path, const char *text)
{
	struct buf name = {0};
	int few = follower->few, followed = follower->followed;

	buf_puts(&name, path);
	if (text != NULL) {
		scratch_write(follower->proof->dir, path, text);
	} else {
		char *full = scratch_path(follower->proof->dir, path);

		assert_int_equal(unlink(full), 0);
		free(full);
	}
	follower->followed = 1; /* compares without pages */
	save(follower, &name, 1, false);
	follower->followed += followed - 1;
	buf_free(&name);
	return follower->few > few;
}

/* There and back, with the first files that can take the step without an error. Returns how many could. */
static int
take_step(struct follower *follower, const struct step *step)
{
	struct proof *proof = follower->proof;
	int taken = 0;

	for (int i = 0; i < proof->count && taken == 0; i++) {
		const char *path = proof->files[i].path;
		char *text = strncmp(path, step->folder, strlen(step->folder)) == 0 && str_ends(str_of(path), ".md")
				 ? stepped(step, proof->files[i].text)
				 : NULL;
		struct buf to = {0};

		if (text == NULL)
			continue;
		buf_puts(&to, path);
		if (step->what == COPY) {
			to.len -= strlen(".md");
			buf_puts(&to, "-nieuw.md");
		}
		bool there = step_to(follower, to.data, text);
		bool back = step_to(follower, to.data, step->what == COPY ? NULL : proof->files[i].text);

		taken += there && back;
		free(text);
		buf_free(&to);
	}
	return taken;
}

static void
sees_these_by_a_few_files(void **state)
{
	struct proof proof;
	struct follower follower = follower_open(&proof, NULL);

	(void)state;
	follow(&follower, false);
	for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
		int taken = take_step(&follower, &steps[i]);

		if (taken == 0)
			fail_msg("%s %d %s", steps[i].folder, (int)steps[i].what,
			    steps[i].field != NULL ? steps[i].field : "");
	}
	follower_close(&follower);
}

/* Saves the file with a line more at its end, and returns its text as it was. The caller frees it. */
static char *
add_line(struct follower *follower, const char *path, const char *line)
{
	char *text = scratch_text(follower->proof->dir, path);
	struct buf longer = {0};

	assert_non_null(text);
	buf_printf(&longer, "%s\n%s\n", text, line);
	step_to(follower, path, buf_text(&longer));
	buf_free(&longer);
	return text;
}

static void
assert_seen(const struct follower *follower, bool seen)
{
	assert_int_equal(
	    db_number(visible_db(follower->visible), "document", "SELECT count(*) FROM document WHERE id = 'straks'"),
	    seen);
}

static void
sees_a_later_paper_while_something_rests_on_it(void **state)
{
	static const char paper[] = "plan/documenten/straks.md";
	struct proof proof;
	struct follower follower = follower_open(&proof, EARLIER);

	(void)state;
	scratch_write(proof.dir, paper, "---\ntitel: Verzonnen stuk\nsoort: rapport\ndatum: 2025-03-01\n---\n");
	load(&follower);
	follow(&follower, false);
	assert_seen(&follower, false);
	char *text = add_line(&follower, "plan/acties/1.1.md", "Dat staat in een stuk [@straks].");

	assert_seen(&follower, true);
	free(add_line(&follower, paper, "Dit stuk is van later."));
	assert_seen(&follower, true);
	step_to(&follower, "plan/acties/1.1.md", text);
	assert_seen(&follower, false);
	free(text);
	follower_close(&follower);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(sees_these_by_a_few_files),
	    cmocka_unit_test(sees_a_later_paper_while_something_rests_on_it),
	};

	return cmocka_run_group_tests_name("visible_steps", tests, NULL, NULL);
}
