/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/mustache_tree.h"

#include <string.h>

bool
name_is_valid(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] == ' ' || s.p[i] == '\t')
			return false;
	return s.n > 0;
}

bool
name_split(struct mustache_set *set, struct node *node)
{
	struct str rest = node->text;

	if (!name_is_valid(rest))
		return false;
	if (str_is(rest, "."))
		return true;
	size_t count = 1;

	for (size_t i = 0; i < rest.n; i++)
		count += rest.p[i] == '.';
	node->parts = pool_alloc(&set->pool, count * sizeof(*node->parts));
	while (node->part_count < count) {
		const char *dot = memchr(rest.p, '.', rest.n);
		size_t n = dot != NULL ? (size_t)(dot - rest.p) : rest.n;

		if (n == 0)
			return false;
		node->parts[node->part_count++] = (struct str){rest.p, n};
		rest = dot != NULL ? (struct str){dot + 1, rest.n - n - 1} : STR("");
	}
	return true;
}

bool
name_take_asterisk(struct str *name)
{
	bool there = name->n > 0 && name->p[0] == '*';

	if (there)
		*name = str_trim((struct str){name->p + 1, name->n - 1});
	return there;
}

bool
name_read_call(struct mustache_set *set, struct node *node)
{
	node->dynamic = name_take_asterisk(&node->text);
	if (node->dynamic)
		return name_split(set, node);
	if (!name_is_valid(node->text))
		return false;
	node->target = template_intern(set, node->text);
	return true;
}
