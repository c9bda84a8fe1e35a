/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan export: the plan as a database, as JSON or as CSV files. Only what is public. */
#include <string.h>

#include "base/file.h"
#include "cmd/session.h"
#include "store/export.h"
#include "store/findings.h"
#include "store/plan.h"
#include "store/rules.h"

struct target {
	struct say *say;
	const char *folder;
};

static int
write_to(const struct target *target, const char *name, const char *extension, struct str bytes)
{
	struct buf path = {0};

	buf_printf(&path, "%s/%s.%s", target->folder, name, extension);
	int result = file_write(target->say, path.data, bytes);

	buf_free(&path);
	return result;
}

static int
write_csv(void *arg, const char *name, struct str text)
{
	return write_to(arg, name, "csv", text);
}

static int
export_as(struct say *say, const struct options *options, struct db *db)
{
	struct target target = {say, options->out};
	struct schema schema;
	struct buf bytes = {0};
	int result;

	schema_read(db, &schema);
	if (strcmp(options->format, "csv") == 0) {
		result = export_csv(db, &schema, write_csv, &target) == 0 ? EXIT_DONE : EXIT_FAILED;
	} else if (strcmp(options->format, "sqlite") == 0) {
		struct str image = plan_published_image(db);

		result = write_to(&target, "plan", "db", image) == 0 ? EXIT_DONE : EXIT_FAILED;
		db_image_free(image);
	} else {
		export_json(db, &schema, &bytes);
		if (options->out == NULL)
			result = write_out(say, buf_str(&bytes));
		else
			result = write_to(&target, "plan", "json", buf_str(&bytes)) == 0 ? EXIT_DONE : EXIT_FAILED;
	}
	buf_free(&bytes);
	schema_clear(&schema);
	return result;
}

static bool
usage_is_right(struct say *say, const struct options *options)
{
	const char *format = options->format != NULL ? options->format : "";

	if (strcmp(format, "json") != 0 && strcmp(format, "sqlite") != 0 && strcmp(format, "csv") != 0) {
		say_line(say, "%s",
		    tr(say, "Kies met --format sqlite, json of csv.", "Choose --format sqlite, json or csv."));
		return false;
	}
	if (options->out == NULL && strcmp(format, "json") != 0) {
		say_line(say,
		    tr(say, "Zeg met -o MAP waar de %s-bestanden moeten komen.",
			"Say with -o DIR where the %s files go."),
		    format);
		return false;
	}
	return true;
}

static int
run(struct say *say, const struct options *options)
{
	struct session session;
	int result = EXIT_FAILED;

	if (!usage_is_right(say, options))
		return EXIT_USAGE;
	if (session_open(say, options, &session) == 0) {
		if (rules_count(session.db, "fout") > 0) {
			result = session_report(say, &session, findings_format("text"), false);
		} else {
			plan_hide_later(session.db);
			plan_make_public(session.db);
			/* The database is the same as the site's. */
			if (strcmp(options->format, "sqlite") != 0 || session_history(say, &session) == 0)
				result = export_as(say, options, session.db);
		}
	}
	session_close(&session);
	return result;
}

const struct command command_export = {
    .name = "export",
    .usage = "--format sqlite|json|csv [-C MAP] [-o MAP] [--rev REV] [--as-of DATUM] [--no-sandbox]",
    .nl = "geeft het plan als database, JSON of CSV",
    .en = "gives the plan as a database, JSON or CSV",
    .takes = "Cordfn",
    .confined = true,
    .run = run,
};
