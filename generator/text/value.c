/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/value.h"

#include <stdlib.h>
#include <string.h>

#include "base/date.h"

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool
all_digits(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (!is_digit(s.p[i]))
			return false;
	return s.n > 0;
}

static const char *
read_text(struct str text, struct buf *out)
{
	buf_putstr(out, str_trim(text));
	return NULL;
}

/* Three numbers with any one character between. Returns whether it is that. */
static bool
three_numbers(struct str text, int part[3])
{
	int n = 0;

	for (size_t i = 0; i < text.n && n < 3; i++) {
		if (is_digit(text.p[i]) && part[n] < 10000)
			part[n] = part[n] * 10 + (text.p[i] - '0');
		else
			n++;
	}
	return n == 2;
}

/* 1-2-2024, 2024/2/1 and 1 februari 2024 are what people write: say what it would be here. */
static void
suggest_date(struct str text, struct buf *out)
{
	int part[3] = {0};
	struct date date;

	if (three_numbers(text, part)) {
		date =
		    part[0] > 31 ? (struct date){part[0], part[1], part[2]} : (struct date){part[2], part[1], part[0]};
		if (date.year >= 1000 && date_valid(date))
			buf_printf(out, "%04d-%02d-%02d", date.year, date.month, date.day);
	} else if (date_read_nl(text, &date)) {
		buf_printf(out, "%04d-%02d", date.year, date.month);
		if (date.day > 0)
			buf_printf(out, "-%02d", date.day);
	}
}

static const char *
read_date(struct str text, struct buf *out)
{
	struct date date;

	switch (date_parse(text, &date)) {
	case DATE_OK:
		buf_putstr(out, text);
		return NULL;
	case DATE_NOT_IN_CALENDAR:
		return "datum-kalender";
	case DATE_MALFORMED:
		break;
	}
	suggest_date(text, out);
	return "datum-vorm";
}

/* 2030-2031 is how many write a period. */
static void
suggest_period(struct str text, struct buf *out)
{
	if (text.n == 9 && text.p[4] == '-' && all_digits((struct str){text.p, 4}) &&
	    all_digits((struct str){text.p + 5, 4}))
		buf_printf(out, "%.4s/%.4s", text.p, text.p + 5);
}

static const char *
read_period(struct str text, struct buf *out)
{
	const char *slash = memchr(text.p, '/', text.n);

	if (slash == NULL) {
		const char *fault = read_date(text, out);

		if (fault == NULL || strcmp(fault, "datum-vorm") != 0)
			return fault;
		if (out->len == 0)
			suggest_period(text, out);
		return "periode";
	}
	struct str from = {text.p, (size_t)(slash - text.p)};
	struct str to = {slash + 1, text.n - from.n - 1};
	struct date start, end;

	if (date_parse(from, &start) != DATE_OK)
		return "periode";
	if (!str_is(to, "..")) {
		if (date_parse(to, &end) != DATE_OK)
			return "periode";
		if (date_order(date_last_day(end), start) < 0)
			return "periode-omgekeerd";
	}
	buf_putstr(out, text);
	return NULL;
}

static const char *
read_year(struct str text, struct buf *out)
{
	if (text.n != 4 || !all_digits(text) || text.p[0] == '0')
		return "jaar";
	buf_putstr(out, text);
	return NULL;
}

/* `-?digits` or, with `decimals`, `-?digits.digits`. */
static bool
plain_number(struct str text, bool decimals)
{
	if (text.n > 0 && text.p[0] == '-')
		text = (struct str){text.p + 1, text.n - 1};
	const char *point = decimals && text.n > 0 ? memchr(text.p, '.', text.n) : NULL;

	if (text.n > 18)
		return false;
	if (point == NULL)
		return all_digits(text);
	struct str whole = {text.p, (size_t)(point - text.p)};
	struct str rest = {point + 1, text.n - whole.n - 1};

	return all_digits(whole) && all_digits(rest);
}

/* Whether the character at `i` only groups digits: a point or space with three digits, and no more, behind it. */
static bool
groups(struct str text, size_t i)
{
	struct str rest = {text.p + i + 1, text.n - i - 1};
	size_t digits = 0;

	while (digits < rest.n && is_digit(rest.p[digits]))
		digits++;
	return digits == 3 && i > 0 && is_digit(text.p[i - 1]);
}

/* Appends what 1.234,5 or € 2.000.000,00 means here; or nothing, where that is a guess. */
static void
suggest_number(struct str text, bool decimals, struct buf *out)
{
	bool fits = true;

	if (str_starts(text, "€"))
		text = str_trim((struct str){text.p + strlen("€"), text.n - strlen("€")});
	for (size_t i = 0; i < text.n && fits; i++) {
		char c = text.p[i];
		struct str rest = {text.p + i, text.n - i};

		if (!decimals && (str_is(rest, ",00") || str_is(rest, ",-")))
			break;
		if (is_digit(c) || (c == '-' && i == 0))
			buf_putc(out, c);
		else if (c == ',' && decimals)
			buf_putc(out, '.');
		else
			fits = (c == '.' || c == ' ') && groups(text, i);
	}
	if (!fits || !plain_number(buf_str(out), decimals))
		buf_reset(out);
}

