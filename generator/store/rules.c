/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/rules.h"

#include <string.h>

#include "store/heads.h"
#include "store/held.h"

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

/* The value of column `name` in the row at hand. */
static struct str
column(struct query *row, struct str name)
{
	for (int i = 0; i < query_columns(row); i++)
		if (str_is(name, query_column(row, i)))
			return query_str(row, i);
	return STR("");
}

/* Writes `text` with its {columns} filled in; {{ and }} stay. Returns false where one of them is empty. */
static bool
fill(struct str text, struct query *row, struct buf *out)
{
	bool whole = true;

	for (size_t i = 0; i < text.n; i++) {
		bool twice = text.p[i] == '{' && i + 1 < text.n && text.p[i + 1] == '{';
		const char *end = text.p[i] == '{' && !twice ? memchr(text.p + i, '}', text.n - i) : NULL;

		if (end == NULL) {
			buf_add(out, text.p + i, twice ? 2 : 1);
			i += twice;
			continue;
		}
		struct str value = column(row, (struct str){text.p + i + 1, (size_t)(end - text.p) - i - 1});

		whole = whole && value.n > 0;
		buf_putstr(out, value);
		i = (size_t)(end - text.p);
	}
	return whole;
}

/* The same with [[parts]] that are left out where one of their columns is empty. */
static void
fill_message(struct str text, struct query *row, struct buf *out)
{
	buf_reset(out);
	while (text.n > 0) {
		const char *open = memmem(text.p, text.n, "[[", 2);
		const char *close = open != NULL ? memmem(open, text.n - (size_t)(open - text.p), "]]", 2) : NULL;

		if (close == NULL) {
			fill(text, row, out);
			return;
		}
		fill((struct str){text.p, (size_t)(open - text.p)}, row, out);
		size_t before = out->len;

		if (!fill((struct str){open + 2, (size_t)(close - open) - 2}, row, out)) {
			out->len = before;
			if (out->data != NULL)
				out->data[before] = '\0';
		}
		size_t used = (size_t)(close - text.p) + 2;

		text = (struct str){text.p + used, text.n - used};
	}
}

/* The texts of a rule, in the order of their columns in bevinding; the same, filled in for one finding. */
enum { CODE, MESSAGE_NL, HINT_NL, MESSAGE_EN, HINT_EN, TEXTS };

static const char *const text_keys[TEXTS] = {"code", "melding", "advies", "message", "hint"};

static void
run_rule(struct db *db, struct query *insert, const struct embedded_file *file, const struct buf *texts)
{
	struct query *row = query_open(db, file->path, head_rest(file->text));
	struct buf filled[TEXTS] = {0};

	while (query_step(row)) {
		for (int i = 0; i < TEXTS; i++) {
			fill_message(buf_str(&texts[i]), row, &filled[i]);
			query_text(insert, i + 1, buf_str(&filled[i]));
		}
		query_text(insert, TEXTS + 1, column(row, STR("bestand")));
		query_text(insert, TEXTS + 2, column(row, STR("regel")));
		query_text(insert, TEXTS + 3, column(row, STR("kolom")));
		query_once(insert);
	}
	query_close(row);
	for (int i = 0; i < TEXTS; i++)
		buf_free(&filled[i]);
}

/* Whether this plan wants the rule at all. */
static bool
is_on(struct db *db, struct str code)
{
	struct query *q = query_open(db, "regel", "SELECT 1 FROM regel WHERE code = ? AND ernst <> 'uit'");

	query_text(q, 1, code);
	bool on = query_step(q);

	query_close(q);
	return on;
}

/* Runs the rules of one round: those whose head says `ronde: 2` are about what the others found. */
static void
run_round(struct db *db, bool second)
{
	struct query *insert = query_open(db, "bevinding",
	    "INSERT INTO bevinding(code, ernst, melding, advies, message, hint, pad, regel, kolom)"
	    " SELECT r.code, r.ernst, ?2, ?3, ?4, ?5, b.pad, CAST(?7 AS INTEGER), CAST(?8 AS INTEGER)"
	    " FROM bestand b JOIN regel r ON r.code = ?1 WHERE b.id = CAST(?6 AS INTEGER)");
	struct buf texts[TEXTS] = {0}, round = {0};

	for (size_t i = 0; i < embedded_count; i++) {
		if (strncmp(embedded_files[i].path, "rules/", 6) != 0)
			continue;
		head_get(embedded_files[i].text, "ronde", &round);
		for (int k = 0; k < TEXTS; k++)
			head_get(embedded_files[i].text, text_keys[k], &texts[k]);
		if (str_is(buf_str(&round), "2") == second && is_on(db, buf_str(&texts[CODE])))
			run_rule(db, insert, &embedded_files[i], texts);
	}
	query_close(insert);
	buf_free(&round);
	for (int k = 0; k < TEXTS; k++)
		buf_free(&texts[k]);
}

void
rules_run(struct db *db)
{
	db_run(db, "begin", "SAVEPOINT regels; DELETE FROM bevinding; DELETE FROM uitzondering;");
	held_drop(db);
	held_make(db, HELD_FOR_RULES);
	run_round(db, false);
	db_run(db, "load/5-uitzonderingen.sql", db_embedded("load/5-uitzonderingen.sql"));
	run_round(db, true);
	db_run(db, "commit", "RELEASE regels");
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
