/* SPDX-License-Identifier: EUPL-1.2 */
/* Changing one value in a head: where it is written, with every other byte as it was. */
#include <string.h>

#include "store/headset_internal.h"

void
set_splice(struct setter *setter, const char *from, const char *to, struct buf *text)
{
	const char *end = setter->file.p + setter->file.n;

	buf_add(setter->out, setter->file.p, (size_t)(from - setter->file.p));
	buf_putstr(setter->out, buf_str(text));
	buf_add(setter->out, to, (size_t)(end - to));
	buf_free(text);
	setter->set.result = SET_DONE;
}

static const struct part *
part_of(const struct part *first, const struct yaml_node *node)
{
	const struct part *found = NULL;

	for (; first != NULL && found == NULL; first = first->next)
		found = first->node == node ? first : part_of(first->first, node);
	return found;
}

static bool
has_remarks(const struct part *first)
{
	for (; first != NULL; first = first->next)
		if (first->above != NULL || first->beside != NULL || first->below != NULL || has_remarks(first->first))
			return true;
	return false;
}

size_t
set_column(const struct setter *setter, const struct yaml_node *node)
{
	const struct part *part = node->first != NULL ? part_of(setter->parts.first, node->first) : NULL;

	return part != NULL ? part->column : 0;
}

void
set_replace(struct setter *setter, const struct yaml_node *entry, struct buf *text)
{
	const struct part *part = part_of(setter->parts.first, entry);
	const char *from = entry->raw.p, *to = entry->raw.p + entry->raw.n;

	if (part != NULL && part->first != NULL) {
		if (part->beside != NULL || has_remarks(part->first)) {
			set_refuse(setter, SET_COMMENTS, entry->key, NULL);
			buf_free(text);
			return;
		}
		from = memchr(entry->raw_key.p + entry->raw_key.n, ':', (size_t)(entry->raw.p - entry->raw_key.p));
		from++;
		to = part_end(part);
	} else if (entry->raw.n > 0) {
		if (part != NULL)
			to = part_end(part);
		/* Where one line makes way for more, the space behind the colon goes too. */
		while (text->data[0] != ' ' && from[-1] == ' ')
			from--;
		if (text->data[0] == ' ') {
			memmove(text->data, text->data + 1, text->len);
			text->len--;
		}
	}
	set_splice(setter, from, to, text);
}

static int
rank_of(const struct field *first, struct str name)
{
	int rank = 0;

	for (; first != NULL && !str_is(name, first->name); first = first->next)
		rank++;
	return rank;
}

/* The last entry of `map` that the schema puts before `field`; NULL: there is none. */
static const struct yaml_node *
entry_before(const struct yaml_node *map, const struct field *first, const struct field *field)
{
	const struct yaml_node *before = NULL;
	int rank = rank_of(first, str_of(field->name));

	for (const struct yaml_node *entry = map->first; entry != NULL; entry = entry->next)
		if (rank_of(first, entry->key) < rank)
			before = entry;
	return before;
}

static const char *
next_line(const struct setter *setter, const char *at)
{
	const char *end = setter->file.p + setter->file.n;
	const char *stop = memchr(at, '\n', (size_t)(end - at));

	return stop != NULL ? stop + 1 : end;
}

/*
 * Below the lines from `at` on that are comments further to the right than `column`: they are about what stands above
 * them, and would be about what comes between.
 */
static const char *
behind_comments(const struct setter *setter, const char *at, size_t column)
{
	const char *end = setter->head.yaml.p + setter->head.yaml.n, *found = at;

	for (const char *line = at; line < end; line = next_line(setter, line)) {
		size_t blanks = strspn(line, " \t");

		if (line[blanks] == '#' && blanks > column)
			found = next_line(setter, line);
		else if (line[blanks] != '\r' && line[blanks] != '\n')
			break;
	}
	return found;
}

/* The line of the first comment above an entry; NULL where there is none. */
static const char *
comment_above(const struct setter *setter, const struct part *part)
{
	const struct remark *above = part->above;

	while (above != NULL && (above->text.n == 0 || above->text.p > part->from))
		above = above->next;
	if (above == NULL)
		return NULL;
	const char *at = above->text.p;

	while (at > setter->head.yaml.p && at[-1] != '\n')
		at--;
	return at;
}

/* Below a line "#field:" between `at` and the next entry, that a new file has for each field; else at `at`. */
static const char *
behind_hint(const struct setter *setter, const char *at, const char *limit, const char *name)
{
	struct buf hint = {0};
	const char *found = at;

	buf_printf(&hint, "#%s:", name);
	for (const char *line = at; line < limit; line = next_line(setter, line)) {
		struct str rest = {line, (size_t)(limit - line)};

		if (str_starts(rest, hint.data) || (found > at && found == line && str_starts(rest, "#  ")))
			found = next_line(setter, line);
	}
	buf_free(&hint);
	return found;
}

static void
add_to_block(struct setter *setter, const struct yaml_node *map, const struct yaml_node *before,
    const struct field *field, struct buf *text)
{
	const struct part *part = part_of(setter->parts.first, before != NULL ? before : map->first);
	struct buf line = {0};
	const char *at;

	if (before != NULL) {
		const char *limit = part->next != NULL ? part->next->from : setter->head.yaml.p + setter->head.yaml.n;

		at = behind_comments(setter, next_line(setter, part_end(part)), part->column);
		if (part->parent == NULL)
			at = behind_hint(setter, at, limit, field->name);
		buf_printf(&line, "%*s%s:%s%s", (int)part->column, "", field->name, text->data, setter->line_end);
	} else {
		/* At the first one's place: behind a dash too. */
		const char *comment = comment_above(setter, part);
		int column = (int)part->column;

		at = comment != NULL ? comment : part->from;
		buf_printf(&line, "%*s%s:%s%s%*s", comment != NULL ? column : 0, "", field->name, text->data,
		    setter->line_end, comment != NULL ? 0 : column, "");
	}
	buf_free(text);
	set_splice(setter, at, at, &line);
}

static void
add_to_flow(struct setter *setter, const struct yaml_node *map, const struct yaml_node *before,
    const struct field *field, struct buf *text)
{
	struct buf piece = {0};
	const char *at = before == NULL ? map->raw.p + 1 : before->raw.p + before->raw.n;

	buf_printf(&piece, "%s%s:%s%s", before != NULL ? ", " : "", field->name, text->data,
	    before == NULL && map->first != NULL ? ", " : "");
	buf_free(text);
	set_splice(setter, at, at, &piece);
}

void
set_add(struct setter *setter, const struct yaml_node *map, const struct field *first, const struct field *field,
    struct buf *text)
{
	const struct yaml_node *before = entry_before(map, first, field);

	if (node_is_block(map))
		add_to_block(setter, map, before, field, text);
	else
		add_to_flow(setter, map, before, field, text);
}

void
set_append(struct setter *setter, const struct yaml_node *list, struct buf *text)
{
	struct buf piece = {0};
	const char *at = list->raw.p + list->raw.n - 1;

	if (node_is_block(list)) {
		const struct part *last = part_of(setter->parts.first, list->first);

		while (last->next != NULL)
			last = last->next;
		at = behind_comments(setter, next_line(setter, part_end(last)), last->column);
		buf_printf(&piece, "%*s%s%s%s", (int)last->column, "", list->form == YAML_LIST ? "- " : "", text->data,
		    setter->line_end);
	} else {
		buf_printf(&piece, "%s%s", list->first != NULL ? ", " : "", text->data);
	}
	buf_free(text);
	set_splice(setter, at, at, &piece);
}
