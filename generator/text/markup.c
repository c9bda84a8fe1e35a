/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markup.h"

#include <expat.h>
#include <stdio.h>
#include <string.h>

struct reading {
	struct pool *pool;
	XML_Parser parser;
	struct node *root, *open;
	int depth;
};

static struct node *
add_node(struct reading *reading)
{
	struct node *node = pool_alloc(reading->pool, sizeof *node), *parent = reading->open;

	node->parent = parent;
	if (parent == NULL)
		reading->root = node;
	else if (parent->last == NULL)
		parent->first = node;
	else
		parent->last->next = node;
	if (parent != NULL)
		parent->last = node;
	return node;
}

static const char *
copy(struct reading *reading, const char *text)
{
	return pool_copy(reading->pool, text, strlen(text));
}

static void
start(void *arg, const char *name, const char **attributes)
{
	struct reading *reading = arg;
	struct node *node = add_node(reading);
	size_t count = 0;

	while (attributes[count] != NULL)
		count++;
	node->name = copy(reading, name);
	node->attributes = pool_alloc(reading->pool, (count + 1) * sizeof *node->attributes);
	for (size_t i = 0; i < count; i++)
		node->attributes[i] = copy(reading, attributes[i]);
	reading->open = node;
	if (++reading->depth > MARKUP_DEPTH)
		XML_StopParser(reading->parser, XML_FALSE);
}

static void
end(void *arg, const char *name)
{
	struct reading *reading = arg;

	(void)name;
	reading->open = reading->open->parent;
	reading->depth--;
}

static void
characters(void *arg, const char *text, int length)
{
	struct reading *reading = arg;
	struct node *node = add_node(reading);

	node->text = (struct str){pool_copy(reading->pool, text, (size_t)length), (size_t)length};
}

/* Where the tag that begins at `at` ends: at its '>' outside quotes, or at the end of the text. */
static size_t
tag_end(struct str text, size_t at)
{
	char quote = '\0';

	for (; at < text.n; at++) {
		char c = text.p[at];

		if (quote != '\0')
			quote = c == quote ? '\0' : quote;
		else if (c == '"' || c == '\'')
			quote = c;
		else if (c == '>')
			return at;
	}
	return at;
}

static bool
has_no_end(struct str tag)
{
	static const char *const names[] = {"br", "hr", "img", "input", "col", "wbr"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		size_t n = strlen(names[i]);

		if (tag.n > n && strncmp(tag.p, names[i], n) == 0 && strchr(" \t\n/>", tag.p[n]) != NULL)
			return true;
	}
	return false;
}

/* The text as XML: what begins a tag there is one, for all other '<' are entities. */
static void
to_xml(struct str text, struct buf *out)
{
	for (size_t i = 0; i < text.n; i++) {
		unsigned char c = (unsigned char)text.p[i];

		if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f)
			buf_puts(out, "\uFFFD");
		else if (c == 0xef && text.n - i > 2 && (unsigned char)text.p[i + 1] == 0xbf &&
			 (unsigned char)text.p[i + 2] >= 0xbe) {
			buf_puts(out, "\uFFFD");
			i += 2;
		} else if (c == '<' && has_no_end((struct str){text.p + i + 1, text.n - i - 1})) {
			size_t stop = tag_end(text, i);

			buf_add(out, text.p + i, stop - i);
			buf_puts(out, text.p[stop - 1] == '/' ? ">" : "/>");
			i = stop;
		} else
			buf_putc(out, (char)c);
	}
}

struct node *
markup_read(struct pool *pool, struct str text, char why[128])
{
	struct reading reading = {.pool = pool, .parser = XML_ParserCreate("UTF-8")};
	struct buf xml = {0};
	struct node *root = NULL;

	to_xml(text, &xml);
	XML_SetUserData(reading.parser, &reading);
	XML_SetElementHandler(reading.parser, start, end);
	XML_SetCharacterDataHandler(reading.parser, characters);
	if (xml.len < (1u << 30) && XML_Parse(reading.parser, buf_text(&xml), (int)xml.len, XML_TRUE) == XML_STATUS_OK)
		root = reading.root;
	else if (reading.depth > MARKUP_DEPTH)
		snprintf(why, 128, "%lu:%lu: more than %d elements within each other",
		    XML_GetCurrentLineNumber(reading.parser), XML_GetCurrentColumnNumber(reading.parser) + 1,
		    MARKUP_DEPTH);
	else
		snprintf(why, 128, "%lu:%lu: %s", XML_GetCurrentLineNumber(reading.parser),
		    XML_GetCurrentColumnNumber(reading.parser) + 1, XML_ErrorString(XML_GetErrorCode(reading.parser)));
	XML_ParserFree(reading.parser);
	buf_free(&xml);
	return root;
}

const char *
node_attribute(const struct node *node, const char *name)
{
	for (const char **a = node->attributes; a != NULL && *a != NULL; a += 2)
		if (strcmp(a[0], name) == 0)
			return a[1];
	return NULL;
}

bool
node_is(const struct node *node, const char *name)
{
	return node->name != NULL && strcmp(node->name, name) == 0;
}

bool
node_has_class(const struct node *node, const char *name)
{
	const char *value = node_attribute(node, "class");
	size_t n = strlen(name);

	for (const char *at = value; at != NULL && (at = strstr(at, name)) != NULL; at += n)
		if ((at == value || at[-1] == ' ') && (at[n] == '\0' || at[n] == ' '))
			return true;
	return false;
}

static struct node *
step(const struct node *top, const struct node *node)
{
	if (node->first != NULL)
		return node->first;
	while (node != top && node->next == NULL)
		node = node->parent;
	return node == top ? NULL : node->next;
}

struct node *
node_next(const struct node *top, const struct node *from, const char *name)
{
	struct node *node = step(top, from != NULL ? from : top);

	while (node != NULL && !node_is(node, name))
		node = step(top, node);
	return node;
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static void
put_folded(struct str text, size_t start_at, struct buf *out)
{
	for (size_t i = 0; i < text.n; i++)
		if (!is_space(text.p[i]))
			buf_putc(out, text.p[i]);
		else if (out->len > start_at && out->data[out->len - 1] != ' ')
			buf_putc(out, ' ');
}

void
node_text(const struct node *node, struct buf *out)
{
	size_t start_at = out->len;

	for (const struct node *at = step(node, node); at != NULL; at = step(node, at))
		if (at->name == NULL)
			put_folded(at->text, start_at, out);
	while (out->len > start_at && out->data[out->len - 1] == ' ')
		out->data[--out->len] = '\0';
}
