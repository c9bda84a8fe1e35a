/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A body of text, in all passes over it: no HTML but our own comes out, whatever goes in; and what is withheld is
 * referred to no more. The first line of the input is what a citation shows and where a link leads.
 */
#include "html.h"
#include "text/markdown.h"
#include "text/markdown_plain.h"
#include "text/utf8.h"
#include "text/withhold.h"

struct seen {
	struct str first; /* the target of the first link, copied */
	struct str cited;
	struct pool pool;
};

static void
fault(void *arg, enum markdown_fault fault, int line, int column, struct str a)
{
	(void)arg, (void)fault, (void)a;
	MUST(line >= 1 && column >= 1);
}

static void
ref(void *arg, enum markdown_ref kind, int line, int column, struct str target)
{
	struct seen *seen = arg;
	struct str *to = kind == MD_REF_LINK ? &seen->first : kind == MD_REF_CITE ? &seen->cited : NULL;

	MUST(line >= 1 && column >= 1);
	if (to != NULL && to->n == 0)
		*to = (struct str){pool_copy(&seen->pool, target.p, target.n), target.n};
}

static bool
link_to(void *arg, const char *from, struct str target, struct buf *out)
{
	(void)from;
	if (target.n % 3 == 0)
		return false;
	buf_puts(out, "../");
	buf_putstr(out, *(struct str *)arg);
	return true;
}

static void
cite(void *arg, struct str id, struct buf *text, struct buf *url)
{
	buf_putstr(text, *(struct str *)arg);
	if (id.n % 2 == 0)
		buf_puts(url, "../documenten/index.html#x");
}

static void
check_withheld(struct str body, struct seen *seen)
{
	struct markdown_sink sink = {.arg = seen, .fault = fault, .ref = ref};
	struct buf out = {0};
	struct str was = seen->first;

	if (was.n > 0 && !str_is(was, WITHHELD)) {
		withhold_link(body, was, &out);
		seen->first = (struct str){NULL, 0};
		markdown_check(buf_str(&out), 1, &sink);
		MUST(!str_eq(seen->first, was));
	}
	buf_reset(&out);
	if (seen->cited.n > 0)
		withhold_citation(body, seen->cited, &out);
	buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str body = fuzz_str(data, size);
	size_t bad;

	/* What is no text gets no further than the head (text/frontmatter.c). */
	if (!utf8_valid(body, &bad) || utf8_first_control(body, &bad))
		return 0;
	struct str first = fuzz_first_line(&body);
	struct seen seen = {0};
	struct markdown_sink sink = {.arg = &seen, .fault = fault, .ref = ref, .style = true};
	struct markdown_page page = {.arg = &first, .heading_top = 2, .link = link_to, .cite = cite};
	struct buf out = {0};

	markdown_check(body, 1, &sink);
	markdown_render(body, "plan/acties/x.md", &page, &out);
	html_check(buf_str(&out));
	for (size_t i = 0; i < page.note_count; i++)
		html_check(str_of(page.notes[i].html));
	buf_reset(&out);
	markdown_plain(body, &out);
	check_withheld(body, &seen);
	markdown_page_clear(&page);
	pool_clear(&seen.pool);
	buf_free(&out);
	return 0;
}
