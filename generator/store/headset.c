/* SPDX-License-Identifier: EUPL-1.2 */
/* Changing one value in a head: the way to it. */
#include "store/headset.h"

#include <string.h>

#include "store/headset_internal.h"

void
set_refuse(struct setter *setter, enum set_result result, struct str at, const struct field *first)
{
	setter->set = (struct set){result, at, first};
}

/* names[depth] is a field of `map`, whose fields start at `first`; `entry` its value there, or NULL. */
static void
set_here(struct setter *setter, const struct yaml_node *map, const struct field *first, const struct field *field,
    const struct yaml_node *entry, size_t depth)
{
	bool in_flow = !node_is_block(map);
	struct buf text = {0};

	if (!set_write_rest(setter, field, depth + 1, in_flow ? 0 : set_column(setter, map), in_flow, &text))
		buf_free(&text);
	else if (entry != NULL)
		set_replace(setter, entry, &text);
	else
		set_add(setter, map, first, field, &text);
}

static bool
is_called(const struct yaml_node *item, const struct field *groups, struct str name)
{
	const struct field *field = set_name_field(groups);
	const struct yaml_node *value = item;

	if (item->form == YAML_MAP)
		value = field != NULL ? node_entry(item, str_of(field->name)) : NULL;
	return value != NULL && value->form == YAML_TEXT && str_eq(value->text, name);
}

static const struct yaml_node *
find_item(const struct yaml_node *list, const struct field *groups, struct str name, size_t *count)
{
	const struct yaml_node *found = NULL;

	*count = 0;
	for (const struct yaml_node *item = list->first; item != NULL; item = item->next) {
		++*count;
		if (found == NULL && is_called(item, groups, name))
			found = item;
	}
	size_t number = set_is_number(name) ? set_number(name) : 0, i = 0;

	for (const struct yaml_node *item = list->first; item != NULL && found == NULL; item = item->next)
		if (++i == number)
			found = item;
	return found;
}

static void
append_item(struct setter *setter, const struct yaml_node *list, const struct field *groups, size_t depth)
{
	bool in_flow = !node_is_block(list);
	struct buf text = {0};

	if (set_write_entry(setter, groups, depth, in_flow ? 0 : set_column(setter, list) + 2, in_flow, &text))
		set_append(setter, list, &text);
	else
		buf_free(&text);
}

static void set_in(struct setter *setter, const struct yaml_node *map, const struct field *first, size_t depth);

/* names[depth] is a key of the pairs `map`, that any key may be added to. */
static void
set_in_pairs(struct setter *setter, const struct yaml_node *map, const struct field *pairs, size_t depth)
{
	const struct yaml_node *entry = node_entry(map, setter->names[depth]);
	struct buf text = {0};

	if (depth + 1 != setter->count) {
		set_refuse(setter, SET_NO_FIELD, setter->names[depth + 1], NULL);
		return;
	}
	if (entry != NULL) {
		buf_putc(&text, ' ');
		set_write_value(pairs->first->next, setter->value, !node_is_block(map), &text);
		set_replace(setter, entry, &text);
	} else {
		set_write_pair(setter, pairs, depth, !node_is_block(map), &text);
		set_append(setter, map, &text);
	}
}

/* A bare value gets a second field: it becomes {document: a, passage: b}. */
static void
set_in_bare(struct setter *setter, const struct yaml_node *item, const struct field *groups, size_t depth)
{
	const struct field *field = field_named(groups->first, setter->names[depth]);
	struct buf text = {0};

	if (field == NULL || depth + 1 != setter->count) {
		set_refuse(setter, SET_NO_FIELD, setter->names[depth], groups->first);
		return;
	}
	if (strcmp(field->name, groups->to) == 0) {
		set_write_value(field, setter->value, true, &text);
	} else {
		buf_printf(&text, "{%s: %.*s, %s: ", groups->to, (int)item->raw.n, item->raw.p, field->name);
		set_write_value(field, setter->value, true, &text);
		buf_putc(&text, '}');
	}
	set_splice(setter, item->raw.p, item->raw.p + item->raw.n, &text);
}

