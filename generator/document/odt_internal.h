/* SPDX-License-Identifier: EUPL-1.2 */
/* What odt*.c share: the document that is being written. */
#ifndef DOCUMENT_ODT_INTERNAL_H
#define DOCUMENT_ODT_INTERNAL_H

#include "base/zip.h"
#include "document/odt.h"
#include "document/xml.h"

/* The names of styles: those of LibreOffice where it has one, as templates/odt/stijlen.mustache defines them. */
#define STYLE_BODY "Text_20_body"
#define STYLE_CELL "Table_20_Contents"
#define STYLE_CELL_NUMBER "Table_20_Contents_20_Getal"
#define STYLE_HEAD "Table_20_Heading"
#define STYLE_HEAD_NUMBER "Table_20_Heading_20_Getal"
#define STYLE_CAPTION "Table"
#define STYLE_NOTE "Footnote"
#define STYLE_ANCHOR "Brief_20_anker"
#define STYLE_PAIR "Brief_20_kenmerk"
#define STYLE_FIRST_PAIR "Brief_20_kenmerk_20_begin"

struct odt {
	const struct odt_frame *frame;
	const struct node *body, *notes;
	struct xml text, contents;
	size_t contents_at;    /* where in the text the contents go: at its start, or */
	bool contents_placed;  /* before the first heading that stands free */
	const char *paragraph; /* the style of the paragraph that inline text opens */
	bool open;	       /* such a paragraph is open */
	bool space;	       /* white space came, that shows if text follows */
	bool written;	       /* the paragraph has text */
	bool in_note;
	bool heading_last; /* nothing came after the last heading yet */
	struct pool pool;  /* of the notes that were written */
	bool *note_written;
	int note_count, notes_written, tables, pictures, headings, boxes;
	struct zip files; /* the pictures */
	struct xml manifest;
};

/* Whether the element is not for a document: for a screen alone, or for who does not see the page. */
bool odt_skips(const struct node *node);

/* What is in `node`, as blocks; text that stands in no block of its own comes in paragraphs of style `style`. */
void odt_blocks(struct odt *odt, const struct node *node, const char *style);

/* A piece of inline text or an inline element. */
void odt_inline(struct odt *odt, const struct node *node);
bool odt_is_block(const struct node *node);

/* The style that the classes of a paragraph, or of what holds paragraphs, ask for; else `style`. */
const char *odt_own_style(const struct node *node, const char *style);

/* What stands beside the text (data-kader), and a list of names with their values, each a line. Return whether `node`
 * is one. */
bool odt_box(struct odt *odt, const struct node *node);
bool odt_pairs(struct odt *odt, const struct node *node);

void odt_paragraph_open(struct odt *odt, const char *style);
void odt_paragraph_close(struct odt *odt); /* where one is open */

void odt_table(struct odt *odt, const struct node *table);
void odt_picture(struct odt *odt, const struct node *svg, const char *caption);

/* The first <a> within `node` that leads to a footnote, and its number; 0: there is none. */
int odt_note_number(const struct node *node);
void odt_note(struct odt *odt, int number);

/* A line for the manifest. */
void odt_manifest(struct odt *odt, const char *path, const char *type);

#endif
