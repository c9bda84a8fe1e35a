/* SPDX-License-Identifier: EUPL-1.2 */
/* A body of text without its markup: for a mail, a list, a feed. */
#ifndef TEXT_MARKDOWN_PLAIN_H
#define TEXT_MARKDOWN_PLAIN_H

#include "base/buf.h"

/*
 * Appends the words of `body`, with one blank between blocks: the text of links, no addresses, no citations [@a], no
 * references to notes. Tables and definitions of notes stay as they were written, but for that.
 */
void markdown_plain(struct str body, struct buf *out);

#endif
