/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan build: checks the plan, and where it has no errors makes the site. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "cmd/session.h"
#include "cmd/site_papers.h"
#include "cmd/unchanged.h"
#include "render/site.h"
#include "store/findings.h"
#include "store/plan.h"
#include "store/spill.h"

/* Where what does not fit in memory goes while the program runs: build/, or where there is none beside the site. */
static void
spill(const struct options *options, const struct session *session, const char *target)
{
	const char *slash = strrchr(target, '/');
	struct buf folder = {0};

	if (!source_is_bare(session->source)) {
		buf_printf(&folder, "%s/build", options->dir);
		mkdir(folder.data, 0777); /* where it fails, writing in it tells why */
	} else if (slash != NULL && slash != target) {
		buf_add(&folder, target, (size_t)(slash - target));
	} else {
		buf_puts(&folder, slash != NULL ? "/" : ".");
	}
	spill_to(folder.data);
	buf_free(&folder);
}

static int
put_database(void *db, int (*put)(void *to, struct str piece), void *to)
{
	return db_image_each(db, put, to);
}

/* build/plan.db: everything that was read and found, also for a plan with errors. Not from a bare repository: no place.
 */
static int
keep_database(struct say *say, const struct options *options, const struct session *session)
{
	struct buf path = {0};

	if (source_is_bare(session->source))
		return 0;
	buf_printf(&path, "%s/build/plan.db", options->dir);
	file_sweep(path.data);
	int result = file_write_by(say, path.data, put_database, session->db);

	buf_free(&path);
	return result;
}

#define TOLD_ROOM 256 /* bytes of what is told of a site, beside its path */

/* Silence looks like nothing was done: appends what was made, for which date, for whom and where. */
static void
put_told(const struct say *say, const struct site_built *built, bool internal, const char *target, struct buf *out)
{
	const char *pages = built->pages == 1 ? tr(say, "pagina", "page") : tr(say, "pagina’s", "pages");
	const char *whom =
	    internal ? tr(say, "voor de stuurgroep, ook wat intern is", "for the steering group, with what is internal")
		     : tr(say, "voor iedereen", "for everyone");

	if (strncmp(target, "./", 2) == 0)
		target += 2;
	buf_printf(out,
	    tr(say, "De site staat in %s: %zu %s, peildatum %s, %s.", "The site is in %s: %zu %s, as of %s, %s."),
	    target, built->pages, pages, built->as_of, whom);
}

/* Who reads security.txt may not trust one that has expired: RFC 9116. */
static void
warn_expiry(struct say *say, const struct session *session)
{
	char *day = plan_near_expiry(session->db);

	if (day[0] != '\0')
		say_line(say,
		    tr(say,
			"security.txt verloopt op %s: een jaar na de laatste wijziging van het plan. Kijk of contact "
			"in "
			"plan/programma.md nog klopt, en leg een wijziging van het plan vast.",
			"security.txt expires on %s: a year after the plan last changed. See whether contact in "
			"plan/programma.md is still right, and commit a change of the plan."),
		    day);
	free(day);
}

/* `judging`: of a site for the public. Says in `told` what was made. */
static int
put_site(struct say *say, const struct options *options, struct session *session, struct judging *judging,
    struct unchanged *unchanged, struct buf *told)
{
	const char *target = unchanged->target;
	struct site_built built;
	struct plan_options plan = plan_options(options);
	struct site_papers papers = {0};
	int result = session_history(say, session);

	if (result == 0)
		result = site_papers_find(say, options, session, &papers);
	struct site site = {.db = session->db,
	    .source = session->source,
	    .templates = session->templates,
	    .plan = &plan,
	    .judging = judging,
	    .files = papers.files,
	    .file_count = papers.count,
	    .known = &unchanged->written};

	/* Now: once the site stands, memory must not lack to tell so. */
	buf_printf(told, "%s%*s", target, TOLD_ROOM, "");
	buf_reset(told);
	if (result == 0)
		result = site_build(say, &site, target, &built);
	site_papers_clear(&papers);
	if (result != 0)
		return EXIT_FAILED;
	warn_expiry(say, session);
	put_told(say, &built, options->internal, target, told);
	say_line(say, "%s", told->data);
	return EXIT_DONE;
}

static int
publish(struct say *say, const struct options *options, struct session *session, struct unchanged *unchanged,
    struct buf *told)
{
	if (!session->has_templates) {
		session_no_templates(say);
		return EXIT_FAILED;
	}
	plan_hide_later(session->db);
	struct judging *judging = options->internal ? NULL : plan_make_public_aside(session->db);
	int result = put_site(say, options, session, judging, unchanged, told);

	judging_close(judging);
	return result;
}

/* What is kept for the next time is a help, and the site stands: that it cannot be written is said and no more. */
static int
make(struct say *say, const struct options *options, struct session *session, struct unchanged *unchanged)
{
	struct buf report = {0}, told = {0};

	spill(options, session, unchanged->target);
	if (session_plan(say, options, session) != 0 || keep_database(say, options, session) != 0)
		return EXIT_FAILED;
	session_findings(say, session, findings_format("text"), &report);
	int result = write_out(say, buf_str(&report));

	if (result == EXIT_DONE)
		result = session_outcome(session, options->strict);
	if (result == EXIT_DONE)
		result = publish(say, options, session, unchanged, &told);
	if (result == EXIT_DONE)
		unchanged_keep(say, unchanged, session, buf_str(&report), buf_str(&told));
	buf_free(&report);
	buf_free(&told);
	return result;
}

static int
build(struct say *say, const struct options *options, struct session *session)
{
	struct buf target = {0};
	struct unchanged unchanged = {0};

	if (options->out != NULL)
		buf_puts(&target, options->out);
	else
		buf_printf(&target, "%s/%s", options->dir, options->makes);
	int result = session_source(say, options, session);

	if (result == 0)
		result = unchanged_look(say, options, target.data, session, &unchanged);
	if (result == 0)
		result = make(say, options, session, &unchanged);
	else
		result = result < 0 ? EXIT_FAILED : EXIT_DONE;
	unchanged_clear(&unchanged);
	buf_free(&target);
	return result;
}

static int
run(struct say *say, const struct options *options)
{
	struct session session;
	int result = build(say, options, &session);

	session_close(&session);
	return result;
}

const struct command command_build = {
    .name = "build",
    .usage = "[-C MAP] [-o MAP] [--rev REV] [--as-of DATUM] [--base-url URL] [--publiek|--stuurgroep] [--strict] "
	     "[--stukken MAP] [--no-sandbox]",
    .nl = "maakt de site",
    .en = "makes the site",
    .takes = "Cordbaskn",
    .makes = "site",
    .confined = true,
    .run = run,
};
