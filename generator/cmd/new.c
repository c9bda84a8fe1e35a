/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan new: a new file of the plan, with all that can be derived filled in. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "cmd/session.h"
#include "store/focus.h"
#include "store/items.h"
#include "store/newletter.h"
#include "store/plan.h"
#include "store/rules.h"
#include "store/smallplan.h"
#include "store/template.h"
#include "store/update.h"
#include "text/slug.h"
#include "text/utf8.h"

#define ID_MAX 50 /* bytes of an id that is made of a title: it is part of an address */

struct maker {
	struct say *say;
	const struct options *options;
	struct plan_options plan;
	struct source *source;
	struct db *db;
	struct schema schema;
	const struct kind *kind;
	struct buf id, folder; /* folder: below plan/, "" or ending in '/' */
	const char *about;     /* of an update: the id of what it is about */
	char *number;	       /* NULL: not known */
};

/* By its name, or by that of its folder. */
static const struct kind *
find_kind(struct say *say, const struct schema *schema, const char *word)
{
	const char *names[64];
	int count = 0;

	for (size_t i = 0; i < schema->kind_count; i++) {
		const struct kind *kind = &schema->kinds[i];

		if (strcmp(word, kind->name) == 0 || (word[0] != '\0' && strcmp(word, kind->folder) == 0))
			return kind;
		if (count < 64)
			names[count++] = kind->name;
	}
	const char *near = nearest_word(word, names, count);

	say_line(say, tr(say, "Er is geen soort «%s». Bedoelt u %s?", "There is no kind \"%s\". Do you mean %s?"), word,
	    near != NULL ? near : "actie");
	return NULL;
}

static int
wrong(struct say *say, const char *what, const char *why)
{
	say_line(say, "%s: %s", what, why);
	return EXIT_USAGE;
}

/* An update is called by what it is about and the date of reference; a second one of that day gets a number. */
static int
name_update(struct maker *maker, const char *about)
{
	char *date = plan_day(maker->db);
	struct str id = str_of(about);

	maker->about = about;
	if (!items_has(maker->db, "actie", about) && !items_has(maker->db, "project", about)) {
		free(date);
		return wrong(maker->say, about,
		    tr(maker->say, "er is geen actie of project met dit id.",
			"there is no action or project with this id."));
	}
	buf_printf(&maker->folder, "%.4s/", date);
	for (int i = 1; i == 1 || items_has(maker->db, maker->kind->name, maker->id.data); i++) {
		buf_reset(&maker->id);
		buf_putstr(&maker->id, id);
		buf_printf(&maker->id, i == 1 ? "-%s" : "-%s-%d", date, i);
	}
	free(date);
	return EXIT_DONE;
}

/* A title as an id, cut between two words where it is long. */
static void
name_by_title(struct maker *maker)
{
	slug(str_of(maker->options->title), &maker->id);
	if (maker->id.len <= ID_MAX)
		return;
	const char *dash = memrchr(maker->id.data, '-', ID_MAX + 1);

	maker->id.len = dash != NULL ? (size_t)(dash - maker->id.data) : ID_MAX;
	maker->id.data[maker->id.len] = '\0';
}

/* The next number, else the title as an id, else the first of a new row. */
static int
derive_id(struct maker *maker)
{
	const struct options *options = maker->options;
	bool papers = field_named(maker->kind->first, STR("dossier")) != NULL;

	if (items_next_id(maker->db, maker->kind, &maker->id)) {
		if (items_number_is_id(maker->db, maker->kind)) {
			const char *digits = maker->id.data + maker->id.len;

			while (digits > maker->id.data && digits[-1] >= '0' && digits[-1] <= '9')
				digits--;
			digits += strspn(digits, "0");
			maker->number = xstrdup(digits);
		}
	} else if (options->title != NULL) {
		name_by_title(maker);
	} else if (!papers && !items_any(maker->db, maker->kind)) {
		buf_printf(&maker->id, "%.3s-01", maker->kind->name);
	}
	if (maker->id.len > 0)
		return EXIT_DONE;
	return wrong(maker->say, maker->kind->name,
	    tr(maker->say, "geef een id, of een titel met --titel.", "give an id, or a title with --titel."));
}

