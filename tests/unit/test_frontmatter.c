/* SPDX-License-Identifier: EUPL-1.2 */
/* The head of a plan file: what is read, where it stands, and what is refused. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/frontmatter.h"

/* Writes the tree as one line: {key@line:col=text@line:col, ...} */
static void
show(const struct yaml_node *node, struct buf *out)
{
	if (node->form == YAML_TEXT) {
		buf_printf(out, "%s%.*s@%d:%d", node->plain ? "" : "'", (int)node->text.n, node->text.p, node->line,
		    node->column);
		return;
	}
	buf_putc(out, node->form == YAML_MAP ? '{' : '[');
	for (const struct yaml_node *entry = node->first; entry != NULL; entry = entry->next) {
		if (entry != node->first)
			buf_putc(out, ' ');
		if (node->form == YAML_MAP)
			buf_printf(
			    out, "%.*s@%d:%d=", (int)entry->key.n, entry->key.p, entry->key_line, entry->key_column);
		show(entry, out);
	}
	buf_putc(out, node->form == YAML_MAP ? '}' : ']');
}

static void
note_fault(void *arg, const char *name, int line, int column, struct str a, struct str b)
{
	buf_printf(arg, "%s@%d:%d(%.*s|%.*s)", name, line, column, (int)a.n, a.p, (int)b.n, b.p);
}

/* The tree, the faults and the body of a file, as text. The caller frees it. */
static char *
read_head(const char *file, size_t length)
{
	struct buf out = {0}, faults = {0};
	struct front_matter_sink sink = {&faults, note_fault};
	struct front_matter head;
	int result = front_matter_read((struct str){file, length}, &sink, &head);

	if (head.root != NULL)
		show(head.root, &out);
	if (faults.len > 0)
		buf_printf(&out, "!%s", faults.data);
	if (result == 0)
		buf_printf(&out, " body@%d=%.*s", head.body_line, (int)head.body.n, head.body.p);
	front_matter_clear(&head);
	buf_free(&faults);
	return buf_take(&out);
}

#define assert_head(file, wanted)                                                                                      \
	do {                                                                                                           \
		char *got = read_head((file), sizeof(file) - 1);                                                       \
		assert_string_equal(got, (wanted));                                                                    \
		free(got);                                                                                             \
	} while (0)

static void
reads_every_form(void **state)
{
	(void)state;
	assert_head("---\ntitel: Een\n---\nTekst\n", "{titel@2:1=Een@2:8} body@4=Tekst\n");
	assert_head("---\na: nee\nb: 0123\nc: 'één'\nd: \"x\\ty\"\n---\n",
	    "{a@2:1=nee@2:4 b@3:1=0123@3:4 c@4:1='één@4:4 d@5:1='x\ty@5:4} body@7=");
	assert_head("---\nl: [a, 'b']\nm:\n  - x\n  - k: v\n---\n",
	    "{l@2:1=[a@2:5 'b@2:8] m@3:1=[x@4:5 {k@5:5=v@5:8}]} body@7=");
	assert_head("---\nleeg:\nl: []\nq: ''\n---\n", "{leeg@2:1=@2:6 l@3:1=[] q@4:1='@4:4} body@6=");
	assert_head("---\nt: |\n  een\n  twee\n---\n", "{t@2:1='een\ntwee\n@3:3} body@6=");
	assert_head("---\nt: >-  # c\n\n   een\n---\n", "{t@2:1='\neen@4:4} body@6=");
	assert_head("---\nt: |\n---\n", "{t@2:1='@2:4} body@4=");
	assert_head(
	    "---\ng: {jaar: 2019, waarde: 1.10}\n---\n", "{g@2:1={jaar@2:5=2019@2:11 waarde@2:17=1.10@2:25}} body@4=");
}

static void
accepts_bom_and_crlf(void **state)
{
	(void)state;
	assert_head("\xef\xbb\xbf---\r\ntitel: x\r\n---\r\nTekst\r\n", "{titel@2:1=x@2:8} body@4=Tekst\r\n");
}

