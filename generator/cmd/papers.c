/* SPDX-License-Identifier: EUPL-1.2 */
#include "cmd/papers.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/mem.h"
#include "cmd/papersums.h"
#include "document/office.h"
#include "document/sheets.h"

/* A document on its way to its files. */
struct paper {
	enum document_kind kind;
	struct document document;
	struct sheet *tables, *subjects; /* of an annex: for XLSX, and for CSV */
};

struct making {
	const struct papers *papers;
	struct workshop *shop;
	unsigned formats; /* those that can be made */
	struct paper made[2];
	size_t count;
	struct papersums sums;
};

const char *
paper_name(enum document_kind kind)
{
	return kind == DOCUMENT_LETTER ? "brief" : "bijlage";
}

void
paper_stem(const char *letter, enum document_kind kind, struct buf *out)
{
	buf_printf(out, "%s-%s", letter, paper_name(kind));
}

static int
write_file(struct making *making, const struct paper *paper, const char *ending, struct str bytes)
{
	struct buf stem = {0}, name = {0}, path = {0};
	char sum[FINGERPRINT_SIZE];

	paper_stem(making->papers->letter, paper->kind, &stem);
	buf_printf(&name, "%s%s", buf_text(&stem), ending);
	buf_printf(&path, "%s/%s", making->papers->folder, buf_text(&name));
	int result = file_write(making->papers->say, buf_text(&path), bytes);

	fingerprint(bytes, sum);
	if (result == 0)
		papersums_file(&making->sums, buf_text(&stem), paper->document.key, buf_text(&name), sum);
	buf_free(&stem);
	buf_free(&name);
	buf_free(&path);
	return result;
}

static int
make_csv(struct making *making, const struct paper *paper)
{
	struct buf ending = {0}, text = {0};
	int result = 0;

	for (const struct sheet *sheet = paper->subjects; sheet != NULL && result == 0; sheet = sheet->next) {
		buf_reset(&ending);
		buf_reset(&text);
		buf_putc(&ending, '-');
		sheet_file_name(sheet, &ending);
		buf_puts(&ending, ".csv");
		sheet_csv(sheet, &text);
		result = write_file(making, paper, buf_text(&ending), buf_str(&text));
	}
	buf_free(&ending);
	buf_free(&text);
	return result;
}

static int
make_xlsx(struct making *making, const struct paper *paper)
{
	struct buf bytes = {0};
	int result = workshop_xlsx(making->shop, paper->tables, paper->document.title, paper->document.day, &bytes);

	if (result == 0)
		result = write_file(making, paper, ".xlsx", buf_str(&bytes));
	buf_free(&bytes);
	return result;
}

/* One start of LibreOffice does all of a format. Says what is missing; the other formats are there by then. */
static int
make_by_office(struct making *making, bool pdf)
{
	struct office jobs[2];
	struct buf bytes[2] = {{0}, {0}}, csv[2] = {{0}, {0}};
	int result = 0;

	if (office_missing(making->papers->say, pdf) > 0)
		return -1;
	for (size_t i = 0; i < making->count; i++) {
		const struct paper *paper = &making->made[i];

		for (const struct sheet *sheet = paper->subjects; sheet != NULL; sheet = sheet->next)
			if (strcmp(sheet->subject, "Acties") == 0)
				sheet_csv(sheet, &csv[i]);
		jobs[i] = (struct office){.odt = buf_str(&paper->document.odt), .csv = buf_str(&csv[i])};
	}
	result = office_make(making->shop, pdf, making->made[0].document.day, jobs, making->count, bytes);
	for (size_t i = 0; i < making->count; i++) {
		if (result == 0)
			result = write_file(making, &making->made[i], pdf ? ".pdf" : ".docx", buf_str(&bytes[i]));
		buf_free(&bytes[i]);
		buf_free(&csv[i]);
	}
	return result;
}

