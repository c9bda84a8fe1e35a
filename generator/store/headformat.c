/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/headformat.h"

#include <stdlib.h>
#include <string.h>

#include "store/headparts.h"
#include "text/scalar.h"
#include "text/utf8.h"

#define LINE_MAX_COLUMNS 120 /* a longer list stands one a line */

struct writer {
	struct buf *out;
	const char *line_end;
	size_t start; /* of the lines between the fences, in `out` */
	size_t kept;  /* where a text ended that takes in the blank lines below it (|+), in `out` */
};

static void
end_line(struct writer *writer)
{
	buf_puts(writer->out, writer->line_end);
}

static void
indent(struct writer *writer, size_t columns)
{
	buf_printf(writer->out, "%*s", (int)columns, "");
}

/* No blank line at the start, nor below another one. */
static void
blank_line(struct writer *writer)
{
	size_t end = strlen(writer->line_end);
	struct str so_far = buf_str(writer->out);

	if (so_far.n == writer->start || so_far.n == writer->kept ||
	    (so_far.n >= writer->start + 2 * end && so_far.p[so_far.n - end - 1] == '\n'))
		return;
	end_line(writer);
}

static void
write_remarks(struct writer *writer, const struct remark *remark, size_t column)
{
	for (; remark != NULL; remark = remark->next) {
		if (remark->text.n == 0) {
			blank_line(writer);
			continue;
		}
		indent(writer, column);
		buf_putstr(writer->out, remark->text);
		end_line(writer);
	}
}

/* The comment on the entry's own line; what was one of more lines has its others above. */
static void
write_beside(struct writer *writer, const struct remark *remark)
{
	while (remark != NULL && remark->next != NULL)
		remark = remark->next;
	if (remark != NULL) {
		buf_putc(writer->out, ' ');
		buf_putstr(writer->out, remark->text);
	}
}

static void
write_earlier_beside(struct writer *writer, const struct remark *remark, size_t column)
{
	for (; remark != NULL && remark->next != NULL; remark = remark->next)
		write_remarks(writer, &(struct remark){.text = remark->text}, column);
}

static bool
has_line_end(struct str raw)
{
	return memchr(raw.p, '\n', raw.n) != NULL;
}

static bool
is_quoted(struct str raw)
{
	return raw.n > 0 && (raw.p[0] == '"' || raw.p[0] == '\'');
}

/* A text below a sign, | or >: what stands on the line of its last words is a part of it. */
static bool
is_block_text(const struct yaml_node *node)
{
	return node->form == YAML_TEXT && node->raw.n > 0 && (node->raw.p[0] == '|' || node->raw.p[0] == '>');
}

/* A value on one line. Quotes around a text are its writer's; a name, date or number loses those that it does not need.
 */
static void
write_scalar(const struct yaml_node *node, const struct field *field, bool in_flow, struct buf *out)
{
	if (is_quoted(node->raw) && field != NULL && field->type != VALUE_TEXT &&
	    scalar_is_plain(node->text, field->type, in_flow))
		buf_putstr(out, node->text);
	else
		buf_putstr(out, node->raw);
}

static void
write_key(const struct yaml_node *node, struct buf *out)
{
	buf_putstr(out, is_quoted(node->raw_key) && value_is_id(node->key) ? node->key : node->raw_key);
	buf_putc(out, ':');
}

/* The field of an entry within `node`, whose own field is `field`. */
static const struct field *
field_within(const struct yaml_node *node, const struct field *field, const struct yaml_node *entry)
{
	if (field == NULL)
		return NULL;
	if (node->form == YAML_MAP)
		return field_named(field->first, entry->key);
	/* A bare value in a list of groups stands for one of their fields. */
	if (field->form == FIELD_GROUPS && entry->form == YAML_TEXT)
		return field_named(field->first, str_of(field->to));
	return field;
}

/* A list or map on one line. Returns false where one in it is written in a way that cannot be. */
static bool
write_flow(const struct yaml_node *node, const struct field *field, struct buf *out)
{
	const char *glue = "";
	bool well = node->raw.n > 0 && (node->raw.p[0] == '[' || node->raw.p[0] == '{');

	buf_putc(out, node->form == YAML_MAP ? '{' : '[');
	for (const struct yaml_node *entry = node->first; entry != NULL && well; entry = entry->next) {
		const struct field *inner = field_within(node, field, entry);

		buf_puts(out, glue);
		glue = ", ";
		if (node->form == YAML_MAP) {
			well = entry->raw_key.n > 0;
			write_key(entry, out);
			if (entry->raw.n > 0)
				buf_putc(out, ' ');
		}
		if (entry->form == YAML_TEXT)
			write_scalar(entry, inner, true, out);
		else
			well = well && write_flow(entry, inner, out);
	}
	buf_putc(out, node->form == YAML_MAP ? '}' : ']');
	return well;
}

