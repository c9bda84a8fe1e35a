/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan fmt: writes the heads of plan files in one way; store/headformat.h says which. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "cmd/session.h"
#include "store/findings.h"
#include "store/focus.h"
#include "store/headformat.h"
#include "store/load.h"
#include "store/plan.h"
#include "store/rules.h"

struct formatter {
	struct say *say;
	const struct options *options;
	struct source *source;
	struct schema schema;
	struct buf changed;  /* the paths that changed, or would, a line each */
	const char **unread; /* those that were left alone */
	size_t unread_count, unread_room;
};

/* The path from the folder of the project, as the source has it: "plan/acties/1.1.md". NULL: not in plan/. The caller
 * frees it. */
static char *
path_in_plan(const char *dir, const char *argument)
{
	struct buf plan = {0};
	char *result = NULL;

	buf_printf(&plan, "%s/plan", dir);
	char *root = realpath(plan.data, NULL), *path = realpath(argument, NULL);
	size_t length = root != NULL ? strlen(root) : 0;

	if (root != NULL && path != NULL && strncmp(path, root, length) == 0 &&
	    (path[length] == '/' || path[length] == '\0')) {
		buf_reset(&plan);
		buf_printf(&plan, "plan%s", path + length);
		result = buf_take(&plan);
	}
	buf_free(&plan);
	free(root);
	free(path);
	return result;
}

static void
note_unread(struct formatter *formatter, const char *path)
{
	if (formatter->unread_count == formatter->unread_room) {
		formatter->unread_room = formatter->unread_room > 0 ? formatter->unread_room * 2 : 16;
		formatter->unread = xrealloc(formatter->unread, formatter->unread_room, sizeof(*formatter->unread));
	}
	formatter->unread[formatter->unread_count++] = path;
}

static int
keep(struct formatter *formatter, const char *path, struct str text)
{
	struct buf whole = {0};
	int result = 0;

	buf_printf(&formatter->changed, "%s\n", path);
	buf_printf(&whole, "%s/%s", formatter->options->dir, path);
	if (!formatter->options->check)
		result = file_write(formatter->say, whole.data, text);
	buf_free(&whole);
	return result;
}

static int
format_bytes(struct formatter *formatter, const char *path, const struct kind *kind, struct str bytes)
{
	struct buf text = {0};
	int result = 0;

	switch (head_format(bytes, kind, &text)) {
	case FORMAT_UNREAD:
		note_unread(formatter, path);
		break;
	case FORMAT_UNUSUAL:
		say_line(formatter->say,
		    tr(formatter->say,
			"%s: de kop is zo geschreven dat opmaken hem kan schaden; hij blijft zoals hij is.",
			"%s: the head is written in such a way that formatting may harm it; it stays as it is."),
		    path);
		break;
	case FORMAT_DONE:
		if (!str_eq(buf_str(&text), bytes))
			result = keep(formatter, path, buf_str(&text));
		break;
	}
	buf_free(&text);
	return result;
}

static int
format_entry(struct formatter *formatter, const struct source_entry *entry)
{
	struct str id;
	const struct kind *kind = load_kind(&formatter->schema, entry->path, &id);
	struct buf bytes = {0};
	int result = 0;

	if (entry->kind != SOURCE_FILE || kind == NULL || strcmp(kind->extension, "md") != 0)
		return 0;
	int got = source_read(formatter->source, entry->path, &bytes);

	if (got < 0)
		result = -1;
	else if (got > 0)
		note_unread(formatter, entry->path);
	else
		result = format_bytes(formatter, entry->path, kind, buf_str(&bytes));
	buf_free(&bytes);
	return result;
}

static bool
is_in(const char *path, const char *chosen)
{
	size_t length = strlen(chosen);

	return strncmp(path, chosen, length) == 0 && (path[length] == '\0' || path[length] == '/');
}

/* Formats the files of the plan that `chosen` names: one file, or all below a folder. */
static int
format_chosen(struct formatter *formatter, const char *chosen)
{
	const struct source_entry *entries;
	size_t count;
	int result = source_list(formatter->source, "plan", &entries, &count);

	if (result > 0)
		return fail(formatter->say, "%s",
		    tr(formatter->say,
			"Hier is geen map plan/. Ga naar de map van het project, of noem die met -C MAP.",
			"There is no folder plan/ here. Go to the project's folder, or name it with -C DIR."));
	for (size_t i = 0; i < count && result == 0; i++)
		if (is_in(entries[i].path, chosen))
			result = format_entry(formatter, &entries[i]);
	return result;
}

/* What is wrong with the files that could not be read, as check tells it. */
static int
tell_unread(struct formatter *formatter)
{
	/* No finding about a head depends on the date; without one the plan might have none. */
	struct plan_options plan = {.as_of = "9999-12-31", .version = VERSION};
	struct db *db = plan_open(formatter->say, formatter->source, &plan);
	struct buf text = {0};

	if (db == NULL)
		return EXIT_FAILED;
	rules_run(db);
	focus_files(db, formatter->unread, formatter->unread_count);
	struct findings findings = {.db = db, .source = formatter->source, .lang = formatter->say->lang, .prefix = ""};

	findings_format("text")->write(&findings, &text);
	int result = write_out(formatter->say, buf_str(&text));

	buf_free(&text);
	db_close(db);
	return result == EXIT_DONE ? EXIT_FINDINGS : result;
}

static int
format_all(struct formatter *formatter)
{
	const struct options *options = formatter->options;
	int result = options->arg_count == 0 ? format_chosen(formatter, "plan") : 0;

	for (int i = 0; i < options->arg_count && result == 0; i++) {
		char *path = path_in_plan(options->dir, options->args[i]);

		if (path == NULL)
			result = fail(formatter->say,
			    tr(formatter->say, "%s is geen bestand of map in plan/.",
				"%s is not a file or folder in plan/."),
			    options->args[i]);
		else
			result = format_chosen(formatter, path);
		free(path);
	}
	if (result != 0 || write_out(formatter->say, buf_str(&formatter->changed)) != EXIT_DONE)
		return EXIT_FAILED;
	if (formatter->unread_count > 0)
		return tell_unread(formatter);
	return options->check && formatter->changed.len > 0 ? EXIT_FINDINGS : EXIT_DONE;
}

static int
run(struct say *say, const struct options *options)
{
	struct formatter formatter = {.say = say, .options = options, .source = source_open(say, options->dir, NULL)};
	int result = EXIT_FAILED;

	if (formatter.source != NULL) {
		struct db *db = db_open();

		schema_load(db, &formatter.schema);
		db_close(db);
		result = format_all(&formatter);
		source_close(formatter.source);
	}
	schema_clear(&formatter.schema);
	buf_free(&formatter.changed);
	free(formatter.unread);
	return result;
}

const struct command command_fmt = {
    .name = "fmt",
    .usage = "[--check] [-C MAP] [BESTAND...]",
    .nl = "schrijft de koppen van het plan op één manier",
    .en = "writes the heads of the plan in one way",
    .takes = "Cc",
    .has_args = true,
    .run = run,
};
