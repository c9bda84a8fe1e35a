/* SPDX-License-Identifier: EUPL-1.2 */
/* A page read back as a tree, and what becomes of it in an ODT and in sheets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "document/odt_internal.h"
#include "document/sheets.h"

#include <cmocka.h>

static void
test_reads_html(void **state)
{
	struct pool pool = {0};
	struct buf text = {0};
	char why[128];
	struct node *top = markup_read(&pool, STR("<p class=\"a b\">een<br>twee <img src=\"x>y\"> &lt;\x01</p>"), why);

	(void)state;
	assert_non_null(top);
	assert_true(node_has_class(top, "b"));
	assert_false(node_has_class(top, "c"));
	assert_string_equal(node_attribute(node_next(top, NULL, "img"), "src"), "x>y");
	node_text(top, &text);
	assert_string_equal(buf_text(&text), "eentwee <\uFFFD");
	assert_null(markup_read(&pool, STR("<p><b>open</p>"), why));
	assert_non_null(strstr(why, "mismatched"));
	buf_free(&text);
	pool_clear(&pool);
}

static void
test_depth(void **state)
{
	struct pool pool = {0};
	struct buf deep = {0};
	char why[128];

	(void)state;
	for (int i = 0; i < 1000; i++)
		buf_puts(&deep, "<div>");
	for (int i = 0; i < 1000; i++)
		buf_puts(&deep, "</div>");
	assert_null(markup_read(&pool, buf_str(&deep), why));
	assert_string_equal(why, "1:646: more than 128 elements within each other");
	buf_free(&deep);
	pool_clear(&pool);
}

static const char page[] =
    "<main><article><h2 id=\"k\">Kop</h2><table data-blad=\"Een\" data-groep-kop=\"Groep\" data-groep=\"g\">"
    "<thead><tr><th>Wat</th><th>Wanneer</th></tr></thead><tbody>"
    "<tr><td>=1+1<sup><a href=\"#vn-1\">1</a></sup></td><td><time datetime=\"2031-05-01\">1 mei 2031</time></td></tr>"
    "<tr><td><div>a</div><div>b</div></td><td><data value=\"-12.5\">−12,5</data></td></tr>"
    "<tr><td colspan=\"2\">Er zijn er geen.</td></tr></tbody></table>"
    "<p>Weg<span aria-hidden=\"true\">NIET</span><a href=\"../x/index.html\">link</a></p></article>"
    "<section><ol><li id=\"vn-1\">Noot &amp; bron <a href=\"#vnref-1\">terug</a></li></ol></section></main>";

static void
test_sheets(void **state)
{
	struct pool pool = {0};
	struct buf csv = {0};
	char why[128];
	struct sheet *sheet = sheets_read(&pool, markup_read(&pool, STR(page), why), true);

	(void)state;
	assert_int_equal(sheet->rows, 3);
	assert_int_equal(sheet_cell(sheet, 1, 2)->kind, CELL_DATE);
	assert_int_equal(sheet_cell(sheet, 2, 2)->kind, CELL_NUMBER);
	sheet_csv(sheet, &csv);
	assert_string_equal(buf_text(&csv), "Groep,Wat,Wanneer\r\ng,\"'=1+1\",2031-05-01\r\ng,\"a; b\",-12.5\r\n");
	sheets_free(sheet);
	buf_free(&csv);
	pool_clear(&pool);
}

/* A page as the text of an ODT. Of the files of one only the text is compressed, so the tree is written here by itself.
 */
struct trial {
	struct pool pool;
	struct odt_frame frame;
	bool written[2];
	struct odt odt;
	const char *text;
};

static void
begin(struct trial *trial, struct str text, const char *base, const char *path)
{
	char why[128];

	*trial = (struct trial){.frame = {.base = base, .path = path}};
	const struct node *top = markup_read(&trial->pool, text, why);

	assert_non_null(top);
	const struct node *article = node_next(top, NULL, "article"), *notes = node_next(top, NULL, "section");

	trial->odt = (struct odt){.frame = &trial->frame,
	    .body = article != NULL ? article : top,
	    .notes = notes,
	    .note_count = notes != NULL,
	    .note_written = trial->written};
	odt_blocks(&trial->odt, trial->odt.body, STYLE_BODY);
	trial->text = buf_text(&trial->odt.text.out);
}

static void
end(struct trial *trial)
{
	buf_free(&trial->odt.text.out);
	buf_free(&trial->odt.contents.out);
	pool_clear(&trial->pool);
}

static void
test_odt(void **state)
{
	struct trial trial;

	(void)state;
	begin(&trial, STR(page), "https://plan.example/", "brieven/b/bijlage/index.html");
	const char *text = trial.text;

	assert_non_null(strstr(text, "<table:table-header-rows>"));
	assert_non_null(strstr(text, "Noot &amp; bron</text:p></text:note-body>"));
	assert_null(strstr(text, "terug"));
	assert_null(strstr(text, "NIET"));
	assert_non_null(strstr(text, "xlink:href=\"https://plan.example/brieven/b/x/\""));
	assert_non_null(strstr(text, "table:number-columns-spanned=\"2\""));
	assert_non_null(strstr(buf_text(&trial.odt.contents.out), "text:ref-name=\"k\""));
	end(&trial);
}

