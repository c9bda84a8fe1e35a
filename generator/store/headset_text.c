/* SPDX-License-Identifier: EUPL-1.2 */
/* Changing one value in a head: what is written. */
#include <string.h>

#include "store/headset_internal.h"
#include "text/scalar.h"

/* [a, b] as its writer meant it: read as YAML. Returns false where it is no such list. */
static bool
write_list(const struct field *field, struct str value, struct buf *out)
{
	struct buf file = {0};
	struct front_matter head;
	const struct field *item = field->form == FIELD_GROUPS ? field_named(field->first, str_of(field->to)) : field;
	bool well = false;

	buf_printf(&file, "---\nx: %.*s\n---\n", (int)value.n, value.p);
	if (str_starts(value, "[") && item != NULL && head_read(buf_str(&file), &head) == 0) {
		const struct yaml_node *list = head.root->first;

		well = list->form == YAML_LIST && list->next == NULL;
		for (const struct yaml_node *node = list->first; node != NULL && well; node = node->next)
			well = node->form == YAML_TEXT;
		for (const struct yaml_node *node = well ? list->first : NULL; node != NULL; node = node->next) {
			buf_puts(out, node == list->first ? "[" : ", ");
			scalar_write(node->text, item->type, true, out);
		}
		if (well)
			buf_puts(out, list->first != NULL ? "]" : "[]");
	}
	if (str_starts(value, "[") && item != NULL)
		front_matter_clear(&head);
	buf_free(&file);
	return well;
}

void
set_write_value(const struct field *field, struct str value, bool in_flow, struct buf *out)
{
	bool list = field->form == FIELD_LIST || field->form == FIELD_GROUPS;

	if (!list || !write_list(field, value, out))
		scalar_write(value, field->type, in_flow, out);
}

bool
set_is_number(struct str s)
{
	return s.n > 0 && s.n < 7 && strspn(s.p, "0123456789") >= s.n;
}

size_t
set_number(struct str s)
{
	size_t n = 0;

	for (size_t i = 0; i < s.n; i++)
		n = n * 10 + (size_t)(s.p[i] - '0');
	return n;
}

/* The field by which an entry of a list of groups is called: its id, what a bare value stands for, or what it is about.
 */
const struct field *
set_name_field(const struct field *groups)
{
	for (const struct field *field = groups->first; field != NULL; field = field->next)
		if (field->type == VALUE_ID)
			return field;
	const struct field *first = groups->first;

	if (groups->to[0] == '\0' && first != NULL && first->required &&
	    (first->type == VALUE_REFERENCE || first->type == VALUE_RULE))
		return first;
	return field_named(groups->first, str_of(groups->to));
}

static void
new_line(struct setter *setter, size_t column, struct buf *out)
{
	buf_printf(out, "%s%*s", setter->line_end, (int)column, "");
}

/* A new entry: what stands behind its dash, or between [ and ]. names[depth] calls it. */
bool
set_write_entry(
    struct setter *setter, const struct field *groups, size_t depth, size_t column, bool in_flow, struct buf *out)
{
	struct str called = setter->names[depth];
	const struct field *name = set_is_number(called) ? NULL : set_name_field(groups), *field;

	if (depth + 1 == setter->count || (field = field_named(groups->first, setter->names[depth + 1])) == NULL) {
		set_refuse(setter, SET_NO_FIELD, depth + 1 == setter->count ? called : setter->names[depth + 1],
		    groups->first);
		return false;
	}
	if (name == NULL && !set_is_number(called)) {
		set_refuse(setter, SET_NO_ENTRY, called, NULL);
		return false;
	}
	if (in_flow)
		buf_putc(out, '{');
	if (name != NULL && name != field) {
		buf_printf(out, "%s: ", name->name);
		scalar_write(called, name->type, in_flow, out);
		if (in_flow)
			buf_puts(out, ", ");
		else
			new_line(setter, column, out);
	}
	buf_printf(out, "%s:", field->name);
	if (!set_write_rest(setter, field, depth + 2, column, in_flow, out))
		return false;
	if (in_flow)
		buf_putc(out, '}');
	return true;
}

/* The same for pairs: names[depth] is the key of the first one. */
static bool
write_pair(struct setter *setter, const struct field *pairs, size_t depth, size_t column, bool in_flow, struct buf *out)
{
	if (depth + 1 != setter->count) {
		set_refuse(setter, SET_NO_FIELD, setter->names[depth + 1], NULL);
		return false;
	}
	if (in_flow)
		buf_puts(out, " {");
	else
		new_line(setter, column + 2, out);
	set_write_pair(setter, pairs, depth, in_flow, out);
	if (in_flow)
		buf_putc(out, '}');
	return true;
}

void
set_write_pair(struct setter *setter, const struct field *pairs, size_t depth, bool in_flow, struct buf *out)
{
	scalar_write(setter->names[depth], pairs->first->type, in_flow, out);
	buf_puts(out, ": ");
	set_write_value(pairs->first->next, setter->value, in_flow, out);
}

/* What stands behind `field:`, whose entries start at `column`. names[depth] and on lead to the value within it. */
bool
set_write_rest(
    struct setter *setter, const struct field *field, size_t depth, size_t column, bool in_flow, struct buf *out)
{
	bool groups = field->form == FIELD_GROUPS;

	if (depth == setter->count) {
		buf_putc(out, ' ');
		set_write_value(field, setter->value, in_flow, out);
		return true;
	}
	if (field->form == FIELD_PAIRS)
		return write_pair(setter, field, depth, column, in_flow, out);
	const struct field *inner = field->form == FIELD_GROUP ? field_named(field->first, setter->names[depth]) : NULL;

	if (groups && set_is_number(setter->names[depth]) && set_number(setter->names[depth]) != 1) {
		set_refuse(setter, SET_NO_ENTRY, setter->names[depth], NULL);
		return false;
	}
	if (!groups && inner == NULL) {
		set_refuse(setter, SET_NO_FIELD, setter->names[depth], field->first);
		return false;
	}
	if (in_flow)
		buf_puts(out, groups ? " [" : " {");
	else
		new_line(setter, column + 2, out);
	if (groups && !in_flow)
		buf_puts(out, "- ");
	if (!groups)
		buf_printf(out, "%s:", inner->name);
	if (groups ? !set_write_entry(setter, field, depth, column + 4, in_flow, out)
		   : !set_write_rest(setter, inner, depth + 1, column + 2, in_flow, out))
		return false;
	if (in_flow)
		buf_putc(out, groups ? ']' : '}');
	return true;
}
