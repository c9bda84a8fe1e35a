/* SPDX-License-Identifier: EUPL-1.2 */
/* A set of names, each with a number: finds one of many in constant time. `struct names n = {0};` is empty. */
#ifndef TEXT_NAMES_H
#define TEXT_NAMES_H

#include <stddef.h>

#include "base/buf.h"
#include "base/mem.h"

struct names_slot;

struct names {
	struct names_slot *slots;
	size_t count, size;
	struct pool pool;
};

/*
 * The number of `name`, for the caller to read and to set. A name that was not there is added (copied) with number 0.
 * The pointer is good until the next call.
 */
size_t *names_at(struct names *names, struct str name);

void names_clear(struct names *names);

#endif
