/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/newletter.h"

#include <string.h>

#include "text/scalar.h"

/* A row of what is taken over. */
struct taken {
	struct str field, form, key, value;
};

static struct str
keep(struct newletter *letter, struct str s)
{
	return (struct str){pool_copy(&letter->pool, s.p, s.n), s.n};
}

/* One more part of a value that is written in parts: an entry of a list, or a line of a group. */
static void
add_part(const struct taken *row, bool first, struct buf *yaml)
{
	if (str_is(row->form, "lijst")) {
		buf_puts(yaml, first ? " [" : ", ");
		scalar_write(row->value, VALUE_TEXT, true, yaml);
		return;
	}
	buf_puts(yaml, first ? "\n  " : "  ");
	buf_puts(yaml, str_is(row->form, "groepen") ? "- " : "");
	buf_putstr(yaml, row->key);
	buf_puts(yaml, ": ");
	scalar_write(row->value, VALUE_TEXT, false, yaml);
	buf_putc(yaml, '\n');
}

/* The value that `yaml` holds is whole. */
static void
end_parts(struct newletter *letter, struct buf *yaml)
{
	if (yaml->len == 0)
		return;
	if (yaml->data[1] == '[')
		buf_puts(yaml, "]\n");
	letter->values[letter->count - 1].yaml = pool_copy(&letter->pool, yaml->data, yaml->len);
	buf_reset(yaml);
}

static void
read_values(struct db *db, struct newletter *letter)
{
	struct query *q = query_open(db, "letters/4-nieuw.sql", db_embedded("letters/4-nieuw.sql"));
	struct buf yaml = {0};

	while (query_step(q) && letter->count < NEWLETTER_VALUES) {
		struct taken row = {
		    keep(letter, query_str(q, 0)), query_str(q, 1), query_str(q, 2), keep(letter, query_str(q, 3))};
		bool first = letter->count == 0 || strcmp(letter->values[letter->count - 1].field, row.field.p) != 0;

		if (first) {
			end_parts(letter, &yaml);
			letter->values[letter->count++] = (struct template_value){.field = row.field.p};
		}
		if (str_is(row.form, "tekst"))
			letter->values[letter->count - 1].text = row.value.p;
		else
			add_part(&row, first, &yaml);
	}
	end_parts(letter, &yaml);
	buf_free(&yaml);
	query_close(q);
}

static const char *
value_of(const struct newletter *letter, const char *field)
{
	for (size_t i = 0; i < letter->count; i++)
		if (strcmp(letter->values[i].field, field) == 0)
			return letter->values[i].text;
	return "";
}

void
newletter_make(struct db *db, struct newletter *letter)
{
	*letter = (struct newletter){0};
	read_values(db, letter);
	struct query *q = query_open(db, "letters/5-brieftekst.sql", db_embedded("letters/5-brieftekst.sql"));

	query_text(q, 1, str_of(value_of(letter, "vorige")));
	query_step(q);
	buf_putstr(&letter->body, query_str(q, 0));
	query_close(q);
}

void
newletter_clear(struct newletter *letter)
{
	buf_free(&letter->body);
	pool_clear(&letter->pool);
}
