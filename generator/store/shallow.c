/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/shallow.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

/* A table or view of the plan. */
struct source_table {
	char *name;
	bool named; /* an embedded script names it */
};

struct tables {
	struct source_table *list; /* in byte order of their names */
	size_t count;
};

static void
read_tables(struct db *db, struct tables *tables)
{
	struct query *q = query_open(db, "shallow",
	    "SELECT name FROM main.sqlite_schema WHERE type IN ('table', 'view') AND name NOT GLOB 'sqlite_*'"
	    " ORDER BY name COLLATE BINARY");

	*tables = (struct tables){0};
	for (; query_step(q); tables->count++) {
		struct str name = query_str(q, 0);

		tables->list = xrealloc(tables->list, tables->count + 1, sizeof *tables->list);
		tables->list[tables->count] = (struct source_table){xstrndup(name.p, name.n), false};
	}
	query_close(q);
}

static void
free_tables(struct tables *tables)
{
	for (size_t i = 0; i < tables->count; i++)
		free(tables->list[i].name);
	free(tables->list);
}

static int
by_name(const void *key, const void *table)
{
	const struct str *word = key;
	const char *name = ((const struct source_table *)table)->name;
	int order = strncmp(word->p, name, word->n);

	return order != 0 ? order : name[word->n] == '\0' ? 0 : -1;
}

/* A word that is no name but looks like one costs time and no more. */
static void
mark_named(struct tables *tables, const char *sql)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

	if (tables->count == 0)
		return;
	while (*(sql += strcspn(sql, letters)) != '\0') {
		struct str word = {sql, strspn(sql, letters)};
		struct source_table *table = bsearch(&word, tables->list, tables->count, sizeof *tables->list, by_name);

		sql += word.n;
		if (table != NULL)
			table->named = true;
	}
}

/* The columns keep their order. xinfo: with computed columns. */
static const char columns_sql[] =
    "SELECT format('CREATE TABLE \"%w\" (%s)', ?1, group_concat(format('\"%w\"', name), ', '))"
    " FROM pragma_table_xinfo(?1, 'main')";

struct db *
shallow_open(struct db *db, const char *prefix)
{
	struct db *shallow = db_open();
	struct query *columns = query_open(db, "shallow", columns_sql);
	struct tables tables;

	read_tables(db, &tables);
	for (size_t i = 0; i < embedded_count; i++)
		if (strncmp(embedded_files[i].path, prefix, strlen(prefix)) == 0)
			mark_named(&tables, embedded_files[i].text);
	db_run(shallow, "shallow", "BEGIN");
	for (size_t i = 0; i < tables.count; i++) {
		if (!tables.list[i].named)
			continue;
		query_text(columns, 1, str_of(tables.list[i].name));
		if (query_step(columns))
			db_run(shallow, "shallow", query_str(columns, 0).p);
		query_reset(columns);
	}
	db_run(shallow, "shallow", "COMMIT");
	query_close(columns);
	free_tables(&tables);
	return shallow;
}
