/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/assets.h"

#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "render/carried.h"
#include "text/tidycss.h"

static const char style_path[] = "assets/site.css";

struct asset {
	char *path;			    /* on the site */
	const char *from;		    /* in the source, which owns it; NULL where carried */
	const struct carried_file *carried; /* or NULL */
};

struct assets {
	struct say *say;
	struct source *source;
	struct asset *files;
	size_t count;
	/* The parts of the style sheet, in order; the source owns the paths. */
	const char **own, **theme;
	size_t own_count, theme_count;
};

static void
add_path(const char ***paths, size_t *count, const char *path)
{
	*paths = xrealloc(*paths, *count + 1, sizeof **paths);
	(*paths)[(*count)++] = path;
}

static void
add_asset(struct assets *assets, const char *below, const char *name, struct asset asset)
{
	struct buf path = {0};

	buf_printf(&path, "%s%s", below, name);
	asset.path = buf_take(&path);
	assets->files = xrealloc(assets->files, assets->count + 1, sizeof *assets->files);
	assets->files[assets->count++] = asset;
}

/* The files of a folder of templates/: a part of the style sheet each, or copied as they are. */
static void
list_folder(struct assets *assets, const char *folder, const char *style, bool theme)
{
	const struct source_entry *entries;
	size_t count;

	/* A folder that is not there is empty. */
	if (source_list(assets->source, folder, &entries, &count) != 0)
		return;
	for (size_t i = 0; i < count; i++) {
		const char *path = entries[i].path, *name = path + strlen(folder) + 1;
		bool part = str_starts(str_of(path), style) && str_ends(str_of(path), ".css");

		if (entries[i].kind != SOURCE_FILE)
			continue;
		if (!part)
			add_asset(assets, theme ? "assets/thema/" : "assets/", name, (struct asset){.from = path});
		else if (theme)
			add_path(&assets->theme, &assets->theme_count, path);
		else
			add_path(&assets->own, &assets->own_count, path);
	}
}

struct assets *
assets_open(struct say *say, struct db *db, struct source *source)
{
	struct assets *assets = xcalloc(1, sizeof *assets);
	char *theme =
	    db_text(db, "thema", "SELECT 'templates/themas/' || coalesce((SELECT thema FROM programma), 'standaard')");

	assets->say = say;
	assets->source = source;
	list_folder(assets, "templates/assets", "templates/assets/stijl/", false);
	list_folder(assets, theme, theme, true);
	free(theme);
	for (size_t i = 0; i < carried_count && assets->own_count > 0; i++)
		if (strcmp(carried_files[i].path, "nlds.css") != 0)
			add_asset(
			    assets, "assets/", carried_files[i].path, (struct asset){.carried = &carried_files[i]});
	if (assets->own_count > 0)
		add_asset(assets, style_path, "", (struct asset){0});
	return assets;
}

bool
assets_has_logo(struct db *db)
{
	char *count = db_text(db, "logo",
	    "SELECT count(*) FROM sjabloonbestand"
	    " WHERE pad = 'templates/themas/' || coalesce((SELECT thema FROM programma), 'standaard') || '/logo.svg'");
	bool has = strcmp(count, "0") != 0;

	free(count);
	return has;
}

void
assets_set_logo(struct db *db)
{
	db_run(db, "logo",
	    "INSERT OR IGNORE INTO sjabloonbestand(pad)"
	    " VALUES ('templates/themas/' || coalesce((SELECT thema FROM programma), 'standaard') || '/logo.svg')");
}

void
assets_close(struct assets *assets)
{
	if (assets == NULL)
		return;
	for (size_t i = 0; i < assets->count; i++)
		free(assets->files[i].path);
	free(assets->files);
	free(assets->own);
	free(assets->theme);
	free(assets);
}

static int
read_source(struct assets *assets, const char *path, struct buf *out)
{
	int got = source_read(assets->source, path, out);

	if (got > 0)
		fail(assets->say,
		    tr(assets->say, "%s is groter dan 1 MiB: maak het kleiner.",
			"%s is larger than 1 MiB: make it smaller."),
		    path);
	return got == 0 ? 0 : -1;
}

/* The files as one layer. Their order is that of their names. */
static int
add_layer(struct assets *assets, const char *layer, const char *const *paths, size_t count, struct buf *out)
{
	struct buf text = {0};
	int result = 0;

	buf_printf(out, "@layer %s {\n", layer);
	for (size_t i = 0; i < count && result == 0; i++) {
		result = read_source(assets, paths[i], &text);
		if (result == 0)
			tidycss(buf_str(&text), out);
	}
	buf_puts(out, "}\n");
	buf_free(&text);
	return result;
}

/* Layers say what wins, whatever the order of the files: a theme over our style, that over the components. */
static int
read_style(struct assets *assets, struct buf *out)
{
	buf_reset(out);
	buf_puts(out, "@layer tokens, nlds, eigen, thema;\n");
	for (size_t i = 0; i < carried_count; i++)
		if (strcmp(carried_files[i].path, "nlds.css") == 0)
			buf_add(out, (const char *)carried_files[i].bytes, carried_files[i].size);
	int result = add_layer(assets, "eigen", assets->own, assets->own_count, out);

	return result == 0 ? add_layer(assets, "thema", assets->theme, assets->theme_count, out) : result;
}

static int
read_asset(struct assets *assets, const struct asset *asset, struct buf *out)
{
	if (asset->from != NULL)
		return read_source(assets, asset->from, out);
	if (asset->carried == NULL)
		return read_style(assets, out);
	buf_reset(out);
	buf_add(out, (const char *)asset->carried->bytes, asset->carried->size);
	return 0;
}

int
assets_read(struct assets *assets, const char *path, struct buf *out)
{
	for (size_t i = 0; i < assets->count; i++)
		if (strcmp(assets->files[i].path, path) == 0)
			return read_asset(assets, &assets->files[i], out);
	return 1;
}

int
assets_each(struct assets *assets, int (*add)(void *arg, const char *path, struct str bytes), void *arg)
{
	struct buf bytes = {0};
	int result = 0;

	for (size_t i = 0; i < assets->count && result == 0; i++) {
		result = read_asset(assets, &assets->files[i], &bytes);
		if (result == 0)
			result = add(arg, assets->files[i].path, buf_str(&bytes));
	}
	buf_free(&bytes);
	return result;
}
