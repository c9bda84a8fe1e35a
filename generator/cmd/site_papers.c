/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/site_papers.h"

#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/known.h"
#include "cmd/papers.h"
#include "cmd/papersums.h"
#include "store/letterplan.h"

static const char *const shown[] = {"pdf", "docx", "odt", "xlsx"};

struct looking {
	struct say *say;
	const struct options *options;
	struct session *session;
	struct site_papers *out;
	struct db *now; /* the plan of today, for everyone, as long as no letter took anything out; or NULL */
	const char *letter;
	struct buf folder; /* where the files of the letter are, and what is told of them there */
	struct papersums sums;
};

/* What the documents of the letter that there are were made from. Returns NULL where there is none of this kind. */
static const char *
key_of(const struct looking *looking, enum document_kind kind)
{
	struct buf stem = {0};

	paper_stem(looking->letter, kind, &stem);
	const char *key = papersums_key(&looking->sums, buf_text(&stem));

	buf_free(&stem);
	return key;
}

static bool
tells_of_letter(struct looking *looking)
{
	papersums_clear(&looking->sums);
	papersums_read(looking->say, buf_text(&looking->folder), &looking->sums);
	return key_of(looking, DOCUMENT_LETTER) != NULL || key_of(looking, DOCUMENT_ANNEX) != NULL;
}

static void
name_of(const struct looking *looking, enum document_kind kind, const char *format, struct buf *name)
{
	buf_reset(name);
	paper_stem(looking->letter, kind, name);
	buf_printf(name, ".%s", format);
}

/* Whether there are files of this kind, whatever is told of them. */
static bool
has_files(const struct looking *looking, enum document_kind kind)
{
	struct buf name = {0}, path = {0};
	bool has = false;

	for (size_t i = 0; i < sizeof shown / sizeof *shown && !has; i++) {
		name_of(looking, kind, shown[i], &name);
		buf_reset(&path);
		buf_printf(&path, "%s/%s", buf_text(&looking->folder), buf_text(&name));
		has = access(buf_text(&path), F_OK) == 0;
	}
	buf_free(&name);
	buf_free(&path);
	return has;
}

/* Before documents had keys, SHA256SUMS told their sums alone. */
static void
say_untold(const struct looking *looking)
{
	say_line(looking->say,
	    tr(looking->say,
		"De stukken van brief «%s» in %s komen niet op de site: in SHA256SUMS staat niet waar zij van zijn "
		"gemaakt. Een oudere actieplan schreef dat niet op. Maak ze opnieuw: actieplan bijlage %s",
		"The documents of letter \"%s\" in %s do not go on the site: SHA256SUMS does not tell what they were "
		"made from. An older actieplan did not write that down. Make them again: actieplan bijlage %s"),
	    looking->letter, buf_text(&looking->folder), looking->letter);
}

/* The sums of the letter: in a folder of its own, or with those of others. */
static bool
find_sums(struct looking *looking)
{
	for (int own = 1; own >= 0; own--) {
		buf_reset(&looking->folder);
		buf_puts(&looking->folder, looking->options->papers);
		if (own)
			buf_printf(&looking->folder, "/%s", looking->letter);
		if (tells_of_letter(looking))
			return true;
		if (has_files(looking, DOCUMENT_LETTER) || has_files(looking, DOCUMENT_ANNEX))
			say_untold(looking);
	}
	return false;
}

static void
keep(struct looking *looking, enum document_kind kind, const char *format, int order, const char *name,
    const struct buf *bytes)
{
	struct site_papers *out = looking->out;
	struct buf path = {0};

	buf_printf(&path, "brieven/%s/%s", looking->letter, name);
	out->files = xrealloc(out->files, out->count + 1, sizeof *out->files);
	out->files[out->count++] = (struct site_file){.path = pool_copy(&out->pool, path.data, path.len),
	    .bytes = {pool_copy(&out->pool, buf_text(bytes), bytes->len), bytes->len},
	    .letter = pool_copy(&out->pool, looking->letter, strlen(looking->letter)),
	    .what = paper_name(kind),
	    .format = format,
	    .order = order};
	buf_free(&path);
}

static void
say_changed(const struct looking *looking, const char *name)
{
	say_line(looking->say,
	    tr(looking->say,
		"Het bestand %s/%s komt niet op de site: het is veranderd nadat het is gemaakt, of het is van een "
		"ander plan. Maak het opnieuw: actieplan bijlage %s",
		"File %s/%s does not go on the site: it was changed after it was made, or is of another plan. Make it "
		"again: actieplan bijlage %s"),
	    buf_text(&looking->folder), name, looking->letter);
}

/* The files of a document that are as they were made. */
static void
keep_files(struct looking *looking, enum document_kind kind)
{
	struct buf name = {0}, bytes = {0};
	char sum[FINGERPRINT_SIZE];

	for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
		name_of(looking, kind, shown[i], &name);
		if (!paper_read(looking->say, buf_text(&looking->folder), name.data, &bytes))
			continue;
		fingerprint(buf_str(&bytes), sum);
		if (papersums_tells(&looking->sums, name.data, sum))
			keep(looking, kind, shown[i], (int)i + (kind == DOCUMENT_LETTER ? 0 : 10), name.data, &bytes);
		else
			say_changed(looking, name.data);
	}
	buf_free(&name);
	buf_free(&bytes);
}

/* Whether `db` would give the document that files were made of, by their key. Returns 1, 0 or -1. */
static int
is_same(struct looking *looking, struct db *db, enum document_kind kind, const char *key)
{
	struct document document = {0};
	int result = document_make(looking->say, db, looking->session->templates, kind, looking->letter, &document);

	if (result == 0)
		result = strcmp(document.key, key) == 0;
	document_clear(&document);
	return result;
}

