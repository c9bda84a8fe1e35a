/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A body of text as lines, each of which knows which line of the file it stands for.
 *
 * cmark knows no notes and no tables. What it should see instead is written into a new text: a definition of a note as
 * a list item, a cell as a heading. So the text that is parsed is not the text that was written, and a place in the one
 * is brought back to the other here.
 */
#ifndef TEXT_MARKDOWN_TEXT_H
#define TEXT_MARKDOWN_TEXT_H

#include <cmark.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/* What the block that begins on a line is, where it is not the author's: see markdown_parse.c. */
enum md_filler {
	MD_FILLER_NONE,
	MD_FILLER_SEPARATOR, /* a comment that keeps two blocks apart */
	MD_FILLER_TABLE,     /* a comment where table number `table` belongs */
};

struct md_line {
	size_t start, length; /* in the text's bytes, without the line end */
	int source;	      /* the line of the body that it stands for, from 0 */
	size_t from, to;      /* byte `from` here is byte `to` there, and so on to the line's end */
	bool cell;	      /* a cell of table number `table`; `|` here is `\|` there */
	bool row;	      /* ... and the first one of a row */
	enum md_filler filler;
	int table;
	int note; /* the definition whose list item begins on this line, at byte `note_at`; -1: none */
	size_t note_at;
};

/* `struct md_text t = {0};` is empty. Each line ends in LF. */
struct md_text {
	struct buf bytes;
	struct md_line *lines;
	int count, room;
};

/* Fills `text` with the lines of `body`, whatever their line ends, without a byte order mark. */
void md_text_read(struct md_text *text, struct str body);

/* Appends a line made like `like`; its bytes are what `text->bytes` gets until md_text_end. */
void md_text_begin(struct md_text *text, const struct md_line *like);
void md_text_end(struct md_text *text);

/* The bytes of line `i` (from 0); empty beyond the end. Valid until the text grows. */
struct str md_text_line(const struct md_text *text, int i);

/*
 * As cmark_parse_document() and cmark_node_new(), but that where there is no memory the program says so and ends as it
 * does everywhere (base/mem.h), not by abort().
 */
cmark_node *md_parse(struct str text, int options);
cmark_node *md_node_new(cmark_node_type type);

/* Parses the text; the caller frees the tree. Line n of the tree is line n - 1 here. */
cmark_node *md_text_parse(const struct md_text *text);

void md_text_clear(struct md_text *text);

/* A place in the file: both from 1, the column in characters. */
struct md_place {
	int line, column;
};

/*
 * Brings places in `text` back to the file. Remembers the last one: asking in the order of the text, as all here do,
 * is linear in all.
 */
struct md_locator {
	const struct md_text *text, *source;
	int first_line;
	/* The last answer: byte `offset` of line `line` of `text` is byte `byte` of its line in the source. */
	int line;
	size_t offset, byte;
	/* The last count: `columns` characters stand before byte `counted` of line `source_line`. */
	int source_line;
	size_t counted;
	int columns;
};

void md_locator_init(
    struct md_locator *locator, const struct md_text *text, const struct md_text *source, int first_line);
struct md_place md_locate(struct md_locator *locator, int line, size_t offset);

#endif
