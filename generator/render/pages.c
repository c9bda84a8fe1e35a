/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/pages.h"

#include <stdlib.h>
#include <string.h>

#include "render/pages_internal.h"
#include "store/held.h"
#include "store/shallow.h"
#include "text/ics.h"
#include "text/mustache.h"
#include "text/merge.h"
#include "text/utf8.h"

/* The data that every page has beside its own queries. */
static void
put_common(struct pool *pool, struct data *map, struct str name, const char *path, const char *root, const char *top,
    struct data *site, struct data *notes)
{
	/* As a reader's browser shows it: of a folder without the name of its page. */
	struct str address = str_of(path);

	if (str_ends(address, "index.html"))
		address.n -= strlen("index.html");
	data_put(pool, map, "blad", data_text(pool, address.p, address.n));
	data_put(pool, map, "naam", data_text(pool, name.p, name.n));
	data_put(pool, map, "pad", data_text(pool, path, strlen(path)));
	data_put(pool, map, "wortel", data_text(pool, root, strlen(root)));
	data_put(pool, map, "stam", data_text(pool, top, strlen(top)));
	data_put(pool, map, "site", site);
	data_put(pool, map, "wijst_naar", data_pointed(pool));
	data_put(pool, map, "voetnoten", notes);
	data_put(pool, map, "heeft_voetnoten", data_count(notes) > 0 ? data_text(pool, "1", 1) : data_null(pool));
}

static char *
copy(struct query *q, int column)
{
	struct str s = query_str(q, column);

	return xstrndup(s.p, s.n);
}

bool
page_kind_next(struct query *q, struct page_kind *kind)
{
	if (!query_step(q))
		return false;
	*kind = (struct page_kind){copy(q, 0), copy(q, 1), copy(q, 2), copy(q, 3)};
	return true;
}

void
page_kind_clear(struct page_kind *kind)
{
	free(kind->name);
	free(kind->path);
	free(kind->template);
	free(kind->per);
}

struct blocks *
page_kind_blocks(struct db *db, const struct page_kind *kind)
{
	struct blocks *blocks = NULL; /* of a page that needs no data of its own */
	struct buf path = {0};

	buf_printf(&path, "pages/%s.sql", kind->name);
	for (size_t i = 0; i < embedded_count && blocks == NULL; i++)
		if (strcmp(embedded_files[i].path, path.data) == 0)
			blocks = blocks_open(db, embedded_files[i].path);
	buf_free(&path);
	return blocks;
}

/* What a kind of page wants to have worked out before its queries run. */
void
page_kind_prepare(struct db *db, const struct page_kind *kind)
{
	struct buf path = {0};

	buf_printf(&path, "pages/%s-eerst.sql", kind->name);
	const char *sql = db_embedded(path.data);

	if (sql != NULL)
		db_run(db, path.data, sql);
	buf_free(&path);
}

static const char pages_sql[] = "SELECT naam, pad, sjabloon, per FROM pagina ORDER BY naam";

/* The paths are known before any page is rendered, for pages that list pages. */
void
pages_list(struct db *db)
{
	db_run(db, "uitvoer", "SAVEPOINT uitvoer; DELETE FROM uitvoer");
	struct query *kinds = query_open(db, "pagina", pages_sql);
	struct query *insert = query_open(db, "uitvoer", "INSERT INTO uitvoer(pad) VALUES (?)");
	struct page_kind kind;
	struct buf path = {0};

	while (page_kind_next(kinds, &kind)) {
		struct query *items = query_open(db, kind.name, kind.per[0] != '\0' ? kind.per : "SELECT ''");

		while (query_step(items)) {
			path_of_item(str_of(kind.path), query_str(items, 0), &path);
			query_text(insert, 1, buf_str(&path));
			query_once(insert);
		}
		query_close(items);
		page_kind_clear(&kind);
	}
	buf_free(&path);
	query_close(insert);
	query_close(kinds);
	db_run(db, "uitvoer", "RELEASE uitvoer");
}

/*
 * A row of gebrek for a template, once: many pages share a partial. A template that is there but cannot be read is not
 * missing as well.
 */
