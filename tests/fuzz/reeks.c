/* SPDX-License-Identifier: EUPL-1.2 */
/* CSV: what is written reads back the same, and no cell is a formula to a spreadsheet. */
#include "fuzz.h"
#include "text/csv.h"

struct copy {
	struct buf out;	  /* the cells, written anew */
	struct buf cells; /* their texts, one after another */
	size_t row;
	bool first;
};

static void
write_cell(void *arg, size_t row, size_t cell, int line, int column, struct str text)
{
	struct copy *copy = arg;

	(void)cell;
	MUST(line >= 1 && column >= 1 && row >= copy->row);
	if (!copy->first)
		buf_putc(&copy->out, row > copy->row ? '\n' : ',');
	copy->first = false;
	copy->row = row;
	csv_write(&copy->out, text);
	buf_printf(&copy->cells, "%zu:", text.n);
	buf_putstr(&copy->cells, text);
}

/* Digits, with one point at most, behind a minus. */
static bool
is_number(struct str text)
{
	size_t digits = 0, points = 0;

	for (size_t i = 1; i < text.n; i++) {
		digits += text.p[i] >= '0' && text.p[i] <= '9';
		points += text.p[i] == '.';
	}
	return text.p[0] == '-' && digits > 0 && points <= 1 && digits + points + 1 == text.n;
}

/* A ' that was put before a formula is no part of the text. */
static void
read_cell(void *arg, size_t row, size_t cell, int line, int column, struct str text)
{
	(void)row, (void)cell, (void)line, (void)column;
	if (text.n > 0 && strchr("=+-@\t\r", text.p[0]) != NULL)
		MUST(is_number(text));
	if (text.n > 1 && text.p[0] == '\'' && strchr("=+-@\t\r", text.p[1]) != NULL)
		text = (struct str){text.p + 1, text.n - 1};
	buf_printf(arg, "%zu:", text.n);
	buf_putstr(arg, text);
}

static void
fault(void *arg, const char *name, int line, int column)
{
	(void)arg;
	MUST(name != NULL && line >= 1 && column >= 1);
}

static void
no_fault(void *arg, const char *name, int line, int column)
{
	(void)arg, (void)line, (void)column;
	MUST(name == NULL);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct copy copy = {.first = true};
	struct buf again = {0};
	struct csv_sink sink = {&copy, write_cell, fault};
	struct csv_sink back = {&again, read_cell, no_fault};

	/* A cell that begins with ' and a sign is the one text that does not come back as it was. */
	if (csv_read(fuzz_str(data, size), &sink) == 0 && memmem(data, size, "'", 1) == NULL) {
		buf_putc(&copy.out, '\n');
		/* An empty line is no row, and a mark of the byte order is no text. */
		if (!str_starts(buf_str(&copy.out), "\xef\xbb\xbf") &&
		    memmem(copy.out.data, copy.out.len, "\n\n", 2) == NULL && copy.out.data[0] != '\n') {
			MUST(csv_read(buf_str(&copy.out), &back) == 0);
			MUST(str_eq(buf_str(&copy.cells), buf_str(&again)));
		}
	}
	buf_free(&copy.out);
	buf_free(&copy.cells);
	buf_free(&again);
	return 0;
}
