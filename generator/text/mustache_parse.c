/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/mustache_scan.h"
#include "text/mustache_tree.h"

#include <string.h>

/* A section, parent or block that is not closed yet; or, at the bottom, the template. */
struct level {
	struct node *node;  /* NULL at the bottom */
	struct node *first; /* what is in it so far */
	struct node **tail;
	size_t inside; /* where in the source its inside begins */
};

struct parse {
	struct mustache_set *set;
	const struct template *template;
	struct mustache_error *error;
	struct scan scan; /* what is before its `pos` has gone into nodes */
	bool fresh_line;  /* the next node is the first on its line */
	size_t depth;	  /* the level that nodes are added to now */
	struct level levels[MUSTACHE_NESTING + 1];
};

static int
fault_at(struct parse *p, const struct tag *tag, enum mustache_fault fault, struct str detail)
{
	struct node place = {.line = tag->line, .column = tag->column};

	return mustache_fail(p->error, p->template, &place, fault, detail);
}

static int
bad_tag(struct parse *p, const struct tag *tag)
{
	struct str whole = {p->scan.source.p + tag->start, tag->end - tag->start};

	return fault_at(p, tag, MUSTACHE_BAD_TAG, whole);
}

static bool
in_parent(const struct parse *p)
{
	const struct node *node = p->levels[p->depth].node;

	return node != NULL && node->kind == NODE_PARENT;
}

static bool
is_blank(struct str text)
{
	return str_trim(text).n == 0;
}

/* Remembers what stands in a parent without meaning, from where it begins to show. */
static void
lose(struct node *parent, struct node *node)
{
	for (; node->kind == NODE_TEXT && is_blank((struct str){node->text.p, 1}); node->text.p++, node->text.n--) {
		bool end = node->text.p[0] == '\n';

		node->line += end;
		node->column = end ? 1 : node->column + 1;
	}
	parent->lost = node;
}

/* Adds `node` to the level that is open; in a parent only its blocks have a meaning. */
static void
add(struct parse *p, struct node *node)
{
	struct level *level = &p->levels[p->depth];

	node->starts_line = p->fresh_line && node->place != PLACE_ALONE;
	if (node->place != PLACE_ALONE)
		p->fresh_line = false;
	if (!in_parent(p) || node->kind == NODE_BLOCK) {
		*level->tail = node;
		level->tail = &node->next;
	} else if (level->node->lost == NULL && (node->kind != NODE_TEXT || !is_blank(node->text))) {
		lose(level->node, node);
	}
}

static struct node *
new_node(struct parse *p, enum node_kind kind, struct str text, const struct tag *tag)
{
	struct node *node = pool_alloc(&p->set->pool, sizeof(*node));

	node->kind = kind;
	node->text = text;
	node->line = tag->line;
	node->column = tag->column;
	return node;
}

/* Makes a text of what stands before `tag`, and moves on to what comes after it. */
static void
pass(struct parse *p, const struct tag *tag, bool cut_before, bool cut_after)
{
	size_t end = cut_before ? tag->line_start : tag->start;
	struct str text = {p->scan.source.p + p->scan.pos, end - p->scan.pos};

	p->scan.pos = cut_after ? tag->next : tag->end;
	if (text.n == 0)
		return;
	struct node *node = new_node(p, NODE_TEXT, text, tag);

	node->line = tag->text_line;
	node->column = tag->text_column;
	add(p, node);
	p->fresh_line = text.p[text.n - 1] == '\n';
}

static bool
alone(const struct tag *tag)
{
	return tag->blank_before && tag->blank_after;
}

static int
open_level(struct parse *p, struct node *node, const struct tag *tag)
{
	if (p->depth == MUSTACHE_NESTING)
		return fault_at(p, tag, MUSTACHE_TOO_DEEP, tag->body);
	add(p, node);
	p->levels[++p->depth] = (struct level){.node = node, .inside = p->scan.pos};
	p->levels[p->depth].tail = &p->levels[p->depth].first;
	return 0;
}

static int
take_value(struct parse *p, const struct tag *tag)
{
	pass(p, tag, false, false);
	struct node *node = new_node(p, tag->sigil == '\0' ? NODE_VALUE : NODE_RAW, tag->body, tag);

	if (!name_split(p->set, node))
		return bad_tag(p, tag);
	add(p, node);
	return 0;
}

static int
take_section(struct parse *p, const struct tag *tag)
{
	pass(p, tag, alone(tag), alone(tag));
	struct node *node = new_node(p, tag->sigil == '#' ? NODE_SECTION : NODE_INVERTED, tag->body, tag);

	if (!name_split(p->set, node))
		return bad_tag(p, tag);
	node->place = alone(tag) ? PLACE_ALONE : PLACE_INLINE;
	return open_level(p, node, tag);
}

static int
take_partial(struct parse *p, const struct tag *tag)
{
	pass(p, tag, alone(tag), alone(tag));
	struct node *node = new_node(p, NODE_PARTIAL, tag->body, tag);

	if (!name_read_call(p->set, node))
		return bad_tag(p, tag);
	if (alone(tag)) {
		node->place = PLACE_ALONE;
		node->indent = tag->indent;
	}
	add(p, node);
	return 0;
}

