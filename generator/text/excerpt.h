/* SPDX-License-Identifier: EUPL-1.2 */
/* A line of a file on a terminal, with a caret under the place that a finding is about. */
#ifndef TEXT_EXCERPT_H
#define TEXT_EXCERPT_H

#include <stdbool.h>

#include "base/buf.h"

struct excerpt {
	struct str line; /* without its end; any bytes */
	int number;	 /* of the line */
	int column;	 /* from 1, in characters; beyond the line's end is its end */
	int width;	 /* of the terminal, in cells */
	bool colour;
};

/*
 * Appends two lines: the number and the line, and the caret. Tabs become spaces; control characters and bytes that are
 * no UTF-8 become \xNN; of a line that does not fit only what is around the column is shown.
 */
void excerpt_write(const struct excerpt *excerpt, struct buf *out);

#endif
