/* SPDX-License-Identifier: EUPL-1.2 */
/* The names of sheets in a workbook. */
#include <stdio.h>
#include <string.h>

#include "document/sheets.h"
#include "text/slug.h"

#define TAB_MAX 31 /* characters, by Excel's rules; it counts one beyond U+FFFF as two */

/* The bytes of the letter at `text`, and how many Excel counts it for. */
static size_t
letter(const char *text, size_t *counts)
{
	size_t n = 1;

	while (((unsigned char)text[n] & 0xc0) == 0x80)
		n++;
	*counts = n > 3 ? 2 : 1;
	return n;
}

static size_t
length(const char *text)
{
	size_t count = 0, counts = 0;

	while (*text != '\0') {
		text += letter(text, &counts);
		count += counts;
	}
	return count;
}

/* What may stand in a name: none of []:*?/\\, white space as one space, no apostrophe at either end. */
static void
put_allowed(const char *name, struct buf *out)
{
	for (; *name != '\0'; name++) {
		bool space = (unsigned char)*name <= ' ' || strchr("[]:*?/\\", *name) != NULL;

		if (!space)
			buf_putc(out, *name);
		else if (out->len > 0 && out->data[out->len - 1] != ' ')
			buf_putc(out, ' ');
	}
	while (out->len > 0 && strchr(" '", out->data[out->len - 1]) != NULL)
		out->data[--out->len] = '\0';
}

/* The first of `name` that leaves room for `tail`, which comes behind it. */
static void
put_cut(const char *name, const char *tail, struct buf *out)
{
	size_t room = TAB_MAX - length(tail), counts, n;
	bool whole = length(name) <= room;

	for (room -= whole ? 0 : 1; *name != '\0'; name += n, room -= counts) {
		n = letter(name, &counts);
		if (counts > room)
			break;
		buf_add(out, name, n);
	}
	while (out->len > 0 && out->data[out->len - 1] == ' ')
		out->data[--out->len] = '\0';
	buf_puts(out, whole ? "" : "…");
	buf_puts(out, tail);
}

static void
put_tab(const struct sheet *sheet, int again, struct buf *out)
{
	struct buf allowed = {0};
	char tail[16] = "";

	buf_reset(out);
	put_allowed(sheet->name, &allowed);
	const char *name = buf_text(&allowed);

	while (*name == '\'')
		name++;
	if (again > 1)
		snprintf(tail, sizeof tail, " (%d)", again);
	put_cut(*name != '\0' ? name : "Blad", tail, out);
	buf_free(&allowed);
}

/* Excel takes names that differ in capitals alone for the same; so do we those that differ in accents. */
static bool
same(const struct buf *a, const struct buf *b)
{
	struct buf one = {0}, other = {0};

	slug(buf_str(a), &one);
	slug(buf_str(b), &other);
	bool same = one.len > 0 ? strcmp(buf_text(&one), buf_text(&other)) == 0 : strcmp(buf_text(a), buf_text(b)) == 0;

	buf_free(&one);
	buf_free(&other);
	return same;
}

static bool
taken(const struct sheet *first, const struct sheet *sheet, const struct buf *name)
{
	struct buf tab = {0};
	bool found = false;

	for (; !found && first != sheet; first = first->next) {
		buf_reset(&tab);
		buf_puts(&tab, first->tab);
		found = same(&tab, name);
	}
	buf_free(&tab);
	return found;
}

void
sheets_name(struct pool *pool, struct sheet *first)
{
	struct buf name = {0};

	for (struct sheet *sheet = first; sheet != NULL; sheet = sheet->next) {
		int again = 1;

		do
			put_tab(sheet, again++, &name);
		while (taken(first, sheet, &name));
		sheet->tab = pool_copy(pool, name.data, name.len);
	}
	buf_free(&name);
}
