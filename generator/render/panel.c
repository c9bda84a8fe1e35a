/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/panel.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/rules.h"
#include "text/mustache.h"

static const char folder[] = "templates/voorbeeld/";

/* The titles and sentences, by state. %s: "zitten 2 fouten". */
static const struct {
	const char *title, *text;
} words[] = {
    [PANEL_CURRENT] = {"Er %s in het plan.", ""},
    [PANEL_OLD] = {"Er %s in het plan.", "Hieronder staat de laatste goede versie. Zodra alles klopt, komt de nieuwe."},
    [PANEL_FIRST] = {"Er %s in het plan.", "Zodra alles klopt, komt hier de site."},
    [PANEL_UNREADABLE] = {"Het plan kan niet gelezen worden.",
	"Waarom staat in het venster waarin actieplan draait. Hieronder staat de laatste goede versie, als die er is."},
};

static struct mustache_set *
own_templates(void)
{
	struct mustache_set *set = mustache_new();
	struct mustache_error error;

	for (size_t i = 0; i < embedded_count; i++) {
		struct str path = str_of(embedded_files[i].path);

		if (!str_starts(path, folder) || !str_ends(path, ".mustache"))
			continue;
		char *name =
		    strndup(path.p + strlen("templates/"), path.n - strlen("templates/") - strlen(".mustache"));

		if (name == NULL || mustache_add(set, name, str_of(embedded_files[i].text), &error) != 0)
			abort();
		free(name);
	}
	return set;
}

/* These templates are part of the program: one that does not fit its data is a bug. */
static void
render(const char *name, const struct data *map, struct buf *out)
{
	struct mustache_set *set = own_templates();
	struct mustache_error error;

	if (mustache_render(set, name, map, MUSTACHE_STRICT, out, &error) != 0) {
		fprintf(stderr, "actieplan: fout in het programma / bug: %s:%d: %s\n", error.template, error.line,
		    error.detail);
		exit(3);
	}
	mustache_free(set);
}

static struct data *
text(struct pool *pool, const char *value)
{
	return data_text(pool, value, strlen(value));
}

static struct data *
number_or_null(struct pool *pool, int64_t number)
{
	char digits[24];

	if (number <= 0)
		return data_null(pool);
	snprintf(digits, sizeof digits, "%lld", (long long)number);
	return text(pool, digits);
}

static const char findings_sql[] =
    "SELECT pad || ':' || regel || ':' || kolom AS plaats, ernst, code, melding, advies FROM bevinding"
    " WHERE (ernst = 'fout') = ?1 ORDER BY pad, regel, kolom, code, melding LIMIT ?2";

static struct data *
findings(struct pool *pool, struct db *db, bool errors)
{
	struct query *q = query_open(db, "bevinding", findings_sql);
	struct data *list = data_list(pool);

	query_int(q, 1, errors);
	query_int(q, 2, PANEL_MAX);
	while (query_step(q)) {
		struct data *row = data_map(pool);

		for (int i = 0; i < query_columns(q); i++)
			data_put(pool, row, query_column(q, i), data_text(pool, query_str(q, i).p, query_str(q, i).n));
		data_push(pool, list, row);
	}
	query_close(q);
	return list;
}

static struct data *
alarm_data(struct pool *pool, struct db *db, enum panel_state state, int64_t errors)
{
	struct data *map = data_map(pool);
	struct buf count = {0}, title = {0};

	buf_printf(
	    &count, "%s %lld %s", errors == 1 ? "zit" : "zitten", (long long)errors, errors == 1 ? "fout" : "fouten");
	const char *at = strstr(words[state].title, "%s");

	buf_add(
	    &title, words[state].title, at != NULL ? (size_t)(at - words[state].title) : strlen(words[state].title));
	if (at != NULL) {
		buf_putstr(&title, buf_str(&count));
		buf_puts(&title, at + 2);
	}
	data_put(pool, map, "kop", text(pool, buf_text(&title)));
	data_put(pool, map, "uitleg", text(pool, words[state].text));
	data_put(pool, map, "heeft_fouten", errors > 0 ? text(pool, "1") : data_null(pool));
	data_put(pool, map, "fouten", db != NULL ? findings(pool, db, true) : data_list(pool));
	data_put(pool, map, "meer", number_or_null(pool, errors - PANEL_MAX));
	buf_free(&count);
	buf_free(&title);
	return map;
}

static struct data *
rest_data(struct pool *pool, struct db *db, int64_t warnings, int64_t advice)
{
	struct data *map = data_map(pool);
	struct buf title = {0};

	buf_printf(&title, "%lld %s, %lld %s", (long long)warnings, warnings == 1 ? "waarschuwing" : "waarschuwingen",
	    (long long)advice, advice == 1 ? "advies" : "adviezen");
	data_put(pool, map, "kop", text(pool, buf_text(&title)));
	data_put(pool, map, "bevindingen", findings(pool, db, false));
	data_put(pool, map, "meer", number_or_null(pool, warnings + advice - PANEL_MAX));
	buf_free(&title);
	return map;
}

void
panel_write(struct db *db, enum panel_state state, const char *version, long number, bool pending, struct buf *out)
{
	struct pool pool = {0};
	struct data *map = data_map(&pool);
	int64_t errors = db != NULL ? rules_count(db, "fout") : 0;
	int64_t warnings = db != NULL && !pending ? rules_count(db, "waarschuwing") : 0;
	int64_t advice = db != NULL && !pending ? rules_count(db, "advies") : 0;

	data_put(&pool, map, "versie", text(&pool, version));
	data_put(&pool, map, "paneel", number_or_null(&pool, number));
	data_put(&pool, map, "wacht", pending ? text(&pool, "1") : data_null(&pool));
	data_put(
	    &pool, map, "melding", state != PANEL_CURRENT ? alarm_data(&pool, db, state, errors) : data_null(&pool));
	data_put(&pool, map, "rest", warnings + advice > 0 ? rest_data(&pool, db, warnings, advice) : data_null(&pool));
	render("voorbeeld/paneel", map, out);
	pool_clear(&pool);
}

void
panel_page(const char *title, const char *sentence, struct buf *out)
{
	struct pool pool = {0};
	struct data *map = data_map(&pool);

	data_put(&pool, map, "titel", text(&pool, title));
	data_put(&pool, map, "uitleg", text(&pool, sentence));
	render("voorbeeld/pagina", map, out);
	pool_clear(&pool);
}

/* How many bytes of the page come before what stands directly in its tag `name`; 0 where it has none. */
static size_t
behind_tag(struct str html, const char *name)
{
	for (const char *at = html.p; (at = memmem(at, html.n - (size_t)(at - html.p), name, strlen(name))) != NULL;
	     at++) {
		const char *end = memchr(at, '>', html.n - (size_t)(at - html.p));

		if (at > html.p && at[-1] == '<' && end != NULL)
			return (size_t)(end - html.p) + 1;
	}
	return 0;
}

void
panel_insert(struct str html, struct str panel, struct buf *out)
{
	size_t before = behind_tag(html, "body");

	buf_add(out, html.p, before);
	if (before > 0)
		buf_putc(out, '\n');
	buf_putstr(out, panel);
	buf_add(out, html.p + before, html.n - before);
}

const char *
panel_file(const char *name)
{
	struct buf path = {0};

	buf_printf(&path, "%s%s", folder, name);
	const char *found = db_embedded(path.data);

	buf_free(&path);
	return found;
}
