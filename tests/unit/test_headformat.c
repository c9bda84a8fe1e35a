/* SPDX-License-Identifier: EUPL-1.2 */
/* fmt: what a formatted head looks like, and that nothing that it says is lost, over every plan in the checkout and
 * many odd heads. */
#include "proveformat.h"
#include "oddheads.h"

static void
every_plan_keeps_what_it_says(void **state)
{
	walk_model = *state;
	walk_done = walk_unusual = 0;
	assert_int_equal(nftw("plan", walk, 16, FTW_PHYS), 0);
	assert_true(walk_done > 600);
	assert_int_equal(walk_unusual, 0);
	assert_int_equal(nftw("tests/mutatie/plan", walk, 16, FTW_PHYS), 0);
	assert_int_equal(nftw("tests/golden", walk, 16, FTW_PHYS), 0);
	assert_true(walk_done > 700);
}

static void
odd_heads_keep_what_they_say(void **state)
{
	const struct model *model = *state;
	struct buf file = {0}, out = {0};
	struct odd odd = {.state = 20260101, .out = &file};
	int done = 0, unread = 0;

	for (int i = 0; i < 4000; i++) {
		char name[32];

		snprintf(name, sizeof name, "head %d", i);
		odd_file(&odd);
		enum format_result result = prove(buf_str(&file), model->actie, name);

		if (result == FORMAT_UNUSUAL) {
			head_format(buf_str(&file), model->actie, &out);
			fail_msg("%s is left alone:\n%s\n=====\n%s", name, file.data, buf_text(&out));
		}
		unread += result == FORMAT_UNREAD;
		if (result != FORMAT_DONE)
			continue;
		done++;
		head_format(buf_str(&file), model->actie, &out);
		for (int c = 1; c <= odd.comments; c++) {
			snprintf(name, sizeof name, "#c%d#", c);
			char *first = strstr(out.data, name);

			if (first == NULL || strstr(first + 1, name) != NULL)
				fail_msg("comment %d is lost or doubled:\n%s\n=====\n%s", c, file.data, out.data);
		}
	}
	buf_free(&file);
	buf_free(&out);
	/* What the generator makes is nearly always right. */
	print_message("# %d heads formatted, %d not read\n", done, unread);
	assert_true(done > 3500);
}

#define assert_formats(state_, file, wanted)                                                                           \
	do {                                                                                                           \
		struct buf out_ = {0};                                                                                 \
		assert_int_equal(head_format(STR(file), ((const struct model *)(state_))->actie, &out_), FORMAT_DONE); \
		assert_string_equal(out_.data, (wanted));                                                              \
		buf_free(&out_);                                                                                       \
	} while (0)

static void
fields_stand_in_order(void **state)
{
	assert_formats(*state, "---\nonzin: x\neinde: 2025\ntitel: A\nstart: 2024\n---\nT\n",
	    "---\ntitel: A\nstart: 2024\neinde: 2025\nonzin: x\n---\nT\n");
	assert_formats(*state, "---\ntitel: A\nmijlpalen:\n- datum: 2024\n  # wie\n  id: m1\n---\n",
	    "---\ntitel: A\nmijlpalen:\n  # wie\n  - id: m1\n    datum: 2024\n---\n");
}

static void
comments_go_with_their_line(void **state)
{
	assert_formats(*state, "---\n# over het bestand\n\n# bij einde\neinde: 2025 # laat\ntitel: A\n# onder\n---\n",
	    "---\n# over het bestand\n\ntitel: A\n# bij einde\neinde: 2025 # laat\n# onder\n---\n");
	assert_formats(*state, "---\nmijlpalen:\n  - id: m1\n    titel: x\n    # datum: 2024\ntitel: A\n---\n",
	    "---\ntitel: A\nmijlpalen:\n  - id: m1\n    titel: x\n    # datum: 2024\n---\n");
}

static void
spaces_are_even(void **state)
{
	assert_formats(*state, "--- \n\ntitel:   A   \n\n\n\nstart:\t2024\nbron: [a,b ,  c]\n\n---  \n\nT  \n",
	    "---\ntitel: A\n\nstart: 2024\nbron: [a, b, c]\n---\n\nT  \n");
}

