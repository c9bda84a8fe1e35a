/* SPDX-License-Identifier: EUPL-1.2 */
/* What Markdown comes to, as text that a test can compare. Include cmocka.h before. */
#ifndef TESTS_UNIT_MDPAGE_H
#define TESTS_UNIT_MDPAGE_H

#include <string.h>

#include "text/markdown.h"

static inline void
md_put_fault(void *arg, enum markdown_fault fault, int line, int column, struct str a)
{
	static const char *const names[] = {
	    [MD_RAW_HTML] = "html",
	    [MD_UNSAFE_LINK] = "unsafe",
	    [MD_NOTE_UNDEFINED] = "undefined",
	    [MD_NOTE_UNUSED] = "unused",
	    [MD_NOTE_DUPLICATE] = "duplicate",
	    [MD_CITE_MALFORMED] = "malformed",
	    [MD_IMAGE_NO_ALT] = "no-alt",
	    [MD_IMAGE_OUTSIDE] = "outside",
	    [MD_DEFINED_LOST] = "lost",
	    [MD_TOO_DEEP] = "deep",
	    [MD_CODED_CONTROL] = "coded",
	};

	buf_printf(arg, "%d:%d %s <%.*s>\n", line, column, names[fault], (int)a.n, a.p);
}

static inline void
md_put_ref(void *arg, enum markdown_ref ref, int line, int column, struct str target)
{
	static const char *const names[] = {
	    [MD_REF_LINK] = "link",
	    [MD_REF_IMAGE] = "image",
	    [MD_REF_CITE] = "cite",
	};

	buf_printf(arg, "%d:%d %s <%.*s>\n", line, column, names[ref], (int)target.n, target.p);
}

/* All that markdown_check says of `body`, which begins on `first_line`, one line each. */
static inline void
md_findings(const char *body, int first_line, struct buf *out)
{
	struct markdown_sink sink = {.arg = out, .fault = md_put_fault, .ref = md_put_ref};

	buf_reset(out);
	markdown_check(str_of(body), first_line, &sink);
}

/* For a test: these are all. */
static inline void
md_expect(const char *body, const char *findings)
{
	struct buf out = {0};

	md_findings(body, 1, &out);
	assert_string_equal(buf_text(&out), findings);
	buf_free(&out);
}

/* Leads to what begins with ../ or ends in .png. */
static inline bool
md_test_link(void *arg, const char *from, struct str target, struct buf *out)
{
	(void)arg;
	if (!str_starts(target, "../") && !str_ends(target, ".png"))
		return false;
	buf_printf(out, "/%s?", from);
	buf_putstr(out, target);
	return true;
}

/* Document a has a page, stop ends in a full stop, nameless has no text, others have neither page nor stop. */
static inline void
md_test_cite(void *arg, struct str id, struct buf *text, struct buf *url)
{
	(void)arg;
	if (str_is(id, "nameless"))
		return;
	buf_puts(text, "Doc <");
	buf_putstr(text, id);
	buf_puts(text, str_is(id, "stop") ? ">." : ">");
	if (str_is(id, "a"))
		buf_puts(url, "/documenten/a/");
}

#define MD_TEST_PAGE                                                                                                   \
	{                                                                                                              \
		.heading_top = 1, .link = md_test_link, .cite = md_test_cite                                           \
	}

/* Takes `attribute="..."` out of `html`: what a test is not about. */
static inline void
md_drop_attribute(struct buf *html, const char *attribute)
{
	struct buf out = {0};
	size_t n = strlen(attribute);

	for (size_t i = 0; i < html->len;) {
		const char *at = html->data + i;

		if (at[0] == ' ' && strncmp(at + 1, attribute, n) == 0 && strncmp(at + 1 + n, "=\"", 2) == 0)
			i = (size_t)(strchr(at + n + 3, '"') - html->data) + 1;
		else
			buf_putc(&out, html->data[i++]);
	}
	buf_free(html);
	*html = out;
}

/* The HTML of `body` on `page`, references to notes without what is the same in all, added to `out`. */
static inline void
md_render_on(struct markdown_page *page, const char *body, struct buf *out)
{
	markdown_render(str_of(body), "f.md", page, out);
	md_drop_attribute(out, "aria-describedby");
	md_drop_attribute(out, "role");
	md_drop_attribute(out, "tabindex");
}

/* The page's notes, one line each: number, references, html. */
static inline void
md_list_notes(const struct markdown_page *page, struct buf *out)
{
	for (size_t i = 0; i < page->note_count; i++)
		buf_printf(out, "%d x%d: %s\n", page->notes[i].number, page->notes[i].references, page->notes[i].html);
}

#endif
