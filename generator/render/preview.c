/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/preview.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "render/pages.h"
#include "store/export.h"
#include "store/plan.h"

struct preview {
	struct db *db;
	struct source *source;
	struct pages *pages;
	/* What is copied as it is. The entries are the source's. */
	struct folder {
		const char *name;  /* in the source */
		const char *strip; /* what the path on the site lacks of the path in the source */
		const struct source_entry *entries;
		size_t count;
	} folders[2];
};

struct preview *
preview_open(struct say *say, struct db *db, struct source *source, struct mustache_set *templates)
{
	struct preview *preview = xcalloc(1, sizeof *preview);

	preview->db = db;
	preview->source = source;
	preview->pages = pages_open(say, db, templates);
	preview->folders[0] = (struct folder){.name = "templates/assets", .strip = "templates/"};
	preview->folders[1] = (struct folder){.name = "plan/afbeeldingen", .strip = "plan/"};
	for (size_t i = 0; i < sizeof preview->folders / sizeof *preview->folders; i++) {
		struct folder *folder = &preview->folders[i];

		/* A folder that is not there is empty; one that cannot be read was told on stderr. */
		if (source_list(source, folder->name, &folder->entries, &folder->count) != 0)
			folder->count = 0;
	}
	return preview;
}

void
preview_close(struct preview *preview)
{
	if (preview == NULL)
		return;
	pages_close(preview->pages);
	free(preview);
}

/* Only a path that the listing holds is read: no other can be asked for. */
static int
copied_file(struct preview *preview, const struct folder *folder, const char *path, struct buf *out)
{
	for (size_t i = 0; i < folder->count; i++)
		if (folder->entries[i].kind == SOURCE_FILE &&
		    strcmp(folder->entries[i].path + strlen(folder->strip), path) == 0)
			return source_read(preview->source, folder->entries[i].path, out) == 0 ? 0 : -1;
	return 1;
}

struct wanted {
	const char *path;
	struct buf *out;
	bool found;
};

static int
take_csv(void *arg, const char *name, struct str text)
{
	struct wanted *wanted = arg;
	struct buf path = {0};

	buf_printf(&path, "data/%s.csv", name);
	if (strcmp(path.data, wanted->path) == 0) {
		buf_putstr(wanted->out, text);
		wanted->found = true;
	}
	buf_free(&path);
	return 0;
}

/* The downloads, made when they are asked for. */
static int
data_file(struct preview *preview, const char *path, struct buf *out)
{
	struct wanted wanted = {path, out, false};
	struct schema schema;

	if (strncmp(path, "data/", 5) != 0)
		return 1;
	if (strcmp(path, "data/plan.db") == 0) {
		plan_published_image(preview->db, out);
		return 0;
	}
	schema_read(preview->db, &schema);
	if (strcmp(path, "data/plan.json") == 0) {
		export_json(preview->db, &schema, out);
		wanted.found = true;
	} else {
		export_csv(preview->db, &schema, take_csv, &wanted);
	}
	schema_clear(&schema);
	return wanted.found ? 0 : 1;
}

int
preview_file(struct preview *preview, const char *path, struct buf *out)
{
	buf_reset(out);
	int got = pages_one(preview->pages, path, out);

	for (size_t i = 0; i < sizeof preview->folders / sizeof *preview->folders && got == 1; i++)
		got = copied_file(preview, &preview->folders[i], path, out);
	return got == 1 ? data_file(preview, path, out) : got;
}
