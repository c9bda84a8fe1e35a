/* SPDX-License-Identifier: EUPL-1.2 */
/* What other programs make of an ODT: PDF and DOCX. */
#ifndef DOCUMENT_OFFICE_H
#define DOCUMENT_OFFICE_H

#include "base/buf.h"
#include "document/program.h"

/* What the programs get. */
struct office {
	struct say *say;
	struct str odt;
	const char *day; /* JJJJ-MM-DD: the clock that they see stands still at noon of it */
	struct str csv;	 /* goes along in the PDF as plan.csv */
};

/*
 * Says on stderr which Debian package is missing for PDF (`pdf`) or DOCX, if any. Returns how many are. The same
 * programs give the same bytes; another version of LibreOffice may give others.
 */
int office_missing(struct say *say, bool pdf);

/*
 * Makes a tagged PDF that declares PDF/A-3b (ISO 19005-3) and PDF/UA-1 (ISO 14289-1); whether it conforms in all is for
 * a checker to say. Returns 0, or -1 after a line on stderr.
 */
int office_pdf(struct workshop *shop, const struct office *office, struct buf *out);

int office_docx(struct workshop *shop, const struct office *office, struct buf *out);

/* Appends the sheets as XLSX (document/sheets.h), that its library writes to a file. Returns as the others do. */
struct sheet;
int workshop_xlsx(
    struct workshop *shop, const struct sheet *sheets, const char *title, const char *day, struct buf *out);

#endif
