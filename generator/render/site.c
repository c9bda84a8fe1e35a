/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/site.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "render/assets.h"
#include "render/deal.h"
#include "render/helper.h"
#include "render/pages.h"
#include "render/publish.h"
#include "render/relay.h"
#include "store/changes.h"
#include "store/export.h"
#include "store/history.h"
#include "store/moment.h"
#include "store/plan.h"
#include "store/planschema.h"

/* So many pages take longer to make than a copy of the program. */
#define LEAST_SHARED 100

/* A site, or that of a letter in the archive, on its way to its folder. */
struct making {
	struct say *say;
	struct publish *publish;
	struct mustache_set *templates;
	bool logo;	   /* the theme of now has one */
	const char *below; /* "" or "archief/ID/": put before every path */
};

/* Several threads may. */
static int
add_file(void *arg, const char *path, struct str text)
{
	const struct making *making = arg;
	struct buf full = {0};

	buf_printf(&full, "%s%s", making->below, path);
	int result = publish_add(making->publish, buf_text(&full), text);

	buf_free(&full);
	return result;
}

/* Copies a file of the source to the same path without `strip`. */
static int
add_copy(struct making *making, struct source *source, const char *path, const char *strip)
{
	struct say *say = making->say;
	struct buf bytes = {0};
	int got = source_read(source, path, &bytes);

	if (got > 0)
		fail(say,
		    tr(say, "%s is groter dan 1 MiB: maak het kleiner.", "%s is larger than 1 MiB: make it smaller."),
		    path);
	if (got == 0)
		got = add_file(making, path + strlen(strip), buf_str(&bytes));
	buf_free(&bytes);
	return got != 0 ? -1 : 0;
}

static int
add_assets(struct making *making, struct db *db, struct source *source)
{
	struct assets *assets = assets_open(making->say, db, source);
	int result = assets_each(assets, add_file, making);

	assets_close(assets);
	return result;
}

/* Only images that a text shows: what only internal texts show stays inside with them. */
static int
add_images(struct making *making, struct db *db, struct source *source)
{
	struct query *q = query_open(db, "afbeeldingen",
	    "SELECT DISTINCT pad FROM verwijzing WHERE pad GLOB 'plan/afbeeldingen/*' ORDER BY pad");
	int result = 0;

	while (result == 0 && query_step(q))
		result = add_copy(making, source, query_str(q, 0).p, "plan/");
	query_close(q);
	return result;
}

/* Who gets the files of data/. */
struct taker {
	take_file take;
	void *to;
};

static int
add_csv(void *arg, const char *name, struct str text)
{
	const struct taker *taker = arg;
	struct buf path = {0};

	buf_printf(&path, "data/%s.csv", name);
	int result = taker->take(taker->to, path.data, text);

	buf_free(&path);
	return result;
}

static int
add_data(struct db *db, take_file take, void *to)
{
	struct taker taker = {take, to};
	struct schema schema;
	struct buf bytes = {0};

	schema_read(db, &schema);
	export_json(db, &schema, &bytes);
	int result = take(to, "data/plan.json", buf_str(&bytes));

	if (result == 0) {
		buf_reset(&bytes);
		planschema_write(db, &schema, &bytes);
		result = take(to, "data/plan.schema.json", buf_str(&bytes));
	}
	buf_free(&bytes);
	if (result == 0)
		result = export_csv(db, &schema, add_csv, &taker);
	if (result == 0) {
		struct str image = plan_published_image(db);

		result = take(to, "data/plan.db", image);
		db_image_free(image);
	}
	schema_clear(&schema);
	return result;
}

/* What is shared out: the data, which one makes as a whole, and the pages. */
struct shared {
	struct db *db;
	struct pages *pages;
	struct deal *deal;
};

static int
help(void *arg, take_file take, void *to)
{
	const struct shared *shared = arg;
	int result = add_data(shared->db, take, to);

	return result == 0 ? pages_make(shared->pages, shared->deal, take, to) : result;
}

/* A helper makes the data and then some of the pages. */
static int
add_shared(struct making *making, struct shared *shared, struct helper *helper)
{
	struct relay *relay = relay_open(add_file, making);

	helper_take(helper, relay_add, relay);
	int result = pages_make(shared->pages, shared->deal, relay_add, relay);

	if (result == 0 && helper == NULL)
		result = add_data(shared->db, relay_add, relay);
	/* A page that cannot be made is not the end: the helper may yet find one before it. */
	enum helped helped = helper_close(helper, relay_result(relay) != 0);
	int written = relay_close(relay);

	if (helped == HELPER_LOST)
		return publish_fail(making->publish,
		    tr(making->say, "een deel van het werk is afgebroken", "part of the work was cut off"));
	if (pages_tell(shared->pages, shared->deal) != 0)
		return -1;
	return helped != HELPED ? publish_fail(making->publish, NULL) : result != 0 ? result : written;
}

