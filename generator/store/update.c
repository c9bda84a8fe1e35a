/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What 2-gebreken.sql finds in a file depends on that file, and on what it refers to: whether that is there, and can be
 * read. So the changed files are judged in a small plan of their own, by the same SQL, with a stand-in for each item
 * that they name; and the rows of those files replace the old ones. Where a change makes an item come, go or
 * (un)readable, the files that refer to it are judged again too.
 */
#include "store/update.h"

#include <string.h>

#include "store/load.h"
#include "store/rules.h"
#include "store/smallplan.h"

/* Adds a changed file. Returns 0, or 1 where a single file does not tell enough. */
static int
add_changed(struct small_plan *plan, const struct update_file *change)
{
	struct query *q = query_open(plan->db, "bestand",
	    "SELECT id, geldig, soort, (SELECT count(*) FROM bestand x WHERE x.soort = b.soort AND x.item = b.item "
	    "COLLATE NOCASE)"
	    " FROM bestand b WHERE pad = ?");
	int result = 0;

	query_text(q, 1, str_of(change->path));
	if (query_step(q)) {
		struct str kind = query_str(q, 2);

		/* No file of a kind; the programme, on which much hangs; one of two with the same id. */
		if (kind.n == 0 || str_is(kind, "programma") || query_int_at(q, 3) != 1)
			result = 1;
		struct small_file *file =
		    result == 0 ? small_add(plan, query_int_at(q, 0), str_of(change->path)) : NULL;

		if (file != NULL) {
			file->was_valid = query_int_at(q, 1) != 0;
			file->gone = !change->present;
		}
	} else if (change->present) {
		int64_t next = db_number(plan->db, "bestand", "SELECT max(id) + 1 FROM bestand");

		struct small_file *file = small_add(plan, next + (int64_t)plan->count, str_of(change->path));

		if (file != NULL)
			file->is_new = true;
	}
	query_close(q);
	return result;
}

/* The small plan: the files that are judged again, as they are now. */
static int
small_load(struct small_plan *plan, struct source *source)
{
	const char *paths[SMALL_MAX_FILES];
	int64_t ids[SMALL_MAX_FILES];
	size_t count = 0;

	small_empty(plan);
	for (size_t i = 0; i < plan->count; i++)
		if (!plan->files[i].gone) {
			paths[count] = plan->files[i].path;
			ids[count++] = plan->files[i].id;
		}
	return load_files(source, &plan->schema, plan->own, paths, ids, count);
}

/* Judges the small plan. */
static void
small_judge(struct small_plan *plan)
{
	small_names(plan);
	db_run(plan->own, "load/2-gebreken.sql", db_embedded("load/2-gebreken.sql"));
	schema_fill_tables(plan->own, &plan->schema);
}

/*
 * Adds what refers to files that came, went, or can be read no more or again. Returns 0; 1 where the whole plan must be
 * loaded; 2 where files were added, so that the small plan must be made anew.
 */
static int
spread(struct small_plan *plan)
{
	struct query *now =
	    query_open(plan->own, "bestand", "SELECT b.geldig, b.soort, b.item FROM bestand b WHERE b.id = ?");
	struct query *before = query_open(plan->db, "bestand", "SELECT soort, item FROM bestand WHERE id = ?");
	struct query *same = query_open(plan->db, "bestand",
	    "SELECT count(*) FROM bestand WHERE soort = ?1 AND item = ?2 COLLATE NOCASE AND id <> ?3");
	size_t count = plan->count;
	int result = 0;

	for (size_t i = 0; i < count && result == 0; i++) {
		struct small_file *file = &plan->files[i];
		struct query *q = file->gone ? before : now;

		query_reset(now);
		query_reset(before);
		query_reset(same);
		query_int(q, 1, file->id);
		if (!query_step(q)) {
			result = 1; /* plan/README.md */
			continue;
		}
		bool valid = !file->gone && query_int_at(now, 0) != 0;
		struct str kind = query_str(q, file->gone ? 0 : 1), item = query_str(q, file->gone ? 1 : 2);

		query_text(same, 1, kind);
		query_text(same, 2, item);
		query_int(same, 3, file->id);
		query_step(same);
		if (kind.n == 0 || str_is(kind, "programma") || query_int_at(same, 0) > 0)
			result = 1;
		if (result == 0 && !file->spread && (file->gone || file->is_new || valid != file->was_valid)) {
			file->spread = true;
			result = small_add_referrers(plan, plan->db, kind, item, file->path);
		}
	}
	query_close(now);
	query_close(before);
	query_close(same);
	if (result != 0 || plan->too_many)
		return 1;
	return plan->count > count ? 2 : 0;
}

/* Whether a file is marked intern, or may name something that is. */
static bool
touches_internal(const struct small_plan *plan, struct db *db)
{
	struct query *q = query_open(db, "intern",
	    "SELECT EXISTS (SELECT 1 FROM waarde WHERE bestand = ?1 AND norm = 'intern')"
	    " OR EXISTS (SELECT 1 FROM verwijzing WHERE bestand = ?1 AND soort <> 'kop')");
	bool touches = false;

	for (size_t i = 0; i < plan->count && !touches; i++) {
		query_int(q, 1, plan->files[i].id);
		touches = query_step(q) && query_int_at(q, 0) != 0;
		query_reset(q);
	}
	query_close(q);
	return touches;
}

/* Which texts tell of something intern by its name hangs on what is intern: it is found anew. */
static void
judge_internal(struct db *db)
{
	db_run(db, "gebrek", "DELETE FROM gebrek WHERE soort = 'verwijzing-intern'");
	db_run(db, "load/21-intern-genoemd.sql", db_embedded("load/21-intern-genoemd.sql"));
}

static void
report(const struct small_plan *plan, struct update_result *out)
{
	out->count = plan->count;
	for (size_t i = 0; i < plan->count; i++)
		out->ids[i] = plan->files[i].id;
}

/* The findings of rules that look at one file. An indicator speaks for its series: then all rules are to look again. */
static bool
judge_files(struct small_plan *plan)
{
	const char *paths[SMALL_MAX_FILES];

	for (size_t i = 0; i < plan->count; i++) {
		paths[i] = plan->files[i].path;
		if (strncmp(paths[i], "plan/indicatoren/", 17) == 0)
			return false;
	}
	rules_run_files(plan->own, plan->db, paths, plan->count);
	return true;
}

int
plan_update(struct small_plan *plan, struct db *db, struct source *source, const struct plan_options *options,
    const struct update_file *files, size_t count, struct update_result *out)
{
	int result = 0;

	*out = (struct update_result){0};
	small_begin(plan, db);
	for (size_t i = 0; i < count && result == 0; i++)
		result = add_changed(plan, &files[i]);
	do {
		if (result == 0 || result == 2)
			result = plan->too_many ? 1 : small_load(plan, source);
		if (result == 0) {
			small_judge(plan);
			result = spread(plan);
		}
	} while (result == 2);
	if (result == 0) {
		bool internal = touches_internal(plan, db);

		small_take_over(plan);
		if (internal || touches_internal(plan, db))
			judge_internal(db);
		plan_date(db, source, options);
		out->judged = judge_files(plan);
		report(plan, out);
	}
	return result;
}

void
update_begin(struct db *db)
{
	db_run(db, "begin", "SAVEPOINT bijwerken;");
}

void
update_keep(struct db *db)
{
	db_run(db, "keep", "RELEASE bijwerken;");
}

void
update_undo(struct db *db)
{
	db_run(db, "undo", "ROLLBACK TO bijwerken; RELEASE bijwerken;");
}
