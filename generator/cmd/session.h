/* SPDX-License-Identifier: EUPL-1.2 */
/* What check, build and export have in common: a plan that is open and judged. */
#ifndef CMD_SESSION_H
#define CMD_SESSION_H

#include "cmd/command.h"
#include "source/source.h"
#include "store/earlier.h"
#include "store/plan.h"

struct mustache_set;

struct session {
	struct source *source;
	struct source *since; /* of --since, or NULL; nothing of it is read */
	struct db *db;
	struct mustache_set *templates;
	bool has_templates;	/* there is a folder templates/ */
	const char *dir;	/* the options' */
	struct earlier earlier; /* what is left out of the findings, and told with them */
};

/* How the options want the plan. */
struct plan_options plan_options(const struct options *options);

/*
 * Opens the plan that the options name, checks templates and runs the rules. Returns 0, or -1 after a line on stderr.
 * The caller calls session_close() either way.
 */
int session_open(struct say *say, const struct options *options, struct session *session);
/* The same in two steps: the source alone, and the plan that is in it. */
int session_source(struct say *say, const struct options *options, struct session *session);
int session_plan(struct say *say, const struct options *options, struct session *session);
/* Likewise for who only asks whether there are errors: warnings are looked for where there are. */
int session_open_sound(struct say *say, const struct options *options, struct session *session);
void session_close(struct session *session);

/* Says so where a plan without errors holds no date, and none was given. Returns 0 or -1. */
int session_require_date(struct say *say, struct db *db);

/*
 * Finds when each file last changed (store/history.h) and says where that is not known. Done when nothing more is left
 * out of the plan. Returns 0, or -1 after a line on stderr.
 */
int session_history(struct say *say, struct session *session);

/* Says that there is no folder templates/. Returns -1. */
int session_no_templates(struct say *say);

/* Writes the findings to stdout in this format. Returns EXIT_DONE or EXIT_FINDINGS, or EXIT_FAILED where stdout fails.
 */
struct findings_format;
int session_report(struct say *say, const struct session *session, const struct findings_format *format, bool strict);

/* The two halves of that: appends the findings to `out`, as stdout would have them; and EXIT_DONE or EXIT_FINDINGS. */
void session_findings(
    const struct say *say, const struct session *session, const struct findings_format *format, struct buf *out);
int session_outcome(const struct session *session, bool strict);

/* What stdout is, of which the looks of findings depend: 0 no terminal; its width, below 0 where colours may be used.
 */
int session_width(void);

/* Writes text to stdout. Returns EXIT_DONE, or EXIT_FAILED after a line on stderr. */
int write_out(struct say *say, struct str text);

#endif
