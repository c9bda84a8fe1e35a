/* SPDX-License-Identifier: EUPL-1.2 */
/* Text: a growing buffer that owns its bytes, and a slice that points into somebody else's. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include <stdbool.h>
#include <stddef.h>

/* A slice: `n` bytes at `p`, not owned, not NUL-terminated. */
struct str {
	const char *p;
	size_t n;
};

#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})

struct str str_of(const char *text);
bool str_is(struct str s, const char *text);
bool str_eq(struct str a, struct str b);
bool str_starts(struct str s, const char *prefix);
bool str_ends(struct str s, const char *suffix);
struct str str_trim(struct str s); /* without spaces, tabs and line ends at both sides */

/* A growing buffer. `struct buf b = {0};` is empty. `data` is NULL, or NUL-terminated after each call here. */
struct buf {
	char *data;
	size_t len, cap;
};

void buf_add(struct buf *buf, const char *bytes, size_t length);
void buf_puts(struct buf *buf, const char *text);
void buf_putc(struct buf *buf, char c);
void buf_putstr(struct buf *buf, struct str s);
void buf_printf(struct buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
struct str buf_str(const struct buf *buf);   /* what is in it now, as a slice */
const char *buf_text(const struct buf *buf); /* never NULL; valid until the next change */
char *buf_take(struct buf *buf);	     /* the caller owns the text; the buffer is empty after */
void buf_reset(struct buf *buf);	     /* empty, memory kept */
void buf_free(struct buf *buf);		     /* empty, memory given back */

#endif
