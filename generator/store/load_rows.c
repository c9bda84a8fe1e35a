/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/load_rows.h"

static const struct {
	const char *name, *sql;
} tables[LOAD_TABLES] = {
    [LOAD_FILE] = {"bestand",
	"INSERT INTO bestand(id, pad, soort, item, geldig, tekst, tekst_regel) VALUES (?, ?, ?, ?, ?, ?, ?)"},
    [LOAD_VALUE] = {"waarde", "INSERT INTO waarde(bestand, nr, veld, ouder, volgnr, tekst, norm, regel, kolom)"
			      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
    [LOAD_FAULT] = {"gebrek",
	"INSERT INTO gebrek(bestand, regel, kolom, soort, a, b, veld) VALUES (?, ?, ?, ?, ?, ?, ?)"},
    [LOAD_REF] = {"verwijzing",
	"INSERT INTO verwijzing(bestand, regel, kolom, soort, doel, pad) VALUES (?, ?, ?, ?, ?, ?)"},
};

struct load_row *
load_row(struct load_rows *rows, enum load_table table)
{
	struct load_row *row = pool_alloc(&rows->pool, sizeof *row);

	row->table = table;
	if (rows->last != NULL)
		rows->last->next = row;
	else
		rows->first = row;
	rows->last = row;
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

void
load_inserts_open(struct load_inserts *inserts, struct db *db)
{
	for (int i = 0; i < LOAD_TABLES; i++)
		inserts->queries[i] = query_open(db, tables[i].name, tables[i].sql);
}

void
load_inserts_close(struct load_inserts *inserts)
{
	for (int i = 0; i < LOAD_TABLES; i++)
		query_close(inserts->queries[i]);
}

void
load_rows_put(struct load_rows *rows, struct load_inserts *inserts)
{
	for (const struct load_row *row = rows->first; row != NULL; row = row->next) {
		struct query *q = inserts->queries[row->table];

		for (int i = 0; i < LOAD_COLUMNS; i++)
			if (row->cells[i].is == CELL_INT)
				query_int(q, i + 1, row->cells[i].number);
			else if (row->cells[i].is == CELL_TEXT)
				query_text(q, i + 1, row->cells[i].text);
		query_once(q);
	}
	load_rows_clear(rows);
}
