/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/jsonschema.h"

#include <stdlib.h>
#include <string.h>

/* Writes JSON with a member a line. `depth` is how deep it is in objects and lists. */
struct json {
	struct db *db;
	struct buf *out;
	int depth;
	bool first; /* nothing stands in the innermost object or list yet */
};

static void
next(struct json *json)
{
	buf_printf(json->out, "%s\n%*s", json->first ? "" : ",", 2 * json->depth, "");
	json->first = false;
}

static void
text(struct json *json, const char *value)
{
	buf_putc(json->out, '"');
	for (const char *p = value; *p != '\0'; p++) {
		if (*p == '"' || *p == '\\')
			buf_putc(json->out, '\\');
		buf_putc(json->out, *p);
	}
	buf_putc(json->out, '"');
}

/* A member's name; its value comes next. NULL in a list. */
static void
key(struct json *json, const char *name)
{
	next(json);
	if (name != NULL) {
		text(json, name);
		buf_puts(json->out, ": ");
	}
}

static void
member(struct json *json, const char *name, const char *value)
{
	key(json, name);
	text(json, value);
}

/* A member whose value is JSON already. */
static void
raw(struct json *json, const char *name, const char *value)
{
	key(json, name);
	buf_puts(json->out, value);
}

static void
begin(struct json *json, const char *name, char bracket)
{
	key(json, name);
	buf_putc(json->out, bracket);
	json->depth++;
	json->first = true;
}

static void
shut(struct json *json, char bracket)
{
	json->depth--;
	buf_printf(json->out, "\n%*s%c", 2 * json->depth, "", bracket);
	json->first = false;
}

/* YAML makes numbers of some texts, and of years: those are as good. */
static void
add_text(struct json *json, const char *pattern)
{
	raw(json, "type", "[\"string\", \"number\"]");
	if (pattern != NULL)
		member(json, "pattern", pattern);
}

#define DATE_PATTERN "[1-9][0-9]{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"

static void
add_words(struct json *json, const struct field *field)
{
	struct query *q = query_open(json->db, "words", "SELECT waarde FROM keuze WHERE lijst = ? ORDER BY volgorde");

	begin(json, "enum", '[');
	query_text(q, 1, str_of(field->to));
	while (query_step(q)) {
		char *word = xstrndup(query_str(q, 0).p, query_str(q, 0).n);

		member(json, NULL, word);
		free(word);
	}
	query_close(q);
	shut(json, ']');
}

/* What one value of this type may be. */
static void
add_type(struct json *json, const struct field *field)
{
	switch (field->type) {
	case VALUE_DATE:
		add_text(json, "^" DATE_PATTERN "$");
		break;
	case VALUE_PERIOD:
		add_text(json, "^" DATE_PATTERN "(/(" DATE_PATTERN "|\\.\\.))?$");
		break;
	case VALUE_YEAR:
		add_text(json, "^[1-9][0-9]{3}$");
		break;
	case VALUE_NUMBER:
		add_text(json, "^-?[0-9]+(\\.[0-9]+)?$");
		break;
	case VALUE_WHOLE:
		add_text(json, "^-?[0-9]+$");
		raw(json, "multipleOf", "1");
		break;
	case VALUE_AMOUNT:
		add_text(json, "^[0-9]+$");
		raw(json, "multipleOf", "1");
		raw(json, "minimum", "0");
		break;
	case VALUE_YES_NO:
		raw(json, "enum", "[\"ja\", \"nee\", true, false]");
		break;
	case VALUE_URL:
		member(json, "type", "string");
		member(json, "pattern", "^https://.");
		break;
	case VALUE_ID:
	case VALUE_REFERENCE:
		add_text(json, "^[A-Za-z0-9][A-Za-z0-9._-]*$");
		break;
	case VALUE_CHOICE:
		add_words(json, field);
		break;
	default:
		add_text(json, NULL);
		break;
	}
}

static void add_object(struct json *json, const struct field *first);

static void
add_one(struct json *json, const struct field *field)
{
	begin(json, NULL, '{');
	add_type(json, field);
	shut(json, '}');
}

/* An entry of a list: a group, or the bare value that stands for one. */
static void
add_entry(struct json *json, const struct field *field)
{
	const struct field *bare = field_named(field->first, str_of(field->to));

	if (field->form == FIELD_LIST) {
		add_one(json, field);
		return;
	}
	if (bare != NULL)
		add_one(json, bare);
	begin(json, NULL, '{');
	add_object(json, field->first);
	shut(json, '}');
}

static void
add_list(struct json *json, const struct field *field)
{
	add_entry(json, field);
	begin(json, NULL, '{');
	member(json, "type", "array");
	begin(json, "items", '{');
	begin(json, "anyOf", '[');
	add_entry(json, field);
	shut(json, ']');
	shut(json, '}');
	shut(json, '}');
}

/* Who may see something is what the writer says: no source tells (AP038). */
static bool
may_be_unknown(const struct field *field)
{
	return !field->required && field->form != FIELD_PAIRS && strcmp(field->to, "zichtbaarheid") != 0;
}

static void
add_field(struct json *json, const struct field *field)
{
	begin(json, field->name, '{');
	member(json, "description", field->help);
	if (field->example[0] != '\0' && field->form == FIELD_ONE) {
		begin(json, "examples", '[');
		member(json, NULL, field->example);
		shut(json, ']');
	}
	begin(json, "anyOf", '[');
	if (field->form == FIELD_LIST || field->form == FIELD_GROUPS) {
		add_list(json, field);
	} else if (field->form == FIELD_GROUP) {
		begin(json, NULL, '{');
		add_object(json, field->first);
		shut(json, '}');
	} else if (field->form == FIELD_PAIRS) {
		begin(json, NULL, '{');
		member(json, "type", "object");
		begin(json, "additionalProperties", '{');
		add_type(json, field->first->next);
		shut(json, '}');
		shut(json, '}');
	} else {
		add_one(json, field);
	}
	if (may_be_unknown(field))
		raw(json, NULL, "{ \"const\": \"onbekend\" }");
	shut(json, ']');
	shut(json, '}');
}

static void
add_object(struct json *json, const struct field *first)
{
	bool needs = false;

	member(json, "type", "object");
	begin(json, "properties", '{');
	for (const struct field *field = first; field != NULL; field = field->next) {
		add_field(json, field);
		needs = needs || field->required;
	}
	shut(json, '}');
	if (needs) {
		begin(json, "required", '[');
		for (const struct field *field = first; field != NULL; field = field->next)
			if (field->required)
				member(json, NULL, field->name);
		shut(json, ']');
	}
	raw(json, "additionalProperties", "false");
}

void
jsonschema_write(struct db *db, const struct kind *kind, struct buf *out)
{
	struct json json = {.db = db, .out = out, .depth = 1, .first = true};

	buf_putc(out, '{');
	member(&json, "$schema", "http://json-schema.org/draft-07/schema#");
	member(&json, "$comment", "Gemaakt met: actieplan explain schema. Niet zelf wijzigen.");
	member(&json, "title", kind->name);
	member(&json, "description", kind->help);
	add_object(&json, kind->first);
	shut(&json, '}');
	buf_putc(out, '\n');
}
