/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Markdown: CommonMark (cmark, safe, no smart quotes), and on its tree footnotes `[^id]`, citations
 * `[@id, p. 4; @id2]` and GFM pipe tables (https://github.github.com/gfm/#tables-extension-).
 *
 * Parsing finds what is wrong and what is referred to, with line and column in the file; rendering happens
 * later, into a page that says where links lead and how a document is cited.
 */
#ifndef TEXT_MARKDOWN_H
#define TEXT_MARKDOWN_H

#include <stdbool.h>

#include "base/buf.h"

/* What can be wrong in a body of text. `a` and `b` are details for the message. */
enum markdown_fault {
	MD_RAW_HTML,	   /* a: the start of the HTML */
	MD_UNSAFE_LINK,	   /* a: the target: javascript:, data:, vbscript:, file: */
	MD_NOTE_UNDEFINED, /* a: the id of a [^id] without definition */
	MD_NOTE_UNUSED,	   /* a: the id of a definition that nothing refers to */
	MD_NOTE_DUPLICATE, /* a: the id */
	MD_CITE_MALFORMED, /* a: the text between the brackets */
	MD_IMAGE_NO_ALT,   /* a: the target */
	MD_IMAGE_OUTSIDE,  /* a: the target: an image with a scheme or an absolute path */
	MD_TOO_DEEP,	   /* blocks or inlines nested over 100 deep */
};

enum markdown_ref {
	MD_REF_LINK,  /* a link with a relative target, as written */
	MD_REF_IMAGE, /* an image with a relative target, as written */
	MD_REF_CITE,  /* a document's id */
};

/* Called for each fault and reference, in the order of the text; line and column from 1, in the file. */
struct markdown_sink {
	void *arg;
	void (*fault)(void *arg, enum markdown_fault fault, int line, int column, struct str a);
	void (*ref)(void *arg, enum markdown_ref ref, int line, int column, struct str target);
};

/* Reads `body`, whose first line is line `first_line` of its file, and reports to `sink`. */
void markdown_check(struct str body, int first_line, const struct markdown_sink *sink);

/*
 * A page under construction: footnotes of all its bodies are numbered through. `struct markdown_page page = {...}`
 * with the callbacks set; markdown_page_clear() when done.
 */
struct markdown_page {
	void *arg;
	int heading_shift; /* added to each heading's level: 1 puts `# x` under the page's h1 */
	/*
	 * Appends to `out` the address that `target`, as written in the file `from`, has for a reader of this page
	 * (not escaped). Returns false where there is none: then the link's text stands without a link.
	 */
	bool (*link)(void *arg, const char *from, struct str target, struct buf *out);
	/* Appends how document `id` is cited (plain text, not escaped) to `text`, and its page's address, or nothing,
	 * to `url`. */
	void (*cite)(void *arg, struct str id, struct buf *text, struct buf *url);
	struct markdown_note *notes; /* filled by markdown_render */
	size_t note_count;
	struct buf ids; /* heading ids already used on the page; private */
};

/* A footnote as the page shows it, in order of first reference. */
struct markdown_note {
	int number;	/* from 1, through the page */
	char *html;	/* its content: inline markup, or paragraphs */
	int references; /* how often the text refers to it; back links are #vnref-NUMBER, then #vnref-NUMBER-2, ... */
};

/*
 * Renders `body` of file `from` to the end of `out` as HTML. A reference to a note is
 * <sup><a href="#vn-3" id="vnref-3" ...>3</a></sup>; the page's template shows `page->notes` with id vn-3.
 * Raw HTML and unsafe links, which markdown_check reports, are left out.
 */
void markdown_render(struct str body, const char *from, struct markdown_page *page, struct buf *out);

void markdown_page_clear(struct markdown_page *page);

#endif
