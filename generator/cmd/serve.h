/* SPDX-License-Identifier: EUPL-1.2 */
/* The site that serve shows: the last good one, and what is wrong with the plan as it is now. */
#ifndef CMD_SERVE_H
#define CMD_SERVE_H

#include "cmd/session.h"
#include "render/panel.h"
#include "render/preview.h"
#include "serve/http.h"
#include "store/update.h"
#include "store/visible.h"

struct rules_rest;

/* The plan as it is saved, and the site of it as it was when it last had no errors. */
struct shown {
	struct say *say;
	const struct options *options;
	struct session session;	  /* the plan, all of it, wrong or not; db NULL: none was read yet */
	struct small_plan *small; /* for files that are read anew */
	struct rules_rest *rest;  /* the rules that still have to judge it; NULL: none */
	bool files_judged;	  /* those that look at one file did */
	bool wrong;		  /* it has errors */
	bool synced;		  /* it has all that is saved: no change is owed to it */

	struct visible *visible;	/* the plan that the site is of; NULL before there was one */
	struct source *source;		/* of the site; may be the session's */
	struct mustache_set *templates; /* likewise */
	struct preview *preview;	/* opened when the first page is asked for */
	char commit[41];		/* that the history was read for; "": not yet */
	bool judged;			/* the site has the findings of its plan */
	int64_t owed[UPDATE_MAX_FILES]; /* files of the plan that the site does not have yet: bestand.id */
	size_t owed_count;
	bool owed_all;	   /* or any file */
	bool history_owed; /* and when any file last changed */

	enum panel_state state;
	struct buf panel;
	char start[24];	    /* tells this run of the program from another */
	long count;	    /* of sites */
	long panels;	    /* and of panels */
	long answers;	    /* and of what was asked for */
	struct buf version; /* of what is shown: changes with every site */
};

void shown_open(struct shown *shown, struct say *say, const struct options *options);
void shown_close(struct shown *shown);

/*
 * Reads the plan anew; or only `files`, all that changed since it was read, where that does as well (NULL: anything may
 * have changed). Where it has errors the last good site stays, with a new panel. Returns 0; or -1 after a line on
 * stderr where it cannot be read, which may pass: a file that an editor is writing.
 */
int shown_build(struct shown *shown, const struct update_file *files, size_t count);

/*
 * What was left for when nobody waits: the rules that give no errors. Each call runs one of them. Returns 1 where there
 * is more to do, 0 where not; and -1 where that was the last, so that there is a new panel.
 */
int shown_work(struct shown *shown);

/* The site as it is now; NULL where there is none yet. */
struct preview *shown_preview(struct shown *shown);

/* Sees to it that the site has its findings, for a page that shows them: shown_preview() is another one then. */
void shown_judge(struct shown *shown);

/* Answers a request (serve/http.h). `arg` is the struct shown. */
void shown_answer(void *arg, const char *path, struct http_reply *reply);

/* Appends the event that tells a page which site is shown, under which panel. */
void shown_event(const struct shown *shown, struct buf *out);

#endif
