/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A shared library that only some commands need. One that the program is linked with is loaded by every command, with
 * all that it is itself linked with: that takes longer than many commands do (tests/start/bibliotheken.t).
 */
#ifndef BASE_LIBRARY_H
#define BASE_LIBRARY_H

#include <stddef.h>

#include "base/say.h"

/* A function, and where its address goes in a table: a struct of pointers to functions. */
struct library_function {
	const char *name;
	size_t offset;
};

/* In the table the function `prefix``name`() is called `name`, and has its own type. */
#define LIBRARY_MEMBER(prefix, name) __typeof__(prefix##name) *(name);
#define LIBRARY_FUNCTION(table, prefix, name) {#prefix #name, offsetof(table, name)},

/*
 * Loads the library with the file name `file`, for as long as the program runs, and puts the addresses of `count`
 * functions in `table`. A program that gave up its rights (base/sandbox.h) can only do so with one that is loaded
 * already. Returns 0, or -1 after a line on stderr; some of `table` may be filled then.
 */
int library_load(
    struct say *say, const char *file, const struct library_function *functions, size_t count, void *table);

#endif
