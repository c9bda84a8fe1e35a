/* SPDX-License-Identifier: EUPL-1.2 */
/* The body of a file: what it refers to becomes rows of verwijzing, what is wrong rows of gebrek. */
#include <string.h>

#include "store/loader.h"
#include "store/paths.h"
#include "text/markdown.h"

/* What a letter names by {{...}} is not known yet. */
static bool
is_filled_in(const struct loader *loader, struct str s)
{
	return loader->letter && s.n > 0 && memmem(s.p, s.n, "{{", 2) != NULL;
}

static void
body_fault(void *arg, enum markdown_fault fault, int line, int column, struct str a)
{
	static const char *const names[] = {
	    [MD_RAW_HTML] = "html",
	    [MD_UNSAFE_LINK] = "link-onveilig",
	    [MD_NOTE_UNDEFINED] = "voetnoot-onbekend",
	    [MD_NOTE_UNUSED] = "voetnoot-ongebruikt",
	    [MD_NOTE_DUPLICATE] = "voetnoot-dubbel",
	    [MD_CITE_MALFORMED] = "citaat-vorm",
	    [MD_IMAGE_NO_ALT] = "afbeelding-zonder-tekst",
	    [MD_IMAGE_OUTSIDE] = "afbeelding-buiten",
	    [MD_DEFINED_LOST] = "regel-verdwijnt",
	    [MD_TOO_DEEP] = "te-diep",
	    [MD_CODED_CONTROL] = "stuurteken",
	    [MD_HEADING_SKIPPED] = "kop-niveau",
	    [MD_HEADING_EMPHASIS] = "kop-nadruk",
	    [MD_LINK_VAGUE] = "link-vaag",
	    [MD_SENTENCE_LONG] = "zin-lang",
	};

	if (is_filled_in(arg, a))
		return;
	loader_fault(arg, names[fault], line, column, a, STR(""), NULL);
}

static void
body_ref(void *arg, enum markdown_ref ref, int line, int column, struct str target)
{
	static const char *const names[] = {
	    [MD_REF_LINK] = "link",
	    [MD_REF_IMAGE] = "afbeelding",
	    [MD_REF_CITE] = "citaat",
	    [MD_REF_HERE] = "link",
	    [MD_REF_HEADING] = "kop",
	};
	struct loader *loader = arg;
	struct buf path = {0};

	if (is_filled_in(loader, target))
		return;
	struct load_row *row = load_row(loader->rows, LOAD_REF);

	load_row_int(row, 1, loader->bestand);
	load_row_int(row, 2, line);
	load_row_int(row, 3, column);
	load_row_text(loader->rows, row, 4, str_of(names[ref]));
	load_row_text(loader->rows, row, 5, target);
	if (ref == MD_REF_HEADING)
		load_row_text(loader->rows, row, 6, str_of(loader->path));
	else if (ref != MD_REF_CITE && path_resolve(loader->path, target, &path, NULL))
		load_row_text(loader->rows, row, 6, buf_str(&path));
	buf_free(&path);
}

void
load_body(struct loader *loader, struct str body, int first_line)
{
	struct markdown_sink sink = {loader, body_fault, body_ref, .style = true};

	if (body.n > 0)
		markdown_check(body, first_line, &sink);
}
