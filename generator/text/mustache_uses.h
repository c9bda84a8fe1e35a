/* SPDX-License-Identifier: EUPL-1.2 */
/* Which names a template asks for, and where. */
#ifndef TEXT_MUSTACHE_USES_H
#define TEXT_MUSTACHE_USES_H

#include "text/mustache.h"

struct mustache_use {
	enum mustache_use_kind {
		MUSTACHE_USE_VALUE,   /* {{name}}, {{{name}}} */
		MUSTACHE_USE_SECTION, /* {{#name}}, {{^name}} */
		MUSTACHE_USE_CALL,    /* {{>name}}, {{<name}}, {{$name}} */
	} kind;
	struct str name;
	int line, column; /* of the tag, from 1; a column is a character */
	/* The sections around it, the outermost first, with a blank before and after each: " a b "; " " for none.
	 * {{^a}} is none: within it nothing of `a` is at hand. */
	const char *inside;
};

/* Calls `use` for each tag of template `name` that names something, in order. What it is given lives during the call.
 */
void mustache_uses(const struct mustache_set *set, const char *name,
    void (*use)(void *arg, const struct mustache_use *use), void *arg);

#endif
