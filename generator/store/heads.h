/* SPDX-License-Identifier: EUPL-1.2 */
/* The comment at the head of a rule or a figure: lines "key: value"; a line that starts with two spaces goes on. */
#ifndef STORE_HEADS_H
#define STORE_HEADS_H

#include <stdbool.h>

#include "base/buf.h"

/* Puts the value of `key` in the head of `sql` into `out`. Returns false where there is none. */
bool head_get(const char *sql, const char *key, struct buf *out);

/*
 * The same, of a value that keeps its lines: those below the key that start with two spaces, without these; empty lines
 * between them are its own.
 */
bool head_lines(const char *sql, const char *key, struct buf *out);

/* Takes the first line off `rest`, and gives it without its end. */
struct str head_line(struct str *rest);

/* The SQL behind the head. */
const char *head_rest(const char *sql);

#endif
