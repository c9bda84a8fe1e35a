/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/frontmatter.h"

#include <stdio.h>
#include <assert.h>
#include <string.h>
#include <yaml.h>

#include "base/mem.h"
#include "text/utf8.h"
#include "text/frontmatter_slip.h"

/* What the reader is in the middle of. */
struct reader {
	struct front_matter *head;
	const struct front_matter_sink *sink;
	struct str yaml;
	int first_line;	     /* of the YAML in the file */
	size_t chars, bytes; /* of the YAML, up to the mark that was looked up last */
	bool failed;
	struct open {
		struct yaml_node *node, *last; /* an open map or list, and its newest entry */
		bool has_key;		       /* a map's key was read, its value comes */
		struct str key;
		struct str raw_key;
		int key_line, key_column;
	} open[FRONTMATTER_DEPTH];
	int depth;
};

static void
fault_at(struct reader *reader, const char *name, int line, int column, struct str a)
{
	reader->failed = true;
	reader->sink->fault(reader->sink->arg, name, line, column, a, STR(""));
}

static void
fault(struct reader *reader, const char *name, yaml_mark_t mark)
{
	fault_at(reader, name, (int)mark.line + reader->first_line, (int)mark.column + 1, STR(""));
}

static void
fault_at_byte(struct reader *reader, const char *name, size_t offset, struct str a)
{
	int line, column;

	utf8_place(reader->yaml, offset, &line, &column);
	fault_at(reader, name, line + reader->first_line - 1, column, a);
}

/* Marks count characters. They come nearly in order, so each is looked for from the one before it. */
static const char *
byte_at(struct reader *reader, yaml_mark_t mark)
{
	if (mark.index < reader->chars)
		reader->chars = reader->bytes = 0;
	reader->bytes += utf8_skip(
	    (struct str){reader->yaml.p + reader->bytes, reader->yaml.n - reader->bytes}, mark.index - reader->chars);
	reader->chars = mark.index;
	return reader->yaml.p + reader->bytes;
}

static struct str
raw_text(struct reader *reader, const yaml_event_t *event)
{
	const char *start = byte_at(reader, event->start_mark);

	return (struct str){start, (size_t)(byte_at(reader, event->end_mark) - start)};
}

/* A second entry with the same key is reported and left out of the tree. */
static bool
is_duplicate(struct reader *reader, struct open *top)
{
	for (struct yaml_node *node = top->node->first; node != NULL; node = node->next) {
		if (!str_eq(node->key, top->key))
			continue;
		char line[16];

		snprintf(line, sizeof line, "%d", node->key_line);
		reader->sink->fault(
		    reader->sink->arg, "sleutel-dubbel", top->key_line, top->key_column, top->key, str_of(line));
		return true;
	}
	return false;
}

/* Makes a node for the event and hangs it under the innermost open map or list. */
static struct yaml_node *
add_node(struct reader *reader, enum yaml_form form, const yaml_event_t *event)
{
	struct yaml_node *node = pool_alloc(&reader->head->pool, sizeof *node);

	node->form = form;
	node->line = (int)event->start_mark.line + reader->first_line;
	node->column = (int)event->start_mark.column + 1;
	node->raw = raw_text(reader, event);
	if (reader->depth == 0) {
		reader->head->root = node;
		return node;
	}
	struct open *top = &reader->open[reader->depth - 1];
	bool keep = true;

	assert(top->node != NULL);
	if (top->node->form == YAML_MAP) {
		keep = !is_duplicate(reader, top);
		node->key = top->key;
		node->raw_key = top->raw_key;
		node->key_line = top->key_line;
		node->key_column = top->key_column;
		top->has_key = false;
	}
	if (keep) {
		if (top->last != NULL)
			top->last->next = node;
		else
			top->node->first = node;
		top->last = node;
	}
	return node;
}

/* Tells of a code such as \x07 in a text in double quotes: the file holds no control character, but the value does. */
static bool
coded_control(struct reader *reader, const yaml_event_t *event, struct str text)
{
	size_t offset, length;

	if (!utf8_first_control(text, &offset))
		return false;
	struct str raw = raw_text(reader, event);
	size_t at = yaml_control_code(raw, &length);

	fault_at_byte(reader, "stuurteken", (size_t)(raw.p - reader->yaml.p) + at, (struct str){raw.p + at, length});
	return true;
}

