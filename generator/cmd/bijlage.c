/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan bijlage: the annex to a letter as documents. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "cmd/session.h"
#include "document/document.h"
#include "document/office.h"
#include "document/sheets.h"
#include "store/findings.h"
#include "store/letterplan.h"
#include "store/rules.h"

/* The formats, in the order that they are made in. */
enum { ODT = 1, XLSX = 2, CSV = 4, PDF = 8, DOCX = 16 };

static const struct {
	const char *name;
	unsigned format;
} formats[] = {{"odt", ODT}, {"xlsx", XLSX}, {"csv", CSV}, {"pdf", PDF}, {"docx", DOCX}};

/* Reads "pdf,odt"; without --format all of them. Returns 0 after a line on stderr where a word is none of them. */
static unsigned
wanted_formats(struct say *say, const char *list)
{
	unsigned wanted = 0;

	if (list == NULL)
		return ODT | XLSX | CSV | PDF | DOCX;
	for (const char *at = list; *at != '\0';) {
		size_t n = strcspn(at, ",");
		unsigned found = 0;

		for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
			if (strlen(formats[i].name) == n && strncmp(formats[i].name, at, n) == 0)
				found = formats[i].format;
		if (found == 0) {
			say_line(say,
			    tr(say,
				"--format: %.*s ken ik niet. Kies uit pdf, odt, docx, xlsx en csv, met komma's "
				"ertussen.",
				"--format: %.*s is not known. Choose from pdf, odt, docx, xlsx and csv, parted by "
				"commas."),
			    (int)n, at);
			return 0;
		}
		wanted |= found;
		at += n + (at[n] == ',');
	}
	return wanted;
}

/* A folder and the letter's id: what all files begin with. */
struct target {
	struct say *say;
	struct buf folder;
	const char *letter;
};

static int
write_file(const struct target *target, const char *ending, struct str bytes)
{
	struct buf path = {0};

	buf_printf(&path, "%s/%s-bijlage%s", buf_text(&target->folder), target->letter, ending);
	int result = file_write(target->say, buf_text(&path), bytes);

	buf_free(&path);
	return result;
}

/* What is made in the workshop, beside the ODT. */
struct making {
	const struct target *target;
	struct workshop *shop;
	const struct document *document;
	const struct sheet *sheets;
};

static int
make_csv(const struct making *making)
{
	struct buf ending = {0}, text = {0};
	int result = 0;

	for (const struct sheet *sheet = making->sheets; sheet != NULL && result == 0; sheet = sheet->next) {
		buf_reset(&ending);
		buf_reset(&text);
		buf_putc(&ending, '-');
		sheet_file_name(sheet, &ending);
		buf_puts(&ending, ".csv");
		sheet_csv(sheet, &text);
		result = write_file(making->target, buf_text(&ending), buf_str(&text));
	}
	buf_free(&ending);
	buf_free(&text);
	return result;
}

static int
make_xlsx(const struct making *making)
{
	struct buf bytes = {0};
	int result =
	    workshop_xlsx(making->shop, making->sheets, making->document->title, making->document->day, &bytes);

	if (result == 0)
		result = write_file(making->target, ".xlsx", buf_str(&bytes));
	buf_free(&bytes);
	return result;
}

/* Says what is missing; the other formats are there by then. */
static int
make_by_office(const struct making *making, bool pdf)
{
	struct buf csv = {0}, bytes = {0};
	struct office office = {
	    .say = making->target->say, .odt = buf_str(&making->document->odt), .day = making->document->day};

	if (office_missing(office.say, pdf) > 0)
		return -1;
	for (const struct sheet *sheet = making->sheets; sheet != NULL; sheet = sheet->next)
		if (strcmp(sheet->name, "Acties") == 0)
			sheet_csv(sheet, &csv);
	office.csv = buf_str(&csv);
	int result = pdf ? office_pdf(making->shop, &office, &bytes) : office_docx(making->shop, &office, &bytes);

	if (result == 0)
		result = write_file(making->target, pdf ? ".pdf" : ".docx", buf_str(&bytes));
	buf_free(&csv);
	buf_free(&bytes);
	return result;
}

/* One that cannot be made keeps none of the others from being made. */
static int
make_all(const struct making *making, unsigned wanted)
{
	int result = 0;

	if ((wanted & ODT) != 0 && write_file(making->target, ".odt", buf_str(&making->document->odt)) != 0)
		result = -1;
	if ((wanted & CSV) != 0 && make_csv(making) != 0)
		result = -1;
	if ((wanted & XLSX) != 0 && make_xlsx(making) != 0)
		result = -1;
	if ((wanted & PDF) != 0 && make_by_office(making, true) != 0)
		result = -1;
	if ((wanted & DOCX) != 0 && make_by_office(making, false) != 0)
		result = -1;
	return result;
}

