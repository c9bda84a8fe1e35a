/* SPDX-License-Identifier: EUPL-1.2 */
/* The site that serve shows: the last good one, and what is wrong with the plan as it is now. */
#ifndef CMD_SERVE_H
#define CMD_SERVE_H

#include "cmd/session.h"
#include "render/panel.h"
#include "render/preview.h"
#include "serve/http.h"

struct shown {
	struct say *say;
	const struct options *options;
	struct session session;	 /* of the last plan without errors; before there was one, of the newest */
	struct preview *preview; /* of that; NULL likewise */
	bool left_out;		 /* something is intern or later, and not in the database */
	bool synced;		 /* the session has all that is saved: no change is owed to it */
	enum panel_state state;
	struct buf panel;
	char start[24];	    /* tells this run of the program from another */
	long count;	    /* of builds */
	struct buf version; /* of what is shown: changes with every build */
};

void shown_open(struct shown *shown, struct say *say, const struct options *options);
void shown_close(struct shown *shown);

struct update_file;

/*
 * Reads the plan anew; or only `files`, all that changed since the last good site, where that does as well (NULL:
 * anything may have changed). Where it has errors the last good site stays, with a new panel. Returns 0; or -1 after a
 * line on stderr where it cannot be read, which may pass: a file that an editor is writing.
 */
int shown_build(struct shown *shown, const struct update_file *files, size_t count);

/* Answers a request (serve/http.h). `arg` is the struct shown. */
void shown_answer(void *arg, const char *path, struct http_reply *reply);

/* Appends the event that tells a page which version is shown. */
void shown_event(const struct shown *shown, struct buf *out);

#endif
