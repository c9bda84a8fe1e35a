/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/letterask.h"

#include "text/mustache_uses.h"

void
letterask_nothing(struct db *db)
{
	db_run(db, "brief_gevraagd", "DELETE FROM brief_gevraagd");
}

void
letterask_plan(struct db *db)
{
	letterask_nothing(db);
	db_run(db, "brief_gevraagd",
	    "INSERT OR IGNORE INTO brief_gevraagd(brief, naam) SELECT b.item, r.doel FROM verwijzing r"
	    " JOIN bestand b ON b.id = r.bestand AND b.soort = 'brief' AND b.geldig"
	    " WHERE r.soort IN ('cijfer', 'cijferlijst')");
}

struct asking {
	struct query *insert;
	struct str id;
};

static void
ask(void *arg, const struct mustache_use *use)
{
	const struct asking *asking = arg;

	if (use->kind == MUSTACHE_USE_CALL)
		return;
	query_text(asking->insert, 1, asking->id);
	query_text(asking->insert, 2, use->name);
	query_once(asking->insert);
}

void
letterask_text(struct db *db, struct str id, struct str text)
{
	struct mustache_set *set = mustache_new();
	struct mustache_error error;
	struct asking asking = {NULL, id};

	letterask_nothing(db);
	asking.insert =
	    query_open(db, "brief_gevraagd", "INSERT OR IGNORE INTO brief_gevraagd(brief, naam) VALUES (?, ?)");
	if (mustache_add(set, "brief", text, &error) == 0)
		mustache_uses(set, "brief", ask, &asking);
	query_close(asking.insert);
	mustache_free(set);
}

void
letterask_told(struct db *db)
{
	letterask_nothing(db);
	db_run(db, "brief_gevraagd",
	    "INSERT OR IGNORE INTO brief_gevraagd(brief, naam) SELECT coalesce(brief, ''), naam FROM brief_bestaand"
	    " WHERE uitleg IS NOT NULL");
}

void
letterask_name(struct db *db, const char *name)
{
	letterask_nothing(db);
	struct query *insert = query_open(db, "brief_gevraagd",
	    "INSERT INTO brief_gevraagd(brief, naam) SELECT '', ?1 UNION ALL SELECT id, ?1 FROM brief");

	query_text(insert, 1, str_of(name));
	query_once(insert);
	query_close(insert);
}
