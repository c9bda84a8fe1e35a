/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/load.h"

#include <string.h>

#include "base/processors.h"
#include "store/load_ahead.h"
#include "store/loader.h"
#include "text/frontmatter.h"
#include "text/merge.h"
#include "text/utf8.h"

/* Read at a time, and so many files in all that a thread of its own pays for it. */
#define SOME_FILES 64
#define SOME_BYTES ((size_t)512 * 1024)
#define LEAST_AHEAD 400

/* What a path in plan/ tells before the file is read; points into that path. */
struct place {
	const struct kind *kind; /* NULL: no file of a kind */
	struct str id;
	const char *fault; /* a value of gebrek.soort, or NULL */
	struct str detail;
	bool ignored; /* plan/README.md: for people who browse the repository */
};

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
place_image(struct str path, struct place *place)
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
place_in_folder(const struct schema *schema, struct str rest, struct place *place)
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

static struct place
place_of(const struct schema *schema, struct str path)
{
	struct str rest = {path.p + strlen("plan/"), path.n - strlen("plan/")}, extension;
	struct place place = {0};

	stem(rest, &extension);
	if (str_is(rest, "README.md"))
		place.ignored = true;
	else if (str_is(rest, "programma.md"))
		place = (struct place){.kind = schema_kind(schema, STR("programma")), .id = STR("programma")};
	else if (is_image(path, extension))
		place_image(rest, &place);
	else if (memchr(rest.p, '/', rest.n) == NULL)
		place = (struct place){.fault = "bestand-onbekend", .detail = rest};
	else
		place_in_folder(schema, rest, &place);
	return place;
}

