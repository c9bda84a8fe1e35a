/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A document of the annex: whatever a body of text holds, the page made of it is read back, and all that is written for
 * others of it is XML: the parts of the ODT, and the text in an element of Atom. An input that begins with < is such a
 * page itself; of that no promise is made but that it does no harm, or is refused with a reason.
 */
#include <expat.h>
#include <zlib.h>

#include "document/odt.h"
#include "document/sheets.h"
#include "fuzz.h"
#include "text/markdown.h"
#include "text/mustache.h"
#include "text/utf8.h"

static void
must_be_xml(struct str text)
{
	XML_Parser parser = XML_ParserCreate(NULL);

	bool well_formed = XML_Parse(parser, text.p, (int)text.n, XML_TRUE) == XML_STATUS_OK;

	if (!well_formed)
		fprintf(stderr, "%lu: %s: %.*s\n", XML_GetCurrentColumnNumber(parser) + 1,
		    XML_ErrorString(XML_GetErrorCode(parser)), (int)text.n, text.p);
	MUST(well_formed);
	XML_ParserFree(parser);
}

static unsigned
number_at(const char *p, int bytes)
{
	unsigned n = 0;

	while (bytes-- > 0)
		n = n << 8 | (unsigned char)p[bytes];
	return n;
}

/* The parts of a ZIP file that are XML, one after the other (APPNOTE.TXT, 4.3.7: local file headers). */
static void
check_parts(struct str zip)
{
	const char *p = zip.p, *end = zip.p + zip.n;
	int parts = 0;

	for (; end - p > 30 && number_at(p, 4) == 0x04034b50; parts++) {
		unsigned packed = number_at(p + 18, 4), plain = number_at(p + 22, 4), name = number_at(p + 26, 2);
		const char *from = p + 30 + name + number_at(p + 28, 2);

		MUST(packed <= (size_t)(end - from));
		if (number_at(p + 8, 2) == 8) {
			char *to = xmalloc(plain + 1);
			z_stream stream = {.next_in = (Bytef *)(uintptr_t)from,
			    .avail_in = packed,
			    .next_out = (Bytef *)to,
			    .avail_out = plain};

			MUST(inflateInit2(&stream, -15) == Z_OK && inflate(&stream, Z_FINISH) == Z_STREAM_END);
			inflateEnd(&stream);
			must_be_xml((struct str){to, plain});
			free(to);
		}
		p = from + packed;
	}
	MUST(parts >= 5); /* mimetype, content, styles, meta, manifest */
}

static void
write_all(const struct node *top)
{
	static const char office[] = "urn:oasis:names:tc:opendocument:xmlns:";
	struct buf content = {0}, out = {0};
	struct pool pool = {0};
	struct odt_frame frame = {.contents = STR("<text:p><?inhoud?></text:p>"),
	    .styles = STR("<styles/>"),
	    .meta = STR("<meta/>"),
	    .base = "https://plan.example/",
	    .path = "brieven/b/bijlage/index.html"};

	buf_printf(&content,
	    "<text:text xmlns:text=\"%stext:1.0\" xmlns:table=\"%stable:1.0\" xmlns:draw=\"%sdrawing:1.0\" "
	    "xmlns:svg=\"%ssvg-compatible:1.0\" xmlns:office=\"%soffice:1.0\" "
	    "xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
	    "<?tekst?></text:text>",
	    office, office, office, office, office);
	frame.content = buf_str(&content);
	odt_write(&frame, top, node_next(top, NULL, "ol"), &out);
	check_parts(buf_str(&out));
	struct sheet *sheets = sheets_read(&pool, top, false);

	for (const struct sheet *sheet = sheets; sheet != NULL; sheet = sheet->next) {
		buf_reset(&out);
		sheet_csv(sheet, &out);
		sheet_file_name(sheet, &out);
	}
	sheets_free(sheets);
	pool_clear(&pool);
	buf_free(&content);
	buf_free(&out);
}

static bool
link_to(void *arg, const char *from, struct str target, struct buf *out)
{
	(void)arg, (void)from;
	buf_putstr(out, target);
	return true;
}

static void
cite(void *arg, struct str id, struct buf *text, struct buf *url)
{
	(void)arg;
	buf_putstr(text, id);
	if (id.n % 2 == 0)
		buf_puts(url, "../documenten/index.html#x");
}

static void
put_page(struct str body, struct buf *out)
{
	struct markdown_page page = {.heading_top = 2, .link = link_to, .cite = cite};

	buf_puts(out, "<main><article>");
	markdown_render(body, "plan/acties/x.md", &page, out);
	buf_puts(out, "</article><ol>");
	for (size_t i = 0; i < page.note_count; i++)
		buf_printf(out, "<li id=\"vn-%zu\">%s</li>", i + 1, page.notes[i].html);
	buf_puts(out, "</ol></main>");
	markdown_page_clear(&page);
}

static void
check_atom(struct str text)
{
	struct buf out = {0};

	buf_puts(&out, "<title>");
	mustache_escape(&out, text);
	buf_puts(&out, "</title>");
	must_be_xml(buf_str(&out));
	buf_free(&out);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = fuzz_str(data, size);
	struct pool pool = {0};
	struct buf page = {0};
	size_t bad;
	char why[128] = "";
	bool is_page = str_starts(text, "<");

	/* What is no text gets no further than the head (text/frontmatter.c). */
	if (!utf8_valid(text, &bad) || utf8_first_control(text, &bad))
		return 0;
	if (is_page)
		buf_putstr(&page, text);
	else
		put_page(text, &page);
	check_atom(text);
	struct node *top = markup_read(&pool, buf_str(&page), why);

	if (top != NULL)
		write_all(top);
	else
		MUST(is_page ? why[0] != '\0' : strstr(why, "within each other") != NULL);
	pool_clear(&pool);
	buf_free(&page);
	return 0;
}
