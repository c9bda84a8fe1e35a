/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A rendering under way: mustache_render.c walks a template, mustache_call.c goes from one into another,
 * mustache_pointed.c looks back at what is written. Private to those three.
 */
#ifndef TEXT_MUSTACHE_RENDER_H
#define TEXT_MUSTACHE_RENDER_H

#include <stdint.h>

#include "text/mustache_tree.h"
#include "text/names.h"

/* Every struct here lives on the stack of the call that made it, and points outward to those of its callers. */

/* The data that names are looked up in, from the inside out. */
struct scope {
	const struct data *data;
	const struct scope *outer;
};

/* What goes before each line: `outer` first. NULL: nothing. */
struct margin {
	struct str own;
	const struct margin *outer;
};

/* A parent that is being rendered, with the blocks that are filled in for it. */
struct frame {
	const struct node *parent;
	const struct template *template; /* that the parent tag is in */
	struct frame *outer;
	uint64_t asked; /* a bit for each of its first 64 blocks that was there to fill in */
};

/* A call that is not done yet. */
struct call {
	const struct template *template;
	const struct data *data;
	const struct call *outer;
};

struct render {
	const struct mustache_set *set;
	enum mustache_mode mode;
	struct buf *out;
	size_t limit;	/* of the length of `out` */
	size_t entries; /* of lists that were entered */
	struct mustache_error *error;
	struct names pointed; /* the ids that what is written before `searched` points at */
	size_t searched;
	const struct margin *pending; /* goes out before the next byte does: lines of nothing get no margin */
};

/* Where in the templates and the data the rendering is. */
struct at {
	const struct template *template;
	const struct scope *scope;
	const struct margin *margin;
	struct frame *frame;
	const struct call *call;
	int depth;
};

int render_nodes(struct render *r, const struct at *at, const struct node *nodes);
int render_call(struct render *r, const struct at *at, const struct node *node);
int render_block(struct render *r, const struct at *at, const struct node *node);

/* Adds `text` to the output, after the margin that was pending. */
void render_put(struct render *r, struct str text, bool escape);

/* What the node's name stands for; NULL: it is nowhere. What is null has every name, and all of them are null. */
const struct data *render_look_up(struct render *r, const struct at *at, const struct node *node);
bool render_is_true(const struct data *data);

/* What this rendering has written points at `id` on the page: it has "#id" as a quoted value. */
bool render_points_at(struct render *r, struct str id);

int render_fault(
    struct render *r, const struct at *at, const struct node *node, enum mustache_fault fault, struct str detail);

#endif
