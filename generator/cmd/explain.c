/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan explain: what a finding's code or a figure means, and which there are; and the fields of the plan. */
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/mem.h"
#include "cmd/explain_figures.h"
#include "cmd/session.h"
#include "store/jsonschema.h"
#include "store/reference.h"
#include "store/rules.h"
#include "store/schema.h"

/* Appends the text that `sql` gives for `key` (?1; ?2 is whether English is wanted). Returns false where it gives none.
 */
static bool
add_text(const struct say *say, struct db *db, const char *name, const char *sql, const char *key, struct buf *out)
{
	struct query *q = query_open(db, name, sql);
	bool found = false;

	if (key != NULL)
		query_text(q, 1, str_of(key));
	if (query_params(q) > 1)
		query_int(q, 2, say->lang == LANG_EN);
	while (query_step(q)) {
		buf_putstr(out, query_str(q, 0));
		found = true;
	}
	query_close(q);
	return found;
}

#define SEVERITY                                                                                                       \
	"CASE WHEN NOT ?2 THEN ernst WHEN ernst = 'fout' THEN 'error' WHEN ernst = 'waarschuwing' THEN 'warning' "     \
	"ELSE 'advice' END"

/* What an example holds is indented, so that its lines stay what they are. */
static const char rule_sql[] =
    "SELECT code || ' (' || " SEVERITY " || '): ' || iif(?2, title, titel) || char(10) || char(10)"
    " || iif(?2, 'What is wrong', 'Wat er mis is') || char(10) || '  ' || iif(?2, what, wat) || char(10) || char(10)"
    " || iif(?2, 'Why', 'Waarom') || char(10) || '  ' || iif(?2, explanation, uitleg) || char(10) || char(10)"
    " || iif(?2, 'What to do', 'Wat u doet') || char(10) || '  ' || iif(?2, action, doe) || char(10)"
    " FROM regel WHERE code = upper(?1)";

static const char example_sql[] =
    "SELECT iif(volgnr = 1, char(10) || iif(?2, iif(goed, 'Right', 'Wrong'), iif(goed, 'Goed', 'Fout')) || char(10), "
    "'')"
    " || '  ' || pad || char(10) || '    ' || replace(rtrim(tekst, char(10)), char(10), char(10) || '    ') || char(10)"
    " FROM regel_voorbeeld WHERE code = upper(?1) ORDER BY goed, volgnr";

static const char figure_sql[] =
    "SELECT id || ': ' || titel || char(10) || char(10) || vraag || char(10) || definitie || char(10) || char(10)"
    " || 'Teller:  ' || teller || char(10) || 'Noemer:  ' || noemer || char(10) || 'Grenzen: ' || grenzen || char(10)"
    " || char(10) || sql FROM figuur WHERE id = ?1";

static const char list_sql[] =
    "SELECT printf('%-8s%-14s%s', code, " SEVERITY
    ", CASE WHEN ?2 THEN title ELSE titel END) || char(10) FROM (SELECT * FROM regel ORDER BY code)"
    " UNION ALL SELECT printf('%-22s%s', id, titel) || char(10) FROM (SELECT * FROM figuur ORDER BY volgorde)";

static int
unknown(struct say *say, struct db *db, const char *word)
{
	/* Codes differ little from each other: one is near only where it is the only one. */
	struct query *q = query_open(db, "nearest",
	    "SELECT coalesce((SELECT max(code) FROM regel WHERE afstand(code, ?1) <= 1 HAVING count(*) = 1),"
	    " (SELECT dichtst(naam, ?1) FROM (SELECT id AS naam FROM figuur UNION ALL VALUES ('velden'), "
	    "('schema'), ('cijfers'))))");

	query_text(q, 1, str_of(word));
	query_step(q);
	if (query_str(q, 0).n > 0)
		say_line(say,
		    tr(say, "Er is geen code of figuur %s. Bedoelt u %s? Zie actieplan explain --list.",
			"There is no code or figure %s. Do you mean %s? See actieplan explain --list."),
		    word, query_str(q, 0).p);
	else
		say_line(say,
		    tr(say, "Er is geen code of figuur %s. Zie actieplan explain --list.",
			"There is no code or figure %s. See actieplan explain --list."),
		    word);
	query_close(q);
	return EXIT_USAGE;
}

/* A JSON Schema for each kind of Markdown file, in the folder that -o names. */
static int
write_schemas(struct say *say, struct db *db, const struct schema *schema, const char *folder)
{
	int result = 0;

	if (folder == NULL) {
		say_line(say, "%s",
		    tr(say, "Zeg met -o MAP waar de schema’s moeten komen.", "Say with -o DIR where the schemas go."));
		return EXIT_USAGE;
	}
	for (size_t i = 0; i < schema->kind_count && result == 0; i++) {
		const struct kind *kind = &schema->kinds[i];
		struct buf text = {0}, path = {0};

		if (strcmp(kind->extension, "md") == 0) {
			buf_printf(&path, "%s/%s.json", folder, kind->name);
			jsonschema_write(db, kind, &text);
			result = file_write(say, path.data, buf_str(&text));
		}
		buf_free(&text);
		buf_free(&path);
	}
	return result == 0 ? EXIT_DONE : EXIT_FAILED;
}

static int
explain(struct say *say, struct db *db, const struct schema *schema, const struct options *options, struct buf *out)
{
	if (options->list)
		add_text(say, db, "list", list_sql, NULL, out);
	else if (strcmp(options->arg, "velden") == 0)
		reference_write(db, out);
	else if (strcmp(options->arg, "schema") == 0)
		return write_schemas(say, db, schema, options->out);
	else if (add_text(say, db, "rule", rule_sql, options->arg, out))
		add_text(say, db, "example", example_sql, options->arg, out);
	else if (!add_text(say, db, "figure", figure_sql, options->arg, out))
		return unknown(say, db, options->arg);
	return write_out(say, buf_str(out));
}

static int
run(struct say *say, const struct options *options)
{
	if (options->arg == NULL && !options->list) {
		say_line(say, "%s",
		    tr(say, "Noem een code (AP012), een figuur (te-laat), velden of cijfers; --list toont alles.",
			"Name a code (AP012), a figure (te-laat), velden or cijfers; --list shows all."));
		return EXIT_USAGE;
	}
	if (options->arg != NULL && !options->list && explains_figures(options->arg))
		return explain_figures(say, options);
	struct db *db = db_open();
	struct schema schema;
	struct buf out = {0};

	/* No plan is needed: the model, the rules and the figures are part of the program. */
	schema_load(db, &schema);
	schema_create_tables(db, &schema);
	db_run_embedded(db, "load/1-");
	db_run_embedded(db, "load/3-");
	db_run_embedded(db, "views/");
	rules_load(db);
	figures_load(db);
	int result = explain(say, db, &schema, options, &out);

	buf_free(&out);
	schema_clear(&schema);
	db_close(db);
	return result;
}

const struct command command_explain = {
    .name = "explain",
    .usage = "CODE|FIGUUR|velden, of --list, of schema -o MAP, of cijfers|NAAM [-C MAP] [--as-of DATUM]",
    .nl = "legt een code, een figuur, de velden of de cijfers voor brieven uit",
    .en = "explains a code, a figure, the fields or the figures for letters",
    .takes = "loCdr",
    .has_arg = true,
    .run = run,
};
