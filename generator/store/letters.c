/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/letters.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/held.h"
#include "store/letterask.h"
#include "store/lettertext.h"
#include "store/plan.h"

/* The names of one letter now: brief, naam, soort, waarde. Two parts, so that each is asked for what is needed. */
#define NAMES_NOW                                                                                                      \
	"SELECT ?1 AS brief, naam, soort, waarde FROM brief_cijfer_algemeen"                                           \
	" UNION ALL SELECT ?1, naam, soort, waarde FROM brief_cijfer_eigen WHERE brief = ?1"

void
letters_keep(struct db *db, struct db *then, const char *id, struct query **names)
{
	struct query *letter =
	    query_open(db, "brief", "SELECT tekst FROM brief WHERE id = ? AND instr(tekst, '{{') > 0");

	query_text(letter, 1, str_of(id));
	if (query_step(letter)) {
		if (*names == NULL)
			*names = query_open(then, "moment_naam",
			    "INSERT OR IGNORE INTO moment_naam(brief, naam, soort, waarde) " NAMES_NOW);
		letterask_text(then, str_of(id), query_str(letter, 0));
		query_text(*names, 1, str_of(id));
		query_once(*names);
		letterask_nothing(then);
	}
	query_close(letter);
}

static void
set_day(struct db *db, struct str day)
{
	struct query *q = query_open(db, "peil", "UPDATE peil SET datum = ?");

	query_text(q, 1, day);
	query_once(q);
	query_close(q);
}

/* Where the figures of a letter come from. */
enum origin { ORIGIN_NOW, ORIGIN_KEPT, ORIGIN_DAY, ORIGIN_NONE };

static const char letters_sql[] = "SELECT b.id, b.tekst, coalesce(b.peildatum_dag, b.datum_dag),"
				  " CASE WHEN b.stand <> 'verzonden' OR b.id = p.brief THEN 0"
				  "  WHEN EXISTS (SELECT 1 FROM moment m WHERE m.brief = b.id) THEN 1"
				  "  WHEN coalesce(b.peildatum_dag, b.datum_dag) <= p.datum THEN 2 ELSE 3 END"
				  " FROM brief b JOIN peil p WHERE instr(b.tekst, '{{') > 0 ORDER BY b.id";

/* For all letters: to prepare what asks for the names takes longer than to run it. `names` are of now, or kept; NULL
 * until one asks for them. */
struct filling {
	struct db *db;
	struct query *names[2], *insert;
};

static void
add_names(struct filling *filling, bool kept, struct str id, struct lettertext *text)
{
	static const char kept_sql[] = "SELECT brief, naam, soort, waarde FROM moment_naam WHERE brief = ?1";

	if (filling->names[kept] == NULL)
		filling->names[kept] = query_open(filling->db, "briefnamen", kept ? kept_sql : NAMES_NOW);
	struct query *q = filling->names[kept];

	query_text(q, 1, id);
	while (query_step(q))
		lettertext_name(text, filling->db, query_str(q, 1), query_str(q, 2),
		    query_is_null(q, 3) ? (struct str){NULL, 0} : query_str(q, 3));
	query_reset(q);
}

static void
fill_letter(struct filling *filling, struct query *letter)
{
	struct db *db = filling->db;
	struct query *insert = filling->insert;
	enum origin origin = (enum origin)query_int_at(letter, 3);
	struct str id = query_str(letter, 0);
	struct lettertext *text = lettertext_open();
	char *today = plan_day(db);
	struct buf out = {0};

	if (origin == ORIGIN_DAY)
		set_day(db, query_str(letter, 2));
	letterask_text(db, id, query_str(letter, 1));
	if (origin != ORIGIN_NONE)
		add_names(filling, origin == ORIGIN_KEPT, id, text);
	if (origin == ORIGIN_DAY)
		set_day(db, str_of(today));
	lettertext_write(text, query_str(letter, 1), &out);
	query_text(insert, 1, id);
	query_text(insert, 2, buf_str(&out));
	query_once(insert);
	buf_free(&out);
	free(today);
	lettertext_close(text);
}

static bool
has_other_day(struct db *db)
{
	struct query *letters = query_open(db, "brieven", letters_sql);
	bool has = false;

	while (!has && query_step(letters))
		has = query_int_at(letters, 3) == ORIGIN_DAY;
	query_close(letters);
	return has;
}

void
letters_fill(struct db *db)
{
	if (has_other_day(db))
		held_drop(db);
	db_run(db, "ingevulde_brief", "SAVEPOINT ingevulde_brief; DELETE FROM ingevulde_brief");
	struct query *letters = query_open(db, "brieven", letters_sql);
	struct filling filling = {.db = db,
	    .insert = query_open(db, "ingevulde_brief", "INSERT INTO ingevulde_brief(brief, tekst) VALUES (?, ?)")};

	while (query_step(letters))
		fill_letter(&filling, letters);
	query_close(letters);
	query_close(filling.insert);
	for (size_t i = 0; i < 2; i++)
		query_close(filling.names[i]);
	letterask_nothing(db);
	db_run(db, "ingevulde_brief", "RELEASE ingevulde_brief");
}
