/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What a page asks for each of its items it finds by an index: no statement that runs once an item, or once a row of
 * another, reads all of a table that grows with the plan. SQLite's own program for each statement tells.
 */
#include "scratch.h"

#include "render/pages.h"
#include "source/source.h"
#include "store/held.h"
#include "store/plan.h"
#include "text/mustache.h"

/*
 * Tables that stay small however many actions there are: vocabularies, rules and figures, the words of the programme,
 * its action lines, letters and indicators; and a row for each month.
 */
static const char *const small[] = {"peil", "soort", "keuze", "veld", "veld_doel", "peilregel", "regel",
    "regel_voorbeeld", "figuur", "figuur_waarde", "wijziging_groep", "moment", "vergelijking", "pagina", "programma",
    "programma_uitbuitingsvormen", "programma_middelen", "programma_middelen_bron", "programma_in_het_kort",
    "actielijn", "brief", "indicator", "figuur_doelbereik_indicator", "figuur_verloop_maand",
    "figuur_verschuiving_brief", "sqlite_schema", NULL};

/* What reads all, once for each of a few: a kind, a word, a rule, a year, an action line, a letter; or once at most. */
static const char *const allowed[] = {
    "actielijn fasegrafiek: actie_actielijn",
    "actielijn fasegrafiek: actie_stand",
    "actielijn oordeelgrafiek: actie_actielijn",
    "actielijn oordeelgrafiek: actie_stand",
    "besluiten vervallen.vragen: besluit",
    "brief opmaak: stuk",
    "datakwaliteit regels.bevindingen: bevinding",
    "documenten groepen.stukken: stuk",
    "doelen matrix.lijnen: figuur_dekking_matrix",
    "doelen matrix.lijnen.vakken: figuur_dekking_matrix",
    "organisaties soorten.organisaties: organisatie",
    "overzicht in_het_kort.zinnen: actie_regel",
    "overzicht in_het_kort.zinnen: actie_stand",
    "parlement tellingen.cellen: parlement",
    "parlement soorten.groepen.items: motie_afgeleid",
    "parlement soorten.groepen.items: toezegging_afgeleid",
    "parlement soorten.groepen.items: aanbeveling_afgeleid",
    "parlementlijst soorten.groepen.items: motie_afgeleid",
    "parlementlijst soorten.groepen.items: toezegging_afgeleid",
    "parlementlijst soorten.groepen.items: aanbeveling_afgeleid",
    "projecten jaren.projecten: project",
    "regels soorten.regels: bevinding",
    NULL,
};

static bool
listed(const char *const *list, const char *name)
{
	for (; *list != NULL; list++)
		if (strcmp(*list, name) == 0)
			return true;
	return false;
}

/* The table that lies at a page of schema 0 (main) or 1 (temp), or "". The caller frees. */
static char *
table_at(struct db *db, int64_t schema, int64_t page)
{
	if (page == 1)
		return xstrdup("sqlite_schema");
	struct query *q = query_open(db, "root",
	    schema == 1 ? "SELECT tbl_name FROM temp.sqlite_schema WHERE rootpage = ?"
			: "SELECT tbl_name FROM main.sqlite_schema WHERE rootpage = ?");

	query_int(q, 1, page);
	char *name = query_step(q) ? xstrdup(query_str(q, 0).p) : xstrdup("");

	query_close(q);
	return name;
}

#define CURSORS 512

/* Writes "block: table" for each table that the statement reads from end to end. */
static void
list_scans(struct db *db, const char *block, struct str sql, struct buf *out)
{
	struct buf explain = {0};
	char *open[CURSORS] = {NULL};

	buf_puts(&explain, "EXPLAIN ");
	buf_putstr(&explain, sql);
	struct query *program = query_open(db, block, buf_text(&explain));

	while (query_step(program)) {
		struct str operation = query_str(program, 1);
		int64_t cursor = query_int_at(program, 2);

		if (cursor < 0 || cursor >= CURSORS)
			continue;
		if (str_is(operation, "OpenRead")) {
			free(open[cursor]);
			open[cursor] = table_at(db, query_int_at(program, 4), query_int_at(program, 3));
		}
		bool whole = str_is(operation, "Rewind") || str_is(operation, "Last") || str_is(operation, "Count");

		if (whole && open[cursor] != NULL && !listed(small, open[cursor]))
			buf_printf(out, "%s: %s\n", block, open[cursor]);
	}
	for (int i = 0; i < CURSORS; i++)
		free(open[i]);
	query_close(program);
	buf_free(&explain);
}

