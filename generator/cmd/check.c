/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan check: says what is wrong with the plan, and changes nothing. */
#include "cmd/session.h"
#include "store/findings.h"

static const struct findings_format *
chosen_format(struct say *say, const struct options *options)
{
	const struct findings_format *format = findings_format(options->format != NULL ? options->format : "text");

	if (format == NULL)
		say_line(say,
		    tr(say, "--format: %s bestaat niet. Kies text of json.",
			"--format: there is no %s. Choose text or json."),
		    options->format);
	return format;
}

static int
run(struct say *say, const struct options *options)
{
	const struct findings_format *format = chosen_format(say, options);
	struct session session;

	if (format == NULL)
		return EXIT_USAGE;
	int result = session_open(say, options, &session) == 0 ? session_report(say, &session, format, options->strict)
							       : EXIT_FAILED;

	session_close(&session);
	return result;
}

const struct command command_check = {
    .name = "check",
    .usage = "[-C MAP] [--rev REV] [--as-of DATUM] [--strict] [--format text|json]",
    .nl = "zegt wat er mis is met het plan",
    .en = "says what is wrong with the plan",
    .takes = "Crdsf",
    .run = run,
};
