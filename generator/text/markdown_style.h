/* SPDX-License-Identifier: EUPL-1.2 */
/* What in a body is not wrong, but reads badly; and its headings. For markdown_check, where the sink asks for style. */
#ifndef TEXT_MARKDOWN_STYLE_H
#define TEXT_MARKDOWN_STYLE_H

#include "text/markdown.h"
#include "text/markdown_inline.h"

/* Gives `block`, a paragraph or heading whose leaf was loaded, its place and its long sentences. */
void md_style_mark(struct md_inlines *inlines, cmark_node *block);

struct md_style {
	const struct markdown_sink *sink;
	struct markdown_page page; /* which ids its headings have */
	int level;		   /* of the last heading */
	struct buf plain, id;
};

/* Before the walk over `root`, the body's tree. */
void md_style_begin(struct md_style *style, const struct markdown_sink *sink, cmark_node *root);

/* Reports what there is to tell of a node that the walk enters. */
void md_style_check(struct md_style *style, cmark_node *node);

void md_style_end(struct md_style *style);

#endif
