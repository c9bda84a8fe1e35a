/* SPDX-License-Identifier: EUPL-1.2 */
/* Writes XML: names come from the caller, all text is escaped. */
#ifndef DOCUMENT_XML_H
#define DOCUMENT_XML_H

#include "base/buf.h"

struct xml {
	struct buf out;
	bool in_tag; /* attributes may still come */
};

void xml_open(struct xml *xml, const char *name);
void xml_attribute(struct xml *xml, const char *name, const char *value); /* of the element just opened */
void xml_text(struct xml *xml, struct str text);
void xml_close(struct xml *xml, const char *name);

/* An element that holds this text. */
void xml_element(struct xml *xml, const char *name, struct str text);

/* Markup that is XML already. */
void xml_raw(struct xml *xml, struct str markup);

/* «<?xml version="1.0" encoding="UTF-8"?>» */
void xml_head(struct xml *xml);

#endif
