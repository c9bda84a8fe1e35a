/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/explain_figures.h"

#include <string.h>

#include "cmd/session.h"
#include "store/letternames.h"
#include "store/plan.h"

bool
explains_figures(const char *word)
{
	return strcmp(word, "cijfers") == 0 || strchr(word, '.') != NULL || strchr(word, '_') != NULL;
}

static struct db *
open_plan(struct say *say, const struct options *options)
{
	struct plan_options plan = plan_options(options);
	struct source *source = source_open(say, options->dir, options->rev);
	struct db *db = source != NULL ? plan_open(say, source, &plan) : NULL;

	source_close(source);
	if (db != NULL && plan_has_date(db))
		plan_hide_later(db);
	return db;
}

static int
unknown(struct say *say, const char *word, const struct buf *near)
{
	if (near->len > 0)
		say_line(say,
		    tr(say, "Er is geen cijfer %s. Bedoelt u %s? Zie actieplan explain cijfers.",
			"There is no figure %s. Do you mean %s? See actieplan explain cijfers."),
		    word, near->data);
	else
		say_line(say,
		    tr(say, "Er is geen cijfer %s. Zie actieplan explain cijfers.",
			"There is no figure %s. See actieplan explain cijfers."),
		    word);
	return EXIT_USAGE;
}

int
explain_figures(struct say *say, const struct options *options)
{
	struct db *db = open_plan(say, options);
	struct buf out = {0};
	int result = EXIT_FAILED;

	if (db == NULL)
		return result;
	if (strcmp(options->arg, "cijfers") == 0) {
		letternames_list(db, &out);
		result = write_out(say, buf_str(&out));
	} else if (letternames_one(db, options->arg, &out)) {
		result = write_out(say, buf_str(&out));
	} else {
		result = unknown(say, options->arg, &out);
	}
	buf_free(&out);
	db_close(db);
	return result;
}
