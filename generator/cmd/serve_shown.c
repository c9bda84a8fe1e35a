/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/serve.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "store/plan.h"
#include "store/rules.h"
#include "store/update.h"

#define OWN "/_voorbeeld/" /* where the preview's own files are; no page of a site begins with _ */

void
shown_event(const struct shown *shown, struct buf *out)
{
	buf_printf(out, "event: stand\ndata: %s %ld\n\n", buf_text(&shown->version), shown->panels);
}

static const char *
media_type(const char *path)
{
	static const char *const types[][2] = {
	    {".html", "text/html; charset=utf-8"},
	    {".css", "text/css; charset=utf-8"},
	    {".js", "text/javascript; charset=utf-8"},
	    {".json", "application/json"},
	    {".csv", "text/csv; charset=utf-8"},
	    {".jsonld", "application/ld+json"},
	    {".ttl", "text/turtle; charset=utf-8"},
	    {".ics", "text/calendar; charset=utf-8"},
	    {".txt", "text/plain; charset=utf-8"},
	    {".xml", "application/xml"},
	    {".db", "application/vnd.sqlite3"},
	    {".svg", "image/svg+xml"},
	    {".png", "image/png"},
	    {".jpg", "image/jpeg"},
	    {".jpeg", "image/jpeg"},
	    {".webp", "image/webp"},
	    {".woff2", "font/woff2"},
	};

	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (str_ends(str_of(path), types[i][0]))
			return types[i][1];
	return "application/octet-stream";
}

/* Makes the answer a page of the preview itself. */
static void
own_page(struct http_reply *reply, unsigned status, const char *title, const char *text)
{
	buf_reset(&reply->body);
	panel_page(title, text, &reply->body);
	reply->status = status;
	reply->type = media_type(".html");
}

static void
own_file(const struct shown *shown, const char *name, struct http_reply *reply)
{
	const char *text =
	    strcmp(name, "voorbeeld.js") == 0 || strcmp(name, "voorbeeld.css") == 0 ? panel_file(name) : NULL;

	if (strcmp(name, "gebeurtenissen") == 0) {
		reply->stream = true;
		reply->type = "text/event-stream";
		shown_event(shown, &reply->body);
	} else if (strcmp(name, "paneel") == 0) {
		/* Of its own: it goes into a page that is there, so nothing is put into it. */
		reply->type = media_type(".html");
		buf_putstr(&reply->body, buf_str(&shown->panel));
	} else if (text != NULL) {
		reply->type = media_type(name);
		buf_puts(&reply->body, text);
	} else {
		reply->status = 404;
	}
}

/* The folder /acties is the page /acties/: links on it are from there. */
static bool
redirect(struct shown *shown, const char *path, struct http_reply *reply)
{
	struct buf page = {0};

	buf_printf(&page, "%s/index.html", path + 1);
	bool found = preview_file(shown_preview(shown), page.data, &reply->body) == 0;

	buf_reset(&reply->body);
	buf_free(&page);
	if (!found)
		return false;
	reply->status = 302;
	buf_printf(&reply->location, "%s/", path);
	return true;
}

static void
site_file(struct shown *shown, const char *path, struct http_reply *reply)
{
	struct buf file = {0};

	buf_puts(&file, path + 1);
	if (str_ends(str_of(path), "/"))
		buf_puts(&file, "index.html");
	if (preview_tells_findings(shown_preview(shown), file.data))
		shown_judge(shown);
	int got = preview_file(shown_preview(shown), file.data, &reply->body);

	reply->type = media_type(file.data);
	if (got == 1 && !redirect(shown, path, reply)) {
		reply->status = 404;
		reply->type = media_type(".html");
		got = preview_file(shown_preview(shown), "404.html", &reply->body);
	}
	if (got < 0)
		own_page(reply, 500, "Deze pagina kan niet gemaakt worden",
		    "Waarom staat in het venster waarin actieplan draait.");
	else if (got > 0 && reply->status == 404)
		own_page(reply, 404, "Pagina niet gevonden", "Op dit adres staat geen pagina.");
	buf_free(&file);
}

void
shown_answer(void *arg, const char *path, struct http_reply *reply)
{
	struct shown *shown = arg;

	if (strncmp(path, OWN, strlen(OWN)) == 0) {
		own_file(shown, path + strlen(OWN), reply);
		return;
	}
	shown->answers++;
	if (path[0] != '/')
		reply->status = 404;
	else if (shown_preview(shown) == NULL)
		own_page(reply, 503, "Er is nog geen voorbeeld", "Deze pagina ververst zichzelf zodra u iets opslaat.");
	else
		site_file(shown, path, reply);
	if (reply->type != NULL && reply->body.len > 0 && strcmp(reply->type, media_type(".html")) == 0) {
		struct buf page = {0};

		panel_insert(buf_str(&reply->body), buf_str(&shown->panel), &page);
		buf_free(&reply->body);
		reply->body = page;
	}
}
