/* SPDX-License-Identifier: EUPL-1.2 */
/* zet: one value changes, every other byte stays, over every way that a head can be written. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "scratch.h"
#include "oddheads.h"
#include "store/headformat.h"
#include "store/headset.h"
#include "text/scalar.h"

struct model {
	struct schema schema;
	const struct kind *actie, *indicator, *programma;
};

static int
load_model(void **state)
{
	struct model *model = xcalloc(1, sizeof(*model));
	struct db *db = db_open();

	schema_load(db, &model->schema);
	db_close(db);
	model->actie = schema_kind(&model->schema, STR("actie"));
	model->programma = schema_kind(&model->schema, STR("programma"));
	model->indicator = schema_kind(&model->schema, STR("indicator"));
	*state = model;
	return 0;
}

static int
clear_model(void **state)
{
	struct model *model = *state;

	schema_clear(&model->schema);
	free(model);
	return 0;
}

/* Sets `path` in an actie with this head. */
static void
sets(void **state, const char *head, const char *path, const char *value, const char *wanted)
{
	const struct model *model = *state;
	struct buf file = {0}, out = {0}, whole = {0};

	buf_printf(&file, "---\n%s---\n  T \n", head);
	buf_printf(&whole, "---\n%s---\n  T \n", wanted);
	struct set set = head_set(buf_str(&file), model->actie, str_of(path), str_of(value), &out);

	assert_int_equal(set.result, SET_DONE);
	assert_string_equal(out.data, whole.data);
	buf_free(&file);
	buf_free(&out);
	buf_free(&whole);
}

static void
refuses(void **state, const char *head, const char *path, enum set_result wanted)
{
	const struct model *model = *state;
	struct buf file = {0}, out = {0};

	buf_printf(&file, "---\n%s---\n", head);
	assert_int_equal(head_set(buf_str(&file), model->actie, str_of(path), STR("x"), &out).result, wanted);
	assert_true(out.len == 0);
	buf_free(&file);
	buf_free(&out);
}

static void
a_value_is_replaced(void **state)
{
	sets(state, "titel:  'a'   # c\n", "titel", "b: c", "titel:  \"b: c\"   # c\n");
	sets(state, "titel:\n", "titel", "b", "titel: b\n");
	sets(state, "titel: # c\n", "titel", "b", "titel: b # c\n");
	sets(state, "titel: é\"x\nstart: 2024\n", "start", "2025-01", "titel: é\"x\nstart: 2025-01\n");
	sets(state, "resultaat: |+\n  een\n\ntitel: x\n", "resultaat", "b", "resultaat: b\ntitel: x\n");
	sets(state, "resultaat: een\n  twee\ntitel: x\n", "resultaat", "b", "resultaat: b\ntitel: x\n");
	sets(state, "nummer: \"1.1\"\n", "nummer", "1.2", "nummer: \"1.2\"\n");
	sets(state, "betrokken:\n- a\n- b\ntitel: x\n", "betrokken", "[c, 'd,e']",
	    "betrokken: [c, \"d,e\"]\ntitel: x\n");
	sets(state, "betrokken: [a]\n", "betrokken", "onbekend", "betrokken: onbekend\n");
	sets(state, "betrokken: [a]\n", "betrokken", "[]", "betrokken: []\n");
}

static void
a_field_is_added_at_its_place(void **state)
{
	sets(state, "titel: x # c\neinde: 2025\n", "start", "2024", "titel: x # c\nstart: 2024\neinde: 2025\n");
	sets(state, "# c\neinde: 2025\n", "titel", "x", "titel: x\n# c\neinde: 2025\n");
	sets(state, "titel: |\n  een\n\nbron: [a]\n", "start", "2024", "titel: |\n  een\nstart: 2024\n\nbron: [a]\n");
	sets(state, "titel: |+\n  een\n\nbron: [a]\n", "start", "2024", "titel: |+\n  een\n\nstart: 2024\nbron: [a]\n");
	/* Below the line that a new file has for it. */
	sets(state, "titel: x\n# Begin.\n#start:\n# Eind.\n#einde:\nbron: [a]\n", "start", "2024",
	    "titel: x\n# Begin.\n#start:\nstart: 2024\n# Eind.\n#einde:\nbron: [a]\n");
}

