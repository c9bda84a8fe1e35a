/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/rules.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "store/aside.h"
#include "store/heads.h"
#include "store/held.h"
#include "store/letterask.h"
#include "store/message.h"

/* Binds the value of `key` in the head of `sql` to parameter n; it stays in `value`. */
static void
bind_head(struct query *query, int n, const char *sql, const char *key, struct buf *value)
{
	head_get(sql, key, value);
	query_text(query, n, buf_str(value));
}

/* Inserts a row whose columns are the values of `keys` in the head, and with `body` the SQL behind it. */
static void
insert_head(struct query *query, const char *sql, const char *const *keys, int count, bool body)
{
	struct buf values[8] = {0};

	for (int i = 0; i < count; i++)
		bind_head(query, i + 1, sql, keys[i], &values[i]);
	if (body)
		query_text(query, count + 1, str_of(head_rest(sql)));
	query_once(query);
	for (int i = 0; i < count; i++)
		buf_free(&values[i]);
}

void
figures_load(struct db *db)
{
	static const char *const keys[] = {
	    "id", "volgorde", "titel", "vraag", "definitie", "teller", "noemer", "grenzen"};
	struct query *q = query_open(db, "figuur",
	    "INSERT INTO figuur(id, volgorde, titel, vraag, definitie, teller, noemer, grenzen, sql)"
	    " VALUES (?, CAST(? AS INTEGER), ?, ?, ?, ?, ?, ?, ?)");

	for (size_t i = 0; i < embedded_count; i++)
		if (strncmp(embedded_files[i].path, "indicators/", 11) == 0)
			insert_head(q, embedded_files[i].text, keys, 8, true);
	query_close(q);
	db_run_embedded(db, "indicators/");
}

/* The texts of a rule, in the order of their columns in bevinding; the same, filled in for one finding. */
enum { CODE, MESSAGE_NL, HINT_NL, MESSAGE_EN, HINT_EN, TEXTS };

static const char *const text_keys[TEXTS] = {"code", "melding", "advies", "message", "hint"};

static struct query *
open_insert(struct db *db)
{
	return query_open(db, "bevinding",
	    "INSERT INTO bevinding(code, ernst, melding, advies, message, hint, pad, regel, kolom)"
	    " SELECT r.code, r.ernst, ?2, ?3, ?4, ?5, b.pad, CAST(?7 AS INTEGER), CAST(?8 AS INTEGER)"
	    " FROM bestand b JOIN regel r ON r.code = ?1 WHERE b.id = CAST(?6 AS INTEGER)");
}

/* Most rules find nothing in most plans: for those nothing is prepared to keep it. */
static void
run_rule(struct db *db, const struct embedded_file *file, const struct buf *texts)
{
	struct query *row = query_open(db, file->path, head_rest(file->text)), *insert = NULL;
	struct buf filled[TEXTS] = {0};

	while (query_step(row)) {
		if (insert == NULL)
			insert = open_insert(db);
		for (int i = 0; i < TEXTS; i++) {
			message_fill(buf_str(&texts[i]), row, &filled[i]);
			query_text(insert, i + 1, buf_str(&filled[i]));
		}
		query_text(insert, TEXTS + 1, message_column(row, STR("bestand")));
		query_text(insert, TEXTS + 2, message_column(row, STR("regel")));
		query_text(insert, TEXTS + 3, message_column(row, STR("kolom")));
		query_once(insert);
	}
	query_close(row);
	query_close(insert);
	for (int i = 0; i < TEXTS; i++)
		buf_free(&filled[i]);
}

/* How heavy this plan weighs the rule: fout, waarschuwing, advies; uit. */
static void
weight_of(struct db *db, struct str code, struct buf *out)
{
	struct query *q = query_open(db, "regel", "SELECT ernst FROM regel WHERE code = ?");

	query_text(q, 1, code);
	buf_reset(out);
	buf_putstr(out, query_step(q) ? query_str(q, 0) : STR("uit"));
	query_close(q);
}

