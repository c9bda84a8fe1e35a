/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/mustache_tree.h"

#include <stdlib.h>
#include <string.h>

struct mustache_set *
mustache_new(void)
{
	return xcalloc(1, sizeof(struct mustache_set));
}

void
mustache_free(struct mustache_set *set)
{
	if (set == NULL)
		return;
	pool_clear(&set->pool);
	free(set->templates);
	free(set);
}

struct template *
template_find(const struct mustache_set *set, struct str name)
{
	for (size_t i = 0; i < set->count; i++)
		if (str_eq(set->templates[i]->name, name))
			return set->templates[i];
	return NULL;
}

struct template *
template_intern(struct mustache_set *set, struct str name)
{
	struct template *template = template_find(set, name);

	if (template != NULL)
		return template;
	if (set->count == set->cap) {
		set->cap = set->cap > 0 ? set->cap * 2 : 32;
		set->templates = xrealloc(set->templates, set->cap, sizeof(struct template *));
	}
	template = pool_alloc(&set->pool, sizeof(*template));
	template->name = (struct str){pool_copy(&set->pool, name.p, name.n), name.n};
	set->templates[set->count++] = template;
	return template;
}

int
mustache_fail(struct mustache_error *error, const struct template *template, const struct node *node,
    enum mustache_fault fault, struct str detail)
{
	const char *end = detail.n > 0 ? memchr(detail.p, '\n', detail.n) : NULL;

	if (end != NULL)
		detail.n = (size_t)(end - detail.p);
	size_t n = detail.n < sizeof(error->detail) ? detail.n : sizeof(error->detail) - 1;

	while (n < detail.n && n > 0 && ((unsigned char)detail.p[n] & 0xc0) == 0x80)
		n--;
	*error = (struct mustache_error){
	    .template = template->name.p, .line = node->line, .column = node->column, .fault = fault};
	if (n > 0)
		memcpy(error->detail, detail.p, n);
	return -1;
}

void
mustache_allow(struct mustache_set *set, size_t bytes)
{
	if (bytes > set->allowed)
		set->allowed = bytes;
}
