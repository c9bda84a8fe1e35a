/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan serve: shows the site as it will be, in a browser on this computer, and follows what is saved. */
#include "cmd/serve.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "base/stop.h"
#include "serve/watch.h"
#include "store/update.h"

#define PORT 8000     /* where --port says nothing */
#define DEBOUNCE 20   /* ms of rest after a save: editors write in several steps */
#define PATIENCE 300  /* ms that saves one after another are waited for at most */
#define TRY_AGAIN 500 /* ms after which a plan that could not be read is tried again */
#define QUIET 150     /* ms after a save, and after a page, before the rest of the rules run: who asks waits for them */
#define LATEST 3000   /* ms after a save when they do, however much is asked for */
#define TRIES 3	      /* after a save; then the next save is waited for */

struct server {
	struct say *say;
	struct options options;
	char address[40];
	struct shown shown;
	struct http *http;
	struct watch *watch;
	int tries;
	long work;	 /* when to go on with what nobody waits for */
	long latest;	 /* when that is put off no more */
	long first, due; /* when the first save of those at hand came, and when to build; 0: none */
};

static long
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void
note_save(struct server *server)
{
	long time = now();

	server->tries = TRIES;

	if (server->due == 0)
		server->first = time;
	server->due = time + DEBOUNCE < server->first + PATIENCE ? time + DEBOUNCE : server->first + PATIENCE;
}

static bool
plain_name(const char *path)
{
	return path[strspn(path, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./")] == '\0';
}

/*
 * Builds from the files that changed, where they are known. They are remembered until the plan at hand has them: where
 * they are wrong, the last good one is kept.
 */
static int
build_changes(struct server *server)
{
	struct update_file files[WATCH_PATHS];
	const char *const *paths;
	struct buf full = {0};
	struct stat st;
	size_t count;
	bool known = watch_changes(server->watch, &paths, &count);

	for (size_t i = 0; i < count; i++) {
		buf_reset(&full);
		buf_printf(&full, "%s/%s", server->options.dir, paths[i]);
		files[i].path = paths[i];
		files[i].present = lstat(full.data, &st) == 0;
		/* No plain file of the plan with a plain name: such are told by reading all. */
		known = known && strncmp(paths[i], "plan/", 5) == 0 && (!files[i].present || S_ISREG(st.st_mode)) &&
			plain_name(paths[i]);
	}
	buf_free(&full);
	int result = shown_build(&server->shown, known ? files : NULL, count);

	if (server->shown.synced)
		watch_forget(server->watch);
	return result;
}

/* Tells open pages what is shown now. */
static void
announce(struct server *server)
{
	struct buf event = {0};

	shown_event(&server->shown, &event);
	http_announce(server->http, buf_str(&event));
	buf_free(&event);
}

static void
build(struct server *server)
{
	long start = now();

	server->due = 0;
	if (build_changes(server) != 0)
		server->first = server->due = server->tries-- > 0 ? now() + TRY_AGAIN : 0;
	else if (server->shown.state == PANEL_CURRENT)
		say_line(server->say, tr(server->say, "Bijgewerkt (%ld ms).", "Updated (%ld ms)."), now() - start);
	else
		say_line(server->say,
		    tr(server->say, "Er zitten fouten in het plan: ze staan boven elke pagina (%ld ms).",
			"The plan has errors: they are on top of each page (%ld ms)."),
		    now() - start);
	announce(server);
	server->work = now() + QUIET;
	server->latest = now() + LATEST;
}

/* How many milliseconds to wait for something to happen. */
static long
patience(const struct server *server)
{
	long wait = http_patience(server->http), next = server->due;

	if (next == 0 && server->shown.rest != NULL)
		next = server->work;
	if (next != 0 && next - now() < wait)
		wait = next > now() ? next - now() : 0;
	return wait;
}

/* Waits for something to do, and does it. Returns 0, or -1 after a line on stderr. */
static int
turn(struct server *server)
{
	struct pollfd descriptors[] = {{.fd = http_descriptor(server->http), .events = POLLIN},
	    {.fd = watch_descriptor(server->watch), .events = POLLIN}};
	if (stop_poll(descriptors, 2, (int)patience(server)) < 0)
		descriptors[1].revents = 0;
	if (stop_requested())
		return 0;
	long answers = server->shown.answers, panels = server->shown.panels;

	http_run(server->http);
	if (server->shown.panels != panels)
		announce(server); /* a page that tells findings did not wait for shown_work() */
	if (server->shown.answers != answers && now() < server->latest)
		server->work = now() + QUIET; /* it is still on its way */
	if (descriptors[1].revents != 0) {
		int changed = watch_read(server->watch);

		if (changed < 0)
			return -1;
		if (changed > 0)
			note_save(server);
	}
	if (server->due != 0 && now() >= server->due)
		build(server);
	else if (server->due == 0 && now() >= server->work && shown_work(&server->shown) < 0)
		announce(server);
	return 0;
}

static int
serve(struct server *server)
{
	/* The watch stands before the plan is read, so that no save is missed. */
	static const char *const folders[] = {"plan", "templates", NULL};
	struct options *options = &server->options;
	struct buf line = {0};

	server->http = http_open(server->say, options->port != NULL ? (int)strtol(options->port, NULL, 10) : PORT,
	    shown_answer, &server->shown);
	if (server->http == NULL)
		return EXIT_FAILED;
	snprintf(server->address, sizeof server->address, "http://127.0.0.1:%d/", http_port(server->http));
	options->base = server->address;
	server->watch = watch_open(server->say, options->dir, folders);
	if (server->watch == NULL || shown_build(&server->shown, NULL, 0) != 0)
		return EXIT_FAILED;
	buf_printf(&line, tr(server->say, "Voorbeeld op %s (stoppen: Ctrl-C)\n", "Preview on %s (stop: Ctrl-C)\n"),
	    server->address);
	int result = write_out(server->say, buf_str(&line));

	buf_free(&line);
	while (result == EXIT_DONE && !stop_requested())
		if (turn(server) != 0)
			result = EXIT_FAILED;
	return result;
}

/* Nothing is on disk: to be told to stop is how the preview ends. */
static int
leave(void *arg)
{
	(void)arg;
	return EXIT_DONE;
}

static int
run(struct say *say, const struct options *options)
{
	struct server server = {.say = say, .options = *options};

	stop_clean(leave, NULL);

	shown_open(&server.shown, say, &server.options);
	int result = serve(&server);

	http_close(server.http);
	watch_close(server.watch);
	shown_close(&server.shown);
	stop_clean(NULL, NULL);
	return result;
}

const struct command command_serve = {
    .name = "serve",
    .usage = "[-C MAP] [--port N] [--as-of DATUM] [--publiek|--stuurgroep]",
    .nl = "toont de site in een browser op deze computer, en ververst die na elke wijziging",
    .en = "shows the site in a browser on this computer, and refreshes it after each change",
    .takes = "Cpda",
    .run = run,
};