static int
name_item(struct maker *maker)
{
	const struct options *options = maker->options;
	const char *word = options->arg_count > 1 ? options->args[1] : NULL, *name = maker->kind->name;

	if (strcmp(name, "programma") == 0) {
		buf_puts(&maker->id, name);
		return EXIT_DONE;
	}
	buf_printf(&maker->folder, "%.*s/", (int)strcspn(maker->kind->folder, "/"), maker->kind->folder);
	if (strcmp(name, "voortgang") == 0 || strcmp(name, "reeks") == 0) {
		if (word == NULL)
			return wrong(maker->say, name,
			    tr(maker->say, "noem het id waar het over gaat.", "name the id that it is about."));
		if (name[0] == 'v')
			return name_update(maker, word);
		if (!items_has(maker->db, "indicator", word))
			return wrong(maker->say, word,
			    tr(maker->say, "er is geen indicator met dit id.", "there is no indicator with this id."));
	}
	if (word == NULL)
		return derive_id(maker);
	buf_puts(&maker->id, word);
	return EXIT_DONE;
}

/* A letter goes on where the one before it ended. What the command line says goes before what that one says. */
static void
write_letter(struct maker *maker, struct buf *text)
{
	struct newletter letter;
	struct template_value values[NEWLETTER_VALUES + 2] = {
	    {"titel", maker->options->title, NULL},
	    {"peildatum", maker->options->as_of, NULL},
	};

	newletter_make(maker->db, &letter);
	memcpy(values + 2, letter.values, letter.count * sizeof *values);
	template_write(maker->db, maker->kind, values, letter.count + 2, text);
	buf_putstr(text, buf_str(&letter.body));
	newletter_clear(&letter);
}

static void
write_text(struct maker *maker, struct buf *text)
{
	const struct options *options = maker->options;
	const struct template_value values[] = {
	    {"titel", options->title, NULL},
	    {"betreft", maker->about, NULL},
	    /* Only the writer knows the day of an update, unless told. */
	    {"datum", maker->about != NULL ? options->as_of : NULL, NULL},
	    {"nummer", maker->number, NULL},
	};

	if (strcmp(maker->kind->name, "brief") == 0)
		write_letter(maker, text);
	else
		template_write(maker->db, maker->kind, values, sizeof values / sizeof *values, text);
}

/* The number of the line of `text` where `field` is. */
static int
line_of(struct str text, const char *field)
{
	int line = 1;

	for (size_t i = 0; i < text.n; i++) {
		if (text.p[i] != '\n')
			continue;
		line++;
		if (str_starts((struct str){text.p + i + 1, text.n - i - 1}, field))
			return line;
	}
	return 0;
}

/*
 * Whether the rules take the title; the plan of `maker` is then one with the new file. On programma.md hangs more than
 * is told by itself: its title is tried on an action. Returns EXIT_DONE, or another after a line on stderr.
 */
static int
try_title(struct maker *maker, struct str text)
{
	struct small_plan *small = small_new();
	struct update_result updated;
	struct buf path = {0}, why = {0};

	buf_printf(&path, "plan/%s%s.md", maker->folder.len > 0 ? maker->folder.data : "acties/", maker->id.data);
	source_pretend(maker->source, path.data, text);
	const struct update_file file = {path.data, true};
	int got = plan_update(small, maker->db, maker->source, &maker->plan, &file, 1, &updated);
	int result = got < 0 ? EXIT_FAILED : EXIT_DONE;

	if (got == 0) {
		rules_errors(maker->db, updated.judged);
		if (focus_first(maker->db, path.data, line_of(text, "titel:"), maker->say->lang, &why))
			result = wrong(maker->say, "--titel", why.data);
	}
	source_pretend(maker->source, NULL, STR(""));
	small_free(small);
	buf_free(&path);
	buf_free(&why);
	return result;
}

