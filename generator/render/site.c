/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/site.h"

#include <stdlib.h>
#include <string.h>

#include "render/pages.h"
#include "render/publish.h"
#include "render/relay.h"
#include "store/export.h"
#include "store/plan.h"

static int
add_file(void *arg, const char *path, struct str text)
{
	return publish_add(arg, path, text);
}

/* Pages are written by a thread of its own, while the next ones are made. */
static int
add_pages(struct say *say, struct db *db, struct mustache_set *templates, struct publish *publish)
{
	struct relay *relay = relay_open(add_file, publish);
	int rendered = pages_render(say, db, templates, relay_add, relay);
	int written = relay_close(relay);

	return rendered != 0 ? rendered : written;
}

/* Copies a file of the source to the same path without `strip`. */
static int
add_copy(struct say *say, struct source *source, const char *path, const char *strip, struct publish *publish)
{
	struct buf bytes = {0};
	int got = source_read(source, path, &bytes);

	if (got > 0)
		fail(say,
		    tr(say, "%s is groter dan 1 MiB: maak het kleiner.", "%s is larger than 1 MiB: make it smaller."),
		    path);
	if (got == 0)
		got = publish_add(publish, path + strlen(strip), buf_str(&bytes));
	buf_free(&bytes);
	return got != 0 ? -1 : 0;
}

static int
add_assets(struct say *say, struct source *source, struct publish *publish)
{
	const struct source_entry *entries;
	size_t count;
	int got = source_list(source, "templates/assets", &entries, &count);

	if (got > 0)
		return 0;
	for (size_t i = 0; i < count && got == 0; i++)
		if (entries[i].kind == SOURCE_FILE)
			got = add_copy(say, source, entries[i].path, "templates/", publish);
	return got;
}

/* Only images that a text shows: what only internal texts show stays inside with them. */
static int
add_images(struct say *say, struct db *db, struct source *source, struct publish *publish)
{
	struct query *q = query_open(db, "afbeeldingen",
	    "SELECT DISTINCT pad FROM verwijzing WHERE pad GLOB 'plan/afbeeldingen/*' ORDER BY pad");
	int result = 0;

	while (result == 0 && query_step(q))
		result = add_copy(say, source, query_str(q, 0).p, "plan/", publish);
	query_close(q);
	return result;
}

static int
add_csv(void *arg, const char *name, struct str text)
{
	struct buf path = {0};

	buf_printf(&path, "data/%s.csv", name);
	int result = publish_add(arg, path.data, text);

	buf_free(&path);
	return result;
}

static int
add_data(struct db *db, struct publish *publish)
{
	struct schema schema;
	struct buf bytes = {0};

	schema_read(db, &schema);
	export_json(db, &schema, &bytes);
	int result = publish_add(publish, "data/plan.json", buf_str(&bytes));

	if (result == 0)
		result = export_csv(db, &schema, add_csv, publish);
	if (result == 0) {
		plan_published_image(db, &bytes);
		result = publish_add(publish, "data/plan.db", buf_str(&bytes));
	}
	buf_free(&bytes);
	schema_clear(&schema);
	return result;
}

/* What was built, from what, by what, and the fingerprint of every file. */
static int
add_manifest(struct db *db, struct publish *publish)
{
	const struct publish_file *files;
	size_t count;
	struct buf text = {0};
	char *head = db_text(db, "manifest",
	    "SELECT json_object('generator', 'actieplan', 'version', versie, 'schemaVersion', 1, 'kind', 'manifest', "
	    "'asOf', datum,"
	    " 'revision', revisie, 'revisionDate', revisie_datum, 'audience', doelgroep) FROM peil");

	publish_files(publish, &files, &count);
	buf_add(&text, head, strlen(head) - 1);
	buf_puts(&text, ",\"files\":{");
	for (size_t i = 0; i < count; i++)
		buf_printf(&text, "%s\n\"%s\":{\"size\":%zu,\"sha256\":\"%s\"}", i > 0 ? "," : "", files[i].path,
		    files[i].size, files[i].sha256);
	buf_puts(&text, "}}\n");
	int result = publish_add(publish, "manifest.json", buf_str(&text));

	free(head);
	buf_free(&text);
	return result;
}

int
site_build(struct say *say, struct db *db, struct source *source, struct mustache_set *templates, const char *target)
{
	struct publish *publish = publish_begin(say, target);

	if (publish == NULL)
		return -1;
	int result = add_pages(say, db, templates, publish);

	if (result == 0)
		result = add_assets(say, source, publish);
	if (result == 0)
		result = add_images(say, db, source, publish);
	if (result == 0)
		result = add_data(db, publish);
	if (result == 0)
		result = add_manifest(db, publish);
	if (result == 0)
		result = publish_commit(publish);
	publish_end(publish);
	return result;
}