/* Which rules are to run. */
struct choice {
	bool second;	   /* those of the second round, else those of the first */
	bool errors, rest; /* those that this plan weighs as errors; all others that it wants */
	bool files, whole; /* those that look at one file; all others */
	/* In the order of their codes, from this one on, and up to this one; NULL: all. */
	const char *from, *until;
	const char *only; /* codes, each in commas; NULL: all */
};

static bool
is_rule(const struct embedded_file *file)
{
	return strncmp(file->path, "rules/", 6) == 0;
}

static bool
is_within(const char *path, const struct choice *choice)
{
	const char *code = path + strlen("rules/");

	return (choice->from == NULL || strcmp(code, choice->from) >= 0) &&
	       (choice->until == NULL || strcmp(code, choice->until) < 0);
}

static bool
is_named(const char *sql, const char *codes)
{
	struct buf code = {0}, mark = {0};

	head_get(sql, "code", &code);
	buf_printf(&mark, ",%s,", buf_text(&code));
	bool named = strstr(codes, mark.data) != NULL;

	buf_free(&code);
	buf_free(&mark);
	return named;
}

static bool
is_of_second(const char *sql)
{
	struct buf value = {0};
	bool second = head_get(sql, "ronde", &value) && str_is(buf_str(&value), "2");

	buf_free(&value);
	return second;
}

static bool
is_chosen(struct db *db, const char *sql, const struct choice *choice)
{
	struct buf value = {0};
	bool files = head_get(sql, "bereik", &value) && str_is(buf_str(&value), "bestand");

	bool wanted = is_of_second(sql) == choice->second && (files ? choice->files : choice->whole) &&
		      (choice->only == NULL || is_named(sql, choice->only));

	if (wanted) {
		struct buf weight = {0};

		head_get(sql, "code", &value);
		weight_of(db, buf_str(&value), &weight);
		wanted = str_is(buf_str(&weight), "fout") ? choice->errors : choice->rest;
		wanted = wanted && !str_is(buf_str(&weight), "uit");
		buf_free(&weight);
	}
	buf_free(&value);
	return wanted;
}

/* Runs the rule of embedded file number `i`, if it is one and is chosen. Returns whether it did. */
static bool
run_file(struct db *db, size_t i, const struct choice *choice)
{
	const struct embedded_file *file = &embedded_files[i];
	struct buf texts[TEXTS] = {0};

	if (!is_rule(file) || !is_within(file->path, choice) || !is_chosen(db, file->text, choice))
		return false;
	for (int k = 0; k < TEXTS; k++)
		head_get(file->text, text_keys[k], &texts[k]);
	run_rule(db, file, texts);
	for (int k = 0; k < TEXTS; k++)
		buf_free(&texts[k]);
	return true;
}

static void
run_chosen(struct db *db, struct choice choice)
{
	for (size_t i = 0; i < embedded_count; i++)
		run_file(db, i, &choice);
}

/* Keeps apart what files except themselves from. What is kept apart already stays so. */
static void
except(struct db *db)
{
	db_run(db, "load/5-uitzonderingen.sql", db_embedded("load/5-uitzonderingen.sql"));
}

static const struct choice first_round = {.errors = true, .rest = true, .files = true, .whole = true};
static const struct choice second_round = {.second = true, .errors = true, .rest = true, .files = true, .whole = true};

static void
begin(struct db *db)
{
	db_run(db, "begin", "SAVEPOINT regels; DELETE FROM bevinding; DELETE FROM uitzondering;");
	held_drop(db);
	letterask_plan(db);
}

static void
finish(struct db *db, const char *only)
{
	struct choice choice = second_round;

	except(db);
	choice.only = only;
	run_chosen(db, choice);
	db_run(db, "commit", "RELEASE regels");
}

void
rules_run(struct db *db)
{
	begin(db);
	held_make(db, HELD_FOR_RULES);
	run_chosen(db, first_round);
	finish(db, NULL);
}