static int
write_file(struct maker *maker)
{
	const struct options *options = maker->options;
	struct buf path = {0}, text = {0}, line = {0};

	buf_printf(&line, "plan/%s%s.%s\n", buf_text(&maker->folder), maker->id.data, maker->kind->extension);
	buf_printf(&path, "%s/%.*s", options->dir, (int)line.len - 1, line.data);
	write_text(maker, &text);
	int result = options->title != NULL && field_named(maker->kind->first, STR("titel")) != NULL
			 ? try_title(maker, buf_str(&text))
			 : EXIT_DONE;
	int got = result == EXIT_DONE ? file_create(maker->say, path.data, buf_str(&text)) : -1;

	if (result == EXIT_DONE)
		result = got < 0 ? EXIT_FAILED : EXIT_USAGE;
	if (got > 0)
		say_line(maker->say,
		    tr(maker->say, "%s is er al, en blijft zoals het is.", "%s is there already, and stays as it is."),
		    path.data);
	else if (got == 0)
		result = write_out(maker->say, buf_str(&line));
	buf_free(&path);
	buf_free(&text);
	buf_free(&line);
	return result;
}

static bool
is_text(struct str text)
{
	size_t offset;

	return utf8_valid(text, &offset) && !utf8_first_control(text, &offset);
}

static int
make(struct maker *maker)
{
	struct say *say = maker->say;

	if (maker->options->title != NULL && !is_text(str_of(maker->options->title)))
		return wrong(say, maker->options->title,
		    tr(say, "hier staat een teken in dat geen tekst is.",
			"there is a character in this that is no text."));
	int result = name_item(maker);

	if (result != EXIT_DONE)
		return result;
	if (!value_is_id(buf_str(&maker->id)))
		return wrong(say, maker->id.data,
		    tr(say,
			"een id heeft hooguit 100 letters, cijfers, punten, streepjes en _, begint met een letter of "
			"cijfer en "
			"eindigt niet met een punt.",
			"an id has at most 100 letters, digits, points, dashes and _, begins with a letter or digit "
			"and does "
			"not end with a point."));
	/* A programma.md that lacks has a row too, for the finding that says so: write_file() looks. */
	if (strcmp(maker->kind->name, "programma") != 0 && items_has(maker->db, maker->kind->name, maker->id.data))
		return wrong(say, maker->id.data,
		    tr(say, "is er al; kies een ander id.", "is there already; choose another id."));
	return write_file(maker);
}

static int
open_plan(struct maker *maker)
{
	const struct options *options = maker->options;
	bool dated = strcmp(maker->kind->name, "voortgang") == 0 || options->as_of != NULL;
	/* Only an update needs the date; a new plan may have none. */

	maker->plan = (struct plan_options){.as_of = dated ? options->as_of : "9999-12-31", .version = VERSION};
	maker->source = source_open(maker->say, options->dir, NULL);
	if (maker->source != NULL)
		maker->db = plan_open(maker->say, maker->source, &maker->plan);
	return maker->db != NULL ? 0 : -1;
}

static int
run(struct say *say, const struct options *options)
{
	struct maker maker = {.say = say, .options = options};
	struct db *model = db_open();
	int result = EXIT_USAGE;

	schema_load(model, &maker.schema);
	db_close(model);
	if (options->arg_count < 1 || options->arg_count > 2)
		say_line(say, "%s",
		    tr(say, "Zo: actieplan new SOORT [ID] [--titel TEKST], bijvoorbeeld: actieplan new actie",
			"Like this: actieplan new KIND [ID] [--titel TEXT], such as: actieplan new actie"));
	else if ((maker.kind = find_kind(say, &maker.schema, options->args[0])) != NULL)
		result = open_plan(&maker) == 0 ? make(&maker) : EXIT_FAILED;
	schema_clear(&maker.schema);
	buf_free(&maker.id);
	buf_free(&maker.folder);
	free(maker.number);
	db_close(maker.db);
	source_close(maker.source);
	return result;
}

const struct command command_new = {
    .name = "new",
    .usage = "SOORT [ID] [--titel TEKST] [-C MAP] [--as-of DATUM]",
    .nl = "maakt een nieuw bestand in het plan",
    .en = "makes a new file in the plan",
    .takes = "Cdt",
    .has_args = true,
    .run = run,
};
