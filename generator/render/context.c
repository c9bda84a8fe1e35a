/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/context.h"
#include "render/format.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/paths.h"

static struct str
keep(struct pool *pool, struct str s)
{
	return (struct str){pool_copy(pool, s.p, s.n), s.n};
}

/* Reads rows (key, value, more) that `sql` gives in byte order of key. */
static void
lookup_fill(struct lookup *lookup, struct context *context, const char *name, const char *sql)
{
	struct query *q = query_open(context->db, name, sql);
	size_t room = 0;

	while (query_step(q)) {
		if (lookup->count == room) {
			room = room > 0 ? room * 2 : 64;
			lookup->rows = xrealloc(lookup->rows, room, sizeof *lookup->rows);
		}
		lookup->rows[lookup->count++] = (struct lookup_row){keep(&context->pool, query_str(q, 0)),
		    keep(&context->pool, query_str(q, 1)), keep(&context->pool, query_str(q, 2))};
	}
	query_close(q);
	lookup->filled = true;
}

static int
compare(const void *a, const void *b)
{
	const struct str *key = a;
	const struct lookup_row *row = b;
	size_t n = key->n < row->key.n ? key->n : row->key.n;
	int order = memcmp(key->p, row->key.p, n);

	return order != 0 ? order : (key->n > row->key.n) - (key->n < row->key.n);
}

/* The answer for one key lives until the next question. */
static const struct lookup_row *
lookup_find(struct lookup *lookup, struct str key)
{
	if (lookup->filled)
		return lookup->count > 0 ? bsearch(&key, lookup->rows, lookup->count, sizeof *lookup->rows, compare)
					 : NULL;
	query_reset(lookup->one);
	query_text(lookup->one, 1, key);
	if (!query_step(lookup->one))
		return NULL;
	lookup->answer = (struct lookup_row){key, query_str(lookup->one, 0), query_str(lookup->one, 1)};
	return &lookup->answer;
}

void
context_open(struct context *context, struct db *db)
{
	*context = (struct context){.db = db};
	context->addresses.one = query_open(db, "address",
	    "SELECT replace(s.adres, '{id}', i.item), '' FROM bestand i JOIN soort s ON s.naam = i.soort"
	    " WHERE i.pad = ?1 AND i.geldig AND s.adres IS NOT NULL"
	    " UNION ALL SELECT substr(pad, 6), '' FROM bestand WHERE pad = ?1 AND pad GLOB 'plan/afbeeldingen/*'"
	    " UNION ALL SELECT 'data/indicatoren/' || item || '.csv', '' FROM bestand WHERE pad = ?1 AND soort = "
	    "'reeks'");
	context->citations[CITE_SITE].one = query_open(db, "citation", "SELECT citaat, adres FROM stuk WHERE id = ?1");
}

void
context_fill(struct context *context)
{
	lookup_fill(&context->addresses, context, "addresses",
	    "SELECT i.pad, a.adres, '' FROM bestand i JOIN adres a ON a.soort = i.soort AND a.id = i.item WHERE "
	    "i.geldig"
	    " UNION ALL SELECT pad, substr(pad, 6), '' FROM bestand WHERE pad GLOB 'plan/afbeeldingen/*'"
	    " UNION ALL SELECT b.pad, 'data/indicatoren/' || b.item || '.csv', '' FROM bestand b WHERE b.soort = "
	    "'reeks'"
	    " ORDER BY 1");
	lookup_fill(
	    &context->citations[CITE_SITE], context, "citations", "SELECT id, citaat, adres FROM stuk ORDER BY id");
}

void
context_close(struct context *context)
{
	query_close(context->addresses.one);
	query_close(context->citations[CITE_SITE].one);
	free(context->addresses.rows);
	for (int i = 0; i < CITE_FORMS; i++)
		free(context->citations[i].rows);
	pool_clear(&context->pool);
}

static bool
link_target(void *arg, const char *from, struct str target, struct buf *out)
{
	struct page *page = arg;
	struct buf path = {0};
	struct str fragment = STR("");
	const struct lookup_row *row = NULL;

	if (target.n > 0 && target.p[0] == '#') {
		buf_putstr(out, target);
		return true;
	}
	if (path_resolve(from, target, &path, &fragment))
		row = lookup_find(&page->context->addresses, buf_str(&path));
	buf_free(&path);
	if (row == NULL)
		return false;
	buf_putstr(out, buf_str(&page->root));
	buf_putstr(out, row->value);
	if (fragment.n > 0 && memchr(row->value.p, '#', row->value.n) == NULL) {
		buf_putc(out, '#');
		buf_putstr(out, fragment);
	}
	return true;
}

