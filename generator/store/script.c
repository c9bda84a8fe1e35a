/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/script.h"

#include <stdlib.h>

#include "base/mem.h"

struct script {
	struct db *db;
	const char *name;
	char *sql;
	const char *rest; /* not prepared yet */
	struct query **queries;
	size_t count;
};

struct script *
script_open(struct db *db, const char *name, const char *sql)
{
	struct script *script = xcalloc(1, sizeof *script);

	script->db = db;
	script->name = name;
	script->sql = xstrdup(sql);
	script->rest = script->sql;
	return script;
}

/* A statement may ask for what those before it create: each is run before the next one is prepared. */
void
script_run(struct script *script)
{
	for (size_t i = 0; i < script->count; i++)
		query_once(script->queries[i]);
	while (*script->rest != '\0') {
		struct query *query = query_next(script->db, script->name, &script->rest);

		if (query == NULL)
			continue;
		script->queries = xrealloc(script->queries, script->count + 1, sizeof *script->queries);
		script->queries[script->count++] = query;
		query_once(query);
	}
}

void
script_close(struct script *script)
{
	if (script == NULL)
		return;
	for (size_t i = 0; i < script->count; i++)
		query_close(script->queries[i]);
	free(script->queries);
	free(script->sql);
	free(script);
}