/* A list of names: what stands best on one line. */
static bool
is_list_of_names(const struct yaml_node *node, const struct field *field)
{
	if (node->form != YAML_LIST || field == NULL || (field->form != FIELD_LIST && field->form != FIELD_GROUPS))
		return false;
	for (const struct yaml_node *item = node->first; item != NULL; item = item->next) {
		const struct field *inner = field_within(node, field, item);

		if (item->form != YAML_TEXT || inner == NULL || item->raw.n == 0 || has_line_end(item->raw) ||
		    (!is_quoted(item->raw) && !scalar_is_plain(item->text, VALUE_DATE, true)))
			return false;
		if (inner->type != VALUE_REFERENCE && inner->type != VALUE_ID && inner->type != VALUE_CHOICE &&
		    inner->type != VALUE_FIELD)
			return false;
	}
	return node->first != NULL;
}

static bool
has_remarks(const struct part *part)
{
	for (const struct part *item = part->first; item != NULL; item = item->next)
		if (item->above != NULL || item->beside != NULL || item->below != NULL)
			return true;
	return part->first == NULL && has_line_end(part->node->raw) &&
	       memchr(part->node->raw.p, '#', part->node->raw.n) != NULL;
}

static void
write_names(const struct yaml_node *node, const struct field *field, struct buf *out)
{
	buf_putc(out, '[');
	for (const struct yaml_node *item = node->first; item != NULL; item = item->next) {
		if (item != node->first)
			buf_puts(out, ", ");
		write_scalar(item, field_within(node, field, item), true, out);
	}
	buf_putc(out, ']');
}

/* Where a line stands that began at `spaces`, once its entry has moved from `old_column` to `column`. */
static size_t
moved(bool block, size_t spaces, size_t old_column, size_t column)
{
	if (!block)
		return column + 2;
	return spaces + column > old_column ? spaces + column - old_column : 0;
}

/*
 * A value of more lines: those below the first move with its entry. In a block scalar spaces count, so each line moves
 * as far as the entry does; elsewhere they do not.
 */
static void
write_lines(struct writer *writer, struct str raw, bool block, size_t old_column, size_t column)
{
	for (bool first = true; raw.n > 0; first = false) {
		const char *stop = memchr(raw.p, '\n', raw.n);
		struct str line = {raw.p, stop != NULL ? (size_t)(stop - raw.p) : raw.n};
		size_t used = line.n + (stop != NULL), spaces = 0;

		raw = (struct str){raw.p + used, raw.n - used};
		if (line.n > 0 && line.p[line.n - 1] == '\r')
			line.n--;
		while (spaces < line.n && (line.p[spaces] == ' ' || (!block && line.p[spaces] == '\t')))
			spaces++;
		if (!first && (spaces < line.n || (block && spaces > 0)))
			indent(writer, moved(block, spaces, old_column, column));
		if (!first)
			line = (struct str){line.p + spaces, line.n - spaces};
		buf_putstr(writer->out, line);
		if (stop != NULL)
			end_line(writer);
	}
}

static void write_parts(
    struct writer *writer, const struct part *first, const struct field *fields, size_t column, bool inlined);

static void
write_block(struct writer *writer, const struct part *part, size_t column)
{
	const struct field *fields = part->field != NULL ? part->field->first : NULL;

	/* The first entry of an item stands behind its dash. */
	if (part->item)
		buf_putc(writer->out, ' ');
	else
		write_beside(writer, part->beside), end_line(writer);
	write_parts(writer, part->first, fields, column + 2, part->item);
}

/* Flow to block: a list of names that is too long for a line. */
static void
write_items(struct writer *writer, const struct part *part, size_t column)
{
	write_beside(writer, part->beside);
	end_line(writer);
	for (const struct yaml_node *item = part->node->first; item != NULL; item = item->next) {
		indent(writer, column + 2);
		buf_puts(writer->out, "- ");
		write_scalar(item, field_within(part->node, part->field, item), false, writer->out);
		end_line(writer);
	}
}

/* Returns whether the value stands on one line, which is then written but for its end. */
static bool
write_on_line(struct writer *writer, const struct part *part, size_t column)
{
	const struct yaml_node *node = part->node;
	struct buf line = {0};
	bool fits = false;

	/* No field is a list of lists: one that stands so keeps its lines, and its comments. */
	if (is_list_of_names(node, part->field) && !has_remarks(part) && !(part->item && node_is_block(node))) {
		write_names(node, part->field, &line);
		fits = part->item || utf8_columns(node->key) + column + strlen(": ") + utf8_columns(buf_str(&line)) <=
					 LINE_MAX_COLUMNS;
	} else if (node->form == YAML_TEXT && !has_line_end(node->raw)) {
		write_scalar(node, part->field, false, &line);
		fits = true;
	} else if (node->form != YAML_TEXT && node->raw.n > 0 && !has_line_end(node->raw)) {
		fits = write_flow(node, part->field, &line);
		if (!fits) {
			buf_reset(&line);
			buf_putstr(&line, node->raw);
			fits = true;
		}
	}
	if (fits && line.len > 0)
		buf_printf(writer->out, " %s", line.data);
	buf_free(&line);
	return fits;
}

