/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/session.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "cmd/confine.h"
#include "render/pages.h"
#include "store/findings.h"
#include "store/history.h"
#include "store/plan.h"
#include "store/rules.h"
#include "text/mustache.h"

/* A plan with errors is reported without a date: mending them may well give it one. */
int
session_require_date(struct say *say, struct db *db)
{
	if (rules_count(db, "fout") > 0 || plan_has_date(db))
		return 0;
	return fail(say, "%s",
	    tr(say, "Het plan noemt geen enkele datum. Geef de peildatum met --as-of JJJJ-MM-DD.",
		"The plan holds no date at all. Give the date of reference with --as-of YYYY-MM-DD."));
}

struct plan_options
plan_options(const struct options *options)
{
	return (struct plan_options){
	    .as_of = options->as_of, .version = VERSION, .base_url = options->base, .internal = options->internal};
}

int
session_source(struct say *say, const struct options *options, struct session *session)
{
	*session = (struct session){.dir = options->dir};
	session->source = source_open(say, options->dir, options->rev);
	if (session->source != NULL && options->since != NULL)
		session->since = source_open(say, options->dir, options->since);
	return session->source != NULL && (options->since == NULL || session->since != NULL) ? 0 : -1;
}

/* What session_plan() does before the rules. */
static int
load_plan(struct say *say, const struct options *options, struct session *session)
{
	struct plan_options plan = plan_options(options);

	if (options->confined)
		confine(options, (struct source *[]){session->source, session->since}, session->since != NULL ? 2 : 1);
	session->db = plan_open(say, session->source, &plan);
	if (session->db == NULL)
		return -1;
	session->templates = mustache_new();
	int got = pages_templates(session->db, session->source, session->templates);

	if (got < 0)
		return -1;
	session->has_templates = got == 0;
	return 0;
}

int
session_plan(struct say *say, const struct options *options, struct session *session)
{
	if (load_plan(say, options, session) != 0)
		return -1;
	rules_run_shared(session->db);
	return session_require_date(say, session->db);
}

int
session_open_sound(struct say *say, const struct options *options, struct session *session)
{
	if (session_source(say, options, session) != 0 || load_plan(say, options, session) != 0)
		return -1;
	rules_errors(session->db, false);
	if (rules_count(session->db, "fout") > 0)
		rules_run_shared(session->db); /* all that is wrong is told at once */
	return session_require_date(say, session->db);
}

int
session_open(struct say *say, const struct options *options, struct session *session)
{
	if (session_source(say, options, session) != 0)
		return -1;
	return session_plan(say, options, session);
}

int
session_history(struct say *say, struct session *session)
{
	if (history_load(session->source, session->db) != 0)
		return -1;
	history_tell(say, session->db);
	return 0;
}

void
session_close(struct session *session)
{
	if (session->templates != NULL)
		mustache_free(session->templates);
	db_close(session->db);
	source_close(session->source);
	source_close(session->since);
}

int
session_no_templates(struct say *say)
{
	return fail(say, "%s",
	    tr(say, "Hier is geen map templates/. Ga naar de map van het project, of noem die met -C MAP.",
		"There is no folder templates/ here. Go to the project's folder, or name it with -C DIR."));
}

int
write_out(struct say *say, struct str text)
{
	if (fwrite(text.p, 1, text.n, stdout) == text.n && fflush(stdout) == 0)
		return EXIT_DONE;
	fail(say, tr(say, "Kan de uitkomst niet schrijven: %s.", "Cannot write the result: %s."), os_text(say, errno));
	return EXIT_FAILED;
}

/* The width of the terminal that stdout is, or 0. */
static int
terminal_width(void)
{
	struct winsize size;

	if (!isatty(STDOUT_FILENO))
		return 0;
	return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

/* As no-color.org has it: any value says no. */
static bool
wants_colour(void)
{
	const char *no = getenv("NO_COLOR"), *term = getenv("TERM");

	return (no == NULL || no[0] == '\0') && (term == NULL || strcmp(term, "dumb") != 0);
}

/*
 * What leads from where the program was started to the paths of the plan: "" or "map/". Not from the root of the disk:
 * a report is read on other computers.
 */
static void
put_prefix(const char *dir, struct buf *out)
{
	while (strncmp(dir, "./", 2) == 0)
		dir += 2;
	if (dir[0] == '\0' || dir[0] == '/' || strcmp(dir, ".") == 0)
		return;
	buf_puts(out, dir);
	if (!str_ends(buf_str(out), "/"))
		buf_putc(out, '/');
}

int
session_width(void)
{
	int width = terminal_width();

	return width > 0 && wants_colour() ? -width : width;
}

void
session_findings(
    const struct say *say, const struct session *session, const struct findings_format *format, struct buf *out)
{
	struct buf prefix = {0};
	struct findings findings = {
	    .db = session->db, .source = session->source, .earlier = session->earlier, .lang = say->lang};

	put_prefix(session->dir, &prefix);
	findings.prefix = buf_text(&prefix);
	findings.width = terminal_width();
	findings.colour = findings.width > 0 && wants_colour();
	format->write(&findings, out);
	buf_free(&prefix);
}

int
session_report(struct say *say, const struct session *session, const struct findings_format *format, bool strict)
{
	struct buf text = {0};

	session_findings(say, session, format, &text);
	int written = write_out(say, buf_str(&text));

	buf_free(&text);
	return written == EXIT_DONE ? session_outcome(session, strict) : written;
}

int
session_outcome(const struct session *session, bool strict)
{
	if (rules_count(session->db, "fout") > 0 || (strict && rules_count(session->db, "waarschuwing") > 0))
		return EXIT_FINDINGS;
	return EXIT_DONE;
}