/* Those before this one take about as long as the others with what is held for them: views that only letters need. */
#define HALF "AP113"

static const struct choice early = {.errors = true, .rest = true, .files = true, .whole = true, .until = HALF};
static const struct choice late = {.errors = true, .rest = true, .files = true, .whole = true, .from = HALF};

/* Views that these rules do not ask are not held. */
static void
hold_for(struct db *db, const struct choice *choice)
{
	struct buf sql = {0};

	for (size_t i = 0; i < embedded_count; i++)
		if (is_rule(&embedded_files[i]) && is_within(embedded_files[i].path, choice) &&
		    (choice->only == NULL || is_named(embedded_files[i].text, choice->only)))
			buf_puts(&sql, embedded_files[i].text);
	held_make_for(db, HELD_FOR_RULES, buf_text(&sql));
	buf_free(&sql);
}

static void
run_early(struct db *db)
{
	hold_for(db, &early);
	run_chosen(db, early);
}

static void
run_late(void *db)
{
	held_make(db, HELD_FOR_RULES);
	run_chosen(db, late);
}

void
rules_run_shared(struct db *db)
{
	static const char *const tables[] = {"bevinding", NULL};

	begin(db);
	/* Before there is a finding: all that the copy has are its own. */
	struct aside *aside = aside_open(&(struct aside_work){.db = db, .run = run_late, .arg = db, .tables = tables});

	if (aside == NULL) {
		held_make(db, HELD_FOR_RULES);
		run_chosen(db, first_round);
	} else {
		run_early(db);
		if (!aside_take(aside))
			run_late(db);
	}
	finish(db, NULL);
}

/* The codes of the rules that found something in the whole plan. NULL: one of the second round did, which hangs on what
 * all others find. */
static char *
codes_found(struct db *db)
{
	char *codes = db_text(
	    db, "heel", "SELECT ',' || coalesce(group_concat(code), '') || ',' FROM (SELECT DISTINCT code FROM heel)");

	for (size_t i = 0; i < embedded_count; i++)
		if (is_rule(&embedded_files[i]) && is_of_second(embedded_files[i].text) &&
		    is_named(embedded_files[i].text, codes)) {
			free(codes);
			return NULL;
		}
	return codes;
}

void
rules_run_public(struct db *db)
{
	struct choice choice = first_round;
	char *codes = codes_found(db);

	begin(db);
	choice.only = codes;
	hold_for(db, &choice);
	run_chosen(db, choice);
	finish(db, codes);
	free(codes);
}

/* Takes out what the chosen rules found. */
static void
forget(struct db *db, const struct choice *choice, const char *table)
{
	struct buf sql = {0}, code = {0};

	buf_printf(&sql, "DELETE FROM %s WHERE code = ?", table);
	struct query *delete = query_open(db, table, sql.data);

	for (size_t i = 0; i < embedded_count; i++)
		if (is_rule(&embedded_files[i]) && is_chosen(db, embedded_files[i].text, choice)) {
			head_get(embedded_files[i].text, "code", &code);
			query_text(delete, 1, buf_str(&code));
			query_once(delete);
		}
	query_close(delete);
	buf_free(&sql);
	buf_free(&code);
}

/* Takes out what these rules found, and what those of the second round found, which look at it. */
static void
forget_rounds(struct db *db, struct choice choice)
{
	for (int round = 0; round < 2; round++) {
		choice.second = round == 1;
		choice.errors = choice.errors || choice.second;
		forget(db, &choice, "bevinding");
		forget(db, &choice, "uitzondering");
	}
}

static bool
has_late_errors(struct db *db)
{
	struct choice choice = {.second = true, .errors = true, .files = true, .whole = true};

	for (size_t i = 0; i < embedded_count; i++)
		if (is_rule(&embedded_files[i]) && is_chosen(db, embedded_files[i].text, &choice))
			return true;
	return false;
}

