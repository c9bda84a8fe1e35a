/* SPDX-License-Identifier: EUPL-1.2 */
/* One page, for who waits for it: nothing is worked out that it does not show. */
#include <stdlib.h>
#include <string.h>

#include "render/pages_internal.h"
#include "store/held.h"
#include "store/letters.h"

/* The kind of page that `path` is of, and its item: a fixed address goes before one with {id}, and an id has no '/'. */
static const char find_sql[] =
    "SELECT naam, pad, sjabloon, per, substr(?1, nul + 1, length(?1) - length(pad) + 4) AS id"
    " FROM (SELECT *, instr(pad, '{id}') - 1 AS nul FROM pagina)"
    " WHERE CASE WHEN nul < 0 THEN pad = ?1 ELSE length(?1) > length(pad) - 4"
    "   AND substr(?1, 1, nul) = substr(pad, 1, nul) AND substr(?1, nul - length(pad) + 4) = substr(pad, nul + 5)"
    "   AND instr(substr(?1, nul + 1, length(?1) - length(pad) + 4), '/') = 0 END"
    " ORDER BY nul >= 0, length(pad) DESC LIMIT 1";

/* Whether there is an item `id` for a page of this kind. */
static bool
has_item(struct db *db, const struct page_kind *kind, const char *id)
{
	struct buf sql = {0};

	if (kind->per[0] == '\0')
		return true;
	buf_printf(&sql, "SELECT ?1 IN (%s)", kind->per);
	struct query *q = query_open(db, kind->name, sql.data);

	query_text(q, 1, str_of(id));
	bool has = query_step(q) && query_int_at(q, 0) != 0;

	query_close(q);
	buf_free(&sql);
	return has;
}

/* Appends the queries of a kind of page. */
static void
put_queries(const struct page_kind *kind, struct buf *sql)
{
	static const char *const parts[] = {"", "-eerst"};
	struct buf path = {0};

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		buf_reset(&path);
		buf_printf(&path, "pages/%s%s.sql", kind->name, parts[i]);
		const char *text = db_embedded(path.data);

		if (text != NULL)
			buf_puts(sql, text);
	}
	buf_free(&path);
}

/* Works out what the queries of a kind of page ask for, and no more: somebody waits for the page. */
static void
hold_for_kind(struct pages *pages, const struct page_kind *kind)
{
	struct buf sql = {0};

	put_queries(kind, &sql);
	if (strstr(buf_text(&sql), "ingevulde_brief") != NULL && !pages->letters_filled) {
		letters_fill(pages->db);
		pages->letters_filled = true;
	}
	/* A page of one item asks for a few rows: views find those sooner than all are worked out. */
	if (strchr(kind->path, '{') == NULL)
		held_make_for(pages->db, HELD_FOR_A_PAGE, buf_text(&sql));
	if (strstr(buf_text(&sql), "uitvoer") != NULL && !pages->listed) {
		pages_list(pages->db);
		pages->listed = true;
	}
	buf_free(&sql);
}

static int
render_found(struct pages *pages, const struct page_kind *kind, const char *id, const char *path, struct buf *out)
{
	page_kind_prepare(pages->db, kind);
	struct blocks *blocks = page_kind_blocks(pages->db, kind);
	int result = page_render(pages, kind, blocks, str_of(id), path, out);

	blocks_close(blocks);
	return result;
}

int
pages_one(struct pages *pages, const char *path, struct buf *out)
{
	struct query *found = query_open(pages->db, "pagina", find_sql);
	struct page_kind kind;
	int result = 1;

	query_text(found, 1, str_of(path));
	if (page_kind_next(found, &kind)) {
		char *id = strchr(kind.path, '{') != NULL ? xstrndup(query_str(found, 4).p, query_str(found, 4).n)
							  : xstrdup("");

		if (has_item(pages->db, &kind, id)) {
			hold_for_kind(pages, &kind);
			result = render_found(pages, &kind, id, path, out);
		}
		page_kind_clear(&kind);
		free(id);
	}
	query_close(found);
	return result;
}

bool
pages_tells_findings(struct pages *pages, const char *path)
{
	struct query *found = query_open(pages->db, "pagina", find_sql);
	struct page_kind kind;
	struct buf sql = {0};

	query_text(found, 1, str_of(path));
	if (page_kind_next(found, &kind)) {
		put_queries(&kind, &sql);
		page_kind_clear(&kind);
	}
	bool tells = strstr(buf_text(&sql), "bevinding") != NULL;

	query_close(found);
	buf_free(&sql);
	return tells;
}

int
pages_part(
    struct pages *pages, const char *name, const char *template, const char *id, const char *path, struct buf *out)
{
	struct query *found = query_open(
	    pages->db, "pagina", "SELECT naam, pad, coalesce(?2, sjabloon), per FROM pagina WHERE naam = ?1");
	struct page_kind kind;
	int result = -1;

	query_text(found, 1, str_of(name));
	if (template != NULL)
		query_text(found, 2, str_of(template));
	if (page_kind_next(found, &kind)) {
		held_make(pages->db, HELD_FOR_A_PAGE);
		result = render_found(pages, &kind, id, path, out);
		page_kind_clear(&kind);
	}
	query_close(found);
	return result;
}
