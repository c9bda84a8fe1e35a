/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * kringen(van, naar): the circles in a graph, as JSON: [["a","b"],["c"]] for a -> b -> a and c -> c, each from the
 * first of its names on. Where circles overlap not all are told, but there are none left where none is told. In linear
 * time, which a recursive query cannot do: it walks from each node anew.
 */
#include <sqlite3.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/mem.h"
#include "store/functions.h"
#include "text/names.h"

#define CIRCLES_MAX 100 /* more are told when these are mended */

struct edge {
	size_t from, to;
	size_t next; /* of the same `from`; 0: none. Edges count from 1 */
};

struct node {
	char *name;
	size_t first, last; /* edges; while walking, `first` is the one to follow next */
	size_t depth;	    /* its place on the way that is being walked, from 1; 0: it is not on it */
	bool seen, told;
};

/* What the function keeps between rows; nodes count from 1 too. */
struct graph {
	struct names numbers;
	struct node *nodes;
	struct edge *edges;
	size_t node_count, node_room, edge_count, edge_room;
};

static size_t
node_of(struct graph *graph, const char *name)
{
	size_t *number = names_at(&graph->numbers, str_of(name));

	if (*number > 0)
		return *number;
	if (graph->node_count + 1 >= graph->node_room) {
		graph->node_room = graph->node_room > 0 ? graph->node_room * 2 : 64;
		graph->nodes = xrealloc(graph->nodes, graph->node_room, sizeof(*graph->nodes));
	}
	*number = ++graph->node_count;
	graph->nodes[*number] = (struct node){.name = xstrdup(name)};
	return *number;
}

static void
add_edge(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	struct graph *graph = sqlite3_aggregate_context(context, sizeof *graph);
	const char *from = (const char *)sqlite3_value_text(argv[0]);
	const char *to = (const char *)sqlite3_value_text(argv[1]);

	(void)argc;
	if (graph == NULL || from == NULL || to == NULL)
		return;
	if (graph->edge_count + 1 >= graph->edge_room) {
		graph->edge_room = graph->edge_room > 0 ? graph->edge_room * 2 : 64;
		graph->edges = xrealloc(graph->edges, graph->edge_room, sizeof(*graph->edges));
	}
	size_t number = ++graph->edge_count, start = node_of(graph, from), end = node_of(graph, to);
	struct node *node = &graph->nodes[start];

	graph->edges[number] = (struct edge){start, end, 0};
	if (node->last > 0)
		graph->edges[node->last].next = number;
	else
		node->first = number;
	node->last = number;
}

static void
put_json(struct buf *out, const char *text)
{
	buf_putc(out, '"');
	for (const char *p = text; *p != '\0'; p++) {
		if (*p == '"' || *p == '\\')
			buf_putc(out, '\\');
		buf_putc(out, *p);
	}
	buf_putc(out, '"');
}

/* Tells the circle of the `length` nodes at `way`. */
static void
put_circle(struct graph *graph, const size_t *way, size_t length, struct buf *out)
{
	size_t first = 0;

	for (size_t i = 0; i < length; i++) {
		graph->nodes[way[i]].told = true;
		if (strcmp(graph->nodes[way[i]].name, graph->nodes[way[first]].name) < 0)
			first = i;
	}
	buf_puts(out, out->len > 1 ? ",[" : "[");
	for (size_t i = 0; i < length; i++) {
		if (i > 0)
			buf_putc(out, ',');
		put_json(out, graph->nodes[way[(first + i) % length]].name);
	}
	buf_putc(out, ']');
}

/* Walks from node `start` over all that it leads to, depth first; `way` has room for every node. */
static void
walk(struct graph *graph, size_t start, size_t *way, size_t *circles, struct buf *out)
{
	size_t length = 1;

	way[0] = start;
	graph->nodes[start].seen = true;
	graph->nodes[start].depth = 1;
	while (length > 0) {
		struct node *node = &graph->nodes[way[length - 1]];

		if (node->first == 0) {
			node->depth = 0;
			length--;
			continue;
		}
		const struct edge *edge = &graph->edges[node->first];
		struct node *next = &graph->nodes[edge->to];

		node->first = edge->next;
		if (next->depth > 0 && !(next->told && node->told) && *circles < CIRCLES_MAX) {
			put_circle(graph, way + next->depth - 1, length - next->depth + 1, out);
			++*circles;
		} else if (!next->seen) {
			next->seen = true;
			next->depth = length + 1;
			way[length++] = edge->to;
		}
	}
}

static void
tell_circles(sqlite3_context *context)
{
	struct graph *graph = sqlite3_aggregate_context(context, 0);
	struct buf out = {0};
	size_t circles = 0;

	if (graph == NULL)
		return;
	size_t *way = xcalloc(graph->node_count + 1, sizeof *way);

	buf_putc(&out, '[');
	for (size_t i = 1; i <= graph->node_count; i++)
		if (!graph->nodes[i].seen)
			walk(graph, i, way, &circles, &out);
	buf_putc(&out, ']');
	sqlite3_result_text(context, buf_text(&out), (int)out.len, SQLITE_TRANSIENT);
	for (size_t i = 1; i <= graph->node_count; i++)
		free(graph->nodes[i].name);
	names_clear(&graph->numbers);
	free(graph->nodes);
	free(graph->edges);
	free(way);
	buf_free(&out);
}

void
functions_register_cycles(struct sqlite3 *sqlite)
{
	sqlite3_create_function(
	    sqlite, "kringen", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, NULL, NULL, add_edge, tell_circles);
}