/* Columns are as wide as their texts seem to a reader: a letter counts once, in how many bytes it is written. */
static void
test_columns_by_letters(void **state)
{
	static const char *const alike[] = {"éééééééééééé",
	    "e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301", "«één»—“€30”·",
	    "\U0001F6B2\U0001F6B2\U0001F6B2\U0001F6B2\U0001F6B2\U0001F6B2"};

	(void)state;
	for (size_t i = 0; i < sizeof alike / sizeof *alike; i++) {
		struct trial trial;
		struct buf table = {0};

		buf_printf(&table,
		    "<article><table><tbody><tr><td>dertien teken</td><td>%s!</td></tr></tbody></table></article>",
		    alike[i]);
		begin(&trial, buf_str(&table), "", "x/index.html");
		const char *first = strstr(trial.text, "\"Kolom.50\"");

		assert_non_null(first);
		assert_non_null(strstr(first + 1, "\"Kolom.50\""));
		end(&trial);
		buf_free(&table);
	}
}

/* The head of a letter: a box beside the text, names with their values, own styles; its notes stand in it. */
static void
test_letter(void **state)
{
	static const char letter[] =
	    "<article class=\"brief\"><div class=\"brief-hoofd\"><div class=\"brief-afzender\" data-kader=\"1cm 2cm "
	    "3cm\">"
	    "<p>Dienst</p></div><dl class=\"brief-kenmerken\"><div><dt>Datum</dt> <dd> 1 mei</dd></div>"
	    "<div><dt>Kenmerk</dt><dd>X</dd></div></dl><h2 class=\"brief-kop\" id=\"brief-kop\">Onderwerp</h2></div>"
	    "<p>Tekst<sup><a href=\"#vn-1\">1</a></sup></p><p class=\"brief-ambt\">De Minister,</p>"
	    "<section class=\"voetnoten\"><h2>Voetnoten</h2><ol><li id=\"vn-1\">Noot</li></ol></section></article>";
	struct trial trial;

	(void)state;
	begin(&trial, STR(letter), "", "brieven/b/index.html");
	const char *text = trial.text;

	assert_non_null(strstr(text, "svg:x=\"1cm\" svg:y=\"2cm\" svg:width=\"3cm\""));
	assert_non_null(strstr(text, "<text:p text:style-name=\"Brief_20_afzender\">Dienst</text:p></draw:text-box>"));
	assert_non_null(
	    strstr(text, "<text:p text:style-name=\"Brief_20_kenmerk_20_begin\">Datum<text:tab/>1 mei</text:p>"
			 "<text:p text:style-name=\"Brief_20_kenmerk\">Kenmerk<text:tab/>X</text:p>"));
	assert_non_null(strstr(text, "<text:h text:style-name=\"Brief_20_kop\" text:outline-level=\"1\">"));
	assert_non_null(strstr(text, "<text:p text:style-name=\"Brief_20_ambt\">De Minister,"));
	assert_non_null(strstr(text, "Noot</text:p></text:note-body>"));
	assert_null(strstr(text, "Voetnoten"));
	end(&trial);
}

/* Found by tests/fuzz/document.c: the contents came in the middle of a start tag. */
static void
test_contents_stand_in_no_list(void **state)
{
	struct trial trial;

	(void)state;
	begin(&trial, STR("<article><ul><li><h2>In</h2></li></ul><p>tekst</p><h2>Vrij</h2></article>"), "",
	    "x/index.html");
	const char *contents = trial.text + trial.odt.contents_at;

	assert_memory_equal(contents, "<text:h ", 8);
	assert_non_null(strstr(contents, "Vrij"));
	assert_null(strstr(contents, "tekst"));
	end(&trial);
}

/* Names that Excel takes, no two alike. */
static void
test_sheet_names(void **state)
{
	static const char tables[] =
	    "<main><table data-blad=\"Acties\" data-blad-los=\"Acties 1: a/b [c]*?\"></table>"
	    "<table data-blad=\"Acties\" data-blad-los=\"Een naam die veel te lang is voor een blad\"></table>"
	    "<table data-blad=\"Acties\" data-blad-los=\"EEN NAAM DIE VEEL TE LANG IS VOOR een ander\"></table>"
	    "<table data-blad=\"Acties\" data-blad-los=\"'\u2019s avonds'\"></table>"
	    "<table data-blad=\"Acties\" data-blad-los=\"\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE"
	    "\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\"></"
	    "table>"
	    "<table data-blad=\"///\"></table><table data-blad=\"Blad\"></table></main>";
	static const char lanterns[] =
	    "\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE"
	    "\U0001F3EE"
	    "\U0001F3EE\U0001F3EE\U0001F3EE\U0001F3EE…";
	static const char *const wanted[] = {"Acties 1 a b c", "Een naam die veel te lang is v…",
	    "EEN NAAM DIE VEEL TE LANG… (2)", "\u2019s avonds", lanterns, "Blad", "Blad (2)"};
	struct pool pool = {0};
	char why[128];
	struct node *top = markup_read(&pool, STR(tables), why);
	struct sheet *first = sheets_read(&pool, top, false), *joined = sheets_read(&pool, top, true);
	size_t count = 0;

	(void)state;
	sheets_name(&pool, first);
	for (struct sheet *sheet = first; sheet != NULL; sheet = sheet->next, count++) {
		assert_true(count < sizeof wanted / sizeof *wanted);
		assert_string_equal(sheet->tab, wanted[count]);
	}
	assert_int_equal(count, sizeof wanted / sizeof *wanted);
	count = 0;
	for (struct sheet *sheet = joined; sheet != NULL; sheet = sheet->next)
		count++;
	assert_int_equal(count, 3);
	sheets_free(first);
	sheets_free(joined);
	pool_clear(&pool);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_reads_html), cmocka_unit_test(test_depth),
	    cmocka_unit_test(test_sheets), cmocka_unit_test(test_odt), cmocka_unit_test(test_contents_stand_in_no_list),
	    cmocka_unit_test(test_letter), cmocka_unit_test(test_columns_by_letters),
	    cmocka_unit_test(test_sheet_names)};

	return cmocka_run_group_tests_name("document", tests, NULL, NULL);
}
