/* SPDX-License-Identifier: EUPL-1.2 */
/* What other programs make of an ODT: PDF and DOCX. */
#ifndef DOCUMENT_OFFICE_H
#define DOCUMENT_OFFICE_H

#include "base/buf.h"
#include "document/program.h"

/* A document for LibreOffice. */
struct office {
	struct str odt;
	struct str csv; /* goes along in the PDF as plan.csv; empty: none does */
};

#define OFFICE_JOBS 2

/*
 * Says on stderr which Debian package is missing for PDF (`pdf`) or DOCX, if any. Returns how many are. The same
 * programs give the same bytes; another version of LibreOffice may give others.
 */
int office_missing(struct say *say, bool pdf);

/*
 * Appends each of `count` jobs (at most OFFICE_JOBS) to `out` of the same number, as DOCX, or (`pdf`) as a tagged PDF
 * that declares PDF/A-3b (ISO 19005-3) and PDF/UA-1 (ISO 14289-1); whether it conforms in all is for a checker to say.
 * `day` (JJJJ-MM-DD): the clock that the programs see stands still at noon of it. Returns 0, or -1 after a line on
 * stderr.
 */
int office_make(
    struct workshop *shop, bool pdf, const char *day, const struct office *jobs, size_t count, struct buf *out);

/* Appends the sheets as XLSX (document/sheets.h), that its library writes to a file. Returns as the others do. */
struct sheet;
int workshop_xlsx(
    struct workshop *shop, const struct sheet *sheets, const char *title, const char *day, struct buf *out);

#endif
