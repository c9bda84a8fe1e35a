/* SPDX-License-Identifier: EUPL-1.2 */
/* A set of templates, data and output for each test of Mustache. Included after cmocka.h. */
#ifndef TESTS_UNIT_MUSTACHESET_H
#define TESTS_UNIT_MUSTACHESET_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "text/mustache.h"

struct fix {
	struct mustache_set *set;
	struct pool pool;
	struct data *data; /* the map that templates are rendered with */
	struct buf out;
	struct mustache_error error;
};

static inline int
fix_setup(void **state)
{
	struct fix *f = xcalloc(1, sizeof(*f));

	f->set = mustache_new();
	f->data = data_map(&f->pool);
	*state = f;
	return 0;
}

static inline int
fix_teardown(void **state)
{
	struct fix *f = *state;

	mustache_free(f->set);
	pool_clear(&f->pool);
	buf_free(&f->out);
	free(f);
	return 0;
}

#define WITH_SET(test) cmocka_unit_test_setup_teardown(test, fix_setup, fix_teardown)

static inline struct data *
a_text(struct fix *f, const char *text)
{
	return data_text(&f->pool, text, strlen(text));
}

static inline void
put_text(struct fix *f, struct data *map, const char *name, const char *text)
{
	data_put(&f->pool, map, name, a_text(f, text));
}

/* A map in the data, or in the list `into`. */
static inline struct data *
push_map(struct fix *f, struct data *into)
{
	struct data *map = data_map(&f->pool);

	data_push(&f->pool, into, map);
	return map;
}

static inline struct data *
put_new(struct fix *f, const char *name, struct data *value)
{
	data_put(&f->pool, f->data, name, value);
	return value;
}

static inline void
add(struct fix *f, const char *name, const char *source)
{
	if (mustache_add(f->set, name, str_of(source), &f->error) != 0)
		fail_msg("%s:%d:%d: fault %d: %s", f->error.template, f->error.line, f->error.column,
		    (int)f->error.fault, f->error.detail);
}

static inline int
render(struct fix *f, enum mustache_mode mode)
{
	buf_reset(&f->out);
	return mustache_render(f->set, "pagina", f->data, mode, &f->out, &f->error);
}

/* Template `pagina`, rendered as a site is, gives `expected`. */
static inline void
gives(struct fix *f, const char *expected)
{
	if (render(f, MUSTACHE_STRICT) != 0)
		fail_msg("%s:%d:%d: fault %d: %s", f->error.template, f->error.line, f->error.column,
		    (int)f->error.fault, f->error.detail);
	assert_string_equal(buf_text(&f->out), expected);
}

struct fault {
	enum mustache_fault fault;
	const char *template;
	int line, column;
	const char *detail;
};

static inline void
assert_fault(const struct fix *f, struct fault expected)
{
	assert_int_equal(f->error.fault, expected.fault);
	assert_string_equal(f->error.template, expected.template);
	assert_int_equal(f->error.line, expected.line);
	assert_int_equal(f->error.column, expected.column);
	assert_string_equal(f->error.detail, expected.detail);
}

/* Template `pagina` cannot be rendered so. */
static inline void
fails(struct fix *f, enum mustache_mode mode, struct fault expected)
{
	assert_int_equal(render(f, mode), -1);
	assert_fault(f, expected);
}

/* `source` cannot be added as `pagina`. */
static inline void
refuses(struct fix *f, const char *source, struct fault expected)
{
	assert_int_equal(mustache_add(f->set, "pagina", str_of(source), &f->error), -1);
	assert_fault(f, expected);
}

#endif
