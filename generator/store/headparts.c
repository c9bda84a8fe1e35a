/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/headparts.h"

#include <stdlib.h>
#include <string.h>

/* A comment or blank line that was seen between values, and where. */
struct seen {
	struct str text;
	const char *at;
	size_t column;
	bool alone; /* on a line of its own */
};

struct splitter {
	struct parts *parts;
	struct part **order; /* all parts, as they stand in the file */
	size_t count, room;
	struct seen *seen;
	size_t seen_count, seen_room;
	size_t dashes;	/* of `order`: up to here items have their dash */
	const char *at; /* up to here the head was looked at */
	bool odd;
};

bool
node_is_block(const struct yaml_node *node)
{
	return node->form != YAML_TEXT && node->raw.n == 0;
}

static void
add_order(struct splitter *splitter, struct part *part)
{
	if (splitter->count == splitter->room) {
		splitter->room = splitter->room > 0 ? splitter->room * 2 : 64;
		splitter->order = xrealloc(splitter->order, splitter->room, sizeof(*splitter->order));
	}
	splitter->order[splitter->count++] = part;
}

static void
add_seen(struct splitter *splitter, struct seen seen)
{
	if (splitter->seen_count == splitter->seen_room) {
		splitter->seen_room = splitter->seen_room > 0 ? splitter->seen_room * 2 : 16;
		splitter->seen = xrealloc(splitter->seen, splitter->seen_room, sizeof(*splitter->seen));
	}
	splitter->seen[splitter->seen_count++] = seen;
}

static const char *
line_start(const struct splitter *splitter, const char *at)
{
	while (at > splitter->parts->yaml.p && at[-1] != '\n')
		at--;
	return at;
}

static bool
is_blank(const char *from, const char *to)
{
	while (from < to && (*from == ' ' || *from == '\t' || *from == '\r'))
		from++;
	return from >= to;
}

/* The dash at `at` belongs to the first item that has none yet. */
static void
give_dash(struct splitter *splitter, const char *at)
{
	while (splitter->dashes < splitter->count && !splitter->order[splitter->dashes]->item)
		splitter->dashes++;
	if (splitter->dashes == splitter->count) {
		splitter->odd = true;
		return;
	}
	struct part *part = splitter->order[splitter->dashes++];

	part->from = at;
	part->column = (size_t)(at - line_start(splitter, at));
}

/* Returns where the comment ends. */
static const char *
take_comment(struct splitter *splitter, const char *at)
{
	const char *end = splitter->parts->yaml.p + splitter->parts->yaml.n;
	const char *start = line_start(splitter, at), *stop = memchr(at, '\n', (size_t)(end - at));
	struct str text = {at, (size_t)((stop != NULL ? stop : end) - at)};

	text.n = str_trim(text).n; /* it starts with # */
	add_seen(splitter, (struct seen){text, at, (size_t)(at - start), is_blank(start, at)});
	return stop != NULL ? stop : end;
}

/* At the end of a line, which is one where nothing stood on it. */
static void
take_blank_line(struct splitter *splitter, const char *at)
{
	const char *start = line_start(splitter, at);

	if (start >= splitter->at && is_blank(start, at))
		add_seen(splitter, (struct seen){STR(""), start, 0, true});
}

/* What stands between values: signs, blanks and comments. */
static void
look_between(struct splitter *splitter, const char *to)
{
	const char *at = splitter->at;

	while (at < to) {
		if (*at == '#') {
			at = take_comment(splitter, at);
			continue;
		}
		if (*at == '\n')
			take_blank_line(splitter, at);
		else if (*at == '-' && (at + 1 == to || strchr(" \t\r\n", at[1]) != NULL))
			give_dash(splitter, at);
		else if (strchr(" \t\r:", *at) == NULL)
			splitter->odd = true;
		at++;
	}
	splitter->at = at;
}

/* A block scalar that says itself how far it is indented (|2): which of its blanks are text hangs on where it stands.
 */
