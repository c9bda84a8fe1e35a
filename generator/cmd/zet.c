/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan zet: changes values in one file of the plan, where that brings no new error. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cmd/session.h"
#include "store/findings.h"
#include "store/focus.h"
#include "store/headset.h"
#include "store/items.h"
#include "store/plan.h"
#include "store/rules.h"

struct change {
	struct say *say;
	const struct options *options;
	struct source *source;
	struct db *before;
	struct schema schema;
	struct item item;
	struct buf was, bytes; /* of the file: as it was read, and as it will be */
};

static int
no_field(struct change *change, const struct set *set, const char *path)
{
	struct say *say = change->say;
	const char *names[64];
	struct buf word = {0};
	int count = 0;

	for (const struct field *field = set->first; field != NULL && count < 64; field = field->next)
		names[count++] = field->name;
	buf_putstr(&word, set->at);
	const char *near = nearest_word(buf_text(&word), names, count);

	if (near != NULL)
		say_line(say,
		    tr(say, "%s: er is geen veld «%s». Bedoelt u %s?", "%s: there is no field \"%s\". Do you mean %s?"),
		    path, buf_text(&word), near);
	else
		say_line(say,
		    tr(say, "%s: «%s» is geen veld van een %s. Alle velden staan in docs/velden.md.",
			"%s: \"%s\" is not a field of a %s. docs/velden.md lists all fields."),
		    path, buf_text(&word), change->item.kind->name);
	buf_free(&word);
	return EXIT_USAGE;
}

static int
refused(struct change *change, const struct set *set, const char *path)
{
	struct say *say = change->say;

	switch (set->result) {
	case SET_NO_FIELD:
		return no_field(change, set, path);
	case SET_NO_ENTRY:
		say_line(say,
		    tr(say,
			"%s: er is geen regel «%.*s» in die lijst. Noem haar id of haar nummer; een nieuwe krijgt het "
			"volgende nummer.",
			"%s: there is no entry \"%.*s\" in that list. Name its id or number; a new one gets the next "
			"number."),
		    path, (int)set->at.n, set->at.p);
		return EXIT_USAGE;
	case SET_COMMENTS:
		say_line(say,
		    tr(say, "%s: bij «%.*s» staat commentaar dat verloren zou gaan. Wijzig dit veld zelf in %s.",
			"%s: the comments in \"%.*s\" would be lost. Change this field yourself in %s."),
		    path, (int)set->at.n, set->at.p, change->item.path);
		return EXIT_FAILED;
	case SET_UNREAD:
		say_line(say,
		    tr(say, "%s heeft fouten in de kop: zie actieplan check.",
			"%s has errors in its head: see actieplan check."),
		    change->item.path);
		return EXIT_FINDINGS;
	default:
		say_line(say,
		    tr(say, "De kop van %s is te bijzonder geschreven. Wijzig dit veld zelf.",
			"The head of %s is written in too unusual a way. Change this field yourself."),
		    change->item.path);
		return EXIT_FAILED;
	}
}

/* Puts all values in change->bytes. Returns EXIT_DONE, or what to end with after a line on stderr. */
static int
set_all(struct change *change)
{
	const struct options *options = change->options;

	for (int i = 1; i + 1 < options->arg_count; i += 2) {
		struct buf out = {0};
		struct set set = head_set(buf_str(&change->bytes), change->item.kind, str_of(options->args[i]),
		    str_of(options->args[i + 1]), &out);

		if (set.result != SET_DONE) {
			buf_free(&out);
			return refused(change, &set, options->args[i]);
		}
		buf_free(&change->bytes);
		change->bytes = out;
	}
	return EXIT_DONE;
}

/* Tells the errors that the change would bring. Returns EXIT_DONE where there are none. */
static int
judge(struct change *change)
{
	const struct options *options = change->options;
	struct plan_options plan = {.as_of = options->as_of, .version = VERSION};
	struct buf text = {0};
	int result = EXIT_DONE;

	source_pretend(change->source, change->item.path, buf_str(&change->bytes));
	struct db *after = plan_open(change->say, change->source, &plan);

	if (after == NULL)
		return EXIT_FAILED;
	rules_run(after);
	focus_new(after, change->before);
	if (rules_count(after, "fout") > 0) {
		say_line(change->say, "%s",
		    tr(change->say,
			"Niets gewijzigd. De wijziging zou dit geven:", "Nothing changed. The change would give:"));
		findings_format("text")->write(
		    &(struct findings){.db = after, .source = change->source, .lang = change->say->lang, .prefix = ""},
		    &text);
		result = write_out(change->say, buf_str(&text)) == EXIT_DONE ? EXIT_FINDINGS : EXIT_FAILED;
	}
	buf_free(&text);
	db_close(after);
	return result;
}