/* A block scalar is where its text begins, not where its | or > is: what is told of a line of it counts from there. */
static void
stand_at_text(struct yaml_node *node)
{
	const char *end = node->raw.p + node->raw.n, *line = node->raw.p, *at = memchr(line, '\n', node->raw.n);
	int below = 0;

	for (; at != NULL && at < end && strchr(" \t\r\n", *at) != NULL; at++)
		if (*at == '\n') {
			line = at + 1;
			below++;
		}
	if (at == NULL || at == end)
		return; /* it has none */
	node->line += below;
	node->column = (int)(at - line) + 1;
}

static void
read_scalar(struct reader *reader, const yaml_event_t *event)
{
	struct open *top = reader->depth > 0 ? &reader->open[reader->depth - 1] : NULL;
	const char *value = (const char *)event->data.scalar.value;
	struct str text = {pool_copy(&reader->head->pool, value, event->data.scalar.length), event->data.scalar.length};

	if (event->data.scalar.anchor != NULL) {
		fault(reader, "yaml-anker", event->start_mark);
	} else if (event->data.scalar.tag != NULL) {
		fault(reader, "yaml-label", event->start_mark);
	} else if (event->data.scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE && coded_control(reader, event, text)) {
		return;
	} else if (top != NULL && top->node->form == YAML_MAP && !top->has_key) {
		top->has_key = true;
		top->key = text;
		top->raw_key = raw_text(reader, event);
		top->key_line = (int)event->start_mark.line + reader->first_line;
		top->key_column = (int)event->start_mark.column + 1;
	} else {
		struct yaml_node *node = add_node(reader, YAML_TEXT, event);

		node->text = text;
		node->plain = event->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
		if (event->data.scalar.style == YAML_LITERAL_SCALAR_STYLE ||
		    event->data.scalar.style == YAML_FOLDED_SCALAR_STYLE)
			stand_at_text(node);
	}
}

static void
open_node(struct reader *reader, enum yaml_form form, const yaml_event_t *event, bool anchor, bool tag)
{
	struct open *top = reader->depth > 0 ? &reader->open[reader->depth - 1] : NULL;

	if (anchor) {
		fault(reader, "yaml-anker", event->start_mark);
	} else if (tag) {
		fault(reader, "yaml-label", event->start_mark);
	} else if (top != NULL && top->node->form == YAML_MAP && !top->has_key) {
		fault(reader, "yaml-sleutel", event->start_mark);
	} else if (reader->depth == FRONTMATTER_DEPTH) {
		fault(reader, "te-diep", event->start_mark);
	} else {
		struct yaml_node *node = add_node(reader, form, event);

		reader->open[reader->depth++] = (struct open){.node = node};
	}
}

/* A list or map in flow form ends with its bracket; one in block form just ends. */
static void
close_node(struct reader *reader, const yaml_event_t *event)
{
	struct yaml_node *node = reader->open[--reader->depth].node;

	assert(node != NULL);
	if (node->raw.n == 1 && (node->raw.p[0] == '[' || node->raw.p[0] == '{'))
		node->raw.n = (size_t)(byte_at(reader, event->end_mark) - node->raw.p);
	else
		node->raw.n = 0;
}

/* Returns whether there is more to read. */
static bool
read_event(struct reader *reader, const yaml_event_t *event, int *documents)
{
	switch (event->type) {
	case YAML_DOCUMENT_START_EVENT:
		if (++*documents > 1)
			fault(reader, "yaml-document", event->start_mark);
		else if (event->data.document_start.version_directive != NULL ||
			 event->data.document_start.tag_directives.start !=
			     event->data.document_start.tag_directives.end)
			fault(reader, "yaml-label", event->start_mark);
		break;
	case YAML_ALIAS_EVENT:
		fault(reader, "yaml-anker", event->start_mark);
		break;
	case YAML_SCALAR_EVENT:
		read_scalar(reader, event);
		break;
	case YAML_SEQUENCE_START_EVENT:
		open_node(reader, YAML_LIST, event, event->data.sequence_start.anchor != NULL,
		    event->data.sequence_start.tag != NULL);
		break;
	case YAML_MAPPING_START_EVENT:
		open_node(reader, YAML_MAP, event, event->data.mapping_start.anchor != NULL,
		    event->data.mapping_start.tag != NULL);
		break;
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		close_node(reader, event);
		break;
	case YAML_STREAM_END_EVENT:
		return false;
	default:
		break;
	}
	return !reader->failed;
}

