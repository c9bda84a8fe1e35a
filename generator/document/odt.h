/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Writes an OpenDocument text (ODF 1.3, ISO/IEC 26300) from a page that was read back (text/markup.h). Each element
 * becomes a paragraph, heading, list, table or note in a style by name, so that another template can be put over it.
 */
#ifndef DOCUMENT_ODT_H
#define DOCUMENT_ODT_H

#include "base/buf.h"
#include "text/markup.h"

/* What stands around the text: rendered from templates/odt/. All are XML. */
struct odt_frame {
	struct str content; /* content.xml, with <?tekst?> where the text comes */
	/* The table of contents, with <?inhoud?> where its lines come; stands before the first <h2> in no list; empty:
	 * none */
	struct str contents;
	struct str styles, meta;
	struct str chart_style; /* CSS, for the pictures */
	const char *base;	/* the address of the site, or "": then links within the site are only text */
	const char *path;	/* of the page, from the site's root */
};

/*
 * Appends the file to `out`: `body` is the element that becomes the document, `notes` the list item elements of its
 * footnotes hang in (NULL: none), within `body` or beside it.
 */
void odt_write(const struct odt_frame *frame, const struct node *body, const struct node *notes, struct buf *out);

#endif