static void
a_comment_stays_with_its_entry(void **state)
{
	/* further to the right than what comes: it is about what is above it */
	const char *trailing =
	    "titel: x\nmijlpalen:\n  - id: m1\n    # van m1\n\n  # van mijlpalen\n\n# c\nbron: [a]\n";

	sets(state, trailing, "resultaat", "b",
	    "titel: x\nmijlpalen:\n  - id: m1\n    # van m1\n\n  # van mijlpalen\nresultaat: b\n\n# c\nbron: [a]\n");
	sets(state, trailing, "mijlpalen.m1.titel", "b",
	    "titel: x\nmijlpalen:\n  - id: m1\n    titel: b\n    # van m1\n\n  # van mijlpalen\n\n# c\nbron: "
	    "[a]\n");
	sets(state, trailing, "mijlpalen.m2.titel", "b",
	    "titel: x\nmijlpalen:\n  - id: m1\n    # van m1\n  - id: m2\n    titel: b\n\n  # van mijlpalen\n\n# "
	    "c\nbron: [a]\n");
	sets(state, "titel: x\n  # c\n", "start", "2024", "titel: x\n  # c\nstart: 2024\n");
	sets(state, "titel: |\n  # geen commentaar\n  x\n # c\n", "start", "2024",
	    "titel: |\n  # geen commentaar\n  x\n # c\nstart: 2024\n");
	/* above the first of its group, and the new one comes before it */
	sets(state, "mijlpalen:\n  -\n    # c\n    # d\n    titel: b\n", "mijlpalen.1.id", "m1",
	    "mijlpalen:\n  -\n    id: m1\n    # c\n    # d\n    titel: b\n");
	sets(state, "einde: # c\n  # d\n  2025\n", "titel", "x", "titel: x\neinde: # c\n  # d\n  2025\n");
}

static void
an_entry_is_called_by_id_or_number(void **state)
{
	/* by the rule or the letter that it is about, though the schema names no bare value for it */
	sets(state, "titel: x\n", "uitzonderingen.AP115.reden", "b",
	    "titel: x\nuitzonderingen:\n  - regel: AP115\n    reden: b\n");
	sets(state, "uitzonderingen:\n  - regel: AP115\n    reden: a\n", "uitzonderingen.AP115.reden", "b",
	    "uitzonderingen:\n  - regel: AP115\n    reden: b\n");
	refuses(state, "titel: x\n", "herplanning.eerste.reden", SET_NO_ENTRY);
	const char *two = "mijlpalen:\n  - id: m1\n    titel: a\n  # c\n  - {id: m2, titel: b}\n";

	sets(state, two, "mijlpalen.m1.titel", "z",
	    "mijlpalen:\n  - id: m1\n    titel: z\n  # c\n  - {id: m2, titel: b}\n");
	sets(state, two, "mijlpalen.2.datum", "2024",
	    "mijlpalen:\n  - id: m1\n    titel: a\n  # c\n  - {id: m2, titel: b, datum: 2024}\n");
	sets(state, two, "mijlpalen.m1.gehaald", "2024",
	    "mijlpalen:\n  - id: m1\n    titel: a\n    gehaald: 2024\n  # c\n  - {id: m2, titel: b}\n");
	sets(state, two, "mijlpalen.m3.titel", "z",
	    "mijlpalen:\n  - id: m1\n    titel: a\n  # c\n  - {id: m2, titel: b}\n  - id: m3\n    titel: z\n");
	sets(state, "titel: x\n", "mijlpalen.m1.titel", "z", "titel: x\nmijlpalen:\n  - id: m1\n    titel: z\n");
	sets(state, "herplanning:\n- einde: 2024\n", "herplanning.1.datum", "2023",
	    "herplanning:\n- datum: 2023\n  einde: 2024\n");
	sets(
	    state, "herplanning: onbekend # c\n", "herplanning.1.datum", "2023", "herplanning:\n  - datum: 2023 # c\n");
	sets(state, "herplanning: []\n", "herplanning.1.datum", "2023", "herplanning:\n  - datum: 2023\n");
	sets(state, "bron: [a, b]\n", "bron.b.passage", "p. 4, 5", "bron: [a, {document: b, passage: \"p. 4, 5\"}]\n");
	sets(state, "bron: [a]\n", "bron.c.passage", "x", "bron: [a, {document: c, passage: x}]\n");
	sets(state, "bron: [a]\n", "bron.1.document", "c", "bron: [c]\n");
	sets(state, "middelen:\n  - jaar: 2024\n    bron: [a]\n", "middelen.1.bron.a.passage", "x",
	    "middelen:\n  - jaar: 2024\n    bron: [{document: a, passage: x}]\n");
}

