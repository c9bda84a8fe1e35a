/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/shallow.h"

#include <string.h>

/* In order of rowid, so that no sorter comes between and the columns keep their order. xinfo: with computed columns. A
 * name that is only part of a longer word costs time and no more. */
static const char tables_sql[] =
    "SELECT format('CREATE TABLE \"%w\" (%s)', m.name, group_concat(format('\"%w\"', c.name), ', '))"
    " FROM main.sqlite_schema m CROSS JOIN pragma_table_xinfo(m.name, 'main') c"
    " WHERE m.name NOT GLOB 'sqlite_*' AND (m.type = 'table' OR m.type = 'view' AND instr(?1, m.name) > 0)"
    " GROUP BY m.rowid";

struct db *
shallow_open(struct db *db, const char *prefix)
{
	struct db *shallow = db_open();
	struct query *tables = query_open(db, "shallow", tables_sql);
	struct buf asked = {0};

	for (size_t i = 0; i < embedded_count; i++)
		if (strncmp(embedded_files[i].path, prefix, strlen(prefix)) == 0)
			buf_puts(&asked, embedded_files[i].text);
	query_text(tables, 1, buf_str(&asked));
	db_run(shallow, "shallow", "BEGIN");
	while (query_step(tables))
		db_run(shallow, "shallow", query_str(tables, 0).p);
	db_run(shallow, "shallow", "COMMIT");
	query_close(tables);
	buf_free(&asked);
	return shallow;
}
