/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the program says to its user on stderr, in Dutch or English. Findings about the plan are not said
 * here: they are rows in the database (store/findings.h).
 */
#ifndef BASE_SAY_H
#define BASE_SAY_H

#include <stdbool.h>

enum lang { LANG_NL, LANG_EN };

struct say {
	enum lang lang;
	bool progress; /* stderr is a terminal: work over a second may show how far it is */
	int lines;     /* that were written */
	bool drawn;    /* a progress line stands on the terminal now */
};

/* The text in the user's language. Both must take the same arguments: the compiler checks them. */
const char *tr(const struct say *say, const char *nl, const char *en) __attribute__((format_arg(2), format_arg(3)));

/*
 * Writes one line, "actieplan: " and the text, to stderr; control characters and bytes that are no UTF-8 show as \xNN.
 * `fail` returns -1, to be returned in turn.
 */
void say_line(struct say *say, const char *format, ...) __attribute__((format(printf, 2, 3)));
int fail(struct say *say, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Shows "<what> <done>/<total>" on a terminal; rewrites the line each time. `say_done` wipes it. */
void say_progress(struct say *say, const char *what, long done, long total);
void say_done(struct say *say);

/* What an errno means, in the user's language; valid until the next call. */
const char *os_text(const struct say *say, int error);

#endif
