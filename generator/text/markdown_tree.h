/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A body of text as a tree: cmark's nodes, and CUSTOM_BLOCK and CUSTOM_INLINE nodes of ours for what cmark has no node
 * for. The user data of a node is a struct md_mark where it is one of ours, or one whose place in the file may be asked
 * for; else NULL.
 */
#ifndef TEXT_MARKDOWN_TREE_H
#define TEXT_MARKDOWN_TREE_H

#include <cmark.h>

#include "base/mem.h"
#include "text/markdown_containers.h"
#include "text/markdown_text.h"
#include "text/names.h"

enum md_kind {
	MD_PLACED,  /* of cmark's own: a link, an image, HTML, what is too deep */
	MD_TABLE,   /* block: rows */
	MD_ROW,	    /* block: cells */
	MD_CELL,    /* block: inlines */
	MD_NOTE,    /* block: a definition where it stands; holds its content */
	MD_NOTEREF, /* inline */
	MD_CITE,    /* inline */
};

enum md_align { MD_ALIGN_NONE, MD_ALIGN_LEFT, MD_ALIGN_CENTRE, MD_ALIGN_RIGHT };

/* A definition `[^id]: ...`. */
struct md_note {
	struct str id;
	struct md_place place;
	cmark_node *node; /* its MD_NOTE; NULL: it was lost in too deep a nest */
	bool duplicate;	  /* an earlier one has this id */
	bool used;
	int number; /* on the page that is being rendered; 0: it has not been referred to yet */
};

struct md_cite {
	struct str id, locator; /* the locator empty where there is none */
	struct md_place place;	/* of the @ */
};

/* A sentence of more than MD_SENTENCE_WORDS words. */
struct md_sentence {
	struct md_place place;
	int words;
	struct md_sentence *next; /* in the same paragraph */
};

struct md_mark {
	enum md_kind kind;
	struct md_place place;
	struct str source;    /* of a reference or citation, as written; without brackets where `malformed` */
	struct md_note *note; /* of MD_NOTE and MD_NOTEREF; NULL for an unknown id, or a reference within a note */
	struct str id;	      /* of MD_NOTEREF */
	const struct md_cite *cites;
	size_t cite_count;
	bool malformed;		    /* a citation that is none */
	bool in_note;		    /* stands within a definition */
	bool linked;		    /* a link that was rendered as one */
	bool too_deep;		    /* lies over MD_DEPTH deep: nothing in it is read */
	const enum md_align *align; /* of MD_TABLE: for each of its `columns` */
	int columns;
	struct md_sentence *long_sentence; /* the first one of a paragraph; only where the tree is read for `style` */
};

/* `struct md_tree t = {0};`, then md_tree_read; md_tree_clear when done. */
struct md_tree {
	cmark_node *root;
	struct md_text source; /* the body as it is */
	struct md_text text;   /* what was parsed */
	struct md_note *notes; /* the definitions, in the order in which they were found */
	int note_count;
	struct names note_ids; /* folded id -> number of the first definition, from 1 */
	bool cut;	       /* the body is not read from line `cut_line` (from 0) on: see md_tree_read */
	int cut_line;
	int first_line;
	bool style; /* set before md_tree_read: paragraphs and headings get a mark too */
	struct pool pool;
};

/*
 * Reads `body`, which begins on line `first_line` of its file. Where it has more than MD_IMAGES_MAX beginnings of
 * images, what follows is left out: cmark 0.30.2 takes quadratic time for `![` that is never closed (CVE-2023-22486).
 */
#define MD_IMAGES_MAX 20000
void md_tree_read(struct md_tree *tree, struct str body, int first_line);
void md_tree_clear(struct md_tree *tree);

/* The node's mark, or NULL. */
struct md_mark *md_mark(cmark_node *node);
/* Gives the node a new mark. */
struct md_mark *md_mark_new(struct md_tree *tree, cmark_node *node, enum md_kind kind);

/* A copy in the tree's pool. */
struct str md_keep(struct md_tree *tree, struct str s);

/* The definition with this id, or NULL. */
struct md_note *md_note_find(struct md_tree *tree, struct str id);

/* Appends the text of `node` without markup: no notes, no citations, breaks as spaces. */
void md_plain_text(cmark_node *node, struct buf *out);

#endif
