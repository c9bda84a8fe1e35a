/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The body of a letter: the figures that it names, and headings that may come to stand over nothing, become rows of
 * verwijzing; what is wrong with the figures rows of gebrek.
 */
#include <ctype.h>
#include <string.h>

#include "store/loader.h"
#include "text/mustache_uses.h"

/* Where the body begins in its file. */
struct letter {
	struct loader *loader;
	int first_line;
};

static void
letter_use(void *arg, const struct mustache_use *use)
{
	struct letter *letter = arg;
	struct loader *loader = letter->loader;
	int line = letter->first_line + use->line - 1;

	if (use->kind == MUSTACHE_USE_CALL) {
		loader_fault(loader, "brief-aanroep", line, use->column, use->name, STR(""), NULL);
		return;
	}
	struct load_row *row = load_row(loader->rows, LOAD_REF);

	load_row_int(row, 1, loader->bestand);
	load_row_int(row, 2, line);
	load_row_int(row, 3, use->column);
	load_row_text(loader->rows, row, 4, use->kind == MUSTACHE_USE_VALUE ? STR("cijfer") : STR("cijferlijst"));
	load_row_text(loader->rows, row, 5, use->name);
	load_row_text(loader->rows, row, 6, str_of(use->inside));
}

static void
letter_fault(struct letter *letter, const struct mustache_error *error)
{
	static const char *const names[] = {
	    [MUSTACHE_UNCLOSED_TAG] = "brief-accolade",
	    [MUSTACHE_UNCLOSED_SECTION] = "brief-open",
	    [MUSTACHE_STRAY_CLOSE] = "brief-sluit",
	    [MUSTACHE_TOO_DEEP] = "brief-diep",
	};
	size_t known = sizeof names / sizeof *names;
	const char *name = error->fault < known && names[error->fault] != NULL ? names[error->fault] : "brief-vorm";

	loader_fault(letter->loader, name, letter->first_line + error->line - 1, error->column, str_of(error->detail),
	    STR(""), NULL);
}

/* What stands under a heading, up to the next one. */
struct part {
	int line, level;
	struct str heading;
	struct buf names; /* of lists and blocks: " a b " */
	bool text;	  /* there is something else too */
};

/* The level of the heading that a line is (CommonMark 4.2), or 0; `words` gets what it says. */
static int
heading_of(struct str line, struct str *words)
{
	size_t at = 0, level;

	while (at < line.n && at < 3 && line.p[at] == ' ')
		at++;
	for (level = 0; at < line.n && line.p[at] == '#'; at++)
		level++;
	if (level < 1 || level > 6 || (at < line.n && strchr(" \t\r", line.p[at]) == NULL))
		return 0;
	while (line.n > at && strchr("# \t\r", line.p[line.n - 1]) != NULL)
		line.n--;
	*words = str_trim((struct str){line.p + at, line.n - at});
	return (int)level;
}

/* Closes a part: a heading with a deeper one under it has that. */
static void
end_part(struct letter *letter, struct part *part, int next)
{
	struct load_rows *rows = letter->loader->rows;

	if (part->level > 0 && !part->text && next <= part->level) {
		struct load_row *row = load_row(rows, LOAD_REF);

		load_row_int(row, 1, letter->loader->bestand);
		load_row_int(row, 2, part->line);
		load_row_int(row, 3, 1);
		load_row_text(rows, row, 4, STR("briefkop"));
		load_row_text(rows, row, 5, part->heading);
		load_row_text(rows, row, 6, buf_str(&part->names));
	}
	buf_reset(&part->names);
	part->text = false;
}

/* The tag that begins at `at`: what stands between its braces, and what comes behind it. */
static struct str
tag_at(const char *at, const char *end, const char **behind)
{
	size_t braces = end - at > 2 && at[2] == '{' ? 3 : 2;
	const char *close = memmem(at, (size_t)(end - at), "}}}", braces);

	*behind = close != NULL ? close + braces : end;
	return close != NULL ? str_trim((struct str){at + braces, (size_t)(close - at) - braces}) : STR("");
}

static bool
is_name(struct str name)
{
	for (size_t i = 0; i < name.n; i++)
		if (!isalnum((unsigned char)name.p[i]) && strchr("._-", name.p[i]) == NULL)
			return false;
	return name.n > 0;
}

/* Takes a tag into the part, and keeps count of the sections that are open. */
static void
add_tag(struct part *part, struct str tag, int *depth)
{
	char kind = tag.n > 0 ? tag.p[0] : ' ';
	bool opens = kind == '#' || kind == '^';

	if (kind == '/' && *depth > 0)
		--*depth;
	if (*depth == 0 && kind != '/' && kind != '!') {
		struct str name = opens || kind == '&' ? str_trim((struct str){tag.p + 1, tag.n - 1}) : tag;

		/* What stands in {{^name}} says what would be missed else. */
		part->text = part->text || kind == '^' || !is_name(name);
		buf_printf(&part->names, "%s%.*s ", part->names.len == 0 ? " " : "", (int)name.n, name.p);
	}
	*depth += opens;
}

/* Finds the headings with nothing under them but lists and blocks, or nothing at all. */
static void
find_parts(struct letter *letter, struct str body)
{
	const char *at = body.p, *end = body.p + body.n;
	struct part part = {0};
	int depth = 0, line = letter->first_line;

	for (bool start = true; at < end;) {
		const char *stop = memchr(at, '\n', (size_t)(end - at));
		struct str rest = {at, (size_t)((stop != NULL ? stop : end) - at)}, words;
		int level = start && depth == 0 ? heading_of(rest, &words) : 0;

		start = false;
		if (level > 0) {
			end_part(letter, &part, level);
			part.line = line;
			part.level = level;
			part.heading = words;
			at += rest.n;
		} else if (end - at > 1 && at[0] == '{' && at[1] == '{') {
			const char *tag = at;

			add_tag(&part, tag_at(tag, end, &at), &depth);
			for (; tag < at; tag++)
				line += *tag == '\n';
		} else {
			start = *at == '\n';
			line += start;
			part.text = part.text || (depth == 0 && strchr(" \t\r\n", *at) == NULL);
			at++;
		}
	}
	end_part(letter, &part, 0);
	buf_free(&part.names);
}

void
load_letter(struct loader *loader, struct str body, int first_line)
{
	struct letter letter = {loader, first_line};
	struct mustache_error error;

	if (body.n == 0)
		return;
	if (memmem(body.p, body.n, "{{", 2) == NULL) {
		find_parts(&letter, body);
		return;
	}
	struct mustache_set *set = mustache_new();

	if (mustache_add(set, "brief", body, &error) == 0) {
		mustache_uses(set, "brief", letter_use, &letter);
		find_parts(&letter, body);
	} else
		letter_fault(&letter, &error);
	mustache_free(set);
}
