/* SPDX-License-Identifier: EUPL-1.2 */
/* Sentences in the text of a paragraph as it was written, with its markup. */
#include <string.h>

#include "text/markdown_style.h"

/* A walk over the words of a paragraph. */
struct walk {
	struct str text;
	size_t at;
	bool no_paren, no_bracket; /* none lies ahead: looking for it again and again would take quadratic time */
};

static bool
is_space(char c)
{
	return c == ' ' || c == '\n' || c == '\t';
}

/* Whether the character that begins with `c` makes a word of what it stands in: a dash or a quote does not. */
static bool
is_letter(char c)
{
	unsigned char byte = (unsigned char)c;

	return (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z') ||
	       (byte >= 0xc3 && byte != 0xe2);
}

/* Goes behind the next `close`, if there is one. */
static bool
skip_to(struct walk *walk, char close, bool *none)
{
	const char *end = *none ? NULL : memchr(walk->text.p + walk->at, close, walk->text.n - walk->at);

	*none = end == NULL;
	if (end != NULL)
		walk->at = (size_t)(end - walk->text.p) + 1;
	return end != NULL;
}

/* Goes past what a reader does not see here: the target of a link, a citation, a reference to a note. */
static bool
skip_hidden(struct walk *walk)
{
	const char *p = walk->text.p + walk->at;

	if (walk->at + 1 >= walk->text.n)
		return false;
	if (p[0] == ']' && p[1] == '(')
		return skip_to(walk, ')', &walk->no_paren);
	if (p[0] == '[' && (p[1] == '@' || p[1] == '^'))
		return skip_to(walk, ']', &walk->no_bracket);
	return false;
}

/* Goes past a run of characters without a space. Says whether it holds a word, and whether a sentence may end there. */
static bool
next_word(struct walk *walk, bool *ends)
{
	bool word = false;

	*ends = false;
	while (walk->at < walk->text.n && !is_space(walk->text.p[walk->at])) {
		char c = walk->text.p[walk->at];

		if (skip_hidden(walk))
			continue;
		walk->at++;
		if (is_letter(c)) {
			word = true;
			*ends = false;
		} else if (c == '.' || c == '!' || c == '?') {
			*ends = true;
		}
	}
	while (walk->at < walk->text.n && is_space(walk->text.p[walk->at]))
		walk->at++;
	return word;
}

/* Whether a sentence may begin here: not within «nr. 3» or «o.a. de». */
static bool
may_begin(const struct walk *walk)
{
	const char *p = walk->text.p + walk->at;

	if (walk->at >= walk->text.n)
		return true;
	unsigned char c = (unsigned char)p[0];

	/* Upper case ASCII; À to Þ; marks that open something; quotes, all of U+00AB and U+20xx. */
	return (c >= 'A' && c <= 'Z') || strchr("[(*_\"'!`", c) != NULL || c == 0xe2 || c == 0xc2 ||
	       (c == 0xc3 && walk->at + 1 < walk->text.n && (unsigned char)p[1] < 0x9f);
}

/* Finds the next sentence: where it begins and how many words it has. False at the end. */
static bool
next_sentence(struct walk *walk, size_t *start, int *words)
{
	bool ends = false;

	*words = 0;
	while (walk->at < walk->text.n && is_space(walk->text.p[walk->at]))
		walk->at++;
	*start = walk->at;
	while (walk->at < walk->text.n && !(ends && may_begin(walk)))
		*words += next_word(walk, &ends);
	return walk->at > *start;
}

static void
find_long_sentences(struct md_inlines *inlines, struct md_sentence **next)
{
	struct walk walk = {.text = buf_str(&inlines->leaf.flat)};
	size_t start;
	int words;

	while (next_sentence(&walk, &start, &words)) {
		if (words <= MD_SENTENCE_WORDS)
			continue;
		*next = pool_alloc(&inlines->tree->pool, sizeof(**next));
		**next = (struct md_sentence){md_inlines_place(inlines, start), words, NULL};
		next = &(*next)->next;
	}
}

void
md_style_mark(struct md_inlines *inlines, cmark_node *block)
{
	struct md_mark *mark = md_mark_new(inlines->tree, block, MD_PLACED);

	if (cmark_node_get_type(block) == CMARK_NODE_PARAGRAPH) {
		mark->place = md_inlines_place(inlines, 0);
		find_long_sentences(inlines, &mark->long_sentence);
	} else {
		int line = cmark_node_get_start_line(block) - 1, column = cmark_node_get_start_column(block) - 1;

		mark->place = md_locate(&inlines->locator, line, (size_t)column);
	}
}
