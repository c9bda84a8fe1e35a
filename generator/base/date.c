/* SPDX-License-Identifier: EUPL-1.2 */
#include "base/date.h"

#include <string.h>
#include <strings.h>

static int
days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return days[month - 1] + (month == 2 && leap);
}

/* Reads `n` digits at `p`; -1 where one is no digit. */
static int
digits(const char *p, int n)
{
	int value = 0;

	for (int i = 0; i < n; i++) {
		if (p[i] < '0' || p[i] > '9')
			return -1;
		value = value * 10 + (p[i] - '0');
	}
	return value;
}

enum date_result
date_parse(struct str text, struct date *date)
{
	*date = (struct date){0};
	if (text.n != 4 && text.n != 7 && text.n != 10)
		return DATE_MALFORMED;
	date->year = digits(text.p, 4);
	if (text.n >= 7)
		date->month = text.p[4] == '-' ? digits(text.p + 5, 2) : -1;
	if (text.n == 10)
		date->day = text.p[7] == '-' ? digits(text.p + 8, 2) : -1;
	if (date->year < 0 || date->month < 0 || date->day < 0)
		return DATE_MALFORMED;
	struct date probe = {date->year, text.n >= 7 ? date->month : 1, text.n == 10 ? date->day : 1};

	return date_valid(probe) ? DATE_OK : DATE_NOT_IN_CALENDAR;
}

bool
date_valid(struct date date)
{
	return date.year >= 1000 && date.year <= 9999 && date.month >= 1 && date.month <= 12 && date.day >= 1 &&
	       date.day <= days_in_month(date.year, date.month);
}

struct date
date_last_day(struct date date)
{
	if (date.month == 0)
		date.month = 12;
	if (date.day == 0)
		date.day = days_in_month(date.year, date.month);
	return date;
}

int
date_order(struct date a, struct date b)
{
	if (a.year != b.year)
		return a.year - b.year;
	if (a.month != b.month)
		return a.month - b.month;
	return a.day - b.day;
}

/* Pages have a hundred thousand dates, and printf() takes longer than all else that is done for one. */
static void
put_number(struct buf *out, int number)
{
	char digits[12];
	size_t n = sizeof digits;

	do
		digits[--n] = (char)('0' + number % 10);
	while ((number /= 10) > 0);
	buf_add(out, digits + n, sizeof digits - n);
}

static const char *const months[] = {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
    "september", "oktober", "november", "december"};

/* Takes the word or number in front off `rest`, with the blanks behind it. */
static struct str
take_word(struct str *rest)
{
	struct str word = {rest->p, 0};

	while (word.n < rest->n && rest->p[word.n] != ' ')
		word.n++;
	*rest = str_trim((struct str){rest->p + word.n, rest->n - word.n});
	return word;
}

/* Of digits, at most four. -1 where it is none. */
static int
number_of(struct str word)
{
	int number = 0;

	if (word.n == 0 || word.n > 4)
		return -1;
	for (size_t i = 0; i < word.n; i++) {
		if (word.p[i] < '0' || word.p[i] > '9')
			return -1;
		number = number * 10 + (word.p[i] - '0');
	}
	return number;
}

bool
date_read_nl(struct str text, struct date *date)
{
	struct str rest = str_trim(text), word = take_word(&rest);

	*date = (struct date){0};
	if (number_of(word) > 0) {
		date->day = number_of(word);
		word = take_word(&rest);
	}
	for (int i = 0; i < 12; i++)
		if (word.n == strlen(months[i]) && strncasecmp(word.p, months[i], word.n) == 0)
			date->month = i + 1;
	date->year = number_of(rest);
	if (date->month == 0 || date->year < 1000)
		return false;
	return date_valid((struct date){date->year, date->month, date->day > 0 ? date->day : 1});
}

void
date_write_nl(struct date date, struct buf *out)
{
	if (date.day > 0) {
		put_number(out, date.day);
		buf_putc(out, ' ');
	}
	if (date.month > 0) {
		buf_puts(out, months[date.month - 1]);
		buf_putc(out, ' ');
	}
	put_number(out, date.year);
}
