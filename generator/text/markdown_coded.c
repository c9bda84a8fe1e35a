/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_coded.h"

#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"

/* cmark makes a byte that is no UTF-8 of U+FFFE and U+FFFF. */
static bool
is_bad(const char *text)
{
	size_t offset;

	return text != NULL && (!utf8_valid(str_of(text), &offset) || utf8_first_control(str_of(text), &offset));
}

/* Whether a code became a character. In code it is text, and behind a backslash: only the parsed text tells. */
static bool
tree_holds_one(const struct md_tree *tree)
{
	cmark_node *root = md_text_parse(&tree->text);
	cmark_iter *iter = cmark_iter_new(root);
	bool found = false;

	while (!found && cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		/* Each of these is NULL for a node of another type. */
		found = is_bad(cmark_node_get_url(node)) || is_bad(cmark_node_get_title(node)) ||
			is_bad(cmark_node_get_fence_info(node)) || is_bad(cmark_node_get_literal(node));
	}
	cmark_iter_free(iter);
	cmark_node_free(root);
	return found;
}

/* The length of the code that `text` starts with, where it stands for a control character; else 0. */
static size_t
control_code(struct str text)
{
	static const char hex[] = "0123456789abcdefABCDEF";
	bool is_hex = text.n > 2 && (text.p[2] == 'x' || text.p[2] == 'X');
	size_t start = is_hex ? 3 : 2, n = start;
	char digits[8] = "";

	while (n < text.n && n - start + 1 < sizeof digits && strchr(hex, text.p[n]) != NULL) {
		digits[n - start] = text.p[n];
		n++;
	}
	unsigned long character = strtoul(digits, NULL, is_hex ? 16 : 10);

	/* For 0 cmark has a sign of its own. */
	if (n == text.n || text.p[n] != ';' || character == 0)
		return 0;
	return utf8_is_control((uint32_t)character) ? n + 1 : 0;
}

void
md_coded_check(const struct md_tree *tree, void (*found)(void *arg, struct md_place place, struct str code), void *arg)
{
	struct str all = buf_str(&tree->source.bytes);

	if (all.n == 0 || memmem(all.p, all.n, "&#", 2) == NULL || !tree_holds_one(tree))
		return;
	for (int i = 0; i < tree->source.count; i++) {
		struct str line = md_text_line(&tree->source, i);

		for (size_t at = 0; at + 2 < line.n; at++) {
			struct str rest = {line.p + at, line.n - at};
			size_t length = str_starts(rest, "&#") ? control_code(rest) : 0;

			if (length == 0 || (at > 0 && line.p[at - 1] == '\\'))
				continue;
			int column = (int)utf8_columns((struct str){line.p, at}) + 1;

			found(arg, (struct md_place){tree->first_line + i, column}, (struct str){rest.p, length});
			return;
		}
	}
}