static void
lists_of_names_stand_on_a_line(void **state)
{
	assert_formats(*state, "---\nbetrokken:\n- om\n- 'politie'\nbron: [\n  a,\n  b\n]\n---\n",
	    "---\nbetrokken: [om, politie]\nbron: [a, b]\n---\n");
	/* A comment keeps its place. */
	assert_formats(*state, "---\nbetrokken:\n- om # ook\n- politie\n---\n",
	    "---\nbetrokken:\n  - om # ook\n  - politie\n---\n");
	assert_formats(*state, "---\nbetrokken:\n- # c\n  - om\n---\n", "---\nbetrokken:\n  # c\n  - - om\n---\n");
	assert_formats(
	    *state, "---\nbetrokken:\n  -\n    # c\n    - om\n---\n", "---\nbetrokken:\n  # c\n  - - om\n---\n");
	/* 121 columns do not fit, 120 do. */
	assert_formats(*state,
	    "---\nbron: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
	    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb]\n---\n",
	    "---\nbron:\n  - aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
	    "  - bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n---\n");
	assert_formats(*state,
	    "---\nbron: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
	    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb]\n---\n",
	    "---\nbron: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, "
	    "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb]\n---\n");
}

static void
only_needless_quotes_go(void **state)
{
	assert_formats(*state,
	    "---\n\"titel\": \"A\"\nnummer: \"1.1\"\nstart: \"2024-01-01\"\neinde: 'x: y'\nbron: ['a', "
	    "\"null\"]\n---\n",
	    "---\ntitel: \"A\"\nnummer: \"1.1\"\nstart: 2024-01-01\neinde: 'x: y'\nbron: [a, \"null\"]\n---\n");
}

static void
line_ends_are_those_of_the_first_line(void **state)
{
	assert_formats(*state, "\xef\xbb\xbf---\r\nstart: 2024\ntitel: A\r\n---\nT\nU\r\n",
	    "---\r\ntitel: A\r\nstart: 2024\r\n---\r\nT\nU\r\n");
	assert_formats(*state, "---\ntitel: |\r\n  een\r\n  twee\r\n---\r\nT", "---\ntitel: |\n  een\n  twee\n---\nT");
}

static void
texts_of_more_lines_stay(void **state)
{
	assert_formats(*state,
	    "---\nmijlpalen:\n- titel: |+\n     een\n       twee\n\n  id: m1\nresultaat: >-\n x\n   y\n---\n",
	    "---\nmijlpalen:\n  - id: m1\n    titel: |+\n       een\n         twee\n\nresultaat: >-\n x\n   y\n---\n");
	/* A comment before one goes above it: behind its last words it would be text. */
	assert_formats(*state, "---\nresultaat: # c\n  |\n  een\ntitel: x\n---\n",
	    "---\ntitel: x\n# c\nresultaat: |\n  een\n---\n");
	/* One without text keeps none of its blank lines, however far these are indented. */
	assert_formats(*state, "---\n resultaat: >\n \n \n---\n", "---\nresultaat: >\n---\n");
}

static void
what_is_not_understood_stays(void **state)
{
	const struct model *model = *state;
	struct buf out = {0};

	assert_int_equal(head_format(STR("---\n{titel: x}\n---\n"), model->actie, &out), FORMAT_UNUSUAL);
	assert_int_equal(head_format(STR("---\n? titel\n: x\n---\n"), model->actie, &out), FORMAT_UNUSUAL);
	/* How far a text is indented that counts it itself changes with where it stands. */
	assert_int_equal(
	    head_format(STR("---\n titel: >1\n \n\n mijlpalen:\n---\n"), model->actie, &out), FORMAT_UNUSUAL);
	assert_int_equal(head_format(STR("---\nresultaat: |-2\n    x\n---\n"), model->actie, &out), FORMAT_UNUSUAL);
	assert_int_equal(head_format(STR("---\ntitel: x\ntitel: y\n---\n"), model->actie, &out), FORMAT_UNREAD);
	assert_int_equal(head_format(STR("---\ntitel: [x\n---\n"), model->actie, &out), FORMAT_UNREAD);
	assert_int_equal(head_format(STR(""), model->actie, &out), FORMAT_UNREAD);
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(fields_stand_in_order),
	    cmocka_unit_test(comments_go_with_their_line),
	    cmocka_unit_test(spaces_are_even),
	    cmocka_unit_test(lists_of_names_stand_on_a_line),
	    cmocka_unit_test(only_needless_quotes_go),
	    cmocka_unit_test(line_ends_are_those_of_the_first_line),
	    cmocka_unit_test(texts_of_more_lines_stay),
	    cmocka_unit_test(what_is_not_understood_stays),
	    cmocka_unit_test(every_plan_keeps_what_it_says),
	    cmocka_unit_test(odd_heads_keep_what_they_say),
	};

	return cmocka_run_group_tests(tests, load_model, clear_model);
}
