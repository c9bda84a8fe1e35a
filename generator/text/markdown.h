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

/*
 * What can be wrong in a body of text. `a` is a detail for the message. An image without a description and from outside
 * is two faults; so is each tag of HTML.
 */
enum markdown_fault {
	MD_RAW_HTML,	   /* a: the start of the HTML, comments too */
	MD_UNSAFE_LINK,	   /* a: the target: of a scheme that is not http, https or mailto, or //host */
	MD_NOTE_UNDEFINED, /* a: the id of a [^id] without definition; within a note every [^id] is that */
	MD_NOTE_UNUSED,	   /* a: the id of a definition that nothing refers to */
	MD_NOTE_DUPLICATE, /* a: the id: the first definition counts. Case does not tell ids apart */
	MD_CITE_MALFORMED, /* a: the text between the brackets, or, where none closes, what follows on the line */
	MD_IMAGE_NO_ALT,   /* a: the target */
	MD_IMAGE_OUTSIDE,  /* a: the target: an image with a scheme or an absolute path */
	MD_DEFINED_LOST,   /* a: the label of a [label]: line that is no text and that no link uses; told last */
	MD_TOO_DEEP,	   /* blocks or inlines nested over 100 deep, or over 20,000 images; a: empty */
	MD_CODED_CONTROL,  /* a: the first code of a control character, such as &#7;; told last of all */
	/* Of style; only where the sink asks for it. */
	MD_HEADING_SKIPPED,  /* a: the hashes that it should begin with */
	MD_HEADING_EMPHASIS, /* a paragraph that is one short emphasised text, with text below it; a: the text */
	MD_LINK_VAGUE,	     /* a: the text: "hier", which says nothing to who hears only the links */
	MD_SENTENCE_LONG,    /* a: how many words it has, more than MD_SENTENCE_WORDS; told at its paragraph's start */
};

#define MD_SENTENCE_WORDS 35

enum markdown_ref {
	MD_REF_LINK,  /* a link with a relative target, as written; not one to a heading here (#...) */
	MD_REF_IMAGE, /* an image with a relative target, as written */
	MD_REF_CITE,  /* a document's id */
	/* Only where the sink asks for style. */
	MD_REF_HERE,	/* a link to a heading here, with its # */
	MD_REF_HEADING, /* a heading: the id it has on a page of its own, without # */
};

/* Called for each fault and reference, in the order of the text; line and column from 1, in the file. */
struct markdown_sink {
	void *arg;
	void (*fault)(void *arg, enum markdown_fault fault, int line, int column, struct str a);
	void (*ref)(void *arg, enum markdown_ref ref, int line, int column, struct str target);
	bool style; /* tell also what is not wrong but reads badly, and which headings there are and are asked for */
};

/* Reads `body`, whose first line is line `first_line` of its file, and reports to `sink`. */
void markdown_check(struct str body, int first_line, const struct markdown_sink *sink);

/*
 * A page under construction: footnotes of all its bodies are numbered through. `struct markdown_page page = {...}`
 * with the callbacks set; markdown_page_clear() when done.
 */
struct markdown_page {
	void *arg;
	int heading_top; /* the level of the highest heading of a body: 2 puts it under the page's h1, however it was
			    written */
	/*
	 * Appends to `out` the address that `target`, as written in the file `from`, has for a reader of this page
	 * (not escaped). Returns false where there is none: then the link's text stands without a link. Asked for links
	 * and images that are not elsewhere (http, https, mailto) nor a heading of this page (#...).
	 */
	bool (*link)(void *arg, const char *from, struct str target, struct buf *out);
	/*
	 * Appends how document `id` is cited (plain text, not escaped) to `text`, and its page's address, or nothing,
	 * to `url`. A document without text is shown by its id.
	 */
	void (*cite)(void *arg, struct str id, struct buf *text, struct buf *url);
	/*
	 * Of a citation's text: the part that papers of one series share, and behind it the number («Kamerstuk 28 638»
	 * and «225»); returns false where it is of no series. NULL: none is. Papers of one series that are cited one
	 * after the other then share it: «Kamerstuk 28 638, nrs. 225, 230 en 226».
	 */
	bool (*series)(struct str text, struct str *series, struct str *number);
	/* What a table without rows says instead of them (not escaped): a letter's list may be empty. NULL: nothing. */
	const char *none;
	struct markdown_note *notes; /* filled by markdown_render */
	size_t note_count;
	struct markdown_memory *memory; /* what the page holds so far; private */
};

/* A footnote as the page shows it, in order of first reference. */
struct markdown_note {
	int number;	/* from 1, through the page */
	char *html;	/* its content: inline markup, or paragraphs and other blocks */
	bool blocks;	/* it is blocks */
	int references; /* how often the text refers to it; back links are #vnref-NUMBER, then #vnref-NUMBER-2, ... */
};

/*
 * Renders `body` of file `from` to the end of `out` as HTML:
 *
 * - A heading has an id made of its text (text/slug.h), unique on the page.
 * - A table stands in <div class="tabel" role="region" tabindex="0" aria-label="Tabel 2: Jaar, Aantal">, to be scrolled
 *   with the keyboard too. Its name is its number on the page and its column headings, so that no two are called the
 *   same. A column that is aligned has class "midden" or "rechts" on each of its cells.
 * - A reference to a note is <sup><a href="#vn-3" id="vnref-3" role="doc-noteref" aria-describedby="voetnoten">3</a>
 *   </sup>; the second reference to it has id vnref-3-2. For these the page's template must show `page->notes` as
 *
 *     <section role="doc-endnotes" aria-labelledby="voetnoten"><h2 id="voetnoten">Voetnoten</h2><ol>
 *     <li id="vn-3">HTML <a href="#vnref-3" role="doc-backlink" aria-label="Terug naar verwijzing 3">↩</a></li>
 *     </ol></section>
 *
 *   with a back link for each of its `references`.
 * - A group of citations [@a, p. 4; @b] is one note; the same group again on the page refers to the same note. Within
 *   a written note a citation stands in the text instead.
 *
 * Raw HTML and unsafe links, which markdown_check reports, are left out; of a link its text stays, of an image its
 * description. An undefined reference and a malformed citation stay as they were written.
 */
void markdown_render(struct str body, const char *from, struct markdown_page *page, struct buf *out);

/* Keeps `id` for the template: no heading that is rendered from now on gets it. `voetnoten`, `vn-...` and `vnref-...`
 * are kept anyhow. */
void markdown_page_reserve(struct markdown_page *page, const char *id);

void markdown_page_clear(struct markdown_page *page);

#endif
