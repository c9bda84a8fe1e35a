/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/items.h"

#include <stdlib.h>
#include <string.h>

static void
add_path(struct buf *out, struct str path)
{
	if (out->len > 0)
		buf_puts(out, ", ");
	buf_putstr(out, path);
}

static void
nearest(struct db *db, const char *word, struct buf *out)
{
	struct query *q = query_open(db, "items",
	    "SELECT dichtst(item, ?1) FROM (SELECT DISTINCT item FROM bestand WHERE item IS NOT NULL AND soort <> "
	    "'reeks')");

	query_text(q, 1, str_of(word));
	if (query_step(q))
		buf_putstr(out, query_str(q, 0));
	query_close(q);
}

int
items_find(
    struct db *db, const struct schema *schema, const char *word, const char *field, struct item *out, struct buf *near)
{
	struct query *q = query_open(db, "items",
	    "SELECT b.pad, b.soort, EXISTS (SELECT 1 FROM veldnaam v WHERE v.soort = b.soort AND v.groep = '' AND "
	    "v.naam = ?2)"
	    " FROM bestand b WHERE b.soort <> 'reeks'"
	    " AND (b.item = ?1 OR b.pad IN (?1, ltrim(?1, './'), 'plan/' || ?1, 'plan/' || ?1 || '.md')) ORDER BY "
	    "b.pad");
	int all = 0, fit = 0;
	char *first = xcalloc(1, strcspn(field, ".") + 1);

	memcpy(first, field, strcspn(field, "."));
	*out = (struct item){0};
	query_text(q, 1, str_of(word));
	query_text(q, 2, str_of(first));
	while (query_step(q)) {
		bool fits = query_int_at(q, 2) != 0;

		all++;
		fit += fits;
		add_path(near, query_str(q, 0));
		if (all == 1 || (fits && fit == 1)) {
			free(out->path);
			out->path = xstrndup(query_str(q, 0).p, query_str(q, 0).n);
			out->kind = schema_kind(schema, query_str(q, 1));
		}
	}
	query_close(q);
	free(first);
	if (all == 0)
		nearest(db, word, near);
	return all > 1 && fit == 1 ? 1 : all;
}

void
item_clear(struct item *item)
{
	free(item->path);
	*item = (struct item){0};
}

/* What stands before the number at the end of an id: "act-" of "act-01". Empty: there is no number, or nothing else. */
static struct str
row_of(struct str id)
{
	size_t n = id.n;

	while (n > 0 && id.p[n - 1] >= '0' && id.p[n - 1] <= '9')
		n--;
	return n < id.n && id.n - n < 9 ? (struct str){id.p, n} : STR("");
}

/* Appends the number behind the highest one of the ids that start with `row`, as wide as the widest of them. */
static void
add_next(struct db *db, const char *kind, struct str row, struct buf *out)
{
	struct query *q = query_open(db, "items", "SELECT item FROM bestand WHERE soort = ?1 AND item IS NOT NULL");
	size_t width = 1;
	long highest = 0;

	query_text(q, 1, str_of(kind));
	while (query_step(q)) {
		struct str id = query_str(q, 0);

		if (!str_eq(row_of(id), row))
			continue;
		long number = strtol(id.p + row.n, NULL, 10);

		highest = number > highest ? number : highest;
		width = id.n - row.n > width ? id.n - row.n : width;
	}
	query_close(q);
	buf_printf(out, "%0*ld", (int)width, highest + 1);
}

/* The beginning that most ids have; with as many of two, the later one: al23-, not al18-. Less than half is no row. */
static bool
main_row(struct db *db, const char *kind, struct buf *out)
{
	struct query *q = query_open(db, "items",
	    "WITH naam AS (SELECT item, rtrim(item, '0123456789') AS rij FROM bestand WHERE soort = ?1 AND item IS NOT "
	    "NULL)"
	    " SELECT rij FROM naam WHERE rij <> item AND rij <> '' GROUP BY rij"
	    " HAVING 2 * (SELECT count(*) FROM naam x WHERE x.rij <> x.item) > (SELECT count(*) FROM naam)"
	    " ORDER BY count(*) DESC, rij DESC LIMIT 1");
	bool found;

	query_text(q, 1, str_of(kind));
	found = query_step(q);
	if (found)
		buf_putstr(out, query_str(q, 0));
	query_close(q);
	return found;
}

bool
items_next_id(struct db *db, const struct kind *kind, struct buf *out)
{
	/* Papers are called by the number that others gave them. */
	if (field_named(kind->first, STR("dossier")) != NULL || !main_row(db, kind->name, out))
		return false;
	char *row = xstrndup(out->data, out->len);

	add_next(db, kind->name, str_of(row), out);
	free(row);
	return true;
}

bool
items_has(struct db *db, const char *kind, const char *id)
{
	struct query *q =
	    query_open(db, "items", "SELECT 1 FROM bestand WHERE soort = ?1 AND item = ?2 COLLATE NOCASE");
	bool found;

	query_text(q, 1, str_of(kind));
	query_text(q, 2, str_of(id));
	found = query_step(q);
	query_close(q);
	return found;
}

bool
items_number_is_id(struct db *db, const struct kind *kind)
{
	struct query *q = query_open(db, "items",
	    "SELECT count(*) > 0 AND count(*) = sum(w.norm ="
	    "  CAST(CAST(substr(b.item, length(rtrim(b.item, '0123456789')) + 1) AS INTEGER) AS TEXT))"
	    " FROM bestand b JOIN waarde w ON w.bestand = b.id JOIN veld v ON v.id = w.veld AND v.pad = 'nummer'"
	    " WHERE b.soort = ?1");

	query_text(q, 1, str_of(kind->name));
	bool same = query_step(q) && query_int_at(q, 0) != 0;

	query_close(q);
	return same;
}

bool
items_any(struct db *db, const struct kind *kind)
{
	struct query *q = query_open(db, "items", "SELECT 1 FROM bestand WHERE soort = ?1 AND item IS NOT NULL");

	query_text(q, 1, str_of(kind->name));
	bool any = query_step(q);

	query_close(q);
	return any;
}
