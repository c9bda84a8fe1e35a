/* SPDX-License-Identifier: EUPL-1.2 */
/* What text files may hold, and how their columns are counted. */
#ifndef TEXT_UTF8_H
#define TEXT_UTF8_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"

/*
 * Whether `text` is UTF-8 as RFC 3629 has it: no overlong forms, no surrogates, nothing above U+10FFFF. If not,
 * `bad_offset` is the byte where the first wrong sequence begins.
 */
bool utf8_valid(struct str text, size_t *bad_offset);

/*
 * Whether valid UTF-8 `text` holds a character that has no place in a text file; if so `offset` is its first byte.
 * These are NUL and the other control characters of ASCII and Latin-1 (C0, DEL, C1) but TAB, LF and the CR before a LF,
 * the line separators U+2028 and U+2029, and U+FFFE and U+FFFF, which no XML may hold. U+0085, U+2028, U+2029 and a CR
 * alone end a line for libyaml and not for an editor: after one of them every line number would be wrong.
 */
bool utf8_first_control(struct str text, size_t *offset);

/* Whether a byte continues a character that began before it. */
bool utf8_continues(char c);

/* How many characters (code points) valid UTF-8 `text` has. A column is this, of what stands before it, plus 1. */
size_t utf8_columns(struct str text);

/* The bytes that the first `count` characters of valid UTF-8 `text` take, or all of its bytes where it has fewer. */
size_t utf8_skip(struct str text, size_t count);

/* The length in bytes of the character that `text` starts with; 0 where it starts with none. */
size_t utf8_one(struct str text);

/* How many cells of a terminal a character takes: 0, 1 or 2. */
int utf8_cells(struct str character);

/* The same of valid UTF-8 `text`: an accent of its own takes no room beside its letter, most letters one cell, emoji
 * two. */
size_t utf8_width(struct str text);

/* The line and column, from 1, of byte `offset` of `text`. */
void utf8_place(struct str text, size_t offset, int *line, int *column);

/* The largest length up to `limit` at which `text` can be cut without halving a character. */
size_t utf8_cut(struct str text, size_t limit);

/*
 * Appends `text` without regard to case (Unicode case folding, NFC): two spellings of one name become the same. Bytes
 * that are not UTF-8 stay as they are.
 */
void utf8_fold(struct str text, struct buf *out);

#endif
