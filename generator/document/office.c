/* SPDX-License-Identifier: EUPL-1.2 */
#include "document/office.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/mem.h"
#include "document/sheets.h"
#include "store/db.h"

#define OFFICE_SECONDS 300 /* a minute for a thousand pages, and some for a slow computer */
#define QPDF_SECONDS 60
#define QPDF_WARNED 3 /* qpdf's exit code for «done, with warnings» */

int
office_missing(struct say *say, bool pdf)
{
	static const struct {
		const char *program, *package;
		bool pdf_only;
	} needed[] = {
	    {"soffice", "libreoffice-writer-nogui", false}, {"faketime", "faketime", false}, {"qpdf", "qpdf", true}};
	int missing = 0;

	for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
		if ((needed[i].pdf_only && !pdf) || program_there(needed[i].program))
			continue;
		missing++;
		say_line(say,
		    tr(say, "Voor %s ontbreekt het programma %s. Installeer het met: apt-get install %s",
			"For %s the program %s is missing. Install it with: apt-get install %s"),
		    pdf ? "PDF" : "DOCX", needed[i].program, needed[i].package);
	}
	return missing;
}

/* The file `name` in the workshop. */
static char *
in_shop(const struct workshop *shop, const char *name)
{
	struct buf path = {0};

	buf_printf(&path, "%s/%s", shop->path, name);
	return buf_take(&path);
}

static int
put_file(struct workshop *shop, const char *name, struct str bytes)
{
	char *path = in_shop(shop, name);
	int result = file_write(shop->say, path, bytes);

	free(path);
	return result;
}

/* Reads what a program made; where it made nothing, it failed without saying so. */
static int
get_file(struct workshop *shop, const char *name, const char *maker, struct buf *out)
{
	char *path = in_shop(shop, name);
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC), result = fd >= 0 ? file_read_all(fd, out) : -1;
	int error = errno;

	if (fd >= 0)
		close(fd);
	free(path);
	if (result != 0)
		return fail(shop->say, tr(shop->say, "%s maakte geen bestand: %s.", "%s made no file: %s."), maker,
		    os_text(shop->say, error));
	return 0;
}

/* Where the files of job `i` are: NAME1.ENDING, NAME2.ENDING. */
static const char *
name_of(char name[32], const char *stem, size_t i, const char *ending)
{
	snprintf(name, 32, "%s%zu.%s", stem, i + 1, ending);
	return name;
}

/* As a URL: LibreOffice hangs on a blank in it, and reads %41 as A. */
static void
put_url(const char *path, struct buf *out)
{
	buf_puts(out, "file://");
	for (; *path != '\0'; path++)
		if ((*path >= '0' && *path <= '9') || (*path >= 'A' && *path <= 'Z') ||
		    (*path >= 'a' && *path <= 'z') || strchr("/-._~", *path) != NULL)
			buf_putc(out, *path);
		else
			buf_printf(out, "%%%02X", (unsigned char)*path);
}

/* Has LibreOffice convert all of them by `filter`, with the clock at noon of the letter's day. */
static int
convert(struct workshop *shop, const char *day, const char *filter, const struct office *jobs, size_t count)
{
	struct buf clock = {0}, profile = {0};
	char names[OFFICE_JOBS][32];

	buf_printf(&clock, "%s 12:00:00", day);
	buf_puts(&profile, "-env:UserInstallation=");
	put_url(shop->path, &profile);
	buf_puts(&profile, "/profiel");
	const char *arguments[13 + OFFICE_JOBS + 1] = {"faketime", "-f", buf_text(&clock), "soffice",
	    buf_text(&profile), "--headless", "--norestore", "--nolockcheck", "--convert-to", filter, "--outdir", "."};
	int result = 0;

	for (size_t i = 0; i < count && result == 0; i++) {
		arguments[12 + i] = name_of(names[i], "in", i, "odt");
		result = put_file(shop, names[i], jobs[i].odt);
	}
	if (result == 0)
		result = program_run(shop, arguments, OFFICE_SECONDS, 0);
	buf_free(&clock);
	buf_free(&profile);
	return result;
}