static int
say_left(struct looking *looking)
{
	say_line(looking->say,
	    tr(looking->say,
		"De stukken van brief «%s» in %s horen bij een ander plan, een andere datum of een andere site. Zij "
		"komen "
		"niet op de site. Maak ze opnieuw, met dezelfde keuzes als hier: actieplan bijlage %s",
		"The documents of letter \"%s\" in %s are of another plan, date or site. They do not go on the site. "
		"Make them again, with the same options as here: actieplan bijlage %s"),
	    looking->letter, buf_text(&looking->folder), looking->letter);
	return 0;
}

/* The page of a draft has the figures of the day of the site, its documents those of its own. */
static int
say_other_day(struct looking *looking, const char *day)
{
	say_line(looking->say,
	    tr(looking->say,
		"De stukken van brief «%s» in %s hebben de cijfers van %s, zijn peildatum. De site is van een andere "
		"datum. Zij komen niet op de site. Wilt u ze erop, maak de site dan met --as-of %s",
		"The documents of letter \"%s\" in %s have the figures of %s, its as-of date. The site is of another "
		"date. They do not go on the site. To have them there, make the site with --as-of %s"),
	    looking->letter, buf_text(&looking->folder), day, day);
	return 0;
}

static int
look_at_kinds(struct looking *looking, struct db *db)
{
	static const enum document_kind kinds[] = {DOCUMENT_LETTER, DOCUMENT_ANNEX};
	bool left = false;

	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		const char *key = key_of(looking, kinds[i]);
		int same = 0;

		if (key == NULL)
			continue;
		if (kinds[i] == DOCUMENT_ANNEX || document_has_letter(db, looking->letter))
			same = is_same(looking, db, kinds[i], key);
		if (same < 0)
			return -1;
		if (same > 0)
			keep_files(looking, kinds[i]);
		left = left || same == 0;
	}
	return left ? say_left(looking) : 0;
}

static void
forget_now(struct looking *looking)
{
	db_close(looking->now);
	looking->now = NULL;
}

/* The plan that the letter speaks of is opened as `bijlage` does, for everyone whoever the site is for. */
static int
look_at(struct looking *looking)
{
	struct plan_options public = plan_options(looking->options);
	struct letter_plan plan = {0};

	if (!find_sums(looking))
		return 0;
	public.internal = false;
	public.as_of = NULL;
	struct source *source = looking->session->source;
	char day[11];
	enum letter_result opened = LETTER_FAILED;
	int result = -1;

	if (looking->now == NULL)
		looking->now = plan_open(looking->say, source, &public);
	if (looking->now != NULL)
		opened = letter_plan_open(
		    looking->say, looking->now, source, &public, looking->letter, looking->options->rev != NULL, &plan);
	if (opened == LETTER_NONE || opened == LETTER_HIDDEN)
		result = say_left(looking);
	else if (opened == LETTER_OPEN)
		result = letter_is_draft_of_other_day(plan.db, looking->session->db, looking->letter, day)
			     ? say_other_day(looking, day)
			     : look_at_kinds(looking, plan.db);
	if (plan.borrowed)
		forget_now(looking);
	letter_plan_close(&plan);
	return result;
}

/* Whether there is a folder that can be listed and searched. Returns 0, or -1 after a line on stderr. */
static int
see_folder(struct say *say, const char *path)
{
	int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int error = folder < 0 || faccessat(folder, ".", X_OK, AT_EACCESS) != 0 ? errno : 0;

	if (folder >= 0)
		close(folder);
	if (error == ENOENT || error == ENOTDIR)
		return fail(say,
		    tr(say,
			"--stukken: er is geen map %s. Maak de stukken eerst: actieplan bijlage. Zij staan dan in "
			"build/brieven.",
			"--stukken: there is no folder %s. Make the documents first: actieplan bijlage. They are in "
			"build/brieven then."),
		    path);
	if (error != 0)
		return fail(say,
		    tr(say, "--stukken: kan de map %s niet lezen: %s.", "--stukken: cannot read folder %s: %s."), path,
		    os_text(say, error));
	return 0;
}

int
site_papers_find(struct say *say, const struct options *options, struct session *session, struct site_papers *out)
{
	struct looking looking = {.say = say, .options = options, .session = session, .out = out};
	struct buf list = {0};
	int result = 0;

	if (options->papers == NULL)
		return 0;
	if (see_folder(say, options->papers) != 0)
		return -1;
	letter_list_past(session->db, &list);
	char *next;

	for (char *id = list.len > 0 ? strtok_r(list.data, "\n", &next) : NULL; result == 0 && id != NULL;
	     id = strtok_r(NULL, "\n", &next)) {
		looking.letter = id;
		result = look_at(&looking);
	}
	buf_free(&list);
	buf_free(&looking.folder);
	papersums_clear(&looking.sums);
	forget_now(&looking);
	return result;
}

void
site_papers_clear(struct site_papers *papers)
{
	free(papers->files);
	pool_clear(&papers->pool);
}

static int
by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

void
site_papers_state(const char *folder, struct known *known, struct buf *out)
{
	char *root = xstrdup(folder), sum[FINGERPRINT_SIZE];
	FTS *tree = fts_open((char *[]){root, NULL}, FTS_LOGICAL | FTS_NOCHDIR, by_name);

	for (FTSENT *entry; tree != NULL && (entry = fts_read(tree)) != NULL;) {
		if (entry->fts_level >= 2)
			fts_set(tree, entry, FTS_SKIP);
		if (entry->fts_info == FTS_F && known_file(known, AT_FDCWD, entry->fts_path, sum))
			buf_printf(out, "%s  %s\n", sum, entry->fts_path);
	}
	if (tree != NULL)
		fts_close(tree);
	free(root);
}