/* names[depth] calls an entry of the list of groups `node`. */
static void
set_in_groups(struct setter *setter, const struct yaml_node *node, const struct field *groups, size_t depth)
{
	/* One entry may stand there without its list. */
	struct yaml_node one = {.form = YAML_LIST, .first = (struct yaml_node *)node};
	struct yaml_node alone = *node;
	size_t count;

	alone.next = NULL;
	if (node->form != YAML_LIST)
		one.first = &alone;
	const struct yaml_node *list = node->form == YAML_LIST ? node : &one;
	const struct yaml_node *item = find_item(list, groups, setter->names[depth], &count);
	bool number = set_is_number(setter->names[depth]);

	if (item == &alone)
		item = node;
	if (item == NULL && node->form == YAML_LIST &&
	    (number ? set_number(setter->names[depth]) == count + 1 : set_name_field(groups) != NULL))
		append_item(setter, node, groups, depth);
	else if (item == NULL)
		set_refuse(setter, SET_NO_ENTRY, setter->names[depth], NULL);
	else if (depth + 1 == setter->count)
		set_refuse(setter, SET_NO_FIELD, setter->names[depth], groups->first);
	else if (item->form == YAML_MAP)
		set_in(setter, item, groups->first, depth + 1);
	else
		set_in_bare(setter, item, groups, depth + 1);
}

static bool
says_nothing(const struct yaml_node *node)
{
	return node == NULL || (node->form == YAML_TEXT && (node->text.n == 0 || str_is(node->text, "onbekend"))) ||
	       (node->form != YAML_TEXT && node->first == NULL);
}

/* names[depth] is a field of `map`. */
static void
set_in(struct setter *setter, const struct yaml_node *map, const struct field *first, size_t depth)
{
	const struct field *field = field_named(first, setter->names[depth]);
	const struct yaml_node *entry = node_entry(map, setter->names[depth]);
	bool last = depth + 1 == setter->count;

	if (field == NULL || (!last && (field->form == FIELD_ONE || field->form == FIELD_LIST)))
		set_refuse(setter, SET_NO_FIELD, setter->names[field == NULL ? depth : depth + 1],
		    field == NULL ? first : NULL);
	else if (last || says_nothing(entry))
		set_here(setter, map, first, field, entry, depth);
	else if (field->form == FIELD_GROUPS)
		set_in_groups(setter, entry, field, depth + 1);
	else if (field->form == FIELD_PAIRS && entry->form == YAML_MAP)
		set_in_pairs(setter, entry, field, depth + 1);
	else if (entry->form == YAML_MAP)
		set_in(setter, entry, field->first, depth + 1);
	else
		set_refuse(setter, SET_NO_ENTRY, setter->names[depth], NULL);
}

/* Returns false where the path is longer than any that leads somewhere. */
static bool
split_path(struct setter *setter, struct str path)
{
	for (size_t at = 0; at <= path.n; setter->count++) {
		const char *dot = memchr(path.p + at, '.', path.n - at);
		size_t n = dot != NULL ? (size_t)(dot - path.p) - at : path.n - at;

		if (setter->count == PATH_MAX_DEPTH)
			return false;
		setter->names[setter->count] = (struct str){path.p + at, n};
		at += n + 1;
	}
	return true;
}

struct set
head_set(struct str file, const struct kind *kind, struct str path, struct str value, struct buf *out)
{
	struct setter setter = {.file = file, .value = value, .out = out, .set = {.result = SET_UNREAD}};

	buf_reset(out);
	if (head_read(file, &setter.head) == 0) {
		const char *first = memchr(file.p, '\n', file.n);

		setter.line_end = first > file.p && first[-1] == '\r' ? "\r\n" : "\n";
		if (!split_path(&setter, path))
			set_refuse(&setter, SET_NO_FIELD, path, kind->first);
		else if (parts_read(&setter.head, kind, &setter.parts) != 0)
			set_refuse(&setter, SET_UNUSUAL, path, NULL);
		else
			set_in(&setter, setter.head.root, kind->first, 0);
	}
	parts_clear(&setter.parts);
	front_matter_clear(&setter.head);
	return setter.set;
}