/* Puts the figures into the PDF as a file of their own. */
static int
attach(struct workshop *shop, const char *day, const char *from, const char *to, struct str csv)
{
	struct buf created = {0}, modified = {0};
	char digits[9] = "";

	for (size_t i = 0, n = 0; day[i] != '\0' && n < 8; i++)
		if (day[i] != '-')
			digits[n++] = day[i];
	buf_printf(&created, "--creationdate=D:%s120000Z", digits);
	buf_printf(&modified, "--moddate=D:%s120000Z", digits);
	const char *const arguments[] = {"qpdf", from, "--add-attachment", "plan.csv", "--mimetype=text/csv",
	    "--description=Alle acties als CSV", buf_text(&created), buf_text(&modified), "--", to, NULL};
	int result = put_file(shop, "plan.csv", csv);

	if (result == 0)
		result = program_run(shop, arguments, QPDF_SECONDS, QPDF_WARNED);
	buf_free(&created);
	buf_free(&modified);
	return result;
}

/* Works out what must change (sql/document/pdf.sql) into wijziging.json. Returns 1 where nothing must. */
static int
work_out(struct workshop *shop, const char *from)
{
	const char *const arguments[] = {"qpdf", "--json-output", "--json-stream-data=none", from, "met.json", NULL};
	struct buf json = {0};
	int result = program_run(shop, arguments, QPDF_SECONDS, QPDF_WARNED);

	if (result == 0)
		result = get_file(shop, "met.json", "qpdf", &json);
	if (result == 0) {
		struct db *db = db_open();
		struct query *q = query_open(db, "document/pdf.sql", db_embedded("document/pdf.sql"));

		query_text(q, 1, buf_str(&json));
		result = query_step(q) ? put_file(shop, "wijziging.json", query_str(q, 0)) : 1;
		query_close(q);
		db_close(db);
	}
	buf_free(&json);
	return result;
}

static int
finish_pdf(struct workshop *shop, const char *day, size_t i, struct str csv, struct buf *out)
{
	char made[32], with[32], done[32];
	const char *from = name_of(made, "in", i, "pdf");
	int result = 0;

	name_of(with, "met", i, "pdf");
	name_of(done, "uit", i, "pdf");
	if (csv.n > 0) {
		result = attach(shop, day, from, with, csv);
		from = with;
	}
	if (result == 0)
		result = work_out(shop, from);
	if (result >= 0) {
		const char *const changed[] = {"qpdf", "--deterministic-id", "--object-streams=generate",
		    "--update-from-json=wijziging.json", from, done, NULL};
		const char *const as_is[] = {
		    "qpdf", "--deterministic-id", "--object-streams=generate", from, done, NULL};

		result = program_run(shop, result == 0 ? changed : as_is, QPDF_SECONDS, QPDF_WARNED);
	}
	return result == 0 ? get_file(shop, done, "qpdf", out) : result;
}

int
office_make(struct workshop *shop, bool pdf, const char *day, const struct office *jobs, size_t count, struct buf *out)
{
	static const char pdf_filter[] =
	    "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"},"
	    "\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"3\"},"
	    "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}";
	int result = convert(shop, day, pdf ? pdf_filter : "docx:MS Word 2007 XML", jobs, count);
	char name[32];

	for (size_t i = 0; i < count && result == 0; i++)
		result = pdf ? finish_pdf(shop, day, i, jobs[i].csv, &out[i])
			     : get_file(shop, name_of(name, "in", i, "docx"), "LibreOffice", &out[i]);
	return result;
}

int
workshop_xlsx(struct workshop *shop, const struct sheet *sheets, const char *title, const char *day, struct buf *out)
{
	char *path = in_shop(shop, "uit.xlsx");
	int result = sheets_xlsx(shop->say, sheets, title, day, path, shop->path);

	free(path);
	return result == 0 ? get_file(shop, "uit.xlsx", "libxlsxwriter", out) : -1;
}