/* The line that starts at `at`, without its end; `*next` is where the next one starts. */
static struct str
line_at(struct str file, size_t at, size_t *next)
{
	const char *end = memchr(file.p + at, '\n', file.n - at);
	size_t n = end != NULL ? (size_t)(end - file.p) - at : file.n - at;

	*next = at + n + (end != NULL);
	if (n > 0 && file.p[at + n - 1] == '\r')
		n--;
	return (struct str){file.p + at, n};
}

/* Line `number` of the YAML, from 0; empty beyond its end. */
static struct str
yaml_line(const struct reader *reader, size_t number)
{
	struct str line = STR("");
	size_t at = 0, i = 0;

	for (; i <= number && at < reader->yaml.n; i++)
		line = line_at(reader->yaml, at, &at);
	return i > number ? line : STR("");
}

/* What stands on the line before the mark; the rest goes to `after`. */
static struct str
before_mark(const struct reader *reader, yaml_mark_t mark, struct str *after)
{
	struct str line = yaml_line(reader, mark.line);
	size_t n = 0;

	for (size_t column = 0; n < line.n; n++)
		if (!utf8_continues(line.p[n]) && column++ == mark.column)
			break;
	*after = (struct str){line.p + n, line.n - n};
	return (struct str){line.p, n};
}

/* The first line that holds something, from 0: neither blank nor a comment. *column: where that starts, from 1. */
static size_t
first_line(const struct reader *reader, size_t last, int *column)
{
	size_t number = 0;

	for (*column = 1; number <= last; number++) {
		struct str line = yaml_line(reader, number), said = str_trim(line);

		if (said.n > 0 && said.p[0] != '#') {
			*column = (int)(said.p - line.p) + 1;
			return number;
		}
	}
	return last;
}

/*
 * libyaml wants a document. After `...` or a line with %, that line is what does not belong; else all above is one
 * value, ended by a comment: its first line lacks a colon, or the blank behind it.
 */
static void
stray_line_fault(struct reader *reader, size_t below)
{
	for (size_t number = below; number-- > 0;) {
		struct str line = yaml_line(reader, number);
		const char *name = str_starts(line, "%") ? "yaml-label" : "yaml-document";

		if (str_starts(line, "%") || str_starts(line, "...")) {
			fault_at(reader, name, (int)number + reader->first_line, 1, STR(""));
			return;
		}
	}
	int column;
	size_t first = first_line(reader, below, &column);

	fault_at(reader, "yaml", (int)first + reader->first_line, column, STR("no colon"));
}

/* Tells of a slip on an earlier line, that made libyaml stumble here over what is right. Returns whether there is one.
 */
static bool
earlier_fault(struct reader *reader, const struct yaml_slip *slip, struct str before, size_t line)
{
	int column;

	if (strcmp(slip->group, "open list") == 0 && yaml_line(reader, line).n == 0) {
		fault_at_byte(reader, slip->fault, yaml_open_bracket(reader->yaml), str_of(slip->group));
		return true;
	}
	if (strcmp(slip->group, "text behind quote") == 0 && yaml_open_quote(reader->yaml, before) < reader->yaml.n) {
		fault_at_byte(reader, slip->fault, yaml_open_quote(reader->yaml, before), STR("open quote"));
		return true;
	}
	if (strcmp(slip->group, "line goes on") == 0 && line > 0 &&
	    yaml_lacks_colon(line > 1 ? yaml_line(reader, line - 2) : STR(""), yaml_line(reader, line - 1),
		yaml_line(reader, line), &column)) {
		fault_at(reader, slip->fault, (int)line - 1 + reader->first_line, column, STR("no colon"));
		return true;
	}
	if (line > 1 && yaml_odd_first(yaml_line(reader, line - 2), yaml_line(reader, line - 1),
			    yaml_line(reader, line), &column)) {
		fault_at(reader, slip->fault, (int)line - 1 + reader->first_line, column, STR("odd first"));
		return true;
	}
	return false;
}

