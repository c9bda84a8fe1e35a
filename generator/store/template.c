/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/template.h"

#include <string.h>

#include "text/scalar.h"

/* Appends the words of a vocabulary, with commas. */
static void
add_choices(struct db *db, const char *list, struct buf *out)
{
	struct query *q = query_open(db, "template", "SELECT waarde FROM keuze WHERE lijst = ? ORDER BY volgorde");
	const char *glue = "";

	query_text(q, 1, str_of(list));
	while (query_step(q)) {
		buf_puts(out, glue);
		buf_putstr(out, query_str(q, 0));
		glue = ", ";
	}
	query_close(q);
}

/* "document|brief" as "document of brief". */
static void
add_kinds(const char *to, struct buf *out)
{
	const char *bar = strchr(to, '|');

	buf_puts(out, " Verwijst naar: ");
	if (bar != NULL)
		buf_printf(out, "%.*s of %s.", (int)(bar - to), to, bar + 1);
	else
		buf_printf(out, "%s.", to);
}

static void
add_help(struct db *db, const struct field *field, struct buf *out)
{
	if (field->required)
		buf_puts(out, "Verplicht. ");
	buf_puts(out, field->help);
	if (field->type == VALUE_CHOICE) {
		buf_puts(out, " Kies uit: ");
		add_choices(db, field->to, out);
		buf_putc(out, '.');
	} else if (field->type == VALUE_REFERENCE) {
		add_kinds(field->to, out);
	}
	if (field->example[0] != '\0' && field->type != VALUE_CHOICE)
		buf_printf(out, " Bijvoorbeeld: %s", field->example);
}

static bool
has_fields(const struct field *field)
{
	/* A group that a bare value stands for is written as such. */
	return field->form == FIELD_GROUP || (field->form == FIELD_GROUPS && field->to[0] == '\0');
}

/* The fields of a group, behind the # of the group itself. */
static void
add_group(struct db *db, const struct field *group, const char *mark, size_t column, struct buf *out)
{
	const char *dash = group->form == FIELD_GROUPS ? "- " : "";

	for (const struct field *field = group->first; field != NULL; field = field->next) {
		buf_printf(out, "%s%*s%s%s: # ", mark, (int)column, "", dash, field->name);
		add_help(db, field, out);
		buf_putc(out, '\n');
		if (dash[0] == '-') {
			dash = "";
			column += 2;
		}
		if (has_fields(field))
			add_group(db, field, mark, column + 2, out);
	}
}

static const struct template_value *
known(const struct field *field, const struct template_value *values, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(values[i].field, field->name) == 0 && (values[i].text != NULL || values[i].yaml != NULL))
			return &values[i];
	return NULL;
}

static void
add_field(struct db *db, const struct field *field, const struct template_value *value, struct buf *out)
{
	const char *mark = field->required || value != NULL ? "" : "#";

	buf_puts(out, "# ");
	add_help(db, field, out);
	buf_printf(out, "\n%s%s:", mark, field->name);
	if (value != NULL && value->yaml != NULL) {
		buf_puts(out, value->yaml);
		return;
	}
	if (value != NULL) {
		buf_putc(out, ' ');
		scalar_write(str_of(value->text), field->type, false, out);
	}
	buf_putc(out, '\n');
	if (has_fields(field))
		add_group(db, field, mark, 2, out);
}

/* A series: its columns. */
static void
add_columns(const struct kind *kind, struct buf *out)
{
	const char *glue = "";

	for (const struct field *field = kind->first->first; field != NULL; field = field->next) {
		buf_printf(out, "%s%s", glue, field->name);
		glue = ",";
	}
	buf_putc(out, '\n');
}

void
template_write(
    struct db *db, const struct kind *kind, const struct template_value *values, size_t count, struct buf *out)
{
	if (strcmp(kind->extension, "md") != 0) {
		add_columns(kind, out);
		return;
	}
	buf_puts(out,
	    "---\n"
	    "# Vul in wat u weet. Haal bij de andere velden die u nodig hebt het # voor de naam weg, en vul ze in.\n"
	    "# Wat de bronnen niet zeggen, is onbekend. Onder de tweede regel met streepjes komt de tekst.\n"
	    "\n");
	for (const struct field *field = kind->first; field != NULL; field = field->next)
		add_field(db, field, known(field, values, count), out);
	buf_puts(out, "---\n");
}