/* Goes through the blocks of a page's file (render/blocks.h) that run more than once. */
static void
list_page(struct db *db, const char *page, bool per_item, struct buf *out)
{
	struct buf path = {0}, block = {0};

	buf_printf(&path, "pages/%s.sql", page);
	const char *text = db_embedded(path.data);

	for (const char *at = text != NULL ? strstr(text, "--: ") : NULL; at != NULL;) {
		const char *end = strchr(at, '\n'), *next = strstr(end, "\n--: ");
		struct str name = {at + 4, strcspn(at + 4, " \n")};
		struct str sql = {end, next != NULL ? (size_t)(next - end) : strlen(end)};

		buf_reset(&block);
		buf_printf(&block, "%s %.*s", page, (int)name.n, name.p);
		if (per_item || (name.n > 1 && memchr(name.p, '.', name.n) != NULL))
			list_scans(db, block.data, sql, out);
		at = next != NULL ? next + 1 : NULL;
	}
	buf_free(&path);
	buf_free(&block);
}

static struct db *
open_plan(struct say *say, const char *dir, struct source **source)
{
	static const struct plan_options options = {.version = "proef", .as_of = "2024-06-01"};
	struct buf path = {0};

	buf_printf(&path, "%s/plan", dir);
	mkdir(path.data, 0755);
	buf_puts(&path, "/programma.md");
	FILE *file = fopen(path.data, "w");

	assert_non_null(file);
	fputs("---\ntitel: Verzonnen\ndossier: \"99999\"\n---\n", file);
	fclose(file);
	buf_free(&path);
	*source = source_open(say, dir, NULL);
	assert_non_null(*source);
	return plan_open(say, *source, &options);
}

static void
no_page_reads_all_for_each_item(void **state)
{
	struct say say = {.lang = LANG_NL};
	char *dir = scratch_make();
	struct source *source;
	struct db *db = open_plan(&say, dir, &source);
	struct mustache_set *templates = mustache_new();
	struct buf found = {0}, unknown = {0};

	(void)state;
	assert_non_null(db);
	assert_int_equal(pages_templates(db, source, templates), 1);
	held_make(db, HELD_FOR_ALL_PAGES);
	struct query *pages =
	    query_open(db, "pagina", /* the annex lists all of the plan, for the one letter of that day */
		"SELECT naam, instr(pad, '{id}') > 0 FROM pagina WHERE naam <> 'bijlage' ORDER BY naam");

	while (query_step(pages))
		list_page(db, query_str(pages, 0).p, query_int_at(pages, 1) != 0, &found);
	query_close(pages);
	for (char *line = strtok(found.data, "\n"); line != NULL; line = strtok(NULL, "\n"))
		if (!listed(allowed, line))
			buf_printf(&unknown, "%s\n", line);
	assert_string_equal(buf_text(&unknown), "");
	buf_free(&found);
	buf_free(&unknown);
	mustache_free(templates);
	db_close(db);
	source_close(source);
	scratch_remove(dir);
}

/* Else the test above would pass whatever the pages ask. */
static void
a_scan_is_seen(void **state)
{
	static const char *const asks[][2] = {
	    {"SELECT * FROM actie WHERE titel = :id", "proef: actie\n"},
	    {"SELECT * FROM actie WHERE id = :id", ""},
	    {"SELECT * FROM actie_stand s JOIN actie_doelen d ON d.waarde = s.fase WHERE s.id = :id", ""},
	    {"SELECT * FROM keuze k WHERE EXISTS (SELECT 1 FROM actie_stand s WHERE s.fase = k.waarde AND s.fase = "
	     ":id)",
		"proef: actie_stand\n"},
	    {"SELECT count(*) FROM motie", "proef: motie\n"},
	};
	struct say say = {.lang = LANG_NL};
	char *dir = scratch_make();
	struct source *source;
	struct db *db = open_plan(&say, dir, &source);

	(void)state;
	assert_non_null(db);
	held_make(db, HELD_FOR_ALL_PAGES);
	for (size_t i = 0; i < sizeof asks / sizeof *asks; i++) {
		struct buf found = {0};

		list_scans(db, "proef", str_of(asks[i][0]), &found);
		assert_string_equal(buf_text(&found), asks[i][1]);
		buf_free(&found);
	}
	db_close(db);
	source_close(source);
	scratch_remove(dir);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(no_page_reads_all_for_each_item),
	    cmocka_unit_test(a_scan_is_seen),
	};

	return cmocka_run_group_tests_name("pageplans", tests, NULL, NULL);
}
