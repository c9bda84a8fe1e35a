/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/load_rows.h"

/* Rows that one statement puts in where there are so many: beginning and ending one takes longer than a row. */
#define MANY 32

/* A table, and its columns that are filled while loading. */
static const struct {
	const char *name, *columns;
	int count;
} tables[LOAD_TABLES] = {
    [LOAD_FILE] = {"bestand", "id, pad, soort, item, geldig, tekst, tekst_regel", 7},
    [LOAD_VALUE] = {"waarde", "bestand, nr, veld, ouder, volgnr, tekst, norm, regel, kolom", 9},
    [LOAD_FAULT] = {"gebrek", "bestand, regel, kolom, soort, a, b, veld, ouder", 8},
    [LOAD_REF] = {"verwijzing", "bestand, regel, kolom, soort, doel, pad", 6},
};

struct load_row *
load_row(struct load_rows *rows, enum load_table table)
{
	struct load_row *row = pool_alloc(&rows->pool, sizeof *row);

	if (rows->last[table] != NULL)
		rows->last[table]->next = row;
	else
		rows->first[table] = row;
	rows->last[table] = row;
	rows->count[table]++;
	rows->bytes += sizeof *row;
	rows->files += table == LOAD_FILE;
	return row;
}

void
load_row_int(struct load_row *row, int column, int64_t number)
{
	row->cells[column - 1] = (struct load_cell){.is = CELL_INT, .number = number};
}

void
load_row_text(struct load_rows *rows, struct load_row *row, int column, struct str text)
{
	if (text.p == NULL)
		return;
	row->cells[column - 1] =
	    (struct load_cell){.is = CELL_TEXT, .text = {pool_copy(&rows->pool, text.p, text.n), text.n}};
	rows->bytes += text.n;
}

void
load_rows_clear(struct load_rows *rows)
{
	pool_clear(&rows->pool);
	*rows = (struct load_rows){0};
}

static struct query *
open_insert(struct db *db, enum load_table table, int rows)
{
	struct buf sql = {0};

	/* Nothing wrong is put in, so nothing need be kept to take it out by. */
	buf_printf(&sql, "INSERT OR FAIL INTO %s(%s) VALUES ", tables[table].name, tables[table].columns);
	for (int row = 0; row < rows; row++) {
		buf_puts(&sql, row > 0 ? ",(?" : "(?");
		for (int i = 1; i < tables[table].count; i++)
			buf_puts(&sql, ",?");
		buf_putc(&sql, ')');
	}
	struct query *query = query_open(db, tables[table].name, sql.data);

	buf_free(&sql);
	return query;
}

void
load_inserts_open(struct load_inserts *inserts, struct db *db)
{
	*inserts = (struct load_inserts){.db = db};
}

void
load_inserts_close(struct load_inserts *inserts)
{
	for (int i = 0; i < LOAD_TABLES; i++) {
		query_close(inserts->one[i]);
		query_close(inserts->many[i]);
	}
}

/* Puts in `count` rows from `row` on. Returns the one behind them. */
static const struct load_row *
put_rows(struct query *query, const struct load_row *row, int count, int columns)
{
	for (int n = 0; n < count * columns; n += columns, row = row->next)
		for (int i = 0; i < columns; i++)
			if (row->cells[i].is == CELL_INT)
				query_int(query, n + i + 1, row->cells[i].number);
			else if (row->cells[i].is == CELL_TEXT)
				query_text(query, n + i + 1, row->cells[i].text);
	query_once(query);
	return row;
}

static void
put_table(const struct load_rows *rows, enum load_table table, struct load_inserts *inserts)
{
	const struct load_row *row = rows->first[table];
	int left = rows->count[table], columns = tables[table].count;

	if (left >= MANY && inserts->many[table] == NULL)
		inserts->many[table] = open_insert(inserts->db, table, MANY);
	for (; left >= MANY; left -= MANY)
		row = put_rows(inserts->many[table], row, MANY, columns);
	if (left > 0 && inserts->one[table] == NULL)
		inserts->one[table] = open_insert(inserts->db, table, 1);
	for (; left > 0; left--)
		row = put_rows(inserts->one[table], row, 1, columns);
}

void
load_rows_put(struct load_rows *rows, struct load_inserts *inserts)
{
	for (int table = 0; table < LOAD_TABLES; table++)
		put_table(rows, (enum load_table)table, inserts);
	load_rows_clear(rows);
}
