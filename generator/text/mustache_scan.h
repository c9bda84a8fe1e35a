/* SPDX-License-Identifier: EUPL-1.2 */
/* Finds the tags in the source of a template, and how they stand on their lines. Private to text/mustache*.c. */
#ifndef TEXT_MUSTACHE_SCAN_H
#define TEXT_MUSTACHE_SCAN_H

#include <stdbool.h>

#include "base/buf.h"
#include "text/mustache.h"

struct tag {
	char sigil;	 /* one of # ^ / $ < > & { = ! or, for a plain name, '\0' */
	struct str body; /* without the sigil and the blanks around */
	int line, column;
	int text_line, text_column; /* of the text before it: of the scan's `pos` */
	size_t start, end;	    /* in the source, delimiters included */
	/* Its line: */
	size_t line_start; /* where the blanks before it begin, if blank_before; else `start` */
	size_t next;	   /* where the next line begins, if blank_after; else `end` */
	struct str indent; /* the blanks that its line begins with */
	bool blank_before; /* nothing but blanks before it */
	bool blank_after;  /* nothing but blanks after it */
};

struct scan {
	struct str source;
	size_t pos; /* where the search for the next tag begins; its user moves it */
	struct str open, close;
	size_t counted; /* `line` and `column` are those of this byte */
	int line, column;
	size_t line_start; /* and this is where that line begins */
};

void scan_begin(struct scan *scan, struct str source);

/*
 * The first tag from `pos`. A change of delimiters is carried out. Returns 1; 0 where there are no more tags: `tag`
 * then is empty, at the end of the source; -1 where a tag is wrong, with its place in `tag`, the fault and its detail.
 */
int scan_tag(struct scan *scan, struct tag *tag, enum mustache_fault *fault, struct str *detail);

/* The blanks that the first line from `at` begins with that is not blank itself. */
struct str scan_indent(struct str source, size_t at);

#endif