const struct kind *
load_kind(const struct schema *schema, const char *path, struct str *id)
{
	if (!str_starts(str_of(path), "plan/"))
		return NULL;
	struct place place = place_of(schema, str_of(path));

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

void
loader_fault(struct loader *loader, const char *name, int line, int column, struct str a, struct str b,
    const struct field *field)
{
	struct load_row *row = load_row(loader->rows, LOAD_FAULT);

	load_row_int(row, 1, loader->bestand);
	load_row_int(row, 2, line);
	load_row_int(row, 3, column);
	load_row_text(loader->rows, row, 4, str_of(name));
	load_row_text(loader->rows, row, 5, a);
	load_row_text(loader->rows, row, 6, b);
	if (field != NULL)
		load_row_int(row, 7, field->id);
}

static void
yaml_fault(void *arg, const char *name, int line, int column, struct str a, struct str b)
{
	loader_fault(arg, name, line, column, a, b, NULL);
}

static void
insert_file(struct loader *loader, const struct place *place, bool valid, struct str body, int line)
{
	struct load_row *row = load_row(loader->rows, LOAD_FILE);

	load_row_int(row, 1, loader->bestand);
	load_row_text(loader->rows, row, 2, str_of(loader->path));
	if (place->kind != NULL) {
		load_row_text(loader->rows, row, 3, str_of(place->kind->name));
		load_row_text(loader->rows, row, 4, place->id);
	}
	load_row_int(row, 5, valid);
	load_row_text(loader->rows, row, 6, body);
	load_row_int(row, 7, line);
}

/* A Markdown file: its head and its body. */
static void
load_markdown(struct loader *loader, const struct place *place, struct str bytes)
{
	struct front_matter_sink sink = {loader, yaml_fault};
	struct front_matter head;

	loader->letter = strcmp(place->kind->name, "brief") == 0;
	bool valid = front_matter_read(bytes, &sink, &head) == 0;

	insert_file(
	    loader, place, valid && place->fault == NULL, head.body.p != NULL ? head.body : STR(""), head.body_line);
	if (valid) {
		load_head(loader, place->kind, head.root);
		load_body(loader, head.body, head.body_line);
		if (loader->letter)
			load_letter(loader, head.body, head.body_line);
	}
	front_matter_clear(&head);
}

static int
load_file(struct loader *loader, struct source *source, const struct source_entry *entry, const struct place *place)
{
	struct buf bytes = {0};
	int got = source_read(source, entry->path, &bytes), line;

	if (got < 0) {
		buf_free(&bytes);
		return -1;
	}
	if (got > 0) {
		insert_file(loader, place, false, STR(""), 1);
		loader_fault(loader, "te-groot", 1, 1, STR(""), STR(""), NULL);
	} else if ((line = merge_mark(buf_str(&bytes))) > 0) {
		/* Two versions at once: which of them is meant, nobody can tell. */
		insert_file(loader, place, false, STR(""), 1);
		loader_fault(loader, "samenvoegen", line, 1, STR(""), STR(""), NULL);
	} else if (strcmp(place->kind->extension, "csv") == 0) {
		bool valid = load_series(loader, place->kind, buf_str(&bytes));

		insert_file(loader, place, valid && place->fault == NULL, STR(""), 1);
	} else {
		load_markdown(loader, place, buf_str(&bytes));
	}
	buf_free(&bytes);
	return 0;
}

static int
load_entry(struct loader *loader, struct source *source, const struct source_entry *entry)
{
	static const char *const faults[] = {
	    [SOURCE_FILE] = NULL,
	    [SOURCE_FOLDER] = "map-als-bestand",
	    [SOURCE_SYMLINK] = "koppeling",
	    [SOURCE_OTHER] = "geen-bestand",
	};
	struct place place = place_of(loader->schema, str_of(loader->path));
	const char *fault = faults[entry->kind] != NULL ? faults[entry->kind] : place.fault;

	if (place.ignored && entry->kind == SOURCE_FILE)
		return 0;
	loader->bestand++;
	loader->nr = 0;
	if (fault != NULL)
		loader_fault(loader, fault, 1, 1, place.detail, STR(""), NULL);
	else if (entry->kind == SOURCE_FILE && place.kind == NULL && source_is_large(source, entry->path))
		loader_fault(loader, "te-groot", 1, 1, STR(""), STR(""), NULL);
	if (entry->kind == SOURCE_FILE && place.kind != NULL)
		return load_file(loader, source, entry, &place);
	insert_file(loader, &place, false, STR(""), 1);
	return 0;
}

/* A plan without programma.md has a finding in that file, as if it were there and empty. */
static void
require_programme(struct loader *loader, struct db *db)
{
	if (db_number(db, "programma", "SELECT count(*) FROM bestand WHERE soort = 'programma'") > 0)
		return;
	loader->bestand++;
	loader->path = "plan/programma.md";
	insert_file(loader,
	    &(struct place){.kind = schema_kind(loader->schema, STR("programma")), .id = STR("programma")}, false,
	    STR(""), 1);
	loader_fault(loader, "programma-ontbreekt", 1, 1, STR(""), STR(""), NULL);
}

/* The files that are yet to be read. */
struct reading {
	struct loader loader;
	struct source *source;
	const struct source_entry *entries;
	size_t next, count;
	struct buf path;
};

/* Some files at a time: few enough that a handful of such take little memory, whatever is in them. */
static int
read_some(void *arg, struct load_rows *rows)
{
	struct reading *reading = arg;
	int got = 0;

	reading->loader.rows = rows;
	while (got == 0 && reading->next < reading->count && rows->files < SOME_FILES && rows->bytes < SOME_BYTES) {
		const struct source_entry *entry = &reading->entries[reading->next++];

		load_printable(entry->path, &reading->path);
		reading->loader.path = reading->path.data;
		got = load_entry(&reading->loader, reading->source, entry);
	}
	return got < 0 ? -1 : reading->next == reading->count;
}

static int
load_all(struct say *say, struct reading *reading, struct db *db)
{
	struct load_rows rows = {0};
	struct load_inserts inserts;
	size_t count = reading->count, done = 0;
	struct ahead *ahead = ahead_open(read_some, reading, count >= LEAST_AHEAD && processors_several());
	int got;

	load_inserts_open(&inserts, db);
	do {
		got = ahead_next(ahead, &rows);
		if (done / 1000 != (done + (size_t)rows.files) / 1000)
			say_progress(say, "plan/", (long)(done + (size_t)rows.files), (long)count);
		done += (size_t)rows.files;
		load_rows_put(&rows, &inserts);
	} while (got == 0);
	ahead_close(ahead);
	if (got > 0) {
		reading->loader.rows = &rows;
		require_programme(&reading->loader, db);
		load_rows_put(&rows, &inserts);
	}
	reading->loader.rows = NULL;
	load_inserts_close(&inserts);
	say_done(say);
	return got < 0 ? -1 : 0;
}

int
load_plan(struct say *say, struct source *source, const struct schema *schema, struct db *db)
{
	struct reading reading = {.loader = {.schema = schema}, .source = source};
	int got = source_list(source, "plan", &reading.entries, &reading.count);

	if (got > 0)
		return fail(say, "%s",
		    tr(say, "Hier is geen map plan/. Ga naar de map van het project, of noem die met -C MAP.",
			"There is no folder plan/ here. Go to the project's folder, or name it with -C DIR."));
	if (got < 0)
		return -1;
	if (reading.count > LOAD_MAX_FILES)
		return fail(say, tr(say, "plan/ heeft meer dan %d bestanden.", "plan/ has more than %d files."),
		    LOAD_MAX_FILES);
	got = load_all(say, &reading, db);
	buf_free(&reading.path);
	buf_free(&reading.loader.norm);
	return got;
}

int
load_files(struct source *source, const struct schema *schema, struct db *db, const char *const *paths,
    const int64_t *ids, size_t count)
{
	struct load_rows rows = {0};
	struct load_inserts inserts;
	struct loader loader = {.schema = schema, .rows = &rows};
	int got = 0;

	load_inserts_open(&inserts, db);
	for (size_t i = 0; i < count && got == 0; i++) {
		struct source_entry entry = {paths[i], SOURCE_FILE};

		loader.path = paths[i];
		loader.bestand = ids[i] - 1; /* load_entry counts on */
		got = load_entry(&loader, source, &entry);
		load_rows_put(&rows, &inserts);
	}
	load_inserts_close(&inserts);
	buf_free(&loader.norm);
	return got;
}