static void
write_value(struct writer *writer, const struct part *part, size_t column)
{
	const struct yaml_node *node = part->node;
	const struct remark *beside = is_block_text(node) ? NULL : part->beside; /* else it stands above */

	if (write_on_line(writer, part, column)) {
		write_beside(writer, beside);
		end_line(writer);
	} else if (node_is_block(node)) {
		write_block(writer, part, column);
	} else if (!part->item && is_list_of_names(node, part->field) && !has_remarks(part)) {
		write_items(writer, part, column);
	} else {
		buf_putc(writer->out, ' ');
		struct str raw = {node->raw.p, (size_t)(part_end(part) - node->raw.p)};

		write_lines(writer, raw, is_block_text(node), part->column, column);
		write_beside(writer, beside);
		end_line(writer);
		writer->kept = writer->out->len;
	}
}

static int
rank_of(const struct field *fields, const struct field *field)
{
	int rank = 0;

	for (; fields != NULL && fields != field; fields = fields->next)
		rank++;
	return rank;
}

/* The entries in the order in which they are written. The caller frees it. */
static const struct part **
in_order(const struct part *first, const struct field *fields, size_t *count)
{
	const struct part **order;

	*count = 0;
	for (const struct part *part = first; part != NULL; part = part->next)
		++*count;
	order = xcalloc(*count, sizeof(*order));
	*count = 0;
	for (const struct part *part = first; part != NULL; part = part->next) {
		size_t at = (*count)++;
		int rank = part->item ? 0 : rank_of(fields, part->field);

		for (; at > 0 && !part->item && rank_of(fields, order[at - 1]->field) > rank; at--)
			order[at] = order[at - 1];
		order[at] = part;
	}
	return order;
}

/* What is written above the line of an entry. */
static void
write_above(struct writer *writer, const struct part *part, const struct field *fields, size_t column)
{
	write_remarks(writer, part->above, column);
	if (!part->item || part->first == NULL) {
		if (is_block_text(part->node))
			write_remarks(writer, part->beside, column);
		else
			write_earlier_beside(writer, part->beside, column);
		return;
	}
	/* Behind a dash stands the first entry, so that what belongs above that one goes above the dash. */
	size_t count;
	const struct part **order = in_order(part->first, fields, &count);

	write_remarks(writer, part->beside, column);
	write_above(writer, order[0], order[0]->field != NULL ? order[0]->field->first : NULL, column);
	free(order);
}

static void
write_parts(struct writer *writer, const struct part *first, const struct field *fields, size_t column, bool inlined)
{
	size_t count;
	const struct part **order = in_order(first, fields, &count);

	for (size_t i = 0; i < count; i++) {
		const struct part *part = order[i];

		if (i > 0 || !inlined) {
			write_above(writer, part, part->field != NULL ? part->field->first : NULL, column);
			indent(writer, column);
		}
		if (part->item)
			buf_putc(writer->out, '-');
		else
			write_key(part->node, writer->out);
		write_value(writer, part, column);
		write_remarks(writer, part->below, column);
	}
	free(order);
}

/* Comments below the last entry; a blank line with nothing below it parts nothing. */
static void
write_end(struct writer *writer, const struct remark *remark)
{
	const struct remark *last = NULL;

	for (const struct remark *next = remark; next != NULL; next = next->next)
		if (next->text.n > 0)
			last = next;
	for (; last != NULL; remark = remark->next) {
		write_remarks(writer, &(struct remark){.text = remark->text}, 0);
		if (remark == last)
			break;
	}
}

static void
write_file(struct str file, const struct parts *parts, const struct kind *kind, struct str body, struct buf *out)
{
	const char *first = memchr(file.p, '\n', file.n);
	struct writer writer = {.out = out, .line_end = first > file.p && first[-1] == '\r' ? "\r\n" : "\n"};

	buf_printf(out, "---%s", writer.line_end);
	writer.start = out->len;
	write_remarks(&writer, parts->top, 0);
	write_parts(&writer, parts->first, kind->first, 0, false);
	write_end(&writer, parts->end);
	buf_printf(out, "---%s", writer.line_end);
	buf_putstr(out, body);
}

/* A last proof: what others wrote is worth more than how it looks. */
static bool
says_the_same(const struct front_matter *before, struct str file)
{
	struct front_matter after;
	bool same =
	    head_read(file, &after) == 0 && node_same(before->root, after.root) && str_eq(before->body, after.body);

	front_matter_clear(&after);
	return same;
}

enum format_result
head_format(struct str file, const struct kind *kind, struct buf *out)
{
	enum format_result result = FORMAT_UNREAD;
	struct front_matter head;
	struct parts parts = {0};

	buf_reset(out);
	if (head_read(file, &head) == 0) {
		result = FORMAT_UNUSUAL;
		if (parts_read(&head, kind, &parts) == 0) {
			write_file(file, &parts, kind, head.body, out);
			if (says_the_same(&head, buf_str(out)))
				result = FORMAT_DONE;
		}
	}
	parts_clear(&parts);
	front_matter_clear(&head);
	return result;
}
