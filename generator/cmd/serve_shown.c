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
shown_open(struct shown *shown, struct say *say, const struct options *options)
{
	struct timespec time;

	/* A page that stays open while the program starts anew must notice. */
	clock_gettime(CLOCK_REALTIME, &time);
	*shown = (struct shown){.say = say, .options = options, .state = PANEL_UNREADABLE};
	snprintf(shown->start, sizeof shown->start, "%llx",
	    (unsigned long long)time.tv_sec * 1000 + (unsigned long long)time.tv_nsec / 1000000);
}

void
shown_close(struct shown *shown)
{
	preview_close(shown->preview);
	session_close(&shown->session);
	buf_free(&shown->panel);
	buf_free(&shown->version);
}

/* `db` is the plan as it is now; NULL where it cannot be read. */
static void
set_panel(struct shown *shown, struct db *db, enum panel_state state)
{
	shown->state = state;
	buf_reset(&shown->version);
	buf_printf(&shown->version, "%s-%ld", shown->start, ++shown->count);
	buf_reset(&shown->panel);
	panel_write(db, state, buf_text(&shown->version), &shown->panel);
}

static void
take_over(struct shown *shown, struct session *fresh)
{
	shown->synced = true;
	shown->left_out = plan_has_later(fresh->db) || (!shown->options->internal && plan_has_internal(fresh->db));
	plan_hide_later(fresh->db);
	if (!shown->options->internal)
		plan_make_public(fresh->db);
	/* Where it fails that is told; the pages then leave it out. */
	session_history(shown->say, fresh);
	preview_close(shown->preview);
	session_close(&shown->session);
	shown->session = *fresh;
	shown->preview = preview_open(shown->say, fresh->db, fresh->source, fresh->templates);
}

/* Takes `fresh`, with errors, in place of an older one: it is no site, but changes can be brought to it. */
static void
keep_wrong(struct shown *shown, const struct session *fresh)
{
	session_close(&shown->session);
	shown->session = *fresh;
	shown->left_out = false;
	shown->synced = true;
}

static bool
has_errors(const struct session *session)
{
	return rules_count(session->db, "fout") > 0;
}

/*
 * Brings the plan at hand up to date with the files that changed. Where that gives errors and there is a site, it is
 * put back as it was: the site comes from it. Returns 0; 1 where the whole plan must be read; or -1 after a line on
 * stderr.
 */
static int
update(struct shown *shown, const struct update_file *files, size_t count)
{
	struct session *session = &shown->session;
	bool had_site = shown->preview != NULL;
	char commit[sizeof session->commit];

	memcpy(commit, session->commit, sizeof commit);
	/* Its temporary tables would hide the views from the rules. */
	preview_close(shown->preview);
	shown->preview = NULL;
	update_begin(session->db);
	int result = session_update(shown->say, shown->options, session, files, count);

	if (result == 0 && plan_has_later(session->db))
		result = 1;
	bool wrong = result == 0 && has_errors(session);

	if (result == 0)
		set_panel(shown, session->db, !wrong ? PANEL_CURRENT : had_site ? PANEL_OLD : PANEL_FIRST);
	shown->synced = result == 0 && (!wrong || !had_site);
	if (shown->synced) {
		update_keep(session->db);
	} else {
		update_undo(session->db);
		memcpy(session->commit, commit, sizeof commit);
	}
	/* The first plan that is a site; one that was wrong got no history. */
	if (!had_site && result == 0 && !wrong && session->commit[0] == '\0')
		session_history(shown->say, session);
	if (had_site || (result == 0 && !wrong))
		shown->preview = preview_open(shown->say, session->db, session->source, session->templates);
	return result;
}

static int
read_whole(struct shown *shown)
{
	struct session fresh;
	int result = session_open(shown->say, shown->options, &fresh);

	if (result == 0 && !fresh.has_templates)
		result = session_no_templates(shown->say);
	shown->synced = false;
	if (result != 0) {
		session_close(&fresh);
	} else if (!has_errors(&fresh)) {
		set_panel(shown, fresh.db, PANEL_CURRENT);
		take_over(shown, &fresh);
	} else if (shown->preview != NULL) {
		set_panel(shown, fresh.db, PANEL_OLD);
		session_close(&fresh);
	} else {
		set_panel(shown, fresh.db, PANEL_FIRST);
		keep_wrong(shown, &fresh);
	}
	return result;
}

int
shown_build(struct shown *shown, const struct update_file *files, size_t count)
{
	int result = files != NULL && shown->session.db != NULL && !shown->left_out ? update(shown, files, count) : 1;

	if (result > 0)
		result = read_whole(shown);
	if (result != 0)
		set_panel(shown, NULL, PANEL_UNREADABLE);
	return result;
}

void
shown_event(const struct shown *shown, struct buf *out)
{
	buf_printf(out, "event: stand\ndata: %s\n\n", buf_text(&shown->version));
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
	bool found = preview_file(shown->preview, page.data, &reply->body) == 0;

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
	int got = preview_file(shown->preview, file.data, &reply->body);

	reply->type = media_type(file.data);
	if (got == 1 && !redirect(shown, path, reply)) {
		reply->status = 404;
		reply->type = media_type(".html");
		got = preview_file(shown->preview, "404.html", &reply->body);
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
	if (path[0] != '/')
		reply->status = 404;
	else if (shown->preview == NULL)
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