/* Only a letter asks for its forms: they are looked up when the first one does. */
static struct lookup *
citations(struct context *context, enum cite_form form)
{
	static const char *const sql[] = {
	    [CITE_SITE] = "",
	    [CITE_HOUSE] =
		"SELECT b.id, b.in_brief, s.adres FROM stuk_in_brief b JOIN stuk s ON s.id = b.id ORDER BY 1",
	    [CITE_SENATE] =
		"SELECT b.id, b.in_brief_ek, s.adres FROM stuk_in_brief b JOIN stuk s ON s.id = b.id ORDER BY 1",
	};
	struct lookup *lookup = &context->citations[form];

	if (!lookup->filled && form != CITE_SITE)
		lookup_fill(lookup, context, "citations", sql[form]);
	return lookup;
}

static void
cite(void *arg, struct str id, struct buf *text, struct buf *url)
{
	struct page *page = arg;
	const struct lookup_row *row = lookup_find(citations(page->context, page->cite_form), id);

	if (row == NULL) {
		buf_putstr(text, id);
		return;
	}
	format_citation_nl(row->value, text);
	buf_putstr(url, buf_str(&page->root));
	buf_putstr(url, row->more);
}

/* «Kamerstuk 28 638, nr. 225», with blanks that hold together. */
static bool
series(struct str text, struct str *series, struct str *number)
{
	static const char mark[] = ", nr.\u00a0";
	const char *at = memmem(text.p, text.n, mark, strlen(mark));

	if (at == NULL || !str_starts(text, "Kamerstuk"))
		return false;
	*series = (struct str){text.p, (size_t)(at - text.p)};
	*number = (struct str){at + strlen(mark), text.n - series->n - strlen(mark)};
	return true;
}

void
path_up(const char *path, struct buf *out)
{
	buf_reset(out);
	for (; *path != '\0'; path++)
		if (*path == '/')
			buf_puts(out, "../");
}

void
page_begin(struct page *page, struct context *context, const char *path, struct str id)
{
	page->context = context;
	page->path = path;
	page->id = id;
	path_up(path, &page->root);
	page->markdown = (struct markdown_page){.arg = page,
	    .heading_top = 2,
	    .link = link_target,
	    .cite = cite,
	    .series = series,
	    .none = "Er zijn er geen."};
}

void
page_end(struct page *page)
{
	markdown_page_clear(&page->markdown);
	pool_clear(&page->pool);
}

static struct data *
back_link(struct pool *pool, int number, int reference)
{
	struct data *map = data_map(pool);
	char id[32], letter[2] = {(char)('a' + (reference - 1) % 26), '\0'};

	if (reference > 1)
		snprintf(id, sizeof id, "vnref-%d-%d", number, reference);
	else
		snprintf(id, sizeof id, "vnref-%d", number);
	data_put(pool, map, "doel", data_text(pool, id, strlen(id)));
	data_put(pool, map, "letter", data_text(pool, letter, 1));
	return map;
}

static struct data *
note_data(struct pool *pool, const struct markdown_note *note)
{
	struct data *map = data_map(pool), *links = data_list(pool);
	char number[16];

	snprintf(number, sizeof number, "%d", note->number);
	data_put(pool, map, "nummer", data_text(pool, number, strlen(number)));
	data_put(pool, map, "inhoud", data_html(pool, note->html, strlen(note->html)));
	data_specimen(links, back_link(pool, 1, 1));
	for (int i = 1; i <= note->references; i++)
		data_push(pool, links, back_link(pool, note->number, i));
	data_put(pool, map, "verwijzingen", links);
	return map;
}

struct data *
page_notes_specimen(struct pool *pool)
{
	struct markdown_note note = {.number = 1, .html = (char[]){""}, .references = 1};
	struct data *list = data_list(pool);

	data_specimen(list, note_data(pool, &note));
	return list;
}

struct data *
page_notes(struct page *page)
{
	struct data *list = page_notes_specimen(&page->pool);

	for (size_t i = 0; i < page->markdown.note_count; i++)
		data_push(&page->pool, list, note_data(&page->pool, &page->markdown.notes[i]));
	return list;
}

void
path_of_item(struct str pattern, struct str id, struct buf *out)
{
	const char *mark = memmem(pattern.p, pattern.n, "{id}", 4);

	buf_reset(out);
	if (mark == NULL) {
		buf_putstr(out, pattern);
		return;
	}
	buf_add(out, pattern.p, (size_t)(mark - pattern.p));
	buf_putstr(out, id);
	buf_puts(out, mark + 4);
}
