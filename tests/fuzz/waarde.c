/* SPDX-License-Identifier: EUPL-1.2 */
/* Values of each type: what is read once reads the same again, dates exist, and all can be written for a reader. */
#include "base/date.h"
#include "base/dutch.h"
#include "fuzz.h"
#include "text/scalar.h"
#include "text/utf8.h"
#include "text/value.h"

static void
check_date(struct str text)
{
	struct date date;

	if (date_parse(text, &date) != DATE_OK)
		return;
	struct date last = date_last_day(date);
	struct buf out = {0};

	MUST(date_valid(last) && date_order(date, last) <= 0);
	MUST(date.month != 0 || date.day == 0);
	date_write_nl(date, &out);
	MUST(out.len >= 4);
	buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = fuzz_str(data, size);
	struct buf once = {0}, twice = {0};
	size_t bad;

	check_date(text);
	if (!utf8_valid(text, &bad) || utf8_first_control(text, &bad))
		return 0;
	for (enum value_type type = 0; type < VALUE_GROUP; type++) {
		if (value_read(type, text, &once) != NULL)
			continue;
		/* Yes and no become numbers. */
		if (type != VALUE_YES_NO) {
			MUST(value_read(type, buf_str(&once), &twice) == NULL);
			MUST(str_eq(buf_str(&once), buf_str(&twice)));
		}
		if (type == VALUE_URL)
			MUST(str_starts(buf_str(&once), "https://"));
		buf_reset(&twice);
		scalar_write(text, type, size % 2 == 0, &twice);
	}
	buf_reset(&twice);
	dutch_number(text, &twice);
	dutch_date(text, &twice);
	dutch_period(text, &twice);
	buf_free(&once);
	buf_free(&twice);
	return 0;
}
