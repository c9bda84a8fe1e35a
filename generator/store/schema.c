/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/schema.h"

#include <stdlib.h>
#include <string.h>

static const char *
keep(struct schema *schema, struct str text)
{
	return pool_copy(&schema->pool, text.p, text.n);
}

static enum field_form
form_named(struct str name)
{
	if (str_is(name, "lijst"))
		return FIELD_LIST;
	if (str_is(name, "groep"))
		return FIELD_GROUP;
	if (str_is(name, "paren"))
		return FIELD_PAIRS;
	return str_is(name, "groepen") ? FIELD_GROUPS : FIELD_ONE;
}

/* Puts `field` behind the others of its parent, which the schema declares before it. */
static void
attach(struct kind *kind, struct field *field)
{
	struct field **place = &kind->first;
	const char *rest = field->path;

	for (const char *dot; (dot = strchr(rest, '.')) != NULL; rest = dot + 1) {
		struct field *parent = (struct field *)field_named(*place, (struct str){rest, (size_t)(dot - rest)});

		field->parent = parent;
		place = &parent->first;
	}
	field->name = rest;
	while (*place != NULL)
		place = &(*place)->next;
	*place = field;
}

static void
load_kinds(struct db *db, struct schema *schema)
{
	struct query *q = query_open(db, "soort", "SELECT naam, map, extensie, uitleg FROM soort ORDER BY volgorde");

	schema->kind_count = (size_t)db_number(db, "soort", "SELECT count(*) FROM soort");
	schema->kinds = pool_alloc(&schema->pool, schema->kind_count * sizeof *schema->kinds);
	for (size_t i = 0; query_step(q); i++)
		schema->kinds[i] = (struct kind){.name = keep(schema, query_str(q, 0)),
		    .folder = keep(schema, query_str(q, 1)),
		    .extension = keep(schema, query_str(q, 2)),
		    .help = keep(schema, query_str(q, 3))};
	query_close(q);
}

static void
load_fields(struct db *db, struct schema *schema)
{
	struct query *q = query_open(
	    db, "veld", "SELECT soort, id, pad, vorm, type, naar, nodig, uitleg, voorbeeld FROM veld ORDER BY id");

	while (query_step(q)) {
		struct kind *kind = (struct kind *)schema_kind(schema, query_str(q, 0));
		struct field *field = pool_alloc(&schema->pool, sizeof *field);

		field->id = (int)query_int_at(q, 1);
		field->path = keep(schema, query_str(q, 2));
		field->form = form_named(query_str(q, 3));
		field->type = value_type_named(keep(schema, query_str(q, 4)));
		field->to = keep(schema, query_str(q, 5));
		field->required = query_int_at(q, 6) != 0;
		field->help = keep(schema, query_str(q, 7));
		field->example = keep(schema, query_str(q, 8));
		attach(kind, field);
	}
	query_close(q);
}

void
schema_load(struct db *db, struct schema *schema)
{
	db_run_embedded(db, "schema/");
	schema_read(db, schema);
}

void
schema_read(struct db *db, struct schema *schema)
{
	*schema = (struct schema){0};
	load_kinds(db, schema);
	load_fields(db, schema);
}

void
schema_clear(struct schema *schema)
{
	pool_clear(&schema->pool);
	*schema = (struct schema){0};
}

const struct kind *
schema_kind(const struct schema *schema, struct str name)
{
	for (size_t i = 0; i < schema->kind_count; i++)
		if (str_is(name, schema->kinds[i].name))
			return &schema->kinds[i];
	return NULL;
}

const struct field *
field_named(const struct field *first, struct str name)
{
	for (const struct field *field = first; field != NULL; field = field->next)
		if (str_is(name, field->name))
			return field;
	return NULL;
}