/* Pages and data of a plan, written by threads of their own while the next are made. */
static int
add_made(struct making *making, struct db *db)
{
	struct deal alone = DEAL_START, *both = deal_open();
	struct shared shared = {db, pages_ready(making->say, db, making->templates, making->below), both};
	struct helper *helper = NULL;

	db_keep_less(db);
	if (both != NULL && pages_count(shared.pages) >= LEAST_SHARED)
		helper = helper_open(help, &shared);
	if (helper == NULL)
		shared.deal = &alone;
	int result = add_shared(making, &shared, helper);

	pages_close(shared.pages);
	deal_close(both);
	return result;
}

/* Pages, images and data of one plan: of now, or of a letter. */
static int
add_plan(struct making *making, struct db *db, struct source *source)
{
	int result = add_made(making, db);

	return result == 0 ? add_images(making, db, source) : result;
}

/* The site of a letter, of the plan of its tag: the templates and what they need are those of now. */
static int
add_letter(void *arg, const char *letter, struct db *db, struct source *source)
{
	const struct making *now = arg;
	struct buf below = {0};

	buf_printf(&below, "archief/%s/", letter);
	struct making making = {
	    .say = now->say, .publish = now->publish, .templates = now->templates, .below = buf_text(&below)};

	int result = history_load(source, db);

	pages_archive(db);
	if (now->logo)
		assets_set_logo(db);
	pages_hold(db);
	if (result == 0)
		result = add_plan(&making, db, source);

	buf_free(&below);
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

/* Pages know of them by table stukbestand. */
static int
add_documents(struct making *making, const struct site *site)
{
	struct query *q = query_open(site->db, "stukbestand",
	    "INSERT INTO stukbestand(brief, volgorde, wat, formaat, adres, omvang) VALUES (?, ?, ?, ?, ?, ?)");
	int result = 0;

	for (size_t i = 0; i < site->file_count && result == 0; i++) {
		const struct site_file *file = &site->files[i];

		query_text(q, 1, str_of(file->letter));
		query_int(q, 2, file->order);
		query_text(q, 3, str_of(file->what));
		query_text(q, 4, str_of(file->format));
		query_text(q, 5, str_of(file->path));
		query_int(q, 6, (int64_t)file->bytes.n);
		query_once(q);
		result = add_file(making, file->path, file->bytes);
	}
	query_close(q);
	return result;
}

/* What pages of now tell beside the plan. The archive goes first: they list what is in it. */
static int
look_back(struct making *making, const struct site *site)
{
	struct lookback look = {.source = site->source, .plan = site->plan, .tagged = add_letter, .arg = making};
	struct changes *changes = NULL;
	int result = changes_begin(making->say, site->db, site->source, site->plan, &changes);

	if (result == 0)
		result = moments_fill(making->say, site->db, &look);
	if (result == 0)
		result = add_documents(making, site);
	if (result == 0)
		pages_hold(site->db);
	if (result == 0)
		result = changes_end(changes);
	changes_close(changes);
	if (result == 0 && site->judging != NULL)
		plan_judged(site->judging);
	return result;
}

static int
add_all(struct making *making, const struct site *site)
{
	making->logo = assets_has_logo(site->db);
	int result = look_back(making, site);

	if (result == 0)
		result = add_plan(making, site->db, site->source);
	if (result == 0)
		result = add_assets(making, site->db, site->source);
	return result == 0 ? add_manifest(site->db, making->publish) : result;
}

static void
count_built(struct db *db, struct publish *publish, struct site_built *built)
{
	const struct publish_file *files;
	size_t count;
	char *as_of = plan_day(db);

	*built = (struct site_built){0};
	snprintf(built->as_of, sizeof built->as_of, "%s", as_of);
	free(as_of);
	publish_files(publish, &files, &count);
	for (size_t i = 0; i < count; i++)
		built->pages += str_ends(str_of(files[i].path), ".html");
}

int
site_build(struct say *say, const struct site *site, const char *target, struct site_built *built)
{
	struct publish *publish = publish_begin(say, target);

	if (publish == NULL)
		return -1;
	struct making making = {.say = say, .publish = publish, .templates = site->templates, .below = ""};

	publish_known(publish, site->known);
	int result = add_all(&making, site);

	count_built(site->db, publish, built);
	if (result == 0)
		result = publish_commit(publish);
	publish_end(publish);
	return result;
}