static const char *
read_number(struct str text, struct buf *out)
{
	if (!plain_number(text, true)) {
		suggest_number(text, true, out);
		return "getal";
	}
	buf_putstr(out, text);
	return NULL;
}

static const char *
read_whole(struct str text, struct buf *out)
{
	if (!plain_number(text, false)) {
		suggest_number(text, false, out);
		return "geheel";
	}
	if (text.p[0] == '-')
		return "geheel-negatief";
	buf_putstr(out, text);
	return NULL;
}

static const char *
read_amount(struct str text, struct buf *out)
{
	if (!plain_number(text, false)) {
		suggest_number(text, false, out);
		return "bedrag";
	}
	if (text.p[0] == '-')
		return "bedrag-negatief";
	buf_putstr(out, text);
	return NULL;
}

static const char *
read_yes_no(struct str text, struct buf *out)
{
	bool yes = str_is(text, "ja") || str_is(text, "true");

	if (!yes && !str_is(text, "nee") && !str_is(text, "false"))
		return "ja-nee";
	buf_puts(out, yes ? "1" : "0");
	return NULL;
}

static const char *
read_url(struct str text, struct buf *out)
{
	if (str_starts(text, "http://")) {
		buf_printf(out, "https://%.*s", (int)(text.n - 7), text.p + 7);
		return "url";
	}
	if (str_starts(text, "www.")) {
		buf_printf(out, "https://%.*s", (int)text.n, text.p);
		return "url";
	}
	if (!str_starts(text, "https://") || text.n == strlen("https://"))
		return "url";
	for (size_t i = 0; i < text.n; i++)
		if ((unsigned char)text.p[i] <= ' ' || strchr("<>\"\\^`{|}", text.p[i]) != NULL)
			return "url";
	buf_putstr(out, text);
	return NULL;
}

bool
value_is_id(struct str id)
{
	if (id.n == 0 || id.n > 100 || !(is_letter(id.p[0]) || is_digit(id.p[0])) || id.p[id.n - 1] == '.')
		return false;
	/* No string: strchr() would find the NUL of its end, and so a name "a\0b". */
	static const char marks[] = {'.', '_', '-'};

	for (size_t i = 1; i < id.n; i++)
		if (!is_letter(id.p[i]) && !is_digit(id.p[i]) && memchr(marks, id.p[i], sizeof marks) == NULL)
			return false;
	return true;
}

static const char *
read_id(struct str text, struct buf *out)
{
	if (!value_is_id(text))
		return "id";
	buf_putstr(out, text);
	return NULL;
}

static const char *
read_group(struct str text, struct buf *out)
{
	(void)text;
	(void)out;
	return "groep";
}

static const struct {
	const char *name, *sql;
	const char *(*read)(struct str text, struct buf *out);
} types[VALUE_TYPES] = {
    [VALUE_TEXT] = {"tekst", "TEXT", read_text},
    [VALUE_DATE] = {"datum", "TEXT", read_date},
    [VALUE_PERIOD] = {"periode", "TEXT", read_period},
    [VALUE_YEAR] = {"jaar", "INTEGER", read_year},
    [VALUE_NUMBER] = {"getal", "REAL", read_number},
    [VALUE_WHOLE] = {"geheel", "INTEGER", read_whole},
    [VALUE_AMOUNT] = {"bedrag", "INTEGER", read_amount},
    [VALUE_YES_NO] = {"ja-nee", "INTEGER", read_yes_no},
    [VALUE_URL] = {"url", "TEXT", read_url},
    [VALUE_ID] = {"id", "TEXT", read_id},
    [VALUE_CHOICE] = {"keuze", "TEXT", read_text},
    [VALUE_REFERENCE] = {"verwijzing", "TEXT", read_text},
    [VALUE_FIELD] = {"veldnaam", "TEXT", read_text},
    [VALUE_RULE] = {"regel", "TEXT", read_text},
    [VALUE_GROUP] = {"groep", "TEXT", read_group},
};

enum value_type
value_type_named(const char *name)
{
	enum value_type type = VALUE_TEXT;

	while (type < VALUE_TYPES && strcmp(types[type].name, name) != 0)
		type++;
	return type;
}

const char *
value_sql_type(enum value_type type)
{
	return types[type].sql;
}

bool
value_is_date(enum value_type type)
{
	return type == VALUE_DATE || type == VALUE_PERIOD;
}

const char *
value_read(enum value_type type, struct str text, struct buf *out)
{
	buf_reset(out);
	return types[type].read(text, out);
}