/* Whether a parent is alone shows at its end: `{{<a}}{{/a}}` may fill a line, and its blocks many. */
static int
take_parent(struct parse *p, const struct tag *tag)
{
	pass(p, tag, tag->blank_before, false);
	struct node *node = new_node(p, NODE_PARENT, tag->body, tag);

	if (!name_read_call(p->set, node))
		return bad_tag(p, tag);
	if (tag->blank_before) {
		node->place = PLACE_FIRST;
		node->indent = tag->indent;
	}
	return open_level(p, node, tag);
}

static int
take_block(struct parse *p, const struct tag *tag)
{
	bool filling = in_parent(p); /* what is before it then leaves no trace */
	bool own_line = tag->blank_after && (filling || tag->blank_before);

	pass(p, tag, tag->blank_before, own_line);
	struct node *node = new_node(p, NODE_BLOCK, tag->body, tag);

	if (!name_is_valid(tag->body))
		return bad_tag(p, tag);
	if (own_line)
		node->place = PLACE_ALONE;
	else if (tag->blank_before)
		node->place = PLACE_FIRST;
	if (filling || tag->blank_before)
		node->indent = tag->indent;
	if (open_level(p, node, tag) != 0)
		return -1;
	p->fresh_line = own_line;
	return 0;
}

/* The level that `tag` closes is the one that is open; otherwise one of both is at fault. */
static int
check_close(struct parse *p, const struct tag *tag)
{
	struct str name = tag->body;
	bool dynamic = name_take_asterisk(&name);

	for (size_t i = p->depth; i > 0; i--) {
		const struct node *open = p->levels[i].node;

		if (!str_eq(open->text, name) || open->dynamic != dynamic)
			continue;
		if (i == p->depth)
			return 0;
		open = p->levels[p->depth].node;
		return mustache_fail(p->error, p->template, open, MUSTACHE_UNCLOSED_SECTION, open->text);
	}
	return fault_at(p, tag, MUSTACHE_STRAY_CLOSE, tag->body);
}

/* A line of which only a closing tag is left outside the level: its margin goes inside. */
static void
keep_margin(struct parse *p, const struct tag *tag)
{
	if (p->fresh_line)
		add(p, new_node(p, NODE_TEXT, STR(""), tag));
}

static void
close_parent(struct parse *p, const struct tag *tag, struct node *node)
{
	bool own_lines = node->place == PLACE_FIRST && tag->blank_after;

	pass(p, tag, false, own_lines);
	if (own_lines)
		node->place = PLACE_ALONE;
	p->fresh_line = own_lines;
}

static void
close_block(struct parse *p, const struct tag *tag, bool filling)
{
	struct level *level = &p->levels[p->depth];
	struct node *node = level->node;
	bool cut_after = !filling && alone(tag);

	pass(p, tag, tag->blank_before && (filling || cut_after), cut_after);
	if (!filling && !cut_after)
		keep_margin(p, tag);
	if (node->place == PLACE_ALONE && level->first != NULL)
		node->indent = scan_indent(p->scan.source, level->inside);
	if (filling)
		tree_outdent(&p->set->pool, level->first, node->indent);
}

static int
take_close(struct parse *p, const struct tag *tag)
{
	if (check_close(p, tag) != 0)
		return -1;
	struct level *level = &p->levels[p->depth];
	struct node *node = level->node, *around = p->levels[p->depth - 1].node;

	if (node->kind == NODE_PARENT) {
		close_parent(p, tag, node);
	} else if (node->kind == NODE_BLOCK) {
		close_block(p, tag, around != NULL && around->kind == NODE_PARENT);
	} else {
		pass(p, tag, alone(tag), alone(tag));
		if (!alone(tag))
			keep_margin(p, tag);
	}
	node->children = level->first;
	p->depth--;
	return 0;
}

static int
take(struct parse *p, const struct tag *tag)
{
	switch (tag->sigil) {
	case '#':
	case '^':
		return take_section(p, tag);
	case '/':
		return take_close(p, tag);
	case '>':
		return take_partial(p, tag);
	case '<':
		return take_parent(p, tag);
	case '$':
		return take_block(p, tag);
	case '!':
	case '=':
		pass(p, tag, alone(tag), alone(tag));
		return 0;
	default:
		return take_value(p, tag);
	}
}

static int
parse(struct parse *p)
{
	struct tag tag;
	enum mustache_fault fault;
	struct str detail;
	int found;

	while ((found = scan_tag(&p->scan, &tag, &fault, &detail)) == 1)
		if (take(p, &tag) != 0)
			return -1;
	if (found < 0)
		return fault_at(p, &tag, fault, detail);
	if (p->depth > 0) {
		const struct node *open = p->levels[p->depth].node;

		return mustache_fail(p->error, p->template, open, MUSTACHE_UNCLOSED_SECTION, open->text);
	}
	pass(p, &tag, false, false);
	return 0;
}

int
mustache_add(struct mustache_set *set, const char *name, struct str source, struct mustache_error *error)
{
	struct template *template = template_intern(set, str_of(name));
	struct str copy = {pool_copy(&set->pool, source.n > 0 ? source.p : "", source.n), source.n};
	struct parse p = {.set = set, .template = template, .error = error, .fresh_line = true};

	p.levels[0].tail = &p.levels[0].first;
	scan_begin(&p.scan, copy);
	if (parse(&p) != 0)
		return -1;
	template->nodes = p.levels[0].first;
	template->defined = true;
	return 0;
}