static void
what_leads_nowhere_is_refused(void **state)
{
	refuses(state, "titel: x\n", "titl", SET_NO_FIELD);
	refuses(state, "titel: x\n", "titel.x", SET_NO_FIELD);
	refuses(state, "titel: x\n", "", SET_NO_FIELD);
	refuses(state, "titel: x\n", "mijlpalen.m1", SET_NO_FIELD);
	refuses(state, "titel: x\n", "mijlpalen.m1.naam", SET_NO_FIELD);
	refuses(state, "titel: x\n", "herplanning.2.datum", SET_NO_ENTRY);
	refuses(state, "mijlpalen: [{id: m1}]\n", "mijlpalen.3.titel", SET_NO_ENTRY);
	refuses(state, "titel: x\n", "a.b.c.d.e.f.g.h.i", SET_NO_FIELD);
	refuses(state, "betrokken: # c\n  - a\n", "betrokken", SET_COMMENTS);
	refuses(state, "betrokken:\n  - a # c\n", "betrokken", SET_COMMENTS);
	refuses(state, "titel: x\ntitel: y\n", "titel", SET_UNREAD);
	refuses(state, "titel: [\n", "titel", SET_UNREAD);
	refuses(state, "{titel: x}\n", "titel", SET_UNUSUAL);
}

static void
texts_read_back(void **state)
{
	static const char *const texts[] = {"a", "a: b", "a #b", "#a", "- a", "-a", "'a", "\"a\"", "it's \"b\" \\n",
	    "null", "Nee", "no", "0123", "1.10", "2024-01-01", "1e3", "0x1F", "[a]", "{a}", "a,b", "@a", "%a", "`a",
	    "&a", "*a", "!a", "|", ">", "?", ":", "a:", " a", "a ", "een\ntwee", "\ttab", "é", "~", "=", "<<", "...",
	    "---"};
	const struct model *model = *state;

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		for (int flow = 0; flow < 2; flow++) {
			struct buf file = {0}, out = {0};
			struct front_matter head;

			buf_puts(&file,
			    flow ? "---\nmijlpalen: [{id: m1, titel: x}]\n---\n" : "---\nmijlpalen:\n- id: m1\n---\n");
			assert_int_equal(
			    head_set(buf_str(&file), model->actie, STR("mijlpalen.m1.titel"), str_of(texts[i]), &out)
				.result,
			    SET_DONE);
			assert_int_equal(head_read(buf_str(&out), &head), 0);
			const struct yaml_node *titel = node_entry(head.root->first->first, STR("titel"));

			assert_non_null(titel);
			assert_true(str_is(titel->text, texts[i]));
			front_matter_clear(&head);
			buf_free(&file);
			buf_free(&out);
		}
	}
}

/* What another program takes for a number or true keeps its quotes as a text, and needs none as a number. */
static void
quotes_depend_on_the_type(void **state)
{
	(void)state;
	static const char *const texts[] = {
	    "0123", "1.10", "2024-01-01", "1e3", "0x1F", "true", "No", "null", "-5", "12:30"};

	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		assert_false(scalar_is_plain(str_of(texts[i]), VALUE_TEXT, false));
	assert_true(scalar_is_plain(STR("2024-01-01"), VALUE_DATE, false));
	assert_true(scalar_is_plain(STR("-5"), VALUE_NUMBER, false));
	assert_true(scalar_is_plain(STR("2024D16806"), VALUE_REFERENCE, true));
	assert_true(scalar_is_plain(STR("2e fase"), VALUE_TEXT, false));
	assert_true(scalar_is_plain(STR("a, b"), VALUE_TEXT, false));
	assert_false(scalar_is_plain(STR("a, b"), VALUE_TEXT, true));
}

static size_t
common(struct str a, struct str b, bool from_end)
{
	size_t n = 0;

	while (n < a.n && n < b.n && (from_end ? a.p[a.n - 1 - n] == b.p[b.n - 1 - n] : a.p[n] == b.p[n]))
		n++;
	return n;
}

/* In a head of any form each field of one value can be set: it reads back, no other says something else, and no other
 * byte changes. */