static int
make_files(struct making *making)
{
	unsigned wanted = making->formats;
	int result = 0;

	for (size_t i = 0; i < making->count; i++) {
		const struct paper *paper = &making->made[i];
		bool sheets = paper->kind == DOCUMENT_ANNEX;

		if ((wanted & PAPER_ODT) != 0 && write_file(making, paper, ".odt", buf_str(&paper->document.odt)) != 0)
			result = -1;
		if (sheets && (wanted & PAPER_CSV) != 0 && make_csv(making, paper) != 0)
			result = -1;
		if (sheets && (wanted & PAPER_XLSX) != 0 && make_xlsx(making, paper) != 0)
			result = -1;
	}
	if ((wanted & PAPER_PDF) != 0 && make_by_office(making, true) != 0)
		result = -1;
	if ((wanted & PAPER_DOCX) != 0 && make_by_office(making, false) != 0)
		result = -1;
	return result;
}

/* What other runs told of files that are made from something else now goes: of the documents that are made here. */
static void
read_sums(struct making *making)
{
	struct buf stem = {0};

	papersums_read(making->papers->say, making->papers->folder, &making->sums);
	for (size_t i = 0; i < making->count; i++) {
		buf_reset(&stem);
		paper_stem(making->papers->letter, making->made[i].kind, &stem);
		papersums_document(&making->sums, buf_text(&stem), making->made[i].document.key);
	}
	buf_free(&stem);
}

static void
tell_empty(void *arg, const char *heading)
{
	struct say *say = arg;

	say_line(say,
	    tr(say, "In de brief staat niets onder de kop «%s». Schrijf er iets, of haal de kop weg.",
		"The letter has nothing under the heading \"%s\". Write something, or take the heading out."),
	    heading);
}

static int
make_documents(struct making *making, struct db *db, struct mustache_set *templates)
{
	static const enum document_kind kinds[] = {DOCUMENT_LETTER, DOCUMENT_ANNEX};
	int result = 0;

	for (size_t i = 0; i < 2 && result == 0; i++) {
		struct paper *paper = &making->made[making->count];

		if (!making->papers->kinds[kinds[i]])
			continue;
		paper->kind = kinds[i];
		making->count++;
		result = document_make(
		    making->papers->say, db, templates, kinds[i], making->papers->letter, &paper->document);
		if (result == 0 && kinds[i] == DOCUMENT_LETTER)
			document_empty_parts(&paper->document, tell_empty, making->papers->say);
		if (result != 0 || kinds[i] != DOCUMENT_ANNEX)
			continue;
		paper->tables = sheets_read(&paper->document.pool, paper->document.body, false);
		paper->subjects = sheets_read(&paper->document.pool, paper->document.body, true);
		sheets_name(&paper->document.pool, paper->tables);
	}
	return result;
}

/* Makes the folder, and those above it: before work that takes long. */
static int
make_folder(const struct papers *papers)
{
	char *path = xstrdup(papers->folder);
	int result = 0;

	for (char *slash = path; result == 0 && slash != NULL;) {
		slash = strchr(slash + 1, '/');
		if (slash != NULL)
			*slash = '\0';
		if (mkdir(path, 0777) != 0 && errno != EEXIST)
			result = fail(papers->say,
			    tr(papers->say, "Kan de map %s niet maken: %s.", "Cannot make folder %s: %s."), path,
			    os_text(papers->say, errno));
		if (slash != NULL)
			*slash = '/';
	}
	free(path);
	return result;
}

/* The folder for what other programs and libraries make. Without it the other formats are made. */
static int
open_shop(struct making *making)
{
	const unsigned there = PAPER_XLSX | PAPER_PDF | PAPER_DOCX;

	making->formats = making->papers->formats;
	if ((making->formats & there) == 0 || workshop_open(making->papers->say, making->shop) == 0)
		return 0;
	making->formats &= ~there;
	return -1;
}

int
papers_make(const struct papers *papers, struct db *db, struct mustache_set *templates, char day[11])
{
	struct workshop shop = {0};
	struct making making = {.papers = papers, .shop = &shop};
	int result = make_documents(&making, db, templates);

	if (result == 0) {
		snprintf(day, 11, "%s", making.made[0].document.day);
		result = make_folder(papers);
	}
	if (result == 0) {
		result = open_shop(&making);
		read_sums(&making);
		if (make_files(&making) != 0)
			result = -1;
		if (papersums_write(papers->say, papers->folder, &making.sums) != 0)
			result = -1;
	}
	workshop_close(&shop);
	for (size_t i = 0; i < making.count; i++) {
		sheets_free(making.made[i].tables);
		sheets_free(making.made[i].subjects);
		document_clear(&making.made[i].document);
	}
	papersums_clear(&making.sums);
	return result;
}
