/* SPDX-License-Identifier: EUPL-1.2 */
/* Puts text into Markdown as text. */
#ifndef TEXT_MARKDOWN_ESCAPE_H
#define TEXT_MARKDOWN_ESCAPE_H

#include "base/buf.h"

/*
 * Appends `text` (UTF-8) to `out` so that Markdown shows it as it is, wherever it is put: in a sentence, at the start
 * of a line, in a heading or a cell of a table. Nothing in it can begin a link, a citation, a list or a block. Blanks
 * and line ends become one space, and none at both ends; control characters are left out. A plain id (letters, digits
 * and single dots, dashes and underscores between them) stays as it is, so that it may stand in a citation or the
 * target of a link.
 */
void markdown_escape(struct str text, struct buf *out);

#endif
