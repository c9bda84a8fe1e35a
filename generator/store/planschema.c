/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/planschema.h"

#include <string.h>

struct writer {
	struct db *db;
	struct buf *out;
};

static void
text(struct writer *w, struct str value)
{
	buf_putc(w->out, '"');
	for (size_t i = 0; i < value.n; i++) {
		if (value.p[i] == '"' || value.p[i] == '\\')
			buf_putc(w->out, '\\');
		buf_putc(w->out, value.p[i]);
	}
	buf_putc(w->out, '"');
}

/* The words of a vocabulary, and null where the field may be empty. */
static void
add_words(struct writer *w, const struct field *field, bool empty)
{
	struct query *q = query_open(w->db, "words", "SELECT waarde FROM keuze WHERE lijst = ? ORDER BY volgorde");
	const char *glue = "";

	query_text(q, 1, str_of(field->to));
	buf_puts(w->out, ",\"enum\":[");
	for (; query_step(q); glue = ",") {
		buf_puts(w->out, glue);
		text(w, query_str(q, 0));
	}
	buf_puts(w->out, empty ? ",null]" : "]");
	query_close(q);
}

/* One value as a column holds it (store/schema.h): yes and no are 1 and 0. */
static void
add_value(struct writer *w, const struct field *field, bool empty)
{
	const char *sql = value_sql_type(field->type);
	const char *type = strcmp(sql, "TEXT") == 0 ? "string" : strcmp(sql, "INTEGER") == 0 ? "integer" : "number";

	if (empty)
		buf_printf(w->out, "\"type\":[\"%s\",\"null\"]", type);
	else
		buf_printf(w->out, "\"type\":\"%s\"", type);
	if (field->type == VALUE_CHOICE)
		add_words(w, field, empty);
}

static void add_members(struct writer *w, const struct field *first, const char *glue);

/* An object that has all its members, and no other. */
static void
add_object(struct writer *w, const struct field *first, const char *own, const char *own_names)
{
	const char *glue = own_names[0] != '\0' ? "," : "";

	buf_printf(w->out, "\"additionalProperties\":false,\"required\":[%s", own_names);
	for (const struct field *field = first; field != NULL; field = field->next, glue = ",")
		buf_printf(w->out, "%s\"%s\"", glue, field->name);
	buf_printf(w->out, "],\"properties\":{%s", own);
	add_members(w, first, own[0] != '\0' ? "," : "");
	buf_putc(w->out, '}');
}

static void
add_members(struct writer *w, const struct field *first, const char *glue)
{
	for (const struct field *field = first; field != NULL; field = field->next, glue = ",") {
		buf_printf(w->out, "%s\n\"%s\":{\"description\":", glue, field->name);
		text(w, str_of(field->help));
		buf_putc(w->out, ',');
		if (field->form == FIELD_ONE) {
			add_value(w, field, true);
		} else if (field->form == FIELD_GROUP) {
			buf_puts(w->out, "\"type\":[\"object\",\"null\"],");
			add_object(w, field->first, "", "");
		} else if (field->form == FIELD_LIST) {
			buf_puts(w->out, "\"type\":\"array\",\"items\":{");
			add_value(w, field, false);
			buf_putc(w->out, '}');
		} else {
			buf_puts(w->out, "\"type\":\"array\",\"items\":{\"type\":\"object\",");
			add_object(w, field->first, "\"volgnr\":{\"type\":\"integer\",\"minimum\":1}", "\"volgnr\"");
			buf_putc(w->out, '}');
		}
		buf_putc(w->out, '}');
	}
}

static void
add_kind(struct writer *w, const struct kind *kind)
{
	static const char own[] = "\"id\":{\"type\":\"string\"},\"tekst\":{\"type\":[\"string\",\"null\"]},"
				  "\"onbekend\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}";

	buf_printf(w->out, "\n\"%s\":{\"description\":", kind->name);
	text(w, str_of(kind->help));
	buf_puts(w->out, ",\"type\":\"array\",\"items\":{\"type\":\"object\",");
	add_object(w, kind->first, own, "\"id\",\"tekst\",\"onbekend\"");
	buf_puts(w->out, "}}");
}

void
planschema_write(struct db *db, const struct schema *schema, struct buf *out)
{
	struct writer w = {db, out};

	buf_puts(out,
	    "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"title\":\"plan.json\",\"type\":\"object\","
	    "\"additionalProperties\":false,"
	    "\"required\":[\"schemaVersion\",\"kind\",\"asOf\",\"revision\",\"audience\",\"items\"],\"properties\":{"
	    "\"schemaVersion\":{\"const\":1},\"kind\":{\"const\":\"plan\"},"
	    "\"asOf\":{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\"},"
	    "\"revision\":{\"type\":\"string\"},\"audience\":{\"enum\":[\"publiek\",\"stuurgroep\"]},"
	    "\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[");
	for (size_t i = 0; i < schema->kind_count; i++)
		buf_printf(out, "%s\"%s\"", i > 0 ? "," : "", schema->kinds[i].name);
	buf_puts(out, "],\"properties\":{");
	for (size_t i = 0; i < schema->kind_count; i++) {
		buf_puts(out, i > 0 ? "," : "");
		add_kind(&w, &schema->kinds[i]);
	}
	buf_puts(out, "}}}}\n");
}