static void
columns_count_characters(void **state)
{
	(void)state;
	assert_head("---\nl: [één, x]\n---\n", "{l@2:1=[één@2:5 x@2:10]} body@4=");
}

static void
duplicate_keys_are_told_and_the_first_counts(void **state)
{
	(void)state;
	assert_head("---\na: 1\nb: 2\na: 3\n---\n", "{a@2:1=1@2:4 b@3:1=2@3:4}!sleutel-dubbel@4:1(a|2) body@6=");
	assert_head("---\nl:\n  - a: 1\n    a: 2\n  - a: 3\n---\n",
	    "{l@2:1=[{a@3:5=1@3:8} {a@5:5=3@5:8}]}!sleutel-dubbel@4:5(a|3) body@7=");
}

static void
refuses_what_is_no_text(void **state)
{
	(void)state;
	assert_head("---\na: \xe9\n---\n", "!geen-utf8@2:4(|)");
	assert_head("---\na: b\x01\n---\n", "!stuurteken@2:5(|)");
	assert_head("---\na: b\n---\nx\0y\n", "!stuurteken@4:2(|)");
	assert_head("\xff\xfe-\0-\0", "!geen-utf8@1:1(|)");
}

static void
refuses_control_characters_written_as_codes(void **state)
{
	(void)state;
	assert_head("---\na: b\nl: [c, \"\\\\07\\x07\"]\n---\n", "!stuurteken@3:13(\\x07|)");
	assert_head("---\na: \"é\\0\"\n---\n", "!stuurteken@2:6(\\0|)");
	assert_head("---\n\"\\u009b\": b\n---\n", "!stuurteken@2:2(\\u009b|)");
	assert_head("---\na: \"b\n  c\\L\"\n---\n", "!stuurteken@3:4(\\L|)");
	assert_head("---\na: \"\\U0000000B1\"\n---\n", "!stuurteken@2:5(\\U0000000B|)");
	assert_head("---\na: \"b\\r\"\n---\n", "!stuurteken@2:6(\\r|)");
	assert_head("---\na: \"\\x41\\u00e9\\t\"\nb: '\\x07'\n---\n", "{a@2:1='Aé\t@2:4 b@3:1='\\x07@3:4} body@5=");
}

static void
refuses_a_head_that_is_not_whole(void **state)
{
	(void)state;
	assert_head("", "!kop-ontbreekt@1:1(|)");
	assert_head("# Titel\n", "!kop-ontbreekt@1:1(|)");
	assert_head("----\na: b\n---\n", "!kop-ontbreekt@1:1(|)");
	assert_head("---", "!kop-open@1:1(|)");
	assert_head("---\na: b\n", "!kop-open@1:1(|)");
	assert_head("---\n---\n", "!kop-geen-velden@2:1(|)");
	assert_head("---\n- a\n---\n", "!kop-geen-velden@2:1(|)");
	assert_head("---\nalleen tekst\n---\n", "!kop-geen-velden@2:1(|)");
}

static void
refuses_yaml_beyond_the_core(void **state)
{
	(void)state;
	assert_head("---\na: &x b\n---\n", "!yaml-anker@2:4(|)");
	assert_head("---\na: *x\n---\n", "!yaml-anker@2:4(|)");
	assert_head("---\na: !!int 3\n---\n", "!yaml-label@2:4(|)");
	assert_head("---\na: &l [x]\n---\n", "!yaml-anker@2:4(|)");
	assert_head("---\n[a]: b\n---\n", "!yaml-sleutel@2:1(|)");
	assert_head("---\na: b\n--- c\nd: e\n---\n", "!yaml-document@3:1(|)");
	assert_head("---\na: b\n...\nd: e\n---\n", "!yaml-document@3:1(|)");
	assert_head("---\n%YAML 1.2\na: b\n---\n", "!yaml-label@2:1(|)");
}

static void
tells_where_yaml_breaks(void **state)
{
	(void)state;
	assert_head("---\na: 'open\nb: c\n---\n", "!yaml@2:4(open quote|)");
	assert_head("---\ntitel: Plan: het begin\n---\n", "!yaml@2:12(second colon|)");
	assert_head("---\na:\n\tb: c\n---\n", "!yaml@3:1(tab|)");
	assert_head("---\na: 'Zo'n plan\n---\n", "!yaml@2:8(text behind quote|)");
	assert_head("---\na: \"\\q\"\n---\n", "!yaml@2:5(escape|)");
}

