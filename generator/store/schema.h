/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The content model: the rows of soort and veld (generator/sql/schema/), as C reads them, and the typed tables
 * that follow from them:
 *
 *   KIND(id, pad, tekst, a column for each single field)   fields of a group are GROUP_FIELD
 *   KIND_FIELD(item, volgnr, waarde)                       for each list of values
 *   KIND_FIELD(item, volgnr, a column for each field)      for each list of groups or pairs
 *   KIND_FIELD_SUB(item, rij, volgnr, ...)                 for a list within a list of groups; rij is the outer volgnr
 *
 * A date column X has a companion X_dag: its last day, by which dates are compared. A reference to one of two kinds
 * has a companion column for each, with the foreign key.
 */
#ifndef STORE_SCHEMA_H
#define STORE_SCHEMA_H

#include "base/mem.h"
#include "store/db.h"
#include "text/value.h"

/* FIELD_PAIRS: a map with free keys. An entry has two fields: the first holds the key, the second its value. */
enum field_form { FIELD_ONE, FIELD_LIST, FIELD_GROUP, FIELD_GROUPS, FIELD_PAIRS };

struct field {
	int id;		  /* veld.id */
	const char *path; /* "mijlpalen.datum" */
	const char *name; /* "datum" */
	enum field_form form;
	enum value_type type;
	const char *to; /* veld.naar */
	bool required;
	const char *help, *example; /* for who fills it in; the example may be "" */
	struct field *parent;	    /* the group it is in, or NULL */
	struct field *next;	    /* the next field of the same parent */
	struct field *first;	    /* its own fields, for a group */
};

struct kind {
	const char *name, *folder, *extension, *help;
	struct field *first;
};

struct schema {
	struct pool pool;
	struct kind *kinds;
	size_t kind_count;
};

/* Puts the schema's rows into `db` and reads them; or reads what is there. The caller clears it with schema_clear(). */
void schema_load(struct db *db, struct schema *schema);
void schema_read(struct db *db, struct schema *schema);
void schema_clear(struct schema *schema);

const struct kind *schema_kind(const struct schema *schema, struct str name);
const struct field *field_named(const struct field *first, struct str name);

/*
 * Makes the typed tables and the view item(soort, id, titel, pad); and fills them anew from what was loaded and found
 * right (store/load.h), within a transaction in which foreign keys are deferred.
 */
void schema_create_tables(struct db *db, const struct schema *schema);
void schema_fill_tables(struct db *db, const struct schema *schema);

/*
 * The same where typed tables are full already: what changes in the raw rows from schema_follow() on is written down,
 * and the second fills only what that touches, with the same outcome; nothing may have come. Within one transaction.
 */
void schema_follow(struct db *db);
void schema_fill_touched(struct db *db, const struct schema *schema);

#endif
