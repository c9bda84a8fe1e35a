/* SPDX-License-Identifier: EUPL-1.2 */
/* The HTML of a body: the only markup of pages that stands in C. One short function for each kind of node. */
#ifndef TEXT_MARKDOWN_HTML_H
#define TEXT_MARKDOWN_HTML_H

#include "text/markdown.h"
#include "text/markdown_tree.h"

struct md_html {
	struct md_tree *tree;
	struct markdown_page *page;
	const char *from;
	struct buf *out;
	int heading_shift; /* from a heading's level as written to its level on the page */
	int column;	   /* of the table's row at hand */
	size_t fill;	   /* how many cells that rows lack may still be added: see md_html_row */
};

/* Renders what is in `root`, not `root` itself. */
void md_html_children(struct md_html *html, cmark_node *root);

/* Begins a new line, unless at the start of one. */
void md_html_line(struct md_html *html);
void md_html_escape(struct md_html *html, struct str text);

/* Each is called when the walk enters the node and when it leaves it. */
void md_html_table(struct md_html *html, cmark_node *node, bool entering);
void md_html_row(struct md_html *html, cmark_node *node, bool entering);
void md_html_cell(struct md_html *html, cmark_node *node, bool entering);
void md_html_link(struct md_html *html, cmark_node *node, bool entering);

/* Called once. */
void md_html_image(struct md_html *html, cmark_node *node);
void md_html_reference(struct md_html *html, cmark_node *node);
void md_html_citation(struct md_html *html, cmark_node *node);

/* Whether a block is a paragraph and all that a note holds, but for definitions of other notes. */
bool md_html_is_whole_note(cmark_node *block);

/* Renders the definitions that were referred to, into the page's notes. */
void md_html_notes(struct md_html *html);

/* Appends an id for a heading with this text that no other on the page has. */
void md_page_heading_id(struct markdown_page *page, struct str text, struct buf *out);
/* The number of the next table on the page. */
size_t md_page_table(struct markdown_page *page);
/* Adds a note to the page, for the caller to fill; its number. */
int md_page_note(struct markdown_page *page);
/* The number of the note for this group of citations; 0 where it is new: then the caller sets it. */
size_t *md_page_citation(struct markdown_page *page, struct str group);

#endif
