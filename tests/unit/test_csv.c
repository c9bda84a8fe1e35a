/* SPDX-License-Identifier: EUPL-1.2 */
/* CSV: reading by RFC 4180 with places, writing without formulas. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>

#include "text/csv.h"

static void
note_cell(void *arg, size_t row, size_t cell, int line, int column, struct str text)
{
	buf_printf(arg, "%zu.%zu@%d:%d=%.*s|", row, cell, line, column, (int)text.n, text.p);
}

static void
note_fault(void *arg, const char *name, int line, int column)
{
	buf_printf(arg, "!%s@%d:%d", name, line, column);
}

static char *
read_csv(struct str file)
{
	struct buf out = {0};
	struct csv_sink sink = {&out, note_cell, note_fault};

	csv_read(file, &sink);
	return buf_take(&out);
}

#define assert_csv(file, wanted)                                                                                       \
	do {                                                                                                           \
		char *got = read_csv(STR(file));                                                                       \
		assert_string_equal(got, (wanted));                                                                    \
		free(got);                                                                                             \
	} while (0)

static void
reads_cells_with_their_place(void **state)
{
	(void)state;
	assert_csv("a,b\n1,\n", "0.0@1:1=a|0.1@1:3=b|1.0@2:1=1|1.1@2:3=|");
	assert_csv("é,b", "0.0@1:1=é|0.1@1:3=b|");
	assert_csv("\xef\xbb\xbf"
		   "a\r\n\r\nb\r\n",
	    "0.0@1:1=a|1.0@3:1=b|");
	assert_csv("\"x,\"\"y\"\"\nz\",q\nr\n", "0.0@1:1=x,\"y\"\nz|0.1@2:4=q|1.0@3:1=r|");
	assert_csv("", "");
	/* Within a line that has commas, and within quotes, other separators are text. */
	assert_csv("a,b\nx;y,z\n\"p;q\"\n", "0.0@1:1=a|0.1@1:3=b|1.0@2:1=x;y|1.1@2:5=z|2.0@3:1=p;q|");
}

static void
tells_what_cannot_be_read(void **state)
{
	(void)state;
	assert_csv("jaar;waarde\n2024;1.234,5\n", "!csv-puntkomma@1:5");
	assert_csv("\xef\xbb\xbf\"jaar\";\"waarde\"\n", "!csv-puntkomma@1:7");
	assert_csv("jaar\twaarde\n2024\t1,5\n", "!csv-tab@1:5");
	assert_csv("| jaar | waarde |\n", "!csv-streep@1:1");
	assert_csv("a,é;c\n", "0.0@1:1=a|!csv-puntkomma@1:4");
	assert_csv("a,b\n1;2\n", "0.0@1:1=a|0.1@1:3=b|!csv-puntkomma@2:2");
	assert_csv("a,b\n\"x\ny\"\tz\n", "0.0@1:1=a|0.1@1:3=b|!csv-tab@3:3");
	assert_csv("a,\"b\n", "0.0@1:1=a|!csv-aanhaling@1:3");
	assert_csv("a,b\"c\n", "0.0@1:1=a|!csv-aanhaling@1:3");
	assert_csv("a,\"b\"c\n", "0.0@1:1=a|!csv-aanhaling@1:3");
	assert_csv("a;\"b, c\";d\n", "!csv-puntkomma@1:2");
	assert_csv("a,b\n1,x;y\"z\n", "0.0@1:1=a|0.1@1:3=b|1.0@2:1=1|!csv-aanhaling@2:3");
	assert_csv("a\n\xe9", "!geen-utf8@2:1");
	assert_csv("a\nb\x02", "!stuurteken@2:2");
}

static void
writes_no_formulas(void **state)
{
	static const struct {
		const char *cell, *wanted;
	} cases[] = {
	    {"gewoon", "gewoon"},
	    {"-12.5", "-12.5"},
	    {"een; twee", "\"een; twee\""},
	    {"een, \"twee\"", "\"een, \"\"twee\"\"\""},
	    {"=1+1", "\"'=1+1\""},
	    {"+31 6", "\"'+31 6\""},
	    {"-x", "\"'-x\""},
	    {"@a", "\"'@a\""},
	    {"\tx", "\"'\tx\""},
	    {"a\nb", "\"a\nb\""},
	    {"", ""},
	    {"-", "\"'-\""},
	    {"-1.2.3", "\"'-1.2.3\""},
	};
	struct buf out = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		buf_reset(&out);
		csv_write(&out, str_of(cases[i].cell));
		assert_string_equal(buf_text(&out), cases[i].wanted);
	}
	buf_free(&out);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reads_cells_with_their_place),
	    cmocka_unit_test(tells_what_cannot_be_read),
	    cmocka_unit_test(writes_no_formulas),
	};

	return cmocka_run_group_tests_name("csv", tests, NULL, NULL);
}
