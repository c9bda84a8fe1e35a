/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan diff: what changed between two states of the plan, by meaning. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "cmd/session.h"
#include "cmd/side.h"
#include "source/renames.h"
#include "store/diff_write.h"

#define FORMATS_MOST 8

static const struct diff_format *
chosen_format(struct say *say, const struct options *options)
{
	const char *name = options->format != NULL ? options->format : "text";

	for (const struct diff_format *format = diff_formats; format->name != NULL; format++)
		if (strcmp(format->name, name) == 0)
			return format;
	fail(say,
	    tr(say, "--format: %s bestaat niet. De vormen zijn: text, json, markdown.",
		"--format: there is no %s. There are: text, json, markdown."),
	    name);
	return NULL;
}

/* Splits A..B; without B it is the work dir. Returns 0, or -1 after a line on stderr. */
static int
split(struct say *say, const char *range, char **was, char **now)
{
	const char *dots = range != NULL ? strstr(range, "..") : NULL;

	if (dots == NULL || dots == range || dots[2] == '.' || strstr(dots + 2, "..") != NULL)
		return fail(say, "%s",
		    tr(say,
			"diff: noem twee standen met twee punten ertussen: A..B. Een stand is een brief, een datum of "
			"een versie; "
			"bijvoorbeeld 2025-06-01..HEAD+.",
			"diff: name two states with two points between: A..B. A state is a letter, a date or a "
			"revision; such as "
			"2025-06-01..HEAD+."));
	*was = xstrndup(range, (size_t)(dots - range));
	*now = xstrdup(dots[2] != '\0' ? dots + 2 : "HEAD+");
	return 0;
}

/* Files that were given another name, where both sides have a source of their own. */
static int
compare(struct say *say, struct side *was, struct side *now, const struct diff_format *format)
{
	struct state sides[] = {side_state(was, now), side_state(now, was)};
	const struct source_rename *renames = NULL;
	size_t count = 0;
	struct buf pair = {0}, out = {0};

	if (was->source != NULL && now->source != NULL &&
	    source_renames(was->source, now->source, &renames, &count) != 0)
		return EXIT_FAILED;
	struct diff *diff = diff_open(now->db);

	diff_pair(diff, &sides[0], &sides[1], renames, count);
	diff_close(diff);
	buf_printf(&pair, "%s..%s", sides[0].id, sides[1].id);
	format->write(now->db, pair.data, &out);
	int result = write_out(say, buf_str(&out));

	buf_free(&pair);
	buf_free(&out);
	return result;
}

static int
run(struct say *say, const struct options *options)
{
	const struct diff_format *format = chosen_format(say, options);
	struct side was = {.say = say, .options = options},
		    now = {.say = say, .options = options, .as_of = options->as_of};
	char *a = NULL, *b = NULL;
	int result = EXIT_FAILED;

	if (format == NULL || split(say, options->arg, &a, &b) != 0)
		return EXIT_USAGE;
	if (side_resolve(&was, a) == 0 && side_resolve(&now, b) == 0 && sides_load(&was, &now) == 0)
		result = compare(say, &was, &now, format);
	side_clear(&was);
	side_clear(&now);
	free(a);
	free(b);
	return result;
}

const struct command command_diff = {
    .name = "diff",
    .usage = "A..B [-C MAP] [--as-of DATUM] [--publiek|--stuurgroep] [--format text|json|markdown] [--no-sandbox]",
    .nl = "zegt wat er veranderde van A tot B: elk een brief, een datum of een versie; HEAD+ is het plan van nu",
    .en = "says what changed from A to B: each a letter, a date or a revision; HEAD+ is the plan of now",
    .takes = "Cdafn",
    .has_arg = true,
    .confined = true,
    .run = run,
};
