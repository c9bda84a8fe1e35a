/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan check: says what is wrong with the plan, and changes nothing. */
#include <stdlib.h>

#include "cmd/session.h"
#include "source/renames.h"
#include "store/findings.h"
#include "store/plan.h"

#define FORMATS_MOST 16

static const struct findings_format *
chosen_format(struct say *say, const struct options *options)
{
	const char *name = options->format != NULL ? options->format : "text";
	const struct findings_format *format = findings_format(name);
	const char *words[FORMATS_MOST];
	struct buf list = {0};
	int count = 0;

	if (format != NULL)
		return format;
	for (; count < FORMATS_MOST && findings_formats[count].name != NULL; count++) {
		words[count] = findings_formats[count].name;
		buf_printf(&list, "%s%s", count > 0 ? ", " : "", words[count]);
	}
	const char *near = nearest_word(name, words, count);

	if (near != NULL)
		say_line(say,
		    tr(say, "--format: %s bestaat niet. Bedoelt u %s? De vormen zijn: %s.",
			"--format: there is no %s. Do you mean %s? There are: %s."),
		    name, near, buf_text(&list));
	else
		say_line(say,
		    tr(say, "--format: %s bestaat niet. De vormen zijn: %s.",
			"--format: there is no %s. There are: %s."),
		    name, buf_text(&list));
	buf_free(&list);
	return NULL;
}

/* Leaves out of the findings what the plan of --since has too. Returns 0, or -1 after a line on stderr. */
static int
leave_out_earlier(struct say *say, const struct options *options, struct session *session)
{
	char *day = plan_day(session->db);
	struct options of_then = *options;
	struct session was = {.source = session->since};
	const struct source_rename *renames;
	size_t count;

	/* Judged for the same day: a plan in which only time went by has nothing new. Rights were given up already. */
	of_then.as_of = day[0] != '\0' ? day : NULL;
	of_then.confined = false;
	session->since = NULL;
	int result = session_plan(say, &of_then, &was);

	if (result == 0)
		result = source_renames(was.source, session->source, &renames, &count);
	if (result == 0) {
		session->earlier.since = options->since;
		earlier_leave_out(session->db, was.db, renames, count, &session->earlier);
	}
	session_close(&was);
	free(day);
	return result;
}

static int
run(struct say *say, const struct options *options)
{
	const struct findings_format *format = chosen_format(say, options);
	struct session session;

	if (format == NULL)
		return EXIT_USAGE;
	int result = session_open(say, options, &session);

	if (result == 0 && options->since != NULL)
		result = leave_out_earlier(say, options, &session);
	result = result == 0 ? session_report(say, &session, format, options->strict) : EXIT_FAILED;
	session_close(&session);
	return result;
}

const struct command command_check = {
    .name = "check",
    .usage =
	"[-C MAP] [--rev REV] [--since REV] [--as-of DATUM] [--strict] [--format text|json|sarif|codequality|github]"
	" [--no-sandbox]",
    .nl = "zegt wat er mis is met het plan",
    .en = "says what is wrong with the plan",
    .takes = "Cridsfn",
    .confined = true,
    .run = run,
};
