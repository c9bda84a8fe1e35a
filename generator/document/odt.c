/* SPDX-License-Identifier: EUPL-1.2 */
#include "document/odt.h"

#include <stdio.h>
#include <string.h>

#include "base/mem.h"
#include "document/odt_internal.h"

static const char type[] = "application/vnd.oasis.opendocument.text";

void
odt_manifest(struct odt *odt, const char *path, const char *media_type)
{
	xml_open(&odt->manifest, "manifest:file-entry");
	xml_attribute(&odt->manifest, "manifest:full-path", path);
	if (strcmp(path, "/") == 0)
		xml_attribute(&odt->manifest, "manifest:version", "1.3");
	xml_attribute(&odt->manifest, "manifest:media-type", media_type);
	xml_close(&odt->manifest, "manifest:file-entry");
}

static void
begin_manifest(struct odt *odt)
{
	xml_head(&odt->manifest);
	xml_open(&odt->manifest, "manifest:manifest");
	xml_attribute(&odt->manifest, "xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
	xml_attribute(&odt->manifest, "manifest:version", "1.3");
	odt_manifest(odt, "/", type);
	odt_manifest(odt, "content.xml", "text/xml");
	odt_manifest(odt, "styles.xml", "text/xml");
	odt_manifest(odt, "meta.xml", "text/xml");
}

static const struct node *
note_item(const struct odt *odt, int number)
{
	char id[32];

	snprintf(id, sizeof id, "vn-%d", number);
	for (const struct node *li = NULL; odt->notes != NULL && (li = node_next(odt->notes, li, "li")) != NULL;)
		if (node_attribute(li, "id") != NULL && strcmp(node_attribute(li, "id"), id) == 0)
			return li;
	return NULL;
}

/* What comes again is a reference to the note of the first time. */
static void
put_again(struct odt *odt, const char *id, const char *shown)
{
	xml_open(&odt->text, "text:span");
	xml_attribute(&odt->text, "text:style-name", "Superscript");
	xml_open(&odt->text, "text:note-ref");
	xml_attribute(&odt->text, "text:note-class", "footnote");
	xml_attribute(&odt->text, "text:reference-format", "text");
	xml_attribute(&odt->text, "text:ref-name", id);
	xml_text(&odt->text, str_of(shown));
	xml_close(&odt->text, "text:note-ref");
	xml_close(&odt->text, "text:span");
}

static void
put_body_of_note(struct odt *odt, const struct node *item)
{
	bool space = odt->space, written = odt->written;

	odt->open = false;
	odt->in_note = true;
	xml_open(&odt->text, "text:note-body");
	size_t before = odt->text.out.len;

	odt_blocks(odt, item, STYLE_NOTE);
	if (odt->text.out.len == before) {
		odt_paragraph_open(odt, STYLE_NOTE);
		odt_paragraph_close(odt);
	}
	xml_close(&odt->text, "text:note-body");
	odt->in_note = false;
	odt->open = true;
	odt->space = space;
	odt->written = written;
}

void
odt_note(struct odt *odt, int number)
{
	const struct node *item = note_item(odt, number);
	char id[32], shown[16];

	snprintf(id, sizeof id, "ftn%d", number);
	snprintf(shown, sizeof shown, "%d", number);
	odt_paragraph_open(odt, odt->paragraph);
	if (item == NULL || number > odt->note_count || odt->in_note) {
		xml_text(&odt->text, str_of(shown));
	} else if (odt->note_written[number - 1]) {
		put_again(odt, id, shown);
	} else {
		odt->note_written[number - 1] = true;
		xml_open(&odt->text, "text:note");
		xml_attribute(&odt->text, "text:id", id);
		xml_attribute(&odt->text, "text:note-class", "footnote");
		xml_open(&odt->text, "text:note-citation");
		/* The program counts notes itself: a number of ours only where it would give another. */
		if (number != ++odt->notes_written)
			xml_attribute(&odt->text, "text:label", shown);
		xml_text(&odt->text, str_of(shown));
		xml_close(&odt->text, "text:note-citation");
		put_body_of_note(odt, item);
		xml_close(&odt->text, "text:note");
	}
	odt->written = true;
}

/* `frame` with `inner` in the place that `mark` keeps. */
static void
fill(struct str frame, const char *mark, struct str inner, struct buf *out)
{
	const char *place = memmem(frame.p, frame.n, mark, strlen(mark));
	size_t before = place != NULL ? (size_t)(place - frame.p) : frame.n;

	buf_add(out, frame.p, before);
	if (place == NULL)
		return;
	buf_putstr(out, inner);
	buf_add(out, place + strlen(mark), frame.n - before - strlen(mark));
}

/* The text, with the contents where they go. */
static void
put_content(const struct odt *odt, struct buf *out)
{
	struct str text = buf_str(&odt->text.out);
	struct buf all = {0};

	buf_add(&all, text.p, odt->contents_at);
	if (odt->contents.out.len > 0 && odt->frame->contents.n > 0)
		fill(odt->frame->contents, "<?inhoud?>", buf_str(&odt->contents.out), &all);
	buf_add(&all, text.p + odt->contents_at, text.n - odt->contents_at);
	fill(odt->frame->content, "<?tekst?>", buf_str(&all), out);
	buf_free(&all);
}

static int
count_notes(const struct node *notes)
{
	int count = 0;

	for (const struct node *li = NULL; notes != NULL && (li = node_next(notes, li, "li")) != NULL;)
		count++;
	return count;
}

void
odt_write(const struct odt_frame *frame, const struct node *body, const struct node *notes, struct buf *out)
{
	struct odt odt = {.frame = frame, .body = body, .notes = notes, .note_count = count_notes(notes)};
	struct buf content = {0};

	odt.note_written = pool_alloc(&odt.pool, (size_t)odt.note_count + 1);
	zip_add(&odt.files, "mimetype", str_of(type), true);
	begin_manifest(&odt);
	odt_blocks(&odt, body, STYLE_BODY);
	put_content(&odt, &content);
	zip_add(&odt.files, "content.xml", buf_str(&content), false);
	zip_add(&odt.files, "styles.xml", frame->styles, false);
	zip_add(&odt.files, "meta.xml", frame->meta, false);
	xml_close(&odt.manifest, "manifest:manifest");
	zip_add(&odt.files, "META-INF/manifest.xml", buf_str(&odt.manifest.out), false);
	zip_end(&odt.files, out);
	buf_free(&content);
	buf_free(&odt.text.out);
	buf_free(&odt.contents.out);
	buf_free(&odt.manifest.out);
	pool_clear(&odt.pool);
}