static void
set_and_prove(const struct model *model, struct str file, const struct field *field)
{
	struct front_matter before, after;
	struct buf out = {0};
	const char *value = "v: #\"w\" é";

	assert_int_equal(head_read(file, &before), 0);
	const struct yaml_node *old = node_entry(before.root, str_of(field->name));
	struct set set = head_set(file, model->actie, str_of(field->name), str_of(value), &out);

	if (set.result == SET_COMMENTS && old != NULL && old->form != YAML_TEXT) {
		front_matter_clear(&before);
		return;
	}
	assert_int_equal(set.result, SET_DONE);
	if (head_read(buf_str(&out), &after) != 0) {
		fprintf(stderr, "%s\n=====\n%.*s\n=====\n%s\n", field->name, (int)file.n, file.p, out.data);
		fail_msg("%s: the head is broken", field->name);
	}
	const struct yaml_node *now = node_entry(after.root, str_of(field->name));

	assert_true(now != NULL && str_is(now->text, value));
	assert_true(str_eq(before.body, after.body));
	for (const struct yaml_node *entry = before.root->first; entry != NULL; entry = entry->next) {
		const struct yaml_node *other = node_entry(after.root, entry->key);

		if (!str_is(entry->key, field->name) && (other == NULL || !node_same(entry, other))) {
			fprintf(stderr, "%s\n=====\n%.*s\n=====\n%s\n", field->name, (int)file.n, file.p, out.data);
			fail_msg("%s: another field changed", field->name);
		}
	}
	if (old == NULL || (old->form == YAML_TEXT && old->raw.n > 0)) {
		size_t gone = old != NULL ? old->raw.n : 0;

		assert_true(common(file, buf_str(&out), false) + common(file, buf_str(&out), true) + gone >= file.n);
	}
	front_matter_clear(&before);
	front_matter_clear(&after);
	buf_free(&out);
}

static void
odd_heads_keep_the_rest(void **state)
{
	const struct model *model = *state;
	struct buf file = {0};
	struct odd odd = {.state = 42, .out = &file};

	for (int i = 0; i < 1000; i++) {
		odd_file(&odd);
		for (const struct field *field = model->actie->first; field != NULL; field = field->next)
			if (field->form == FIELD_ONE)
				set_and_prove(model, buf_str(&file), field);
	}
	buf_free(&file);
}

/* Sets `path` to x in a programma with this head; NULL: that is refused. */
static void
sets_pair(void **state, const char *head, const char *path, const char *wanted)
{
	const struct model *model = *state;
	struct buf file = {0}, out = {0}, whole = {0};

	buf_printf(&file, "---\n%s---\n", head);
	struct set set = head_set(buf_str(&file), model->programma, str_of(path), STR("uit"), &out);

	if (wanted == NULL) {
		assert_int_equal(set.result, SET_NO_FIELD);
		assert_string_equal(buf_text(&out), "");
	} else {
		buf_printf(&whole, "---\n%s---\n", wanted);
		assert_int_equal(set.result, SET_DONE);
		assert_string_equal(out.data, whole.data);
	}
	buf_free(&file);
	buf_free(&out);
	buf_free(&whole);
}

static void
a_pair_is_called_by_its_key(void **state)
{
	sets_pair(state, "regels: {AP115:  advies} # c\n", "regels.AP115", "regels: {AP115:  uit} # c\n");
	sets_pair(state, "regels:\n  AP115: advies # c\ncontact: x\n", "regels.AP115",
	    "regels:\n  AP115: uit # c\ncontact: x\n");
	/* one that is not there */
	sets_pair(state, "regels: {AP115: advies}\n", "regels.AP116", "regels: {AP115: advies, AP116: uit}\n");
	sets_pair(state, "regels: {}\n", "regels.AP116", "regels:\n  AP116: uit\n");
	sets_pair(state, "regels:\n    AP115: advies # c\n\ncontact: x\n", "regels.AP116",
	    "regels:\n    AP115: advies # c\n    AP116: uit\n\ncontact: x\n");
	/* no pairs at all */
	sets_pair(state, "titel: x\ncontact: x\n", "regels.AP115", "titel: x\nregels:\n  AP115: uit\ncontact: x\n");
	sets_pair(state, "titel: x\nregels:\n", "regels.AP115", "titel: x\nregels:\n  AP115: uit\n");
	sets_pair(state, "regels: {AP115: advies}\n", "regels.AP115.ernst", NULL);
	sets_pair(state, "titel: x\n", "regels.AP115.ernst", NULL);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_value_is_replaced),
	    cmocka_unit_test(a_field_is_added_at_its_place),
	    cmocka_unit_test(a_comment_stays_with_its_entry),
	    cmocka_unit_test(an_entry_is_called_by_id_or_number),
	    cmocka_unit_test(what_leads_nowhere_is_refused),
	    cmocka_unit_test(a_pair_is_called_by_its_key),
	    cmocka_unit_test(texts_read_back),
	    cmocka_unit_test(quotes_depend_on_the_type),
	    cmocka_unit_test(odd_heads_keep_the_rest),
	};

	return cmocka_run_group_tests(tests, load_model, clear_model);
}
