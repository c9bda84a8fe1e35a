/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan check: says what is wrong with the plan, and changes nothing. */
#include "cmd/session.h"
#include "store/findings.h"

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
    .usage =
	"[-C MAP] [--rev REV] [--as-of DATUM] [--strict] [--format text|json|sarif|codequality|github] [--no-sandbox]",
    .nl = "zegt wat er mis is met het plan",
    .en = "says what is wrong with the plan",
    .takes = "Crdsfn",
    .confined = true,
    .run = run,
};
