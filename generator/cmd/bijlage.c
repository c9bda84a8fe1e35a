/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan bijlage: a letter and its annex as documents. */
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"
#include "cmd/papers.h"
#include "cmd/session.h"
#include "store/findings.h"
#include "store/letterplan.h"
#include "store/rules.h"

static const struct {
	const char *name;
	unsigned format;
} formats[] = {{"odt", PAPER_ODT}, {"xlsx", PAPER_XLSX}, {"csv", PAPER_CSV}, {"pdf", PAPER_PDF}, {"docx", PAPER_DOCX}};

/* Reads "pdf,odt"; without --format all of them. Returns 0 after a line on stderr where a word is none of them. */
static unsigned
wanted_formats(struct say *say, const char *list)
{
	unsigned wanted = 0;

	if (list == NULL)
		return PAPER_ALL;
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

/* Reads --wat: the letter, the annex, or without it both. Returns 0, or -1 after a line on stderr. */
static int
wanted_kinds(struct say *say, const char *what, bool kinds[2])
{
	if (what != NULL && strcmp(what, "brief") != 0 && strcmp(what, "bijlage") != 0)
		return fail(say,
		    tr(say, "--wat: %s ken ik niet. Kies brief of bijlage; zonder --wat komen ze allebei.",
			"--wat: %s is not known. Choose brief or bijlage; without --wat both are made."),
		    what);
	kinds[DOCUMENT_LETTER] = what == NULL || strcmp(what, "brief") == 0;
	kinds[DOCUMENT_ANNEX] = what == NULL || strcmp(what, "bijlage") == 0;
	return 0;
}

/*
 * Of many letters the plan tells only about them: such a letter cannot be made, and an empty one would be worse.
 * Returns 0, or -1 after a line on stderr where nothing is left to make.
 */
static int
settle_kinds(struct papers *papers, struct db *db)
{
	struct say *say = papers->say;

	if (!papers->kinds[DOCUMENT_LETTER])
		return 0;
	if (!document_has_letter(db, papers->letter)) {
		papers->kinds[DOCUMENT_LETTER] = false;
		say_line(say,
		    tr(say,
			"De brief «%s» zelf staat niet in het plan: het veld vorm of de tekst ontbreekt. Er komt geen "
			"document van de brief.",
			"The letter \"%s\" itself is not in the plan: field vorm or the text is missing. No document "
			"of "
			"the letter is made."),
		    papers->letter);
	} else if ((papers->formats & PAPER_OF_LETTER) == 0) {
		papers->kinds[DOCUMENT_LETTER] = false;
		if (!papers->kinds[DOCUMENT_ANNEX])
			say_line(say, "%s",
			    tr(say, "Een brief is er als pdf, odt of docx. Kies een daarvan bij --format.",
				"A letter is there as pdf, odt or docx. Choose one of them for --format."));
	}
	return papers->kinds[DOCUMENT_LETTER] || papers->kinds[DOCUMENT_ANNEX] ? 0 : -1;
}

static int
make(struct session *session, struct papers *papers, struct db *db)
{
	struct say *say = papers->say;

	char day[11];

	if (settle_kinds(papers, db) != 0 || papers_make(papers, db, session->templates, day) != 0)
		return EXIT_FAILED;
	if (!papers->kinds[DOCUMENT_LETTER])
		say_line(say, tr(say, "De bijlage staat in %s, peildatum %s.", "The annex is in %s, as of %s."),
		    papers->folder, day);
	else if (!papers->kinds[DOCUMENT_ANNEX])
		say_line(say, tr(say, "De brief staat in %s, peildatum %s.", "The letter is in %s, as of %s."),
		    papers->folder, day);
	else
		say_line(say,
		    tr(say, "De brief en de bijlage staan in %s, peildatum %s.",
			"The letter and the annex are in %s, as of %s."),
		    papers->folder, day);
	return EXIT_DONE;
}

/* Names the letter that was meant. */
static int
no_letter(struct say *say, struct db *db, const char *id)
{
	struct buf list = {0};
	const char *words[256];
	int count = 0;

	letter_list(db, &list);
	for (char *word = list.len > 0 ? strtok(list.data, "\n") : NULL; word != NULL && count < 256;
	     word = strtok(NULL, "\n"))
		words[count++] = word;
	const char *near = nearest_word(id, words, count);

	if (count == 0)
		say_line(say, "%s",
		    tr(say, "Er is nog geen brief in plan/brieven/. Maak er een met: actieplan new brief ID",
			"There is no letter in plan/brieven/ yet. Make one with: actieplan new brief ID"));
	else if (near != NULL)
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

static void
say_hidden(struct say *say, const char *id)
{
	say_line(say,
	    tr(say,
		"De brief «%s» is intern. De documenten zijn voor iedereen, daarom komen er van deze brief geen. Mag "
		"iedereen hem zien, haal dan zichtbaarheid: intern weg uit plan/brieven/%s.md.",
		"The letter \"%s\" is internal. The documents are for everyone, so that there are none of this letter. "
		"If everyone may see it, take zichtbaarheid: intern out of plan/brieven/%s.md."),
	    id, id);
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
from_plan(struct say *say, const struct options *options, struct session *session, struct papers *papers)
{
	struct plan_options plan_as = plan_options(options);
	struct letter_plan plan;
	struct buf folder = {0};
	char *letter = which_letter(session->db, options->arg);
	enum letter_result opened =
	    letter_plan_open(say, session->db, session->source, &plan_as, letter, options->rev != NULL, &plan);
	int result = EXIT_FAILED;

	if (opened == LETTER_NONE)
		result = no_letter(say, session->db, letter);
	else if (opened == LETTER_HIDDEN)
		say_hidden(say, letter);
	if (options->out != NULL)
		buf_puts(&folder, options->out);
	else
		buf_printf(&folder, "%s/build/brieven/%s", options->dir, letter);
	papers->folder = buf_text(&folder);
	papers->letter = letter;
	if (opened == LETTER_OPEN)
		result = make(session, papers, plan.db);
	letter_plan_close(&plan);
	buf_free(&folder);
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
	struct papers papers = {.say = say, .formats = wanted_formats(say, options->format)};

	if (papers.formats == 0 || wanted_kinds(say, options->what, papers.kinds) != 0)
		return EXIT_USAGE;
	if (session_open_sound(say, options, &session) != 0 || !has_place(say, options, &session))
		result = EXIT_FAILED;
	else if (rules_count(session.db, "fout") > 0)
		result = session_report(say, &session, findings_format("text"), false);
	else if (!session.has_templates)
		session_no_templates(say);
	else
		result = from_plan(say, options, &session, &papers);
	session_close(&session);
	return result;
}

const struct command command_bijlage = {
    .name = "bijlage",
    .usage = "[BRIEF] [-C MAP] [-o MAP] [--rev REV] [--wat brief|bijlage] [--format pdf,odt,docx,xlsx,csv] "
	     "[--base-url URL]",
    .nl = "maakt een brief en zijn bijlage, als documenten",
    .en = "makes a letter and its annex, as documents",
    .takes = "Corbfw",
    .has_arg = true,
    .run = run,
};
