/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Mustache templates (https://github.com/mustache/spec): the required modules, plus inheritance
 * ({{<parent}} {{$block}}) and dynamic names ({{>*name}}).
 *
 * Ours is strict where the spec is silent: a name that is nowhere in the data, an unknown partial, an
 * unbalanced section and raw output ({{{x}}}) of plain text are errors with template and line. The spec's
 * forgiving reading is a mode, for its own tests. `{{a.b}}` is null where `a` is null, and an error where `a` is
 * there but has no `b`.
 *
 * What a child fills in for block {{$x}} goes to each block of that name in the parent and in all that the parent
 * calls, as the spec has it: name a block after its page or partial where both could have it.
 */
#ifndef TEXT_MUSTACHE_H
#define TEXT_MUSTACHE_H

#include "base/buf.h"
#include "text/data.h"

#define MUSTACHE_DEPTH 64		   /* partials and parents within each other */
#define MUSTACHE_NESTING 32		   /* sections, parents and blocks within each other in one template */
#define MUSTACHE_OUTPUT ((size_t)64 << 20) /* bytes that one rendering may produce; mustache_allow() tells of more */
#define MUSTACHE_ENTRIES 20000000 /* entries of lists that one rendering may enter: lists within lists multiply */

enum mustache_mode {
	MUSTACHE_STRICT, /* as above */
	MUSTACHE_SPEC,	 /* unknown names and partials are empty; {{{x}}} takes any text */
	/*
	 * Writes nothing, but enters every section once, with the specimen of its list, and every inverted
	 * section: finds each name that a strict rendering could ever miss, and each block that a child fills
	 * in and its parent does not have. A list without a specimen is entered with its first entry; without
	 * either with nothing: then names of its entries are unknown. A dynamic name that is null or empty
	 * calls nothing here.
	 */
	MUSTACHE_CHECK,
};

/*
 * Where and what: `template` is the name of the template (no extension), owned by the set; where the template
 * that mustache_render() was to begin with is unknown, it is the caller's `name`.
 */
struct mustache_error {
	const char *template;
	int line, column; /* both from 1; a column is a character */
	enum mustache_fault {
		MUSTACHE_UNKNOWN_NAME,	   /* detail: the name */
		MUSTACHE_UNKNOWN_PARTIAL,  /* detail: the name */
		MUSTACHE_UNKNOWN_BLOCK,	   /* detail: the name: only MUSTACHE_CHECK finds it */
		MUSTACHE_UNCLOSED_TAG,	   /* detail: how the tag begins */
		MUSTACHE_UNCLOSED_SECTION, /* detail: the section's name */
		MUSTACHE_STRAY_CLOSE,	   /* detail: what is closed */
		MUSTACHE_BAD_TAG,	   /* detail: the tag */
		MUSTACHE_RAW_TEXT,	   /* detail: the name: {{{x}}} of text that is not ours */
		MUSTACHE_NOT_TEXT,	   /* detail: the name: {{x}} of a list or a map */
		MUSTACHE_LOST_TEXT,	   /* detail: what stands in a parent tag outside its blocks */
		MUSTACHE_TOO_DEEP,	   /* MUSTACHE_DEPTH, or tags nested over MUSTACHE_NESTING deep */
		MUSTACHE_TOO_LONG,
	} fault;
	char detail[128]; /* one line */
};

/* A set of parsed templates that may call each other by name. */
struct mustache_set;

struct mustache_set *mustache_new(void);
void mustache_free(struct mustache_set *set);

/*
 * Parses `source` (copied) under `name`. Returns 0, or -1 with `error` filled in. A name that is there already
 * gets the new source, unless that fails.
 */
int mustache_add(struct mustache_set *set, const char *name, struct str source, struct mustache_error *error);

/* One rendering may produce `bytes` from now on, where that is more than it was. Not while one is under way. */
void mustache_allow(struct mustache_set *set, size_t bytes);

/*
 * Renders template `name` with `data` (a map) to the end of `out`. Returns 0, or -1 with `error`, and then `out`
 * holds what it held before. The set is only read: several renderings may run at once.
 */
int mustache_render(const struct mustache_set *set, const char *name, const struct data *data, enum mustache_mode mode,
    struct buf *out, struct mustache_error *error);

/* Appends `text` to `out` with & < > " ' as entities: safe as text and within a quoted attribute. */
void mustache_escape(struct buf *out, struct str text);

#endif