static bool
counts_its_indent(const struct yaml_node *node)
{
	struct str raw = node->raw;

	if (node->form != YAML_TEXT || raw.n == 0 || (raw.p[0] != '|' && raw.p[0] != '>'))
		return false;
	size_t at = 1;

	while (at < raw.n && (raw.p[at] == '+' || raw.p[at] == '-'))
		at++;
	return at < raw.n && raw.p[at] >= '0' && raw.p[at] <= '9';
}

/* How many spaces a blank line below a block scalar may have without being part of its text. */
static size_t
block_indent(struct str raw)
{
	const char *end = raw.p + raw.n, *line = memchr(raw.p, '\n', raw.n);

	while (line != NULL && line + 1 < end) {
		size_t spaces = strspn(line + 1, " ");

		if (line + 1 + spaces < end && strchr("\r\n", line[1 + spaces]) == NULL)
			return spaces;
		line = memchr(line + 1, '\n', (size_t)(end - line) - 1);
	}
	return SIZE_MAX; /* it has no text, so that its blank lines are no part of one */
}

/* Without the last line, where that is blank and no part of a text that is so far indented. */
static bool
cut_blank_line(struct str *raw, size_t spaces)
{
	const char *last = raw->n > 1 ? memrchr(raw->p, '\n', raw->n - 1) : NULL;

	if (last == NULL)
		return false;
	struct str rest = {last + 1, (size_t)(raw->p + raw->n - last) - 1};

	if (str_trim(rest).n > 0 || memchr(rest.p, '\t', rest.n) != NULL || strspn(rest.p, " ") > spaces)
		return false;
	raw->n -= rest.n;
	return true;
}

/* Blank lines at the end of a block scalar are no part of it, unless its + says so. */
static struct str
leaf_text(const struct yaml_node *node)
{
	struct str raw = node->raw;
	const char *line = raw.n > 0 ? memchr(raw.p, '\n', raw.n) : NULL;

	if (node->form != YAML_TEXT || line == NULL || (raw.p[0] != '|' && raw.p[0] != '>') ||
	    memchr(raw.p, '+', (size_t)(line - raw.p)) != NULL)
		return raw;
	size_t spaces = block_indent(raw);

	while (cut_blank_line(&raw, spaces))
		;
	if (raw.p[raw.n - 1] == '\n')
		raw.n--;
	if (raw.p[raw.n - 1] == '\r')
		raw.n--;
	return raw;
}

static void
look_behind(struct splitter *splitter, struct str text)
{
	look_between(splitter, text.p);
	splitter->at = text.p + text.n;
}

static struct part *
add_part(struct splitter *splitter, struct part *parent, const struct yaml_node *node, bool item)
{
	struct part *part = pool_alloc(&splitter->parts->pool, sizeof(*part));

	part->node = node;
	part->parent = parent;
	part->item = item;
	add_order(splitter, part);
	return part;
}

/* `first` are the fields of a map; `list` is the field of a list. */
static struct part *
split(struct splitter *splitter, struct part *parent, const struct yaml_node *node, const struct field *first,
    const struct field *list)
{
	struct part *head = NULL, **place = &head;

	for (const struct yaml_node *entry = node->first; entry != NULL; entry = entry->next) {
		struct part *part = add_part(splitter, parent, entry, node->form == YAML_LIST);

		*place = part;
		place = &part->next;
		part->field = part->item ? list : field_named(first, entry->key);
		if (!part->item) {
			look_behind(splitter, entry->raw_key);
			part->from = entry->raw_key.p;
			part->column = (size_t)(part->from - line_start(splitter, part->from));
			splitter->odd = splitter->odd || entry->raw_key.n == 0 ||
					memchr(entry->raw_key.p, '\n', entry->raw_key.n) != NULL;
		}
		splitter->odd = splitter->odd || counts_its_indent(entry);
		if (node_is_block(entry))
			part->first =
			    split(splitter, part, entry, part->field != NULL ? part->field->first : NULL, part->field);
		else if (entry->raw.n > 0)
			look_behind(splitter, leaf_text(entry));
	}
	return head;
}

