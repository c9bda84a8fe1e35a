/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/load.h"

#include <string.h>

#include "base/processors.h"
#include "store/load_ahead.h"
#include "store/load_read.h"
#include "store/loader.h"
#include "text/frontmatter.h"
#include "text/merge.h"

/* Made into rows at a time, and so many files in all that threads of their own pay for it. */
#define SOME_FILES 64
#define SOME_BYTES ((size_t)512 * 1024)
#define LEAST_AHEAD 400

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
	if (loader->entry > 0)
		load_row_int(row, 8, loader->entry);
}

static void
yaml_fault(void *arg, const char *name, int line, int column, struct str a, struct str b)
{
	loader_fault(arg, name, line, column, a, b, NULL);
}

static void
insert_file(struct loader *loader, const struct load_place *place, bool valid, struct str body, int line)
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
load_markdown(struct loader *loader, const struct load_place *place, struct str bytes)
{
	struct front_matter_sink sink = {loader, yaml_fault};
	struct front_matter head;

	loader->letter = strcmp(place->kind->name, "brief") == 0;
	bool valid = front_matter_read(bytes, &sink, &head) == 0;

	if (str_trim(head.body).n == 0) /* blank lines alone tell nothing: pages ask whether there is a text */
		head.body = STR("");
	insert_file(loader, place, valid && place->fault == NULL, head.body, head.body_line);
	if (valid) {
		load_head(loader, place->kind, head.root);
		load_body(loader, head.body, head.body_line);
		if (loader->letter)
			load_letter(loader, head.body, head.body_line);
	}
	front_matter_clear(&head);
}

/* A file of a kind, too large to be read or with the bytes that it has. */
static void
load_bytes(struct loader *loader, const struct load_file *file)
{
	const struct load_place *place = &file->place;
	struct str bytes = buf_str(&file->bytes);
	int line;

	if (file->got > 0) {
		insert_file(loader, place, false, STR(""), 1);
		loader_fault(loader, "te-groot", 1, 1, STR(""), STR(""), NULL);
	} else if ((line = merge_mark(bytes)) > 0) {
		/* Two versions at once: which of them is meant, nobody can tell. */
		insert_file(loader, place, false, STR(""), 1);
		loader_fault(loader, "samenvoegen", line, 1, STR(""), STR(""), NULL);
	} else if (strcmp(place->kind->extension, "csv") == 0) {
		bool valid = load_series(loader, place->kind, bytes);

		insert_file(loader, place, valid && place->fault == NULL, STR(""), 1);
	} else {
		load_markdown(loader, place, bytes);
	}
}

static void
load_file(struct loader *loader, const struct load_file *file)
{
	static const char *const faults[] = {
	    [SOURCE_FILE] = NULL,
	    [SOURCE_FOLDER] = "map-als-bestand",
	    [SOURCE_SYMLINK] = "koppeling",
	    [SOURCE_OTHER] = "geen-bestand",
	};
	const struct load_place *place = &file->place;
	const char *fault = faults[file->kind] != NULL ? faults[file->kind] : place->fault;

	if (place->ignored && file->kind == SOURCE_FILE)
		return;
	loader->path = buf_text(&file->path);
	loader->bestand++;
	loader->nr = 0;
	if (fault != NULL)
		loader_fault(loader, fault, 1, 1, place->detail, STR(""), NULL);
	else if (file->large)
		loader_fault(loader, "te-groot", 1, 1, STR(""), STR(""), NULL);
	if (file->kind == SOURCE_FILE && place->kind != NULL)
		load_bytes(loader, file);
	else
		insert_file(loader, place, false, STR(""), 1);
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
	    &(struct load_place){.kind = schema_kind(loader->schema, STR("programma")), .id = STR("programma")}, false,
	    STR(""), 1);
	loader_fault(loader, "programma-ontbreekt", 1, 1, STR(""), STR(""), NULL);
}

/* Rows in the making of files that are read ahead. */
struct making {
	struct loader loader;
	struct ahead *files;
	struct load_some
	    *some; /* of which those from `at` on are yet to be made into rows; NULL: nothing was read yet */
	size_t at;
	int got; /* what came with them: 0 where there are more */
};

/* The next file; NULL where there is none. */
static const struct load_file *
next_file(struct making *making)
{
	while (making->some == NULL || making->at == making->some->count) {
		void *item;

		if (making->got != 0)
			return NULL;
		making->got = ahead_next(making->files, &item);
		making->some = item;
		making->at = 0;
	}
	return &making->some->files[making->at++];
}

