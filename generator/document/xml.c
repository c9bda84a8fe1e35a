/* SPDX-License-Identifier: EUPL-1.2 */
#include "document/xml.h"

#include "text/mustache.h"

static void
end_tag(struct xml *xml)
{
	if (xml->in_tag)
		buf_putc(&xml->out, '>');
	xml->in_tag = false;
}

void
xml_open(struct xml *xml, const char *name)
{
	end_tag(xml);
	buf_printf(&xml->out, "<%s", name);
	xml->in_tag = true;
}

void
xml_attribute(struct xml *xml, const char *name, const char *value)
{
	buf_printf(&xml->out, " %s=\"", name);
	mustache_escape(&xml->out, str_of(value));
	buf_putc(&xml->out, '"');
}

void
xml_text(struct xml *xml, struct str text)
{
	end_tag(xml);
	mustache_escape(&xml->out, text);
}

void
xml_close(struct xml *xml, const char *name)
{
	if (xml->in_tag)
		buf_puts(&xml->out, "/>");
	else
		buf_printf(&xml->out, "</%s>", name);
	xml->in_tag = false;
}

void
xml_element(struct xml *xml, const char *name, struct str text)
{
	xml_open(xml, name);
	xml_text(xml, text);
	xml_close(xml, name);
}

void
xml_raw(struct xml *xml, struct str markup)
{
	end_tag(xml);
	buf_putstr(&xml->out, markup);
}

void
xml_head(struct xml *xml)
{
	buf_puts(&xml->out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
}
