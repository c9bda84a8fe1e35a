/* SPDX-License-Identifier: EUPL-1.2 */
/* What a path in plan/ tells: which kind of file is there, and whether it may be. */
#include <string.h>

#include "store/load.h"
#include "store/loader.h"
#include "text/utf8.h"
#include "text/value.h"

static struct str
stem(struct str name, struct str *extension)
{
	const char *dot = memrchr(name.p, '.', name.n);

	*extension = dot != NULL ? (struct str){dot + 1, name.n - (size_t)(dot - name.p) - 1} : STR("");
	return dot != NULL ? (struct str){name.p, (size_t)(dot - name.p)} : name;
}

static bool
is_image(struct str path, struct str extension)
{
	return str_starts(path, "plan/afbeeldingen/") && (str_is(extension, "png") || str_is(extension, "jpg") ||
							     str_is(extension, "jpeg") || str_is(extension, "webp"));
}

/* An image keeps its path on the site: each part of it must be fit for an address. */
static void
place_image(struct str path, struct load_place *place)
{
	for (size_t at = 0; at < path.n && place->fault == NULL;) {
		const char *slash = memchr(path.p + at, '/', path.n - at);
		struct str part = {path.p + at, slash != NULL ? (size_t)(slash - path.p) - at : path.n - at};

		if (!value_is_id(part)) {
			place->fault = "id";
			place->detail = part;
		}
		at += part.n + 1;
	}
}

static bool
is_year(struct str s)
{
	return s.n == 4 && strspn(s.p, "0123456789") >= 4;
}

/* The kind whose folder is `folder` and whose files end in `extension`; a series stands in "FOLDER/" "*.csv". */
static const struct kind *
kind_in(const struct schema *schema, struct str folder, struct str extension, bool *known)
{
	const struct kind *found = NULL;

	*known = false;
	for (size_t i = 0; i < schema->kind_count; i++) {
		const struct kind *kind = &schema->kinds[i];
		struct str of = {kind->folder, strcspn(kind->folder, "/")};

		if (of.n == 0 || !str_eq(of, folder))
			continue;
		*known = true;
		if (str_is(extension, kind->extension))
			found = kind;
	}
	return found;
}

/* The part of `path` before its last slash; the rest goes to `name`. */
static struct str
parent_of(struct str path, struct str *name)
{
	const char *slash = memrchr(path.p, '/', path.n);
	struct str parent = {path.p, (size_t)(slash - path.p)};

	*name = (struct str){slash + 1, path.n - parent.n - 1};
	return parent;
}

/* Of a path in a folder of plan/: "acties/1.1.md". Progress reports stand in a folder a year. */
static void
place_in_folder(const struct schema *schema, struct str rest, struct load_place *place)
{
	struct str name, extension, parent = parent_of(rest, &name);
	const char *slash = memchr(parent.p, '/', parent.n);
	struct str folder = {parent.p, slash != NULL ? (size_t)(slash - parent.p) : parent.n};
	struct str below = {parent.p + folder.n + (slash != NULL), parent.n - folder.n - (slash != NULL)};
	bool known;

	place->id = stem(name, &extension);
	place->kind = kind_in(schema, folder, extension, &known);
	place->detail = parent;
	if (str_is(folder, "voortgang") && place->kind != NULL && !is_year(below))
		place->fault = "voortgang-jaar";
	else if (str_is(folder, "afbeeldingen"))
		place->fault = "bestand-onbekend";
	else if (!known || (below.n > 0 && !str_is(folder, "voortgang")))
		place->fault = "map-onbekend";
	else if (place->kind == NULL)
		place->fault = "bestand-onbekend";
	else if (!value_is_id(place->id)) {
		place->fault = "id";
		place->detail = place->id;
	}
}

struct load_place
load_place(const struct schema *schema, struct str path)
{
	struct str rest = {path.p + strlen("plan/"), path.n - strlen("plan/")}, extension;
	struct load_place place = {0};

	stem(rest, &extension);
	if (str_is(rest, "README.md"))
		place.ignored = true;
	else if (str_is(rest, "programma.md"))
		place = (struct load_place){.kind = schema_kind(schema, STR("programma")), .id = STR("programma")};
	else if (is_image(path, extension))
		place_image(rest, &place);
	else if (memchr(rest.p, '/', rest.n) == NULL)
		place = (struct load_place){.fault = "bestand-onbekend", .detail = rest};
	else
		place_in_folder(schema, rest, &place);
	return place;
}

const struct kind *
load_kind(const struct schema *schema, const char *path, struct str *id)
{
	if (!str_starts(str_of(path), "plan/"))
		return NULL;
	struct load_place place = load_place(schema, str_of(path));

	*id = place.id;
	return place.fault == NULL ? place.kind : NULL;
}

void
load_printable(const char *path, struct buf *out)
{
	struct str rest = str_of(path);
	size_t offset;
	bool whole = utf8_valid(rest, &offset);

	buf_reset(out);
	/* Of most paths this is all. */
	if (whole && strpbrk(path, "\\\t\n\r") == NULL && !utf8_first_control(rest, &offset)) {
		buf_putstr(out, rest);
		return;
	}
	for (size_t i = 0, n; i < rest.n; i += n) {
		for (n = 1; whole && utf8_continues(rest.p[i + n]);)
			n++;
		struct str one = {rest.p + i, n};
		unsigned char c = (unsigned char)*one.p;

		if (c < ' ' || c == '\\' || (!whole && c >= 0x80) || utf8_first_control(one, &offset))
			for (size_t k = 0; k < n; k++)
				buf_printf(out, "\\x%02x", (unsigned char)one.p[k]);
		else
			buf_putstr(out, one);
	}
}
