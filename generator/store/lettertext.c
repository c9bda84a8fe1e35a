/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/lettertext.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "text/markdown_escape.h"
#include "text/mustache_uses.h"

#define UNKNOWN "onbekend"
#define MISSES 200 /* names that are not there, before the text is left as it is */

struct lettertext {
	struct pool pool;
	struct data *names;
};

struct lettertext *
lettertext_open(void)
{
	struct lettertext *text = xcalloc(1, sizeof *text);

	text->names = data_map(&text->pool);
	return text;
}

void
lettertext_close(struct lettertext *text)
{
	pool_clear(&text->pool);
	free(text);
}

/* What is markup for Mustache is, here, Markdown: it is put in as it is. */
static struct data *
markdown(struct pool *pool, struct str value)
{
	return data_html(pool, value.p, value.n);
}

static struct data *
plain(struct pool *pool, struct str value)
{
	struct buf out = {0};

	if (value.p == NULL)
		return markdown(pool, STR(UNKNOWN));
	markdown_escape(value, &out);
	struct data *data = markdown(pool, buf_str(&out));

	buf_free(&out);
	return data;
}

/* The lists and objects of JSON that are open, the outermost first. */
#define LEVELS 16

struct level {
	int64_t id;
	struct data *data;
};

/* A value of JSON as data: a list, an object, or text. */
static struct data *
json_value(struct pool *pool, struct query *row)
{
	if (str_is(query_str(row, 3), "array"))
		return data_list(pool);
	if (str_is(query_str(row, 3), "object"))
		return data_map(pool);
	return plain(pool, query_is_null(row, 4) ? (struct str){NULL, 0} : query_str(row, 4));
}

static struct data *
json_data(struct pool *pool, struct db *db, struct str json)
{
	struct query *rows = query_open(db, "json", "SELECT id, parent, key, type, atom FROM json_tree(?1)");
	struct level levels[LEVELS];
	struct data *top = NULL;
	int depth = 0;

	query_text(rows, 1, json);
	while (query_step(rows)) {
		struct data *value = json_value(pool, rows);

		while (depth > 0 && levels[depth - 1].id != query_int_at(rows, 1))
			depth--;
		if (depth == 0) {
			top = value;
		} else if (data_kind(levels[depth - 1].data) == DATA_LIST) {
			data_push(pool, levels[depth - 1].data, value);
		} else {
			char *key = xstrndup(query_str(rows, 2).p, query_str(rows, 2).n);

			data_put(pool, levels[depth - 1].data, key, value);
			free(key);
		}
		if (depth < LEVELS && (data_kind(value) == DATA_LIST || data_kind(value) == DATA_MAP))
			levels[depth++] = (struct level){query_int_at(rows, 0), value};
	}
	query_close(rows);
	return top != NULL ? top : data_list(pool);
}

/* Puts `value` where `name`, split at its dots, leads. Where a part of it is no map, nothing changes. */
static bool
put(struct lettertext *text, struct str name, struct data *value)
{
	struct data *map = text->names;

	for (;;) {
		const char *dot = memchr(name.p, '.', name.n);
		struct str part = {name.p, dot != NULL ? (size_t)(dot - name.p) : name.n};
		const char *key = pool_copy(&text->pool, part.p, part.n);
		struct data *next = (struct data *)data_get(map, part);

		if (dot == NULL) {
			if (next == NULL)
				data_put(&text->pool, map, key, value);
			return next == NULL;
		}
		if (next == NULL)
			data_put(&text->pool, map, key, next = data_map(&text->pool));
		if (data_kind(next) != DATA_MAP)
			return false;
		map = next;
		name = (struct str){dot + 1, name.n - part.n - 1};
	}
}

void
lettertext_name(struct lettertext *text, struct db *db, struct str name, struct str kind, struct str value)
{
	struct pool *pool = &text->pool;
	struct data *data;

	if (str_is(kind, "lijst"))
		data = json_data(pool, db, value);
	else if (str_is(kind, "blok"))
		data = markdown(pool, value);
	else if (str_is(kind, "ja-nee"))
		data = value.n > 0 ? data_text(pool, "1", 1) : data_false(pool);
	else
		data = plain(pool, value);
	put(text, name, data);
}

/* Whether a name is asked for as a section. */
struct asked {
	struct str name;
	bool section;
};

static void
ask(void *arg, const struct mustache_use *use)
{
	struct asked *asked = arg;

	asked->section = asked->section || (use->kind == MUSTACHE_USE_SECTION && str_eq(use->name, asked->name));
}

/* Gives the name that is not there a value: of a section none, else «onbekend». */
static bool
fill_in(struct lettertext *text, const struct mustache_set *set, const struct mustache_error *error)
{
	struct asked asked = {str_of(error->detail), false};

	if (error->fault != MUSTACHE_UNKNOWN_NAME)
		return false;
	mustache_uses(set, "brief", ask, &asked);
	return put(text, asked.name, asked.section ? data_false(&text->pool) : markdown(&text->pool, STR(UNKNOWN)));
}

void
lettertext_write(struct lettertext *text, struct str body, struct buf *out)
{
	struct mustache_set *set = mustache_new();
	struct mustache_error error;
	bool done = false, again = mustache_add(set, "brief", body, &error) == 0;

	for (int i = 0; again && i < MISSES; i++) {
		done = mustache_render(set, "brief", text->names, MUSTACHE_STRICT, out, &error) == 0;
		again = !done && fill_in(text, set, &error);
	}
	if (!done)
		buf_putstr(out, body);
	mustache_free(set);
}
