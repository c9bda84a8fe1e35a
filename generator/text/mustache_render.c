/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/mustache_render.h"

#include <string.h>

int
render_fault(
    struct render *r, const struct at *at, const struct node *node, enum mustache_fault fault, struct str detail)
{
	return mustache_fail(r->error, at->template, node, fault, detail);
}

static void
put_margin(struct render *r, const struct margin *margin)
{
	if (margin == NULL)
		return;
	put_margin(r, margin->outer);
	buf_putstr(r->out, margin->own);
}

void
render_put(struct render *r, struct str text, bool escape)
{
	if (text.n == 0 || r->mode == MUSTACHE_CHECK)
		return;
	if (r->pending != NULL) {
		put_margin(r, r->pending);
		r->pending = NULL;
	}
	if (escape)
		mustache_escape(r->out, text);
	else
		buf_putstr(r->out, text);
}

static void
render_text(struct render *r, const struct margin *margin, struct str text)
{
	while (margin != NULL && text.n > 0) {
		const char *end = memchr(text.p, '\n', text.n - 1);

		if (end == NULL)
			break;
		size_t length = (size_t)(end - text.p) + 1;

		render_put(r, (struct str){text.p, length}, false);
		text = (struct str){text.p + length, text.n - length};
		r->pending = margin;
	}
	render_put(r, text, false);
}

static const struct data *
member(struct render *r, const struct data *data, struct str name)
{
	if (data_kind(data) == DATA_POINTED)
		return data_truth(render_points_at(r, name));
	return data_get(data, name);
}

const struct data *
render_look_up(struct render *r, const struct at *at, const struct node *node)
{
	const struct data *found = NULL;

	if (node->part_count == 0)
		return at->scope->data;
	for (const struct scope *scope = at->scope; scope != NULL && found == NULL; scope = scope->outer)
		found = data_get(scope->data, node->parts[0]);
	for (size_t i = 1; i < node->part_count && found != NULL && data_kind(found) != DATA_NULL; i++)
		found = member(r, found, node->parts[i]);
	return found;
}

static int
render_value(struct render *r, const struct at *at, const struct node *node)
{
	const struct data *value = render_look_up(r, at, node);
	bool strict = r->mode != MUSTACHE_SPEC;

	if (value == NULL)
		return strict ? render_fault(r, at, node, MUSTACHE_UNKNOWN_NAME, node->text) : 0;
	switch (data_kind(value)) {
	case DATA_TEXT:
		if (node->kind == NODE_RAW && strict)
			return render_fault(r, at, node, MUSTACHE_RAW_TEXT, node->text);
		render_put(r, data_str(value), node->kind == NODE_VALUE);
		return 0;
	case DATA_HTML:
		render_put(r, data_str(value), false);
		return 0;
	case DATA_LIST:
	case DATA_MAP:
	case DATA_POINTED:
		return strict ? render_fault(r, at, node, MUSTACHE_NOT_TEXT, node->text) : 0;
	case DATA_NULL:
	case DATA_FALSE:
		break;
	}
	return 0;
}

bool
render_is_true(const struct data *data)
{
	switch (data_kind(data)) {
	case DATA_TEXT:
	case DATA_HTML:
		return data_str(data).n > 0;
	case DATA_LIST:
		return data_count(data) > 0;
	case DATA_MAP:
	case DATA_POINTED:
		return true;
	case DATA_NULL:
	case DATA_FALSE:
		break;
	}
	return false;
}

/* The one value that stands for all that a section may be entered with. NULL: none is known. */
static const struct data *
specimen(const struct data *value)
{
	if (data_kind(value) != DATA_LIST)
		return value;
	if (data_sample(value) != NULL)
		return data_sample(value);
	return data_count(value) > 0 ? data_at(value, 0) : NULL;
}

static int
enter(struct render *r, const struct at *at, const struct data *data, const struct node *node)
{
	struct scope scope = {data, at->scope};
	struct at inside = *at;

	if (data != NULL)
		inside.scope = &scope;
	return render_nodes(r, &inside, node->children);
}

static int
render_section(struct render *r, const struct at *at, const struct node *node)
{
	const struct data *value = render_look_up(r, at, node);
	bool inverted = node->kind == NODE_INVERTED;

	if (value == NULL && r->mode != MUSTACHE_SPEC)
		return render_fault(r, at, node, MUSTACHE_UNKNOWN_NAME, node->text);
	if (r->mode == MUSTACHE_CHECK)
		return enter(r, at, inverted ? NULL : specimen(value), node);
	if (value == NULL || !render_is_true(value))
		return inverted ? render_nodes(r, at, node->children) : 0;
	if (inverted)
		return 0;
	if (data_kind(value) != DATA_LIST)
		return enter(r, at, value, node);
	for (size_t i = 0; i < data_count(value); i++) {
		if (r->entries++ == MUSTACHE_ENTRIES)
			return render_fault(r, at, node, MUSTACHE_TOO_LONG, STR(""));
		if (enter(r, at, data_at(value, i), node) != 0)
			return -1;
	}
	return 0;
}

static int
render_node(struct render *r, const struct at *at, const struct node *node)
{
	switch (node->kind) {
	case NODE_TEXT:
		render_text(r, at->margin, node->text);
		return 0;
	case NODE_VALUE:
	case NODE_RAW:
		return render_value(r, at, node);
	case NODE_SECTION:
	case NODE_INVERTED:
		return render_section(r, at, node);
	case NODE_PARTIAL:
	case NODE_PARENT:
		return render_call(r, at, node);
	case NODE_BLOCK:
		return render_block(r, at, node);
	}
	return 0;
}

int
render_nodes(struct render *r, const struct at *at, const struct node *nodes)
{
	for (const struct node *node = nodes; node != NULL; node = node->next) {
		if (node->starts_line && at->margin != NULL)
			r->pending = at->margin;
		if (render_node(r, at, node) != 0)
			return -1;
		if (r->out->len > r->limit)
			return render_fault(r, at, node, MUSTACHE_TOO_LONG, STR(""));
	}
	return 0;
}

int
mustache_render(const struct mustache_set *set, const char *name, const struct data *data, enum mustache_mode mode,
    struct buf *out, struct mustache_error *error)
{
	const struct template *template = template_find(set, str_of(name));
	size_t most = set->allowed > MUSTACHE_OUTPUT ? set->allowed : MUSTACHE_OUTPUT;
	struct render r = {
	    .set = set, .mode = mode, .out = out, .limit = out->len + most, .error = error, .searched = out->len};
	struct scope scope = {data, NULL};
	struct call call = {template, data, NULL};
	struct at at = {.template = template, .scope = &scope, .call = &call};
	size_t before = out->len;

	if (template == NULL || !template->defined) {
		const struct template asked = {.name = str_of(name)};
		const struct node start = {.line = 1, .column = 1};

		return mustache_fail(error, &asked, &start, MUSTACHE_UNKNOWN_PARTIAL, asked.name);
	}
	int result = render_nodes(&r, &at, template->nodes);

	names_clear(&r.pointed);
	if (result == 0)
		return 0;
	out->len = before;
	if (out->data != NULL)
		out->data[before] = '\0';
	return -1;
}
