/* SPDX-License-Identifier: EUPL-1.2 */
/* Dates of the Gregorian calendar, as exact as the source knows them (EDTF level 0). */
#ifndef BASE_DATE_H
#define BASE_DATE_H

#include <stdbool.h>

#include "base/buf.h"

/* month 0: only the year is known; day 0: only year and month. Years 1000 to 9999. */
struct date {
	int year, month, day;
};

enum date_result { DATE_OK, DATE_MALFORMED, DATE_NOT_IN_CALENDAR };

/* Reads JJJJ-MM-DD, JJJJ-MM or JJJJ. */
enum date_result date_parse(struct str text, struct date *date);

/* Whether a full date exists: 29 February only in a leap year. */
bool date_valid(struct date date);

/* The last day that `date` may mean: 31 December for a year. */
struct date date_last_day(struct date date);

/* <0, 0 or >0 as `a` comes before, with or after `b`; unknown parts count as 0. */
int date_order(struct date a, struct date b);

/* Reads "18 oktober 2023" or "november 2019", in small or capital letters. Returns whether it is such a date. */
bool date_read_nl(struct str text, struct date *date);

/* Appends "18 oktober 2023", "november 2019" or "2019". */
void date_write_nl(struct date date, struct buf *out);

#endif
