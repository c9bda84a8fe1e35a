/* SPDX-License-Identifier: EUPL-1.2 */
#include "document/document.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document/odt.h"
#include "render/pages.h"

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

static int
render(struct pages *pages, const char *id, const char *path, struct frame *frame)
{
	struct {
		const char *name, *template;
		struct buf *out;
	} parts[] = {{"bijlage", "odt/tekst", &frame->text}, {"odt-inhoud", NULL, &frame->content},
	    {"odt-inhoudsopgave", NULL, &frame->contents}, {"odt-stijlen", NULL, &frame->styles},
	    {"odt-meta", NULL, &frame->meta}, {"odt-grafiek", NULL, &frame->chart}};

	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (pages_part(pages, parts[i].name, parts[i].template, id, path, parts[i].out) != 0)
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
read_back(struct say *say, struct str text, const char *path, struct document *out)
{
	char why[128] = "";
	const struct node *top = markup_read(&out->pool, text, why);

	out->body = top != NULL ? with_class(top, "article", "bijlage") : NULL;
	if (top != NULL && out->body == NULL)
		snprintf(why, sizeof why, "%s", "no article of class bijlage");
	if (out->body == NULL)
		return fail(say,
		    tr(say, "Van %s kan geen document worden gemaakt: het sjabloon deel/bijlage geeft geen XML (%s).",
			"No document can be made of %s: template deel/bijlage gives no XML (%s)."),
		    path, why);
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

int
document_make(struct say *say, struct db *db, struct mustache_set *templates, const char *id, struct document *out)
{
	struct frame frame = {0};
	struct buf path = {0}, title = {0};
	*out = (struct document){0};
	if (db_number(db, "pagina", "SELECT count(*) FROM pagina") == 0)
		pages_archive(db); /* a plan that was opened for the letter alone */
	struct pages *pages = pages_open(say, db, templates);

	buf_printf(&path, "brieven/%s/bijlage/index.html", id);
	int result = render(pages, id, buf_text(&path), &frame);

	if (result == 0)
		result = read_back(say, buf_str(&frame.text), buf_text(&path), out);
	if (result == 0) {
		const struct node *heading = node_next(out->body, NULL, "h1");

		if (heading != NULL)
			node_text(heading, &title);
		out->day = db_text(db, "peil", "SELECT datum FROM peil");
		write_odt(db, &frame, buf_text(&path), out);
	}
	out->title = buf_take(&title);
	pages_close(pages);
	frame_clear(&frame);
	buf_free(&path);
	return result;
}

void
document_clear(struct document *document)
{
	pool_clear(&document->pool);
	buf_free(&document->odt);
	free(document->title);
	free(document->day);
}
