/* SPDX-License-Identifier: EUPL-1.2 */
/* What a page remembers from body to body. */
#include <stdlib.h>

#include "base/mem.h"
#include "text/markdown_html.h"
#include "text/names.h"
#include "text/slug.h"

struct markdown_memory {
	struct names ids;	/* of headings; the number is the last one given to a repetition */
	struct names citations; /* groups; the number is the note's */
	size_t tables;
	size_t room; /* for notes */
};

static struct markdown_memory *
memory_of(struct markdown_page *page)
{
	if (page->memory == NULL) {
		page->memory = xcalloc(1, sizeof(*page->memory));
		*names_at(&page->memory->ids, STR("voetnoten")) = 1;
	}
	return page->memory;
}

void
markdown_page_reserve(struct markdown_page *page, const char *id)
{
	size_t *number = names_at(&memory_of(page)->ids, str_of(id));

	if (*number == 0)
		*number = 1;
}

void
markdown_page_clear(struct markdown_page *page)
{
	for (size_t i = 0; i < page->note_count; i++)
		free(page->notes[i].html);
	free(page->notes);
	if (page->memory != NULL) {
		names_clear(&page->memory->ids);
		names_clear(&page->memory->citations);
		free(page->memory);
	}
	page->notes = NULL;
	page->note_count = 0;
	page->memory = NULL;
}

/* Takes the id for the page; false where it is taken. */
static bool
take_id(struct names *ids, struct str id)
{
	size_t *number = names_at(ids, id);

	if (*number > 0)
		return false;
	*number = 1;
	return true;
}

void
md_page_heading_id(struct markdown_page *page, struct str text, struct buf *out)
{
	struct names *ids = &memory_of(page)->ids;
	struct buf base = {0}, id = {0};

	slug(text, &base);
	if (base.len == 0)
		buf_puts(&base, "kop");
	if (str_starts(buf_str(&base), "vn-") || str_starts(buf_str(&base), "vnref-"))
		buf_puts(&id, "kop-"); /* the others are the notes' */
	buf_putstr(&id, buf_str(&base));
	buf_reset(&base);
	buf_putstr(&base, buf_str(&id));
	while (!take_id(ids, buf_str(&id))) {
		size_t number = ++*names_at(ids, buf_str(&base));

		buf_reset(&id);
		buf_printf(&id, "%s-%zu", buf_text(&base), number);
	}
	buf_putstr(out, buf_str(&id));
	buf_free(&base);
	buf_free(&id);
}

size_t
md_page_table(struct markdown_page *page)
{
	return ++memory_of(page)->tables;
}

int
md_page_note(struct markdown_page *page)
{
	struct markdown_memory *memory = memory_of(page);

	if (page->note_count == memory->room) {
		memory->room = memory->room > 0 ? memory->room * 2 : 8;
		page->notes = xrealloc(page->notes, memory->room, sizeof(*page->notes));
	}
	int number = (int)page->note_count + 1;

	page->notes[page->note_count++] = (struct markdown_note){.number = number};
	return number;
}

size_t *
md_page_citation(struct markdown_page *page, struct str group)
{
	return names_at(&memory_of(page)->citations, group);
}