void
rules_errors(struct db *db, bool files_judged)
{
	struct choice errors = {.errors = true, .files = !files_judged, .whole = true};

	held_drop(db);
	/* Three rules ask which names letters use. What that is made of is not held: letters use few of them. */
	letterask_plan(db);
	held_make_these(db, HELD_FOR_RULES, "[\"brief_naam\",\"brief_gebruik\"]");
	forget_rounds(db, (struct choice){.errors = true, .rest = true, .files = !files_judged, .whole = true});
	run_chosen(db, errors);
	except(db);
	if (!has_late_errors(db))
		return;
	/* They are about what all others found. */
	struct rules_rest *rest = rules_rest_open(db, files_judged);

	while (rules_rest_step(rest))
		continue;
	rules_rest_close(rest);
}

struct rules_rest {
	struct db *db;
	struct choice choice;
	size_t next;
};

struct rules_rest *
rules_rest_open(struct db *db, bool files_judged)
{
	struct rules_rest *rest = xcalloc(1, sizeof *rest);

	rest->db = db;
	rest->choice = (struct choice){.rest = true, .files = !files_judged, .whole = true};
	return rest;
}

bool
rules_rest_step(struct rules_rest *rest)
{
	if (rest->next == 0) {
		forget_rounds(rest->db, rest->choice);
		letterask_plan(rest->db);
		held_make(rest->db, HELD_FOR_RULES);
	}
	while (rest->next < embedded_count)
		if (run_file(rest->db, rest->next++, &rest->choice))
			return true;
	except(rest->db);
	run_chosen(rest->db, second_round);
	return false;
}

void
rules_rest_close(struct rules_rest *rest)
{
	free(rest);
}

/* Copies what was found in the file at `path`. */
static void
take_findings(struct db *from, struct db *to, const char *path)
{
	struct query *read = query_open(from, "bevinding",
	    "SELECT code, ernst, pad, regel, kolom, melding, advies, message, hint FROM bevinding WHERE pad = ?");
	struct query *insert = query_open(to, "bevinding",
	    "INSERT INTO bevinding(code, ernst, pad, regel, kolom, melding, advies, message, hint)"
	    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");

	query_text(read, 1, str_of(path));
	query_copy_rows(read, insert);
}

void
rules_run_files(struct db *small, struct db *db, const char *const *paths, size_t count)
{
	struct choice choice = {.errors = true, .rest = true, .files = true};
	struct buf codes = {0}, code = {0}, sql = {0};

	run_chosen(small, choice);
	buf_puts(&codes, "''");
	for (size_t i = 0; i < embedded_count; i++)
		if (is_rule(&embedded_files[i]) && is_chosen(db, embedded_files[i].text, &choice)) {
			head_get(embedded_files[i].text, "code", &code);
			buf_printf(&codes, ",'%s'", code.data);
		}
	for (size_t i = 0; i < count; i++) {
		static const char *const tables[] = {"bevinding", "uitzondering"};

		for (size_t k = 0; k < 2; k++) {
			buf_reset(&sql);
			buf_printf(&sql, "DELETE FROM %s WHERE pad = ? AND code IN (%s)", tables[k], codes.data);
			struct query *delete = query_open(db, tables[k], sql.data);

			query_text(delete, 1, str_of(paths[i]));
			query_once(delete);
			query_close(delete);
		}
		take_findings(small, db, paths[i]);
	}
	buf_free(&codes);
	buf_free(&code);
	buf_free(&sql);
}

void
rules_count_rest(struct db *db)
{
	struct choice choice = second_round;

	choice.only = ",AP129,";
	forget(db, &choice, "bevinding");
	run_chosen(db, choice);
}

int64_t
rules_count(struct db *db, const char *severity)
{
	struct query *q = query_open(db, "bevinding", "SELECT count(*) FROM bevinding WHERE ernst = ?");

	query_text(q, 1, str_of(severity));
	int64_t count = query_step(q) ? query_int_at(q, 0) : 0;

	query_close(q);
	return count;
}