/* Some files at a time: few enough that a handful of such take little memory, whatever is in them. */
static int
make_some(void *arg, void *item)
{
	struct making *making = arg;
	struct load_rows *rows = item;
	const struct load_file *file = NULL;

	making->loader.rows = rows;
	while (rows->files < SOME_FILES && rows->bytes < SOME_BYTES && (file = next_file(making)) != NULL) {
		if (file->got < 0)
			return -1;
		load_file(&making->loader, file);
	}
	return making->got != 0 && making->at == making->some->count;
}

/* Puts in what is made of all files. Returns 1, or -1 where one could not be read. */
static int
put_all(struct say *say, struct ahead *ahead, struct load_inserts *inserts, size_t count)
{
	size_t done = 0;
	void *item;
	int got;

	do {
		got = ahead_next(ahead, &item);
		struct load_rows *rows = item;

		if (done / 1000 != (done + (size_t)rows->files) / 1000)
			say_progress(say, "plan/", (long)(done + (size_t)rows->files), (long)count);
		done += (size_t)rows->files;
		load_rows_put(rows, inserts);
	} while (got == 0);
	return got;
}

/* One thread reads, one makes rows, and this one puts them in. */
static int
load_all(struct say *say, struct load_reading *reading, struct db *db)
{
	struct making making = {.loader = {.schema = reading->schema}};
	struct load_rows last = {0};
	struct load_inserts inserts;
	bool threads = reading->count >= LEAST_AHEAD && processors_several();

	making.files = ahead_open(load_read_some, reading, sizeof(struct load_some), threads);
	struct ahead *rows = ahead_open(make_some, &making, sizeof(struct load_rows), threads);

	load_inserts_open(&inserts, db);
	int got = put_all(say, rows, &inserts, reading->count);

	ahead_close(rows, NULL);
	ahead_close(making.files, load_some_clear);
	if (got > 0) {
		making.loader.rows = &last;
		require_programme(&making.loader, db);
		load_rows_put(&last, &inserts);
	}
	load_inserts_close(&inserts);
	buf_free(&making.loader.norm);
	say_done(say);
	return got < 0 ? -1 : 0;
}

static int
no_plan(struct say *say, const struct source *source)
{
	if (source_rev(source) != NULL)
		return fail(say,
		    tr(say,
			"In revisie %s is geen map plan/. Kies een andere, of noem met -C een map waarin plan/ toen "
			"stond.",
			"Revision %s has no folder plan/. Choose another, or name a folder with -C that had plan/ in "
			"it then."),
		    source_rev(source));
	return fail(say, "%s",
	    tr(say, "Hier is geen map plan/. Ga naar de map van het project, of noem die met -C MAP.",
		"There is no folder plan/ here. Go to the project's folder, or name it with -C DIR."));
}

int
load_plan(struct say *say, struct source *source, const struct schema *schema, struct db *db)
{
	struct load_reading reading = {.schema = schema, .source = source};
	int got = source_list(source, "plan", &reading.entries, &reading.count);

	if (got > 0)
		return no_plan(say, source);
	if (got < 0)
		return -1;
	if (reading.count > LOAD_MAX_FILES)
		return fail(say, tr(say, "plan/ heeft meer dan %d bestanden.", "plan/ has more than %d files."),
		    LOAD_MAX_FILES);
	return load_all(say, &reading, db);
}

int
load_files(struct source *source, const struct schema *schema, struct db *db, const char *const *paths,
    const int64_t *ids, size_t count)
{
	struct load_rows rows = {0};
	struct load_inserts inserts;
	struct loader loader = {.schema = schema, .rows = &rows};
	struct load_file file = {0};
	int got = 0;

	load_inserts_open(&inserts, db);
	for (size_t i = 0; i < count && got == 0; i++) {
		struct source_entry entry = {paths[i], SOURCE_FILE};

		got = load_file_read(schema, source, &entry, &file);
		loader.bestand = ids[i] - 1; /* load_file() counts on */
		if (got == 0)
			load_file(&loader, &file);
		load_rows_put(&rows, &inserts);
	}
	load_inserts_close(&inserts);
	load_file_clear(&file);
	buf_free(&loader.norm);
	return got;
}