static void
add_fault(struct db *db, const char *path, int line, int column, const char *name, const char *detail)
{
	struct query *file = query_open(
	    db, "bestand", "INSERT OR IGNORE INTO bestand(pad, geldig, tekst, tekst_regel) VALUES (?, 0, '', 1)");
	struct query *fault = query_open(db, "gebrek",
	    "INSERT INTO gebrek(bestand, regel, kolom, soort, a)"
	    " SELECT id, ?2, ?3, ?4, ?5 FROM bestand WHERE pad = ?1"
	    " EXCEPT SELECT bestand, regel, kolom, soort, a FROM gebrek"
	    " EXCEPT SELECT b.id, ?2, ?3, 'sjabloon-deel', ?5 FROM bestand b, bestand broken"
	    " WHERE b.pad = ?1 AND broken.pad = 'templates/' || ?5 || '.mustache' AND NOT broken.geldig"
	    " AND EXISTS (SELECT 1 FROM gebrek g WHERE g.bestand = broken.id AND g.soort <> 'sjabloon-deel')");

	query_text(file, 1, str_of(path));
	query_once(file);
	query_text(fault, 1, str_of(path));
	query_int(fault, 2, line);
	query_int(fault, 3, column);
	query_text(fault, 4, str_of(name));
	query_text(fault, 5, str_of(detail));
	query_once(fault);
	query_close(file);
	query_close(fault);
}

/* A fault in a template is a finding like any other: the rules AP080 to AP083 tell it. */
static void
template_fault(struct db *db, const struct mustache_error *error)
{
	static const char *const names[] = {
	    [MUSTACHE_UNKNOWN_NAME] = "sjabloon-naam",
	    [MUSTACHE_UNKNOWN_PARTIAL] = "sjabloon-deel",
	    [MUSTACHE_UNKNOWN_BLOCK] = "sjabloon-blok",
	    [MUSTACHE_NOT_TEXT] = "sjabloon-lijst",
	    [MUSTACHE_LOST_TEXT] = "sjabloon-los",
	    [MUSTACHE_UNCLOSED_TAG] = "sjabloon-accolade",
	    [MUSTACHE_UNCLOSED_SECTION] = "sjabloon-open",
	    [MUSTACHE_STRAY_CLOSE] = "sjabloon-sluit",
	    [MUSTACHE_BAD_TAG] = "sjabloon-vorm",
	    [MUSTACHE_RAW_TEXT] = "sjabloon-rauw",
	    [MUSTACHE_TOO_DEEP] = "sjabloon-grens",
	    [MUSTACHE_TOO_LONG] = "sjabloon-grens",
	};
	struct buf path = {0};

	buf_printf(&path, "templates/%s.mustache", error->template);
	add_fault(db, path.data, error->line, error->column, names[error->fault], error->detail);
	buf_free(&path);
}

static void
read_template(struct db *db, const char *path, struct str text, struct mustache_set *set)
{
	struct mustache_error error;
	size_t offset;
	int line, column;

	if (!utf8_valid(text, &offset)) {
		utf8_place(text, offset, &line, &column);
		add_fault(db, path, line, column, "geen-utf8", "");
		return;
	}
	line = merge_mark(text);
	if (line > 0)
		add_fault(db, path, line, 1, "samenvoegen", "");
	else if (str_trim(text).n == 0 && !str_starts(str_of(path), "templates/deel/"))
		add_fault(db, path, 1, 1, "sjabloon-leeg", ""); /* a part may be; a page would be empty */
	char *name = xstrndup(path + strlen("templates/"), strlen(path) - strlen("templates/") - strlen(".mustache"));

	if (mustache_add(set, name, text, &error) != 0)
		template_fault(db, &error);
	free(name);
}

static int
read_templates(struct db *db, struct source *source, struct mustache_set *set)
{
	const struct source_entry *entries;
	size_t count;
	struct buf text = {0};
	int got = source_list(source, "templates", &entries, &count);

	if (got != 0)
		return got;
	struct query *file = query_open(db, "sjabloonbestand", "INSERT OR IGNORE INTO sjabloonbestand(pad) VALUES (?)");

	for (size_t i = 0; i < count && got >= 0; i++) {
		query_text(file, 1, str_of(entries[i].path));
		query_once(file);
		if (!str_ends(str_of(entries[i].path), ".mustache"))
			continue;
		if (entries[i].kind != SOURCE_FILE) {
			add_fault(db, entries[i].path, 1, 1,
			    entries[i].kind == SOURCE_SYMLINK ? "koppeling" : "geen-bestand", "");
			continue;
		}
		got = source_read(source, entries[i].path, &text);
		if (got == 0)
			read_template(db, entries[i].path, buf_str(&text), set);
		else if (got > 0)
			add_fault(db, entries[i].path, 1, 1, "te-groot", "");
	}
	query_close(file);
	buf_free(&text);
	return got < 0 ? -1 : 0;
}

static struct data *
site_specimen(struct blocks *common, struct pool *pool)
{
	struct data *site = data_map(pool);

	blocks_specimen(common, pool, site);
	return site;
}

