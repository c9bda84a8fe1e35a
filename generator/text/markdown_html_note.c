/* SPDX-License-Identifier: EUPL-1.2 */
#include <stdlib.h>

#include "base/mem.h"
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

/* How a document is cited: its text, and where it leads. */
struct cited {
	struct buf text, url;
	struct str series, number; /* in `text`; of no series: both empty */
};

static void
cited_read(struct md_html *html, const struct md_cite *cite, struct cited *cited)
{
	*cited = (struct cited){0};
	html->page->cite(html->page->arg, cite->id, &cited->text, &cited->url);
	if (cited->text.len == 0)
		buf_putstr(&cited->text, cite->id);
	if (cite->locator.n > 0 || html->page->series == NULL ||
	    !html->page->series(buf_str(&cited->text), &cited->series, &cited->number))
		cited->series = cited->number = STR("");
}

static void
cited_clear(struct cited *cited)
{
	buf_free(&cited->text);
	buf_free(&cited->url);
}

/* Appends `text` as a link to where `cited` leads, if anywhere. A number alone tells its paper to who hears only links.
 */
static void
put_cited(struct md_html *html, const struct cited *cited, struct str text, struct buf *out)
{
	struct md_html to = *html;

	to.out = out;
	if (cited->url.len > 0) {
		buf_puts(out, "<a href=\"");
		md_put_url(out, buf_str(&cited->url));
		buf_puts(out, "\"");
		if (text.n < cited->text.len) {
			buf_puts(out, " aria-label=\"");
			md_html_escape(&to, buf_str(&cited->text));
			buf_puts(out, "\"");
		}
		buf_puts(out, ">");
	}
	md_html_escape(&to, text);
	if (cited->url.len > 0)
		buf_puts(out, "</a>");
}

/* Appends one citation to `out`. Returns whether it ends in a full stop. */
static bool
put_cite(struct md_html *html, const struct md_cite *cite, const struct cited *cited, struct buf *out)
{
	struct md_html to = *html;

	to.out = out;
	put_cited(html, cited, buf_str(&cited->text), out);
	if (cite->locator.n > 0) {
		buf_puts(out, ", ");
		md_html_escape(&to, cite->locator);
	}
	return str_ends(cite->locator.n > 0 ? cite->locator : buf_str(&cited->text), ".");
}

/* How many citations from the first on are of one series. */
static size_t
series_length(const struct cited *cited, size_t count)
{
	size_t n = 1;

	while (n < count && cited->series.n > 0 && str_eq(cited[n].series, cited->series))
		n++;
	return n;
}

/* «Kamerstuk 28 638, nrs. 225, 230 en 226» */
static void
put_series(struct md_html *html, const struct cited *cited, size_t count, struct buf *out)
{
	struct md_html to = *html;

	to.out = out;
	md_html_escape(&to, cited->series);
	buf_puts(out, ", nrs.\u00a0");
	for (size_t i = 0; i < count; i++) {
		buf_puts(out, i == 0 ? "" : i + 1 < count ? ", " : " en ");
		put_cited(html, &cited[i], cited[i].number, out);
	}
}

/* Returns whether the last one ends in a full stop. */
static bool
put_cites(struct md_html *html, const struct md_mark *mark, struct buf *out)
{
	struct cited *cited = xcalloc(mark->cite_count, sizeof *cited);
	bool stop = false;

	for (size_t i = 0; i < mark->cite_count; i++)
		cited_read(html, &mark->cites[i], &cited[i]);
	for (size_t i = 0, n; i < mark->cite_count; i += n) {
		n = series_length(&cited[i], mark->cite_count - i);
		if (i > 0)
			buf_puts(out, "; ");
		stop = n == 1 && put_cite(html, &mark->cites[i], &cited[i], out);
		if (n > 1)
			put_series(html, &cited[i], n, out);
	}
	for (size_t i = 0; i < mark->cite_count; i++)
		cited_clear(&cited[i]);
	free(cited);
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

/* A note's number stands against its word, though writers put a space before a citation; not against another number. A
 * link or a word with weight is a word too. */
static void
drop_space(struct buf *out)
{
	size_t end = out->len;

	while (end > 0 && (out->data[end - 1] == ' ' || out->data[end - 1] == '\n'))
		end--;
	if (end == 0 || end == out->len || str_ends((struct str){out->data, end}, "</sup>"))
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
