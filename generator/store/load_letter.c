/* SPDX-License-Identifier: EUPL-1.2 */
/* The body of a letter: the figures that it names become rows of verwijzing, what is wrong with them rows of gebrek. */
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

void
load_letter(struct loader *loader, struct str body, int first_line)
{
	struct letter letter = {loader, first_line};
	struct mustache_error error;

	if (body.n == 0 || memmem(body.p, body.n, "{{", 2) == NULL)
		return;
	struct mustache_set *set = mustache_new();

	if (mustache_add(set, "brief", body, &error) == 0)
		mustache_uses(set, "brief", letter_use, &letter);
	else
		letter_fault(&letter, &error);
	mustache_free(set);
}
