/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/letter.h"

#include <string.h>

const struct source_tag *
letter_tag(const struct source_tag *tags, size_t count, const char *letter)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(tags[i].name + strlen(LETTER_TAGS), letter) == 0)
			return &tags[i];
	return NULL;
}

bool
letter_read(struct db *db, const char *letter, struct buf *title, struct buf *day)
{
	struct query *q =
	    query_open(db, "brief", "SELECT titel, coalesce(peildatum_dag, datum_dag) FROM brief WHERE id = ?");

	query_text(q, 1, str_of(letter));
	bool found = query_step(q);

	if (found) {
		buf_putstr(title, query_str(q, 0));
		buf_putstr(day, query_str(q, 1));
	}
	query_close(q);
	return found;
}

char *
letter_day(struct db *db, const char *letter, const char *otherwise)
{
	struct buf title = {0}, day = {0};

	letter_read(db, letter, &title, &day);
	if (day.len == 0)
		buf_puts(&day, otherwise);
	buf_free(&title);
	return buf_take(&day);
}