static void
put_remark(struct parts *parts, struct remark **row, struct str text)
{
	struct remark *remark = pool_alloc(&parts->pool, sizeof(*remark));

	remark->text = text;
	if (*row != NULL)
		(*row)->last->next = remark;
	else
		*row = remark;
	(*row)->last = remark;
}

/* The part that a comment on its own line lines up with: the last one that began, or one of those it is in. */
static struct part *
lined_up(struct part *last, size_t column)
{
	while (last->parent != NULL && last->column > column)
		last = last->parent;
	return last;
}

static void
place_remark(struct splitter *splitter, const struct seen *seen, struct part *last, struct part *coming)
{
	struct parts *parts = splitter->parts;
	bool inside =
	    last != NULL && !node_is_block(last->node) && last->node->raw.n > 0 && seen->at < last->node->raw.p;

	if (!seen->alone && last != NULL)
		put_remark(parts, &last->beside, seen->text);
	else if (inside)
		put_remark(parts, &last->above, seen->text);
	else if (coming == NULL && (seen->column == 0 || last == NULL))
		put_remark(parts, &parts->end, seen->text);
	else if (coming == NULL || (last != NULL && seen->column > coming->column))
		put_remark(parts, &lined_up(last, seen->column)->below, seen->text);
	else
		put_remark(parts, &coming->above, seen->text);
}

static void
place_remarks(struct splitter *splitter)
{
	size_t next = 0;

	for (size_t i = 0; i < splitter->seen_count; i++) {
		const struct seen *seen = &splitter->seen[i];

		while (next < splitter->count && splitter->order[next]->from < seen->at)
			next++;
		struct part *last = next > 0 ? splitter->order[next - 1] : NULL;
		struct part *coming = next < splitter->count ? splitter->order[next] : NULL;
		bool blank = seen->text.n == 0;

		/* A blank line parts what follows from what is above it. */
		place_remark(splitter,
		    &(struct seen){
			seen->text, seen->at, blank && coming != NULL ? coming->column : seen->column, seen->alone},
		    last, coming);
	}
}

/* Comments above the first entry, up to the last blank line there, are about the file and stay on top. */
static void
take_top(struct parts *parts)
{
	struct remark *last = NULL;

	if (parts->first == NULL)
		return;
	for (struct remark *remark = parts->first->above; remark != NULL; remark = remark->next)
		if (remark->text.n == 0)
			last = remark;
	if (last == NULL)
		return;
	parts->top = parts->first->above;
	parts->first->above = last->next;
	last->next = NULL;
}

int
parts_read(const struct front_matter *head, const struct kind *kind, struct parts *out)
{
	struct splitter splitter = {.parts = out};

	*out = (struct parts){.yaml = head->yaml};
	if (!node_is_block(head->root))
		return -1;
	splitter.at = out->yaml.p;
	out->first = split(&splitter, NULL, head->root, kind->first, NULL);
	look_between(&splitter, out->yaml.p + out->yaml.n);
	for (size_t i = 0; i < splitter.count; i++)
		splitter.odd = splitter.odd || splitter.order[i]->from == NULL;
	if (!splitter.odd) {
		place_remarks(&splitter);
		take_top(out);
	}
	free(splitter.order);
	free(splitter.seen);
	return splitter.odd ? -1 : 0;
}

void
parts_clear(struct parts *parts)
{
	pool_clear(&parts->pool);
	*parts = (struct parts){0};
}

const char *
part_end(const struct part *part)
{
	const struct part *last = part;

	while (last->first != NULL)
		for (last = last->first; last->next != NULL;)
			last = last->next;
	struct str raw = leaf_text(last->node);

	return raw.p + raw.n - str_ends(raw, "\n");
}