static int
make(struct say *say, struct session *session, const struct target *target, unsigned wanted, struct db *db)
{
	struct document document;
	struct workshop shop = {0};
	int result = document_make(say, db, session->templates, target->letter, &document);

	if (result == 0)
		result = workshop_open(say, &shop);
	if (result == 0) {
		struct sheet *sheets = sheets_read(&document.pool, document.body);
		struct making making = {target, &shop, &document, sheets};

		result = make_all(&making, wanted);
		sheets_free(sheets);
	}
	if (result == 0)
		say_line(say, tr(say, "De bijlage staat in %s, peildatum %s.", "The annex is in %s, as of %s."),
		    buf_text(&target->folder), document.day);
	workshop_close(&shop);
	document_clear(&document);
	return result == 0 ? EXIT_DONE : EXIT_FAILED;
}

/* Names the letter that was meant. */
static int
no_letter(struct say *say, struct db *db, const char *id)
{
	struct buf list = {0};
	const char *words[256];
	int count = 0;

	letter_list(db, &list);
	for (char *word = strtok(list.data, "\n"); word != NULL && count < 256; word = strtok(NULL, "\n"))
		words[count++] = word;
	const char *near = nearest_word(id, words, count);

	if (near != NULL)
		say_line(say,
		    tr(say, "Er is geen brief «%s». Bedoelt u %s?", "There is no letter \"%s\". Do you mean %s?"), id,
		    near);
	else
		say_line(say,
		    tr(say, "Er is geen brief «%s». Welke er zijn, staat in plan/brieven/.",
			"There is no letter \"%s\". Those that there are stand in plan/brieven/."),
		    id);
	buf_free(&list);
	return EXIT_USAGE;
}

/* The letter that was named; without a name the newest, of drafts and of plan and progress letters first. */
static char *
which_letter(struct db *db, const char *named)
{
	struct buf list = {0};

	if (named != NULL)
		return xstrdup(named);
	letter_list(db, &list);
	if (list.len > 0)
		list.data[strcspn(list.data, "\n")] = '\0';
	return buf_take(&list);
}

static int
from_plan(struct say *say, const struct options *options, struct session *session, unsigned wanted)
{
	struct plan_options plan_as = plan_options(options);
	struct letter_plan plan;
	char *letter = which_letter(session->db, options->arg);
	struct target target = {.say = say, .letter = letter};
	enum letter_result opened = letter_plan_open(
	    say, session->db, session->source, options->dir, &plan_as, letter, options->rev != NULL, &plan);
	int result = EXIT_FAILED;

	if (opened == LETTER_NONE)
		result = no_letter(say, session->db, letter);
	if (options->out != NULL)
		buf_puts(&target.folder, options->out);
	else
		buf_printf(&target.folder, "%s/build/brieven/%s", options->dir, letter);
	if (opened == LETTER_OPEN)
		result = make(say, session, &target, wanted, plan.db);
	letter_plan_close(&plan);
	buf_free(&target.folder);
	free(letter);
	return result;
}

/* A bare repository has no place for what we make. */
static bool
has_place(struct say *say, const struct options *options, const struct session *session)
{
	if (options->out != NULL || !source_is_bare(session->source))
		return true;
	fail(say, "%s", tr(say, "Zeg met -o MAP waar de bijlage moet komen.", "Say with -o DIR where the annex goes."));
	return false;
}

static int
run(struct say *say, const struct options *options)
{
	struct session session;
	int result = EXIT_FAILED;
	unsigned wanted = wanted_formats(say, options->format);

	if (wanted == 0)
		return EXIT_USAGE;
	if (session_open(say, options, &session) != 0 || !has_place(say, options, &session))
		result = EXIT_FAILED;
	else if (rules_count(session.db, "fout") > 0)
		result = session_report(say, &session, findings_format("text"), false);
	else if (!session.has_templates)
		session_no_templates(say);
	else
		result = from_plan(say, options, &session, wanted);
	session_close(&session);
	return result;
}

const struct command command_bijlage = {
    .name = "bijlage",
    .usage = "[BRIEF] [-C MAP] [-o MAP] [--rev REV] [--format pdf,odt,docx,xlsx,csv] [--base-url URL]",
    .nl = "maakt de bijlage bij een brief, als documenten",
    .en = "makes the annex to a letter, as documents",
    .takes = "Corbf",
    .has_arg = true,
    .run = run,
};