/*
 * libyaml says where it noticed. Where the writer's slip is earlier, that place helps more: where a quote or list was
 * opened, or the name that lacks its colon.
 */
static void
yaml_fault(struct reader *reader, const yaml_parser_t *parser)
{
	struct yaml_trouble trouble = {.problem = parser->problem != NULL ? parser->problem : "",
	    .context = parser->context != NULL ? parser->context : "",
	    .below = parser->problem_mark.line != parser->context_mark.line};

	if (strstr(trouble.problem, "<document start>") != NULL) {
		stray_line_fault(reader, parser->problem_mark.line);
		return;
	}
	/* libyaml's reader knows no line, only the byte. */
	if (parser->error == YAML_READER_ERROR) {
		fault_at_byte(reader, "stuurteken", parser->problem_offset, STR(""));
		return;
	}
	trouble.before = before_mark(reader, parser->problem_mark, &trouble.after);
	struct yaml_slip slip = yaml_slip(&trouble);

	if (earlier_fault(reader, &slip, trouble.before, parser->problem_mark.line))
		return;
	yaml_mark_t mark = slip.at_context ? parser->context_mark : parser->problem_mark;

	fault_at(reader, slip.fault, (int)mark.line + reader->first_line, (int)mark.column + 1, str_of(slip.group));
}

static void
read_yaml(struct reader *reader)
{
	yaml_parser_t parser;
	yaml_event_t event;
	bool more = true;
	int documents = 0;

	if (yaml_parser_initialize(&parser) == 0)
		mem_lacks();
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, (const unsigned char *)reader->yaml.p, reader->yaml.n);
	while (more) {
		if (yaml_parser_parse(&parser, &event) == 0) {
			if (parser.error == YAML_MEMORY_ERROR)
				mem_lacks();
			yaml_fault(reader, &parser);
			break;
		}
		more = read_event(reader, &event, &documents);
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
}

/* A line `---`; blanks behind it cannot be seen, and count for nothing. */
static bool
is_fence(struct str line)
{
	while (line.n > 0 && (line.p[line.n - 1] == ' ' || line.p[line.n - 1] == '\t'))
		line.n--;
	return str_is(line, "---");
}

/* Finds the YAML between the two `---` lines, and the body after them. */
static int
split(struct reader *reader, struct str file)
{
	size_t start = str_starts(file, "\xef\xbb\xbf") ? 3 : 0, at, next;

	if (start == file.n || !is_fence(line_at(file, start, &next))) {
		fault_at(reader, "kop-ontbreekt", 1, 1, STR(""));
		return -1;
	}
	reader->yaml = (struct str){file.p + next, 0};
	reader->first_line = 2;
	reader->head->body_line = 3;
	for (at = next; at < file.n; at = next, reader->head->body_line++) {
		if (is_fence(line_at(file, at, &next))) {
			reader->yaml.n = (size_t)(file.p + at - reader->yaml.p);
			reader->head->yaml = reader->yaml;
			reader->head->body = (struct str){file.p + next, file.n - next};
			return 0;
		}
	}
	fault_at(reader, "kop-open", 1, 1, STR(""));
	return -1;
}

/* The bytes must be text before anything else looks at them. */
static bool
is_text(struct reader *reader, struct str file)
{
	size_t offset = 0;
	bool valid = utf8_valid(file, &offset);
	int line, column;

	if (valid && !utf8_first_control(file, &offset))
		return true;
	utf8_place(file, offset, &line, &column);
	fault_at(reader, valid ? "stuurteken" : "geen-utf8", line, column, STR(""));
	return false;
}

int
front_matter_read(struct str file, const struct front_matter_sink *sink, struct front_matter *out)
{
	struct reader reader = {.head = out, .sink = sink};

	*out = (struct front_matter){0};
	if (!is_text(&reader, file) || split(&reader, file) != 0)
		return -1;
	read_yaml(&reader);
	if (!reader.failed && (out->root == NULL || out->root->form != YAML_MAP))
		fault_at(&reader, "kop-geen-velden", 2, 1, STR(""));
	if (reader.failed)
		out->root = NULL;
	return reader.failed ? -1 : 0;
}

void
front_matter_clear(struct front_matter *head)
{
	pool_clear(&head->pool);
	*head = (struct front_matter){0};
}
