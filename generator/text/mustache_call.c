/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/mustache_render.h"

/* Renders `nodes` with `indent` before each of their lines, the line that is begun now included. */
static int
render_indented(struct render *r, const struct at *at, struct str indent, const struct node *nodes)
{
	struct margin margin = {indent, at->margin};
	struct at inside = *at;

	if (indent.n > 0)
		inside.margin = &margin;
	if (inside.margin != NULL)
		r->pending = inside.margin;
	int result = render_nodes(r, &inside, nodes);

	if (r->pending == &margin)
		r->pending = NULL;
	return result;
}

/* The template that a dynamic name asks for; NULL: none. */
static int
dynamic_target(struct render *r, const struct at *at, const struct node *node, const struct template **target)
{
	const struct data *value = render_look_up(r, at, node);

	*target = NULL;
	if (r->mode == MUSTACHE_SPEC) {
		if (value != NULL)
			*target = template_find(r->set, data_str(value));
		return 0;
	}
	if (value == NULL)
		return render_fault(r, at, node, MUSTACHE_UNKNOWN_NAME, node->text);
	if (data_kind(value) == DATA_NULL)
		return 0;
	if (data_kind(value) != DATA_TEXT)
		return render_fault(r, at, node, MUSTACHE_NOT_TEXT, node->text);
	if (r->mode == MUSTACHE_CHECK && !render_is_true(value))
		return 0;
	*target = template_find(r->set, data_str(value));
	if (*target == NULL)
		return render_fault(r, at, node, MUSTACHE_UNKNOWN_PARTIAL, data_str(value));
	return 0;
}

static int
find_target(struct render *r, const struct at *at, const struct node *node, const struct template **target)
{
	*target = node->target;
	if (node->dynamic && dynamic_target(r, at, node, target) != 0)
		return -1;
	if (*target == NULL || (*target)->defined)
		return 0;
	if (r->mode != MUSTACHE_SPEC)
		return render_fault(r, at, node, MUSTACHE_UNKNOWN_PARTIAL, (*target)->name);
	*target = NULL;
	return 0;
}

/* A template that calls itself for the same data, as a tree does: a check has seen all of it by then. */
static bool
seen(const struct render *r, const struct at *at, const struct template *target)
{
	if (r->mode != MUSTACHE_CHECK)
		return false;
	for (const struct call *call = at->call; call != NULL; call = call->outer)
		if (call->template == target && call->data == at->scope->data)
			return true;
	return false;
}

static int
go_into(
    struct render *r, const struct at *at, const struct node *node, const struct template *target, struct frame *frame)
{
	struct call here = {target, at->scope->data, at->call};
	struct at inside = {target, at->scope, NULL, frame, &here, at->depth + 1};

	if (at->depth == MUSTACHE_DEPTH)
		return render_fault(r, at, node, MUSTACHE_TOO_DEEP, target->name);
	if (node->place == PLACE_ALONE) {
		inside.margin = at->margin;
		return render_indented(r, &inside, node->indent, target->nodes);
	}
	render_put(r, node->indent, false);
	return render_nodes(r, &inside, target->nodes);
}

/* Each block that the child fills in has been there to fill in, as far as `asked` has bits. */
static int
check_asked(struct render *r, const struct at *at, const struct frame *frame)
{
	uint64_t bit = 1;

	for (const struct node *block = frame->parent->children; block != NULL && bit != 0; block = block->next) {
		if ((frame->asked & bit) == 0)
			return render_fault(r, at, block, MUSTACHE_UNKNOWN_BLOCK, block->text);
		bit <<= 1;
	}
	return 0;
}

int
render_call(struct render *r, const struct at *at, const struct node *node)
{
	struct frame frame = {node, at->template, at->frame, 0};
	struct frame *inner = node->kind == NODE_PARENT ? &frame : at->frame;
	const struct template *target;

	if (node->lost != NULL && r->mode != MUSTACHE_SPEC)
		return render_fault(r, at, node->lost, MUSTACHE_LOST_TEXT, str_trim(node->lost->text));
	if (find_target(r, at, node, &target) != 0)
		return -1;
	if (target == NULL)
		return 0;
	if (seen(r, at, target)) {
		/* What it would have asked for is not known to be missing. */
		for (struct frame *f = at->frame; f != NULL; f = f->outer)
			f->asked = UINT64_MAX;
		return 0;
	}
	if (go_into(r, at, node, target, inner) != 0)
		return -1;
	return r->mode == MUSTACHE_CHECK && inner == &frame ? check_asked(r, at, &frame) : 0;
}

/*
 * What is filled in for block `name`, and the frame it is in. The outermost has it: what a child fills in goes
 * before what its parent fills in for the grandparent.
 */
static const struct node *
find_filling(const struct at *at, struct str name, struct frame **of)
{
	const struct node *filling = NULL;

	for (struct frame *frame = at->frame; frame != NULL; frame = frame->outer) {
		uint64_t bit = 1;

		for (const struct node *block = frame->parent->children; block != NULL;
		     block = block->next, bit <<= 1) {
			if (!str_eq(block->text, name))
				continue;
			frame->asked |= bit;
			filling = block;
			*of = frame;
			break;
		}
	}
	return filling;
}

int
render_block(struct render *r, const struct at *at, const struct node *node)
{
	struct frame *frame = NULL;
	const struct node *filling = find_filling(at, node->text, &frame);

	if (filling == NULL) {
		if (node->place == PLACE_FIRST)
			render_put(r, node->indent, false);
		return render_nodes(r, at, node->children);
	}
	struct at inside = *at;

	/* Blocks in what is filled in belong to the template that it stands in: only those outside that fill them. */
	inside.template = frame->template;
	inside.frame = frame->outer;
	if (node->place != PLACE_INLINE)
		return render_indented(r, &inside, node->indent, filling->children);
	inside.margin = NULL;
	return render_nodes(r, &inside, filling->children);
}
