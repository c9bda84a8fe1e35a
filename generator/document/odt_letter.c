/* SPDX-License-Identifier: EUPL-1.2 */
/* What the head of a letter has, and its signatures: own styles, a box beside the text, names with their values. */
#include <stdio.h>
#include <string.h>

#include "document/odt_internal.h"

const char *
odt_own_style(const struct node *node, const char *style)
{
	static const struct {
		const char *class, *style;
	} own[] = {{"lead", "Inleiding"}, {"bij-kop", "Bij_20_kop"}, {"alleen-document", "Bij_20_grafiek"},
	    {"brief-hoofd", "Brief_20_hoofd"}, {"brief-concept", "Brief_20_concept"},
	    {"brief-afzender", "Brief_20_afzender"}, {"brief-aan", "Brief_20_aan"}, {"brief-retour", "Brief_20_retour"},
	    {"brief-label", "Brief_20_label"}, {"brief-kop", "Brief_20_kop"}, {"brief-kamer", "Brief_20_kamer"},
	    {"brief-vergaderjaar", "Brief_20_vergaderjaar"}, {"brief-dossier", "Brief_20_dossier"},
	    {"brief-nummer", "Brief_20_nummer"}, {"brief-namens", "Brief_20_namens"}, {"brief-ambt", "Brief_20_ambt"},
	    {"brief-naam", "Brief_20_naam"}, {"brief-tekst", STYLE_BODY}};

	for (size_t i = 0; i < sizeof own / sizeof *own; i++)
		if (node_has_class(node, own[i].class))
			return own[i].style;
	return style;
}

/* The frame stands by its paragraph in the order of reading, and on the page where it says. */
bool
odt_box(struct odt *odt, const struct node *node)
{
	const char *place = node_attribute(node, "data-kader");
	char x[16], y[16], width[16], name[32];

	if (place == NULL || sscanf(place, "%15s %15s %15s", x, y, width) != 3)
		return false;
	snprintf(name, sizeof name, "Kader %d", ++odt->boxes);
	xml_open(&odt->text, "text:p");
	xml_attribute(&odt->text, "text:style-name", STYLE_ANCHOR);
	xml_open(&odt->text, "draw:frame");
	xml_attribute(&odt->text, "draw:style-name", "Kader");
	xml_attribute(&odt->text, "draw:name", name);
	xml_attribute(&odt->text, "text:anchor-type", "paragraph");
	xml_attribute(&odt->text, "svg:x", x);
	xml_attribute(&odt->text, "svg:y", y);
	xml_attribute(&odt->text, "svg:width", width);
	xml_open(&odt->text, "draw:text-box");
	xml_attribute(&odt->text, "fo:min-height", "1cm");
	odt_blocks(odt, node, odt_own_style(node, STYLE_BODY));
	xml_close(&odt->text, "draw:text-box");
	xml_close(&odt->text, "draw:frame");
	xml_close(&odt->text, "text:p");
	return true;
}

static void
put_inside(struct odt *odt, const struct node *node)
{
	for (const struct node *child = node != NULL ? node->first : NULL; child != NULL; child = child->next)
		odt_inline(odt, child);
}

bool
odt_pairs(struct odt *odt, const struct node *node)
{
	const char *before = odt->paragraph, *style = STYLE_FIRST_PAIR;

	if (!node_is(node, "dl") || !node_has_class(node, "brief-kenmerken"))
		return false;
	for (const struct node *pair = node->first; pair != NULL; pair = pair->next) {
		if (!node_is(pair, "div"))
			continue;
		odt->paragraph = style;
		odt_paragraph_open(odt, style);
		style = STYLE_PAIR;
		put_inside(odt, node_next(pair, NULL, "dt"));
		xml_open(&odt->text, "text:tab");
		xml_close(&odt->text, "text:tab");
		odt->written = false; /* no white space behind the tab */
		put_inside(odt, node_next(pair, NULL, "dd"));
		odt_paragraph_close(odt);
	}
	odt->paragraph = before;
	return true;
}
