/* SPDX-License-Identifier: EUPL-1.2 */
/* A drawing of the page as a picture in the document, with what it shows in words. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "document/odt_internal.h"

#define PICTURE_WIDTH 720 /* pixels of 1/96 inch: charts are drawn for any width (render/chart_geometry.h) */

/* A place in pixels: «50%» is half of the width. */
static double
place(const struct node *node, const char *name)
{
	const char *value = node_attribute(node, name);
	double number = value != NULL ? strtod(value, NULL) : 0;

	return value != NULL && strchr(value, '%') != NULL ? number * PICTURE_WIDTH / 100 : number;
}

static void put_node(struct xml *xml, const struct node *node);

/* A sign that is drawn around a point: not every program lets it stand out of a drawing of one pixel. */
static void
put_sign(struct xml *xml, const struct node *node)
{
	char move[64];

	snprintf(move, sizeof move, "translate(%.2f %.2f)", place(node, "x"), place(node, "y"));
	xml_open(xml, "g");
	xml_attribute(xml, "transform", move);
	for (const struct node *child = node->first; child != NULL; child = child->next)
		put_node(xml, child);
	xml_close(xml, "g");
}

static void
put_node(struct xml *xml, const struct node *node)
{
	if (node->name == NULL) {
		xml_text(xml, node->text);
		return;
	}
	if (node_is(node, "svg") && node_attribute(node, "overflow") != NULL) {
		put_sign(xml, node);
		return;
	}
	xml_open(xml, node->name);
	for (const char **a = node->attributes; *a != NULL; a += 2)
		xml_attribute(xml, a[0], a[1]);
	for (const struct node *child = node->first; child != NULL; child = child->next)
		put_node(xml, child);
	xml_close(xml, node->name);
}

static void
write_svg(const struct odt *odt, const struct node *svg, int height, struct xml *xml)
{
	char number[32], box[64];

	xml_head(xml);
	xml_open(xml, "svg");
	xml_attribute(xml, "xmlns", "http://www.w3.org/2000/svg");
	snprintf(number, sizeof number, "%d", PICTURE_WIDTH);
	xml_attribute(xml, "width", number);
	snprintf(number, sizeof number, "%d", height);
	xml_attribute(xml, "height", number);
	snprintf(box, sizeof box, "0 0 %d %d", PICTURE_WIDTH, height);
	xml_attribute(xml, "viewBox", box);
	xml_attribute(xml, "class", "tekening");
	xml_element(xml, "style", odt->frame->chart_style);
	for (const struct node *child = svg->first; child != NULL; child = child->next)
		if (!node_is(child, "title") && !node_is(child, "desc"))
			put_node(xml, child);
	xml_close(xml, "svg");
}

static void
put_described(struct xml *xml, const char *name, const struct node *svg, const char *element, const char *otherwise)
{
	const struct node *node = node_next(svg, NULL, element);
	struct buf text = {0};

	if (node != NULL)
		node_text(node, &text);
	if (text.len == 0)
		buf_puts(&text, otherwise);
	xml_element(xml, name, buf_str(&text));
	buf_free(&text);
}

void
odt_picture(struct odt *odt, const struct node *svg, const char *caption)
{
	const char *attribute = node_attribute(svg, "height");
	int height = attribute != NULL ? (int)strtol(attribute, NULL, 10) : 0;
	struct xml drawing = {0}, *xml = &odt->text;
	char path[48], name[32], size[32];

	if (height <= 0)
		return;
	snprintf(path, sizeof path, "Pictures/grafiek-%d.svg", ++odt->pictures);
	snprintf(name, sizeof name, "Grafiek %d", odt->pictures);
	write_svg(odt, svg, height, &drawing);
	zip_add(&odt->files, path, buf_str(&drawing.out), false);
	odt_manifest(odt, path, "image/svg+xml");
	buf_free(&drawing.out);

	odt_paragraph_open(odt, "Grafiek");
	xml_open(xml, "draw:frame");
	xml_attribute(xml, "draw:style-name", "Plaat");
	xml_attribute(xml, "draw:name", name);
	xml_attribute(xml, "text:anchor-type", "as-char");
	snprintf(size, sizeof size, "%.2fcm", PICTURE_WIDTH * 2.54 / 96);
	xml_attribute(xml, "svg:width", size);
	snprintf(size, sizeof size, "%.2fcm", height * 2.54 / 96);
	xml_attribute(xml, "svg:height", size);
	xml_open(xml, "draw:image");
	xml_attribute(xml, "xlink:href", path);
	xml_attribute(xml, "xlink:type", "simple");
	xml_attribute(xml, "xlink:show", "embed");
	xml_attribute(xml, "xlink:actuate", "onLoad");
	xml_attribute(xml, "draw:mime-type", "image/svg+xml");
	xml_close(xml, "draw:image");
	put_described(xml, "svg:title", svg, "title", caption);
	put_described(xml, "svg:desc", svg, "desc", caption);
	xml_close(xml, "draw:frame");
	odt_paragraph_close(odt);
}
