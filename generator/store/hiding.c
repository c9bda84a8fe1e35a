/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What is hidden of a file hangs on the file, and on what it names: on how that is seen itself, and on the dates of
 * papers and projects. So the scripts that hide do the same in a small plan, where beside the files stand those that
 * they name, seen as they were. Where the files themselves are seen otherwise than before, those that name them are
 * added. One thing hangs on what names it: a later paper, organisation or body stays while something rests on it that
 * stays. Where that may have changed a few files do not tell.
 */
#include "store/hiding.h"

#include <stdlib.h>
#include <string.h>

#include "store/plan.h"

static void
hide_later(struct db *db)
{
	db_run(db, "load/8-peildatum.sql", db_embedded("load/8-peildatum.sql"));
	db_run(db, "spoor",
	    "UPDATE temp.spoor SET wat = iif(bestand IN (SELECT nr FROM later_intern), 'later-intern', 'later')"
	    " WHERE tabel = 'bestand'");
}

static void
hide_internal(struct db *db)
{
	db_run(db, "load/9-openbaar.sql", db_embedded("load/9-openbaar.sql"));
	db_run(db, "load/9-openbaar.sql", "DROP TABLE heel; DROP TABLE weg_naam;");
	db_run(db, "spoor", "UPDATE temp.spoor SET wat = 'intern' WHERE tabel = 'bestand' AND wat = ''");
}

void
hiding_run(struct db *db, bool internal)
{
	db_run(db, "load/8-spoor.sql", db_embedded("load/8-spoor.sql"));
	if (plan_has_later(db))
		hide_later(db);
	if (!internal && plan_has_internal(db))
		hide_internal(db);
}

struct small_plan *
hiding_small(void)
{
	struct small_plan *small = small_new();
	struct db *db = small->own;

	db_run(db, "load/2-gebreken.sql", db_embedded("load/2-gebreken.sql")); /* for its tables */
	db_run(db, "views/13-metingen.sql", db_embedded("views/13-metingen.sql"));
	db_run(db, "views/20-parlement.sql", db_embedded("views/20-parlement.sql"));
	db_run(db, "load/6-later.sql", db_embedded("load/6-later.sql"));
	db_run(db, "peil", "INSERT INTO peil VALUES ('', '', '', '', '', '', ''); COMMIT; BEGIN;");
	return small;
}

/* How a file is seen: gezien, later, later-intern, intern; or weg: it is not there. `went`: its trace where it is not
 * seen. */
static char *
state_of(struct query *file, struct query *went, int64_t id)
{
	query_reset(file);
	query_reset(went);
	query_int(file, 1, id);
	query_int(went, 1, id);
	if (query_step(file))
		return xstrdup("gezien");
	return query_step(went) ? xstrndup(query_str(went, 0).p, query_str(went, 0).n) : xstrdup("weg");
}

static const char file_sql[] = "SELECT soort, item, pad FROM bestand WHERE id = ?";
static const char went_sql[] = "SELECT wat FROM spoor WHERE tabel = 'bestand' AND bestand = ?";

/* A file that is named stands beside the others, with what counts of it for them. */
struct beside {
	struct query *was, *went;	    /* how it is seen */
	struct query *read, *file, *insert; /* its fields */
	struct query *state;
};

static void
add_beside(const struct hiding *ask, const struct beside *to, struct query *found)
{
	int64_t id = query_int_at(found, 0);

	if (small_has(ask->small, id))
		return;
	for (int i = 0; i < 5; i++)
		query_copy(to->file, i + 1, found, i);
	query_once(to->file);
	query_int(to->read, 1, id);
	while (query_step(to->read)) {
		for (int i = 0; i < query_columns(to->read); i++)
			query_copy(to->insert, i + 1, to->read, i);
		query_once(to->insert);
	}
	query_reset(to->read);
	char *state = state_of(to->was, to->went, id);

	query_int(to->state, 1, id);
	query_text(to->state, 2, str_of(state));
	query_once(to->state);
	free(state);
}

