/* SPDX-License-Identifier: EUPL-1.2 */
/* What harnesses share. Each tries one reader with made input, and aborts where what it gives breaks a promise. */
#ifndef TESTS_FUZZ_FUZZ_H
#define TESTS_FUZZ_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A promise: unlike assert(3) it holds in every build. */
#define MUST(promise)                                                                                                  \
	do {                                                                                                           \
		if (!(promise)) {                                                                                      \
			fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #promise);                          \
			abort();                                                                                       \
		}                                                                                                      \
	} while (0)

static inline struct str
fuzz_str(const uint8_t *data, size_t size)
{
	return (struct str){(const char *)data, size};
}

/* Takes off what stands before the first line end: a second input. */
static inline struct str
fuzz_first_line(struct str *rest)
{
	const char *end = rest->n > 0 ? memchr(rest->p, '\n', rest->n) : NULL;
	struct str line = {rest->p, end != NULL ? (size_t)(end - rest->p) : rest->n};

	rest->p += line.n + (end != NULL);
	rest->n -= line.n + (end != NULL);
	return line;
}

#endif