/* Whether the file at `path` is still as it was read. */
static bool
is_as_read(const struct change *change, const char *path)
{
	struct buf now = {0};
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	bool same = fd >= 0 && file_read_all(fd, &now) == 0 && str_eq(buf_str(&now), buf_str(&change->was));

	if (fd >= 0)
		close(fd);
	buf_free(&now);
	return same;
}

/* To judge the plan takes a while: who saved the file meanwhile would lose that. */
static int
keep(struct change *change)
{
	struct say *say = change->say;
	struct buf path = {0};
	int result;

	buf_printf(&path, "%s/%s", change->options->dir, change->item.path);
	if (is_as_read(change, path.data))
		result = file_write(say, path.data, buf_str(&change->bytes));
	else
		result = fail(say,
		    tr(say, "%s is opgeslagen terwijl actieplan het plan nakeek. Niets gewijzigd. Probeer het opnieuw.",
			"%s was saved while actieplan looked at the plan. Nothing changed. Try again."),
		    change->item.path);
	buf_free(&path);
	return result == 0 ? EXIT_DONE : EXIT_FAILED;
}

static int
apply(struct change *change)
{
	int got = source_read(change->source, change->item.path, &change->bytes);

	if (got != 0)
		return got > 0 ? refused(change, &(struct set){.result = SET_UNREAD}, "") : EXIT_FAILED;
	buf_putstr(&change->was, buf_str(&change->bytes));
	int result = set_all(change);

	if (result == EXIT_DONE)
		result = judge(change);
	return result == EXIT_DONE ? keep(change) : result;
}

/* Which file it is; with two of one id, the one whose kind has the field, if that decides. */
static int
find(struct change *change)
{
	const char *id = change->options->args[0], *field = change->options->args[1];
	struct say *say = change->say;
	struct buf near = {0};
	int count = items_find(change->before, &change->schema, id, field, &change->item, &near);

	if (count > 1)
		say_line(say,
		    tr(say, "Er is meer dan één «%s»: %s. Noem het bestand.",
			"There is more than one \"%s\": %s. Name the file."),
		    id, buf_text(&near));
	else if (count == 0 && near.len > 0)
		say_line(say,
		    tr(say, "Er is geen «%s» in het plan. Bedoelt u %s?",
			"There is no \"%s\" in the plan. Do you mean %s?"),
		    id, buf_text(&near));
	else if (count == 0)
		say_line(say, tr(say, "Er is geen «%s» in het plan.", "There is no \"%s\" in the plan."), id);
	buf_free(&near);
	return count == 1 ? EXIT_DONE : EXIT_USAGE;
}

static int
change_plan(struct change *change)
{
	struct plan_options plan = {.as_of = change->options->as_of, .version = VERSION};

	change->source = source_open(change->say, change->options->dir, NULL);
	if (change->source == NULL)
		return EXIT_FAILED;
	change->before = plan_open(change->say, change->source, &plan);
	if (change->before == NULL)
		return EXIT_FAILED;
	schema_read(change->before, &change->schema);
	rules_run(change->before);
	int result = find(change);

	return result == EXIT_DONE ? apply(change) : result;
}

static bool
usage_is_right(struct say *say, const struct options *options)
{
	if (options->arg_count < 3 || options->arg_count % 2 == 0) {
		say_line(say, "%s",
		    tr(say, "Zo: actieplan zet ID VELD WAARDE, bijvoorbeeld: actieplan zet act-01 einde 2025-12-31",
			"Like this: actieplan zet ID FIELD VALUE, such as: actieplan zet act-01 einde 2025-12-31"));
		return false;
	}
	for (int i = 2; i < options->arg_count; i += 2)
		if (str_trim(str_of(options->args[i])).n == 0) {
			say_line(say,
			    tr(say, "%s: de waarde is leeg. Schrijf onbekend als de bronnen het niet zeggen.",
				"%s: the value is empty. Write onbekend if the sources do not tell."),
			    options->args[i - 1]);
			return false;
		}
	return true;
}

static int
run(struct say *say, const struct options *options)
{
	struct change change = {.say = say, .options = options};

	if (!usage_is_right(say, options))
		return EXIT_USAGE;
	int result = change_plan(&change);

	item_clear(&change.item);
	schema_clear(&change.schema);
	buf_free(&change.was);
	buf_free(&change.bytes);
	db_close(change.before);
	source_close(change.source);
	return result;
}

const struct command command_zet = {
    .name = "zet",
    .usage = "ID VELD WAARDE [VELD WAARDE...] [-C MAP] [--as-of DATUM]",
    .nl = "wijzigt een waarde in een bestand van het plan",
    .en = "changes a value in a file of the plan",
    .takes = "Cd",
    .has_args = true,
    .run = run,
};
