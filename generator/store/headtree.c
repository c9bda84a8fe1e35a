/* SPDX-License-Identifier: EUPL-1.2 */
/* Heads as trees: read without fault, and compared. */
#include "store/headformat.h"

static void
note_fault(void *arg, const char *name, int line, int column, struct str a, struct str b)
{
	(void)name;
	(void)line;
	(void)column;
	(void)a;
	(void)b;
	*(bool *)arg = true;
}

int
head_read(struct str file, struct front_matter *out)
{
	bool faulty = false;
	struct front_matter_sink sink = {&faulty, note_fault};

	return front_matter_read(file, &sink, out) != 0 || faulty ? -1 : 0;
}

const struct yaml_node *
node_entry(const struct yaml_node *map, struct str key)
{
	const struct yaml_node *entry = map->first;

	while (entry != NULL && !str_eq(entry->key, key))
		entry = entry->next;
	return entry;
}

bool
node_same(const struct yaml_node *a, const struct yaml_node *b)
{
	const struct yaml_node *x = a->first, *y = b->first;

	if (a->form != b->form)
		return false;
	if (a->form == YAML_TEXT)
		return str_eq(a->text, b->text) && (a->text.n > 0 || a->plain == b->plain);
	for (; x != NULL && y != NULL; x = x->next, y = y->next) {
		const struct yaml_node *other = a->form == YAML_MAP ? node_entry(b, x->key) : y;

		if (other == NULL || !node_same(x, other))
			return false;
	}
	return x == NULL && y == NULL;
}
