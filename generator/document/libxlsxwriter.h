/* SPDX-License-Identifier: EUPL-1.2 */
/* libxlsxwriter, loaded when a workbook is made (base/library.h says why). Private to xlsx.c. */
#ifndef DOCUMENT_LIBXLSXWRITER_H
#define DOCUMENT_LIBXLSXWRITER_H

#include <xlsxwriter.h>

#include "base/library.h"

#define LIBXLSXWRITER_FILE "libxlsxwriter.so." LXW_SOVERSION

/* What is called of it. */
/* clang-format off */
#define LIBXLSXWRITER_FUNCTIONS(X) \
	X(workbook_new_opt) X(workbook_close) X(workbook_set_properties) X(workbook_add_worksheet) \
	X(workbook_add_format) \
	X(worksheet_set_column) X(worksheet_write_number) X(worksheet_write_datetime) X(worksheet_write_string) \
	X(worksheet_freeze_panes) X(worksheet_autofilter) X(worksheet_set_landscape) X(worksheet_set_paper) \
	X(worksheet_repeat_rows) X(worksheet_fit_to_pages) \
	X(format_set_align) X(format_set_bold) X(format_set_text_wrap) X(format_set_bg_color) \
	X(format_set_bottom) X(format_set_num_format)
/* clang-format on */

struct libxlsxwriter {
#define MEMBER(name) LIBRARY_MEMBER(, name)
	LIBXLSXWRITER_FUNCTIONS(MEMBER)
#undef MEMBER
};

#endif
