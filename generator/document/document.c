/* SPDX-License-Identifier: EUPL-1.2 */
#include "document/document.h"

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document/odt.h"
#include "render/pages.h"
#include "store/letters.h"
#include "store/plan.h"

/* What the templates made around the text. */
struct frame {
	struct buf text, content, contents, styles, meta, chart;
};

static void
frame_clear(struct frame *frame)
{
	buf_free(&frame->text);
	buf_free(&frame->content);
	buf_free(&frame->contents);
	buf_free(&frame->styles);
	buf_free(&frame->meta);
	buf_free(&frame->chart);
}

/* A page, and where what it gives goes in the frame. */
struct part {
	const char *name, *template;
	size_t offset;
};

/* What a kind of document is made of. */
static const struct recipe {
	const char *path;  /* behind brieven/ID/ */
	const char *class; /* of its <article> */
	struct part parts[7];
} recipes[] = {
    [DOCUMENT_ANNEX] = {"bijlage/index.html", "bijlage",
	{{"bijlage", "odt/tekst", offsetof(struct frame, text)}, {"odt-inhoud", NULL, offsetof(struct frame, content)},
	    {"odt-inhoudsopgave", NULL, offsetof(struct frame, contents)},
	    {"odt-stijlen", NULL, offsetof(struct frame, styles)}, {"odt-meta", NULL, offsetof(struct frame, meta)},
	    {"odt-grafiek", NULL, offsetof(struct frame, chart)}}},
    [DOCUMENT_LETTER] = {"index.html", "brief",
	{{"brief", "odt/brief-tekst", offsetof(struct frame, text)},
	    {"odt-brief-inhoud", NULL, offsetof(struct frame, content)},
	    {"brief", "odt/brief-stijlen", offsetof(struct frame, styles)},
	    {"odt-brief-meta", NULL, offsetof(struct frame, meta)}}},
};

static int
render(struct pages *pages, const struct recipe *recipe, const char *id, const char *path, struct frame *frame)
{
	for (const struct part *part = recipe->parts; part->name != NULL; part++)
		if (pages_part(pages, part->name, part->template, id, path,
			(struct buf *)(void *)((char *)frame + part->offset)) != 0)
			return -1;
	return 0;
}

static const struct node *
with_class(const struct node *top, const char *name, const char *class)
{
	const struct node *node = NULL;

	while ((node = node_next(top, node, name)) != NULL && !node_has_class(node, class))
		;
	return node;
}

static int
read_back(struct say *say, struct str text, const char *class, const char *path, struct document *out)
{
	char why[128] = "";
	const struct node *top = markup_read(&out->pool, text, why);

	out->body = top != NULL ? with_class(top, "article", class) : NULL;
	if (top != NULL && out->body == NULL)
		snprintf(why, sizeof why, "no article of class %s", class);
	if (out->body == NULL)
		return fail(say,
		    tr(say, "Van %s kan geen document worden gemaakt: het sjabloon deel/%s geeft geen XML (%s).",
			"No document can be made of %s: template deel/%s gives no XML (%s)."),
		    path, class, why);
	out->notes = with_class(top, "section", "voetnoten");
	return 0;
}

/* Puts the contents before the first heading of the text. */
static void
write_odt(struct db *db, const struct frame *frame, const char *path, struct document *out)
{
	char *base = db_text(db, "basis",
	    "SELECT basis || CASE WHEN brief <> '' AND basis <> '' THEN 'archief/' || brief || '/' ELSE '' END FROM "
	    "peil");
	struct odt_frame odt = {.content = buf_str(&frame->content),
	    .contents = buf_str(&frame->contents),
	    .styles = buf_str(&frame->styles),
	    .meta = buf_str(&frame->meta),
	    .chart_style = buf_str(&frame->chart),
	    .base = base != NULL ? base : "",
	    .path = path};

	odt_write(&odt, out->body, out->notes, &out->odt);
	free(base);
}

static void
put_key(const struct frame *frame, struct document *out)
{
	struct buf all = {0};

	buf_putstr(&all, buf_str(&frame->text));
	buf_putstr(&all, buf_str(&out->odt));
	fingerprint(buf_str(&all), out->key);
	buf_free(&all);
}

static void
finish(struct db *db, const struct frame *frame, const char *path, struct document *out)
{
	struct buf title = {0};
	const struct node *heading = node_next(out->body, NULL, "h1");

	if (heading == NULL)
		heading = node_next(out->body, NULL, "h2");
	if (heading != NULL)
		node_text(heading, &title);
	out->title = buf_take(&title);
	out->day = plan_day(db);
	write_odt(db, frame, path, out);
	put_key(frame, out);
}

int
document_make(struct say *say, struct db *db, struct mustache_set *templates, enum document_kind kind, const char *id,
    struct document *out)
{
	const struct recipe *recipe = &recipes[kind];
	struct frame frame = {0};
	struct buf path = {0};

	*out = (struct document){0};
	if (db_number(db, "pagina", "SELECT count(*) FROM pagina") == 0)
		pages_archive(db); /* a plan that was opened for the letter alone */
	if (kind == DOCUMENT_LETTER)
		letters_fill(db);
	struct pages *pages = pages_open(say, db, templates);

	buf_printf(&path, "brieven/%s/%s", id, recipe->path);
	int result = render(pages, recipe, id, buf_text(&path), &frame);

	if (result == 0)
		result = read_back(say, buf_str(&frame.text), recipe->class, buf_text(&path), out);
	if (result == 0)
		finish(db, &frame, buf_text(&path), out);
	pages_close(pages);
	frame_clear(&frame);
	buf_free(&path);
	return result;
}

bool
document_has_letter(struct db *db, const char *id)
{
	struct query *q = query_open(db, "brief",
	    "SELECT 1 FROM brief WHERE id = ? AND vorm IS NOT NULL AND trim(tekst, char(9, 10, 13, 32)) <> ''");

	query_text(q, 1, str_of(id));
	bool has = query_step(q);

	query_close(q);
	return has;
}

void
document_clear(struct document *document)
{
	pool_clear(&document->pool);
	buf_free(&document->odt);
	free(document->title);
	free(document->day);
}

/* 1 to 6; 0: it is no heading. */
static int
heading_level(const struct node *node)
{
	return node->name != NULL && node->name[0] == 'h' && node->name[1] >= '1' && node->name[1] <= '6' &&
		       node->name[2] == '\0'
		   ? node->name[1] - '0'
		   : 0;
}

void
document_empty_parts(const struct document *letter, void (*found)(void *arg, const char *heading), void *arg)
{
	const struct node *text = with_class(letter->body, "div", "brief-tekst");

	for (const struct node *at = text != NULL ? text->first : NULL; at != NULL; at = at->next) {
		const struct node *next = at->next;
		struct buf words = {0};

		if (heading_level(at) == 0)
			continue;
		while (next != NULL && next->name == NULL) /* white space between blocks */
			next = next->next;
		if (next != NULL && (heading_level(next) == 0 || heading_level(next) > heading_level(at)))
			continue;
		node_text(at, &words);
		found(arg, buf_text(&words));
		buf_free(&words);
	}
}
