/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/preview.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "render/assets.h"
#include "render/pages.h"
#include "store/export.h"
#include "store/plan.h"
#include "store/planschema.h"

struct preview {
	struct db *db;
	struct source *source;
	struct pages *pages;
	struct assets *assets;
	const struct source_entry *images; /* the source's */
	size_t image_count;
};

struct preview *
preview_open(struct say *say, struct db *db, struct source *source, struct mustache_set *templates)
{
	struct preview *preview = xcalloc(1, sizeof *preview);

	preview->db = db;
	preview->source = source;
	preview->pages = pages_open(say, db, templates);
	preview->assets = assets_open(say, db, source);
	/* A folder that is not there is empty; one that cannot be read was told on stderr. */
	if (source_list(source, "plan/afbeeldingen", &preview->images, &preview->image_count) != 0)
		preview->image_count = 0;
	return preview;
}

void
preview_close(struct preview *preview)
{
	if (preview == NULL)
		return;
	assets_close(preview->assets);
	pages_close(preview->pages);
	free(preview);
}

/* Only a path that the listing holds is read: no other can be asked for. */
static int
image_file(struct preview *preview, const char *path, struct buf *out)
{
	for (size_t i = 0; i < preview->image_count; i++)
		if (preview->images[i].kind == SOURCE_FILE &&
		    strcmp(preview->images[i].path + strlen("plan/"), path) == 0)
			return source_read(preview->source, preview->images[i].path, out) == 0 ? 0 : -1;
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
		struct str image = plan_published_image(preview->db);

		buf_putstr(out, image);
		db_image_free(image);
		return 0;
	}
	schema_read(preview->db, &schema);
	if (strcmp(path, "data/plan.json") == 0) {
		export_json(preview->db, &schema, out);
		wanted.found = true;
	} else if (strcmp(path, "data/plan.schema.json") == 0) {
		planschema_write(preview->db, &schema, out);
		wanted.found = true;
	} else {
		export_csv(preview->db, &schema, take_csv, &wanted);
	}
	schema_clear(&schema);
	return wanted.found ? 0 : 1;
}

bool
preview_tells_findings(struct preview *preview, const char *path)
{
	return pages_tells_findings(preview->pages, path);
}

int
preview_file(struct preview *preview, const char *path, struct buf *out)
{
	buf_reset(out);
	int got = pages_one(preview->pages, path, out);

	if (got == 1)
		got = assets_read(preview->assets, path, out);
	if (got == 1)
		got = image_file(preview, path, out);
	return got == 1 ? data_file(preview, path, out) : got;
}