static void
add_all_beside(const struct hiding *ask, const struct beside *to)
{
	struct query *named = query_open(ask->small->own, "genoemd", "SELECT soort, item, pad FROM temp.genoemd");
	struct query *item = query_open(
	    ask->whole, "bestand", "SELECT id, pad, soort, item, geldig FROM bestand WHERE soort = ?1 AND item = ?2");
	struct query *path =
	    query_open(ask->whole, "bestand", "SELECT id, pad, soort, item, geldig FROM bestand WHERE pad = ?1");

	while (query_step(named)) {
		struct query *q = query_is_null(named, 2) ? item : path;

		query_text(q, 1, query_str(named, q == item ? 0 : 2));
		if (q == item)
			query_text(q, 2, query_str(named, 1));
		while (query_step(q))
			add_beside(ask, to, q);
		query_reset(q);
	}
	query_close(named);
	query_close(item);
	query_close(path);
}

static void
fill_beside(const struct hiding *ask)
{
	struct db *own = ask->small->own;

	db_run(own, "load/8-buren.sql", db_embedded("load/8-buren.sql"));
	struct beside to = {
	    .was = query_open(ask->small->db, "bestand", file_sql),
	    .went = query_open(ask->log, "spoor", went_sql),
	    .read = query_open(ask->whole, "waarde",
		"SELECT bestand, nr, veld, ouder, volgnr, tekst, norm, regel, kolom FROM waarde WHERE bestand = ?"
		" AND veld IN (SELECT id FROM veld WHERE pad IN ('datum', 'peildatum', 'stand', 'jaar', 'geldig_van',"
		" 'periode', 'zichtbaarheid', 'mijlpalen.id', 'mijlpalen.zichtbaarheid'))"),
	    .file = query_open(own, "bestand",
		"INSERT OR IGNORE INTO bestand(id, pad, soort, item, geldig, tekst, tekst_regel)"
		" VALUES (?, ?, ?, ?, ?, '', 1)"),
	    .insert = query_open(own, "waarde",
		"INSERT OR IGNORE INTO waarde(bestand, nr, veld, ouder, volgnr, tekst, norm, regel, kolom)"
		" VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
	    .state = query_open(own, "buur", "INSERT OR IGNORE INTO temp.buur VALUES (?, ?)"),
	};

	add_all_beside(ask, &to);
	query_close(to.was);
	query_close(to.went);
	query_close(to.read);
	query_close(to.file);
	query_close(to.insert);
	query_close(to.state);
}

/* The files with what they name beside them, before and after what is hidden is taken out. Returns 0, or 1 where one
 * of them is kept by what names it. */
static int
hide_small(const struct hiding *ask)
{
	struct small_plan *small = ask->small;

	small_copy(small, ask->whole);
	fill_beside(ask);
	schema_fill_tables(small->own, &small->schema);
	if (db_number(small->own, "later",
		"SELECT EXISTS (SELECT 1 FROM later_steun WHERE bestand NOT IN (SELECT bestand FROM temp.buur))") != 0)
		return 1;
	db_run(small->own, "load/8-spoor.sql", db_embedded("load/8-spoor.sql"));
	hide_later(small->own);
	if (!ask->internal)
		hide_internal(small->own);
	schema_fill_tables(small->own, &small->schema);
	return 0;
}

/* What stands beside the files is seen there as it was. */
static bool
beside_same(const struct hiding *ask)
{
	return db_number(ask->small->own, "buur",
		   "SELECT count(*) FROM temp.buur n WHERE n.staat <> coalesce("
		   "(SELECT 'gezien' FROM bestand b WHERE b.id = n.bestand),"
		   " (SELECT s.wat FROM temp.spoor s WHERE s.bestand = n.bestand AND s.tabel = 'bestand'), 'weg')") ==
	       0;
}

static bool
same_text(struct query *a, struct query *b)
{
	struct str x = query_step(a) ? query_str(a, 0) : STR(""), y = query_step(b) ? query_str(b, 0) : STR("");

	return x.n == y.n && (x.n == 0 || memcmp(x.p, y.p, x.n) == 0);
}

/* The files keep the same later papers, organisations and bodies in the plan as they did. */
static bool
keep_same(const struct hiding *ask)
{
	if (db_number(ask->small->db, "later", "SELECT EXISTS (SELECT 1 FROM later_steun)") == 0)
		return true;
	const char *sql = db_embedded("load/8-steunt.sql");
	struct query *before = query_open(ask->small->db, "load/8-steunt.sql", sql);
	struct query *now = query_open(ask->small->own, "load/8-steunt.sql", sql);
	/* What of a file was hidden may have kept something too. */
	struct query *trace = query_open(ask->log, "spoor", "SELECT 1 FROM spoor WHERE bestand = ?");
	bool same = true;

	for (size_t i = 0; i < ask->small->count && same; i++) {
		query_int(before, 1, ask->small->files[i].id);
		query_int(now, 1, ask->small->files[i].id);
		query_int(trace, 1, ask->small->files[i].id);
		same = same_text(before, now) && !query_step(trace);
		query_reset(before);
		query_reset(now);
		query_reset(trace);
	}
	query_close(before);
	query_close(now);
	query_close(trace);
	return same;
}

/* What others see of a paper, project or action beside whether it is there: of an action its milestones, for links. */
static const char facts_sql[] =
    "SELECT json_array(b.soort, b.item, b.pad, (SELECT json_array(datum) FROM document WHERE b.soort = 'document' AND "
    "id = b.item),"
    " (SELECT json_array(datum, peildatum, stand) FROM brief WHERE b.soort = 'brief' AND id = b.item),"
    " (SELECT json_array(jaar) FROM project WHERE b.soort = 'project' AND id = b.item),"
    " (SELECT json_group_array(id) FROM actie_mijlpalen WHERE b.soort = 'actie' AND item = b.item)) FROM bestand b "
    "WHERE b.id = ?";

static const char within_sql[] = "SELECT 1 FROM spoor WHERE tabel = 'waarde' AND bestand = ?";
static const char linked_sql[] =
    "SELECT 1 FROM bestand b JOIN verwijzing r ON r.pad = b.pad"
    " WHERE b.id = ? AND b.soort = 'actie' AND r.soort = 'link' AND instr(r.doel, '#mijlpaal-') > 0";

/* What tells how a file was seen, and how it is now. */
struct views {
	struct query *was, *went, *facts; /* in the plan as it was seen */
	struct query *is, *goes, *fresh;  /* in the small plan */
	struct query *hid, *hides;	  /* whether something in a file was hidden, and is now */
	struct query *file, *linked;	  /* in the whole plan */
};

static bool
gives(struct query *q, int64_t id)
{
	query_int(q, 1, id);
	bool found = query_step(q);

	query_reset(q);
	return found;
}

/* Of a hidden milestone nobody knows the id as it was; texts may link to it by that. */
static bool
may_hide_milestone(const struct views *views, int64_t id)
{
	return (gives(views->hid, id) || gives(views->hides, id)) && gives(views->linked, id);
}

/* Whether what names the file need not be looked at for it. */
static bool
tells_others_the_same(const struct views *views, int64_t id)
{
	char *before = state_of(views->was, views->went, id), *now = state_of(views->is, views->goes, id);
	bool alike = strcmp(before, now) == 0 && strcmp(now, "gezien") == 0;
	/* What names a file that came or went is among the files: it was judged again (store/update.h). */
	bool known = strcmp(before, "weg") == 0 || strcmp(now, "weg") == 0;

	query_int(views->facts, 1, id);
	query_int(views->fresh, 1, id);
	/* Of what is hidden nobody knows the facts as they were. */
	alike = known || (alike && same_text(views->facts, views->fresh) && !may_hide_milestone(views, id));
	query_reset(views->facts);
	query_reset(views->fresh);
	free(before);
	free(now);
	return alike;
}

/* Adds what names the item that `q` gives. A letter and a document with the same id are one paper. */
static int
add_referrers(const struct hiding *ask, struct query *q)
{
	struct str kind = query_str(q, 0), item = query_str(q, 1);
	const char *path = query_str(q, 2).p;
	int result = small_add_referrers(ask->small, ask->whole, kind, item, path);

	if (result == 0 && (str_is(kind, "document") || str_is(kind, "brief")))
		result = small_add_referrers(
		    ask->small, ask->whole, str_is(kind, "brief") ? STR("document") : STR("brief"), item, path);
	return result;
}

/* The same of a file, by what it is and by what it was. */
static int
add_named_by(const struct hiding *ask, const struct views *views, int64_t id)
{
	query_reset(views->file);
	query_reset(views->was);
	query_int(views->file, 1, id);
	query_int(views->was, 1, id);
	bool is = query_step(views->file), was = query_step(views->was);
	bool same = is && was;

	for (int i = 0; i < 3 && same; i++)
		same = str_is(query_str(views->file, i), query_str(views->was, i).p);
	int result = is ? add_referrers(ask, views->file) : 0;

	return result == 0 && was && !same ? add_referrers(ask, views->was) : result;
}

/* Adds what names a file that is seen otherwise than before. Returns 0, or 1 where a few files do not tell enough. */
static int
spread(const struct hiding *ask, const struct views *views)
{
	struct small_plan *small = ask->small;
	int result = 0;

	for (size_t i = 0, count = small->count; i < count && result == 0; i++) {
		int64_t id = small->files[i].id;

		if (small->files[i].spread || tells_others_the_same(views, id))
			continue;
		small->files[i].spread = true;
		result = add_named_by(ask, views, id);
	}
	return result;
}

static int
spread_all(const struct hiding *ask)
{
	struct views views = {
	    .was = query_open(ask->small->db, "bestand", file_sql),
	    .went = query_open(ask->log, "spoor", went_sql),
	    .facts = query_open(ask->small->db, "bestand", facts_sql),
	    .is = query_open(ask->small->own, "bestand", file_sql),
	    .goes = query_open(ask->small->own, "spoor", went_sql),
	    .fresh = query_open(ask->small->own, "bestand", facts_sql),
	    .hid = query_open(ask->log, "spoor", within_sql),
	    .hides = query_open(ask->small->own, "spoor", within_sql),
	    .file = query_open(ask->whole, "bestand", file_sql),
	    .linked = query_open(ask->whole, "verwijzing", linked_sql),
	};
	int result = spread(ask, &views);

	query_close(views.was);
	query_close(views.went);
	query_close(views.facts);
	query_close(views.is);
	query_close(views.goes);
	query_close(views.fresh);
	query_close(views.hid);
	query_close(views.hides);
	query_close(views.file);
	query_close(views.linked);
	return result;
}

/* On the programme hangs much; a file of no kind has no rows of its own. */
static bool
has_only_items(const struct hiding *ask)
{
	struct query *q = query_open(ask->whole, "bestand", file_sql);
	bool items = true;

	for (size_t i = 0; i < ask->small->count && items; i++) {
		query_reset(q);
		query_int(q, 1, ask->small->files[i].id);
		if (query_step(q))
			items = query_str(q, 0).n > 0 && !str_is(query_str(q, 0), "programma");
	}
	query_close(q);
	return items;
}

int
hiding_few(const struct hiding *ask)
{
	struct small_plan *small = ask->small;
	int result = 0;
	size_t count;

	do {
		count = small->count;
		small_empty(small);
		plan_copy_day(ask->whole, small->own);
		result = has_only_items(ask) ? hide_small(ask) : 1;
		if (result == 0)
			result = beside_same(ask) && keep_same(ask) ? spread_all(ask) : 1;
		if (small->too_many)
			result = 1;
	} while (result == 0 && small->count > count);
	return result;
}