/* Checks each kind of page against a page in which everything occurs: of its queries only the names count. */
static void
check_templates(struct db *db, struct mustache_set *set)
{
	struct db *shallow = shallow_open(db, "pages/");
	struct query *kinds = query_open(db, "pagina", pages_sql);
	struct blocks *common = blocks_open(shallow, "pages/0-gemeen.sql");
	struct page_kind kind;

	while (page_kind_next(kinds, &kind)) {
		struct pool pool = {0};
		struct blocks *blocks = page_kind_blocks(shallow, &kind);
		struct data *map = data_map(&pool);
		struct buf out = {0};
		struct mustache_error error;

		put_common(&pool, map, str_of(kind.name), kind.path, "", "", site_specimen(common, &pool),
		    page_notes_specimen(&pool));
		if (blocks != NULL)
			blocks_specimen(blocks, &pool, map);
		if (mustache_render(set, kind.template, map, MUSTACHE_CHECK, &out, &error) != 0)
			template_fault(db, &error);
		blocks_close(blocks);
		buf_free(&out);
		pool_clear(&pool);
		page_kind_clear(&kind);
	}
	blocks_close(common);
	query_close(kinds);
	db_close(shallow);
}

void
pages_archive(struct db *db)
{
	db_run_embedded(db, "pages/0-paginas");
	db_run(db, "pagina", "DELETE FROM pagina WHERE NOT archief");
	pages_list(db);
}

int
pages_templates(struct db *db, struct source *source, struct mustache_set *set)
{
	db_run_embedded(db, "pages/0-paginas");
	pages_list(db);
	int got = read_templates(db, source, set);

	if (got == 0)
		check_templates(db, set);
	return got;
}

/*
 * So many bytes a page may have for each file of the plan, where that is more than MUSTACHE_OUTPUT: all of a plan
 * stands on its planning, which took 600 bytes a file of an invented plan.
 */
#define PAGE_A_FILE 1536

struct pages *
pages_open(struct say *say, struct db *db, struct mustache_set *templates)
{
	struct pages *pages = xcalloc(1, sizeof *pages);
	size_t files = (size_t)db_number(db, "bestand", "SELECT count(*) FROM bestand");

	mustache_allow(templates, files * PAGE_A_FILE);

	*pages = (struct pages){
	    .say = say, .db = db, .templates = templates, .common = blocks_open(db, "pages/0-gemeen.sql")};
	context_open(&pages->context, db);
	page_begin(&pages->site_page, &pages->context, "", STR(""));
	pages->site = data_map(&pages->site_page.pool);
	blocks_run(pages->common, &pages->site_page, pages->site);
	return pages;
}

void
pages_close(struct pages *pages)
{
	if (pages == NULL)
		return;
	page_end(&pages->site_page);
	buf_free(&pages->site_page.root);
	buf_free(&pages->page.root);
	buf_free(&pages->up);
	buf_free(&pages->top);
	blocks_close(pages->common);
	context_close(&pages->context);
	if (!pages->keeps_held)
		held_drop(pages->db);
	free(pages);
}

/* A calendar has ends of lines of its own. */
static void
finish(const char *path, struct buf *out)
{
	struct buf lines = {0};

	if (!str_ends(str_of(path), ".ics"))
		return;
	ics_lines(buf_str(out), &lines);
	buf_free(out);
	*out = lines;
}

static int
fail_page(const struct pages *pages, const struct mustache_error *error, const char *path)
{
	if (error->fault == MUSTACHE_TOO_LONG)
		return fail(pages->say,
		    tr(pages->say,
			"Pagina %s wordt te groot, bij templates/%s.mustache:%d: laat dat sjabloon minder rijen maken.",
			"Page %s becomes too large, at templates/%s.mustache:%d: let that template make fewer rows."),
		    path, error->template, error->line);
	return fail(pages->say,
	    tr(pages->say, "templates/%s.mustache:%d: %s klopt niet op pagina %s.",
		"templates/%s.mustache:%d: %s is wrong on page %s."),
	    error->template, error->line, error->detail, path);
}

/* Renders one page to `out`, which is empty. */
int
page_render(struct pages *pages, const struct page_kind *kind, struct blocks *blocks, struct str id, const char *path,
    struct buf *out)
{
	struct page *page = &pages->page;
	struct data *map = data_map(&page->pool);
	struct mustache_error error;
	int result = 0;

	page_begin(page, &pages->context, path, id);
	if (blocks != NULL)
		blocks_run(blocks, page, map);
	buf_reset(&pages->top);
	buf_printf(&pages->top, "%s%s", buf_text(&page->root), buf_text(&pages->up));
	put_common(&page->pool, map, str_of(kind->name), path, buf_text(&page->root), buf_text(&pages->top),
	    pages->site, page_notes(page));
	if (mustache_render(pages->templates, kind->template, map, MUSTACHE_STRICT, out, &error) != 0)
		result = pages->silent ? -1 : fail_page(pages, &error, path);
	finish(path, out);
	page_end(page);
	return result;
}