/* libyaml notices these later than where the slip is. */
static void
tells_where_the_slip_was(void **state)
{
	(void)state;
	assert_head("---\né: [x,\nb: c\n---\n", "!yaml@2:4(open list|)");
	assert_head("---\na: {x\n---\n", "!yaml@2:4(open list|)");
	assert_head("---\na: b\nc d\ne: f\n---\n", "!yaml@3:1(no colon|)");
	assert_head("---\na: b\n  c: d\n---\n", "!yaml@3:4(line goes on|)");
	/* The first name of a group lacks its colon. */
	/* the first of a group may be the one that is odd */
	assert_head("---\na:\n   b: c\n  d: e\n---\n", "!yaml@3:4(odd first|)");
	assert_head("---\na:\n b: c\n  d: e\n---\n", "!yaml@3:2(odd first|)");
	assert_head("---\na:\n  b: c\n   d: e\n---\n", "!yaml@4:5(line goes on|)");
	assert_head("---\na b\nc: d\n---\n", "!yaml@2:1(no colon|)");
	assert_head("---\nl:\n  - a:b\n    c: d\n---\n", "!yaml@3:5(no colon|)");
	assert_head("---\nl:\n  - x: y\n  - a\n    c: d\n---\n", "!yaml@4:5(no colon|)");
	/* A comment ends the value that the first line then is, as in each file that `new` makes. */
	assert_head("---\na:b\n# c\nd: e\n---\n", "!yaml@2:1(no colon|)");
	assert_head("---\n# c\n\na b\n# c\nd: e\n---\n", "!yaml@4:1(no colon|)");
	assert_head("---\n  \"a\" b\nd: e\n---\n", "!yaml@2:3(no colon|)");
	assert_head("---\na: b\n  meer\n  c: d\n---\n", "!yaml@4:4(line goes on|)");
	/* A quote is closed by the one that opens a later value. */
	assert_head("---\né: \"open\nb: \"c\"\n---\n", "!yaml@2:4(open quote|)");
	assert_head("---\na: 'it''s\nb: [x, 'c']\n---\n", "!yaml@2:4(open quote|)");
	assert_head("---\na: \"een\n  twee\" x\n---\n", "!yaml@3:9(text behind quote|)");
}

static void
blanks_behind_the_dashes_do_not_count(void **state)
{
	(void)state;
	assert_head("--- \t\na: b\n---  \nTekst\n", "{a@2:1=b@2:4} body@4=Tekst\n");
	assert_head(" ---\na: b\n---\n", "!kop-ontbreekt@1:1(|)");
}

static void
depth_has_a_limit(void **state)
{
	struct buf file = {0};

	(void)state;
	buf_puts(&file, "---\na: ");
	for (int i = 0; i < 100000; i++)
		buf_putc(&file, '[');
	buf_puts(&file, "\n---\n");
	char *got = read_head(file.data, file.len);

	assert_string_equal(got, "!te-diep@2:35(|)");
	free(got);
	buf_free(&file);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads_every_form),
	    cmocka_unit_test(accepts_bom_and_crlf),
	    cmocka_unit_test(columns_count_characters),
	    cmocka_unit_test(duplicate_keys_are_told_and_the_first_counts),
	    cmocka_unit_test(refuses_what_is_no_text),
	    cmocka_unit_test(refuses_control_characters_written_as_codes),
	    cmocka_unit_test(refuses_a_head_that_is_not_whole),
	    cmocka_unit_test(refuses_yaml_beyond_the_core),
	    cmocka_unit_test(tells_where_yaml_breaks),
	    cmocka_unit_test(tells_where_the_slip_was),
	    cmocka_unit_test(blanks_behind_the_dashes_do_not_count),
	    cmocka_unit_test(depth_has_a_limit),
	};

	return cmocka_run_group_tests_name("frontmatter", tests, NULL, NULL);
}
