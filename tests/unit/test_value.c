/* SPDX-License-Identifier: EUPL-1.2 */
/* What a scalar may hold, and what is suggested where it does not. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

#include "text/value.h"

static const struct {
	enum value_type type;
	const char *text;
	const char *fault; /* NULL: none */
	const char *out;   /* the value, or what was probably meant */
} cases[] = {
    {VALUE_TEXT, " nee ", NULL, "nee"},
    {VALUE_TEXT, "0123", NULL, "0123"},
    {VALUE_DATE, "2024-01-01", NULL, "2024-01-01"},
    {VALUE_DATE, "2024", NULL, "2024"},
    {VALUE_DATE, "1-2-2024", "datum-vorm", "2024-02-01"},
    {VALUE_DATE, "31/12/2024", "datum-vorm", "2024-12-31"},
    {VALUE_DATE, "31-11-2024", "datum-vorm", ""},
    {VALUE_DATE, "0-11-2024", "datum-vorm", ""},
    {VALUE_DATE, "01-02-24", "datum-vorm", ""},
    {VALUE_DATE, "2024/2/1", "datum-vorm", "2024-02-01"},
    {VALUE_DATE, "2024-2-30", "datum-vorm", ""},
    {VALUE_DATE, "31 december 2024", "datum-vorm", "2024-12-31"},
    {VALUE_DATE, "1  Februari 2024", "datum-vorm", "2024-02-01"},
    {VALUE_DATE, "mei 2024", "datum-vorm", "2024-05"},
    {VALUE_DATE, "31 november 2024", "datum-vorm", ""},
    {VALUE_DATE, "0 mei 2024", "datum-vorm", ""},
    {VALUE_DATE, "5 mei", "datum-vorm", ""},
    {VALUE_DATE, "5 mei 2024 of later", "datum-vorm", ""},
    {VALUE_DATE, "5 meimaand 2024", "datum-vorm", ""},
    {VALUE_DATE, "mei 24", "datum-vorm", ""},
    {VALUE_DATE, "begin 2024", "datum-vorm", ""},
    {VALUE_DATE, "2024-02-30", "datum-kalender", ""},
    {VALUE_PERIOD, "2013/2017", NULL, "2013/2017"},
    {VALUE_PERIOD, "2018/..", NULL, "2018/.."},
    {VALUE_PERIOD, "2018-11", NULL, "2018-11"},
    {VALUE_PERIOD, "2018/", "periode", ""},
    {VALUE_PERIOD, "../2018", "periode", ""},
    {VALUE_PERIOD, "2018/2017", "periode-omgekeerd", ""},
    {VALUE_PERIOD, "2018-2019", "periode", "2018/2019"},
    {VALUE_PERIOD, "1-2-2018", "periode", "2018-02-01"},
    {VALUE_PERIOD, "straks", "periode", ""},
    {VALUE_PERIOD, "2018-13", "datum-kalender", ""},
    {VALUE_YEAR, "2024", NULL, "2024"},
    {VALUE_YEAR, "24", "jaar", ""},
    {VALUE_YEAR, "0024", "jaar", ""},
    {VALUE_NUMBER, "-1234.5", NULL, "-1234.5"},
    {VALUE_NUMBER, "1.234,5", "getal", "1234.5"},
    {VALUE_NUMBER, "34,5", "getal", "34.5"},
    {VALUE_NUMBER, "34,5%", "getal", ""},
    {VALUE_NUMBER, ".5", "getal", ""},
    {VALUE_NUMBER, "1e9", "getal", ""},
    {VALUE_NUMBER, "ongeveer 5", "getal", ""},
    {VALUE_WHOLE, "183", NULL, "183"},
    {VALUE_WHOLE, "1.5", "geheel", ""},
    {VALUE_WHOLE, "12.345", "geheel", "12345"},
    {VALUE_WHOLE, "7,5", "geheel", ""},
    {VALUE_WHOLE, "-5", "geheel-negatief", ""},
    {VALUE_AMOUNT, "2000000", NULL, "2000000"},
    {VALUE_AMOUNT, "2.000.000", "bedrag", "2000000"},
    {VALUE_AMOUNT, "€ 2.000.000,00", "bedrag", "2000000"},
    {VALUE_AMOUNT, "2 miljoen", "bedrag", ""},
    {VALUE_AMOUNT, "-5", "bedrag-negatief", ""},
    {VALUE_YES_NO, "ja", NULL, "1"},
    {VALUE_YES_NO, "false", NULL, "0"},
    {VALUE_YES_NO, "Ja", "ja-nee", ""},
    {VALUE_URL, "https://www.example.nl/a?b=c", NULL, "https://www.example.nl/a?b=c"},
    {VALUE_URL, "http://www.example.nl", "url", "https://www.example.nl"},
    {VALUE_URL, "www.example.nl", "url", "https://www.example.nl"},
    {VALUE_URL, "https://", "url", ""},
    {VALUE_URL, "https://example.nl/a b", "url", ""},
    {VALUE_URL, "https://example.nl/\">", "url", ""},
    {VALUE_ID, "kst-35570-VI-50", NULL, "kst-35570-VI-50"},
    {VALUE_ID, "1.1", NULL, "1.1"},
    {VALUE_ID, "..", "id", ""},
    {VALUE_ID, "-a", "id", ""},
    {VALUE_ID, "a/b", "id", ""},
    {VALUE_ID, "é", "id", ""},
    {VALUE_ID, "a.", "id", ""},
    {VALUE_GROUP, "x", "groep", ""},
};

static void
each_type_reads_its_values(void **state)
{
	struct buf out = {0};

	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *fault = value_read(cases[i].type, str_of(cases[i].text), &out);

		if (fault == NULL || cases[i].fault == NULL ? fault != cases[i].fault
							    : strcmp(fault, cases[i].fault) != 0)
			fail_msg("%s: %s, not %s", cases[i].text, fault, cases[i].fault);
		if (strcmp(buf_text(&out), cases[i].out) != 0)
			fail_msg("%s: gives %s, not %s", cases[i].text, buf_text(&out), cases[i].out);
	}
	buf_free(&out);
}

static void
types_have_names_and_columns(void **state)
{
	(void)state;
	assert_int_equal(value_type_named("ja-nee"), VALUE_YES_NO);
	assert_int_equal(value_type_named("bestaat-niet"), VALUE_TYPES);
	assert_string_equal(value_sql_type(VALUE_NUMBER), "REAL");
	assert_string_equal(value_sql_type(VALUE_AMOUNT), "INTEGER");
	assert_string_equal(value_sql_type(VALUE_DATE), "TEXT");
	assert_true(value_is_date(VALUE_PERIOD));
	assert_false(value_is_date(VALUE_YEAR));
}

static void
ids_have_a_limit(void **state)
{
	char id[102];

	(void)state;
	memset(id, 'a', 101);
	id[101] = '\0';
	assert_true(value_is_id((struct str){id, 100}));
	assert_false(value_is_id((struct str){id, 101}));
	assert_false(value_is_id(STR("")));
	assert_false(value_is_id(STR("a\0b")));
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(each_type_reads_its_values),
	    cmocka_unit_test(types_have_names_and_columns),
	    cmocka_unit_test(ids_have_a_limit),
	};

	return cmocka_run_group_tests_name("value", tests, NULL, NULL);
}
