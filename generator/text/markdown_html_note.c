/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_html.h"
#include "text/markdown_target.h"

/* A reference to note `number` of the page. Its description, the heading of the notes, says what the number means. */
static void
put_reference(struct md_html *html, int number)
{
	struct markdown_note *note = &html->page->notes[number - 1];

	note->references++;
	buf_printf(html->out, "<sup><a href=\"#vn-%d\" id=\"vnref-%d", number, number);
	if (note->references > 1)
		buf_printf(html->out, "-%d", note->references);
	buf_printf(html->out, "\" role=\"doc-noteref\" aria-describedby=\"voetnoten\">%d</a></sup>", number);
}

void
md_html_reference(struct md_html *html, cmark_node *node)
{
	const struct md_mark *mark = md_mark(node);

	if (mark->note == NULL) {
		md_html_escape(html, mark->source);
		return;
	}
	if (mark->note->number == 0)
		mark->note->number = md_page_note(html->page);
	put_reference(html, mark->note->number);
}

/* Appends one citation to `out`, as a link where the document has a page. Returns whether it ends in a full stop. */
static bool
put_cite(struct md_html *html, const struct md_cite *cite, struct buf *out)
{
	struct buf text = {0}, url = {0};
	struct md_html to = *html;

	to.out = out;
	html->page->cite(html->page->arg, cite->id, &text, &url);
	if (text.len == 0)
		buf_putstr(&text, cite->id);
	if (url.len > 0) {
		buf_puts(out, "<a href=\"");
		md_put_url(out, buf_str(&url));
		buf_puts(out, "\">");
	}
	md_html_escape(&to, buf_str(&text));
	if (url.len > 0)
		buf_puts(out, "</a>");
	if (cite->locator.n > 0) {
		buf_puts(out, ", ");
		md_html_escape(&to, cite->locator);
	}
	bool stop = str_ends(cite->locator.n > 0 ? cite->locator : buf_str(&text), ".");

	buf_free(&text);
	buf_free(&url);
	return stop;
}

static bool
put_cites(struct md_html *html, const struct md_mark *mark, struct buf *out)
{
	bool stop = false;

	for (size_t i = 0; i < mark->cite_count; i++) {
		if (i > 0)
			buf_puts(out, "; ");
		stop = put_cite(html, &mark->cites[i], out);
	}
	return stop;
}

/* A group of citations as one text: the same for the same group, however it was spaced. */
static void
put_group(const struct md_mark *mark, struct buf *out)
{
	for (size_t i = 0; i < mark->cite_count; i++) {
		buf_putc(out, '@');
		buf_putstr(out, mark->cites[i].id);
		buf_puts(out, ", ");
		buf_putstr(out, mark->cites[i].locator);
		buf_putc(out, ';');
	}
}

/* A note's number stands against its word, though writers put a space before a citation; not against another number. */
static void
drop_space(struct buf *out)
{
	size_t end = out->len;

	while (end > 0 && (out->data[end - 1] == ' ' || out->data[end - 1] == '\n'))
		end--;
	if (end == 0 || end == out->len || out->data[end - 1] == '>')
		return;
	out->len = end;
	out->data[end] = '\0';
}

void
md_html_citation(struct md_html *html, cmark_node *node)
{
	const struct md_mark *mark = md_mark(node);
	struct buf group = {0}, text = {0};

	if (mark->malformed) {
		md_html_escape(html, mark->source);
		return;
	}
	if (mark->in_note) {
		put_cites(html, mark, html->out);
		return;
	}
	put_group(mark, &group);
	size_t *number = md_page_citation(html->page, buf_str(&group));

	if (*number == 0) {
		*number = (size_t)md_page_note(html->page);
		if (!put_cites(html, mark, &text))
			buf_putc(&text, '.');
		html->page->notes[*number - 1].html = buf_take(&text);
	}
	drop_space(html->out);
	put_reference(html, (int)*number);
	buf_free(&group);
}

static bool
is_blocks(cmark_node *note)
{
	cmark_node *first = cmark_node_first_child(note);

	while (first != NULL && md_mark(first) != NULL && md_mark(first)->kind == MD_NOTE)
		first = cmark_node_next(first);
	return first != NULL && !md_html_is_whole_note(first);
}

void
md_html_notes(struct md_html *html)
{
	struct md_tree *tree = html->tree;

	for (int i = 0; i < tree->note_count; i++) {
		struct md_note *note = &tree->notes[i];
		struct buf text = {0};

		if (note->number == 0)
			continue;
		struct md_html within = *html;

		within.out = &text;
		if (note->node != NULL)
			md_html_children(&within, note->node);
		html->fill = within.fill;
		struct markdown_note *shown = &html->page->notes[note->number - 1];

		shown->blocks = note->node != NULL && is_blocks(note->node);
		shown->html = buf_take(&text);
	}
}
