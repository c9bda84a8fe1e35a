/* SPDX-License-Identifier: EUPL-1.2 */
/* How a column of a page query becomes a value for the template: the part of its name behind '|'. */
#ifndef RENDER_FORMAT_H
#define RENDER_FORMAT_H

#include "render/context.h"

/* A format by its name; NULL where there is none. The empty name is the format that shows text as it is. */
struct format;
const struct format *format_named(const char *name);

/* Whether it makes markup of Markdown: then the row needs a column pad. */
bool format_is_markdown(const struct format *format);

/* The value of `column` in the row at hand, for `page`. `path_column` is the column called pad, or -1. */
struct data *format_value(
    const struct format *format, struct page *page, struct query *row, int column, int path_column);

/* A citation (view stuk) of which a number stays on one line: in «Kamerstuk 28 638, nr. 233» only what follows
 * «Kamerstuk» and the comma may go to the next. Other texts keep the numbers in them whole (text/numbers.h). */
void format_citation_nl(struct str citation, struct buf *out);

#endif
