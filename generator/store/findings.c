/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/findings.h"

#include <string.h>

#include "store/rules.h"

/* plan/acties/1.1.md:7:3: fout[AP012]: ... and indented what to do; then the sums. */
static void
write_text(struct db *db, enum lang lang, struct buf *out)
{
	bool en = lang == LANG_EN;
	struct query *q = query_open(db, "findings",
	    "SELECT pad || ':' || regel || ':' || kolom || ': '"
	    " || CASE WHEN NOT ?1 THEN ernst ELSE CASE ernst WHEN 'fout' THEN 'error' WHEN 'waarschuwing' THEN "
	    "'warning' ELSE 'advice' END END"
	    " || '[' || code || ']: ' || CASE WHEN ?1 THEN message ELSE melding END || char(10)"
	    " || '    ' || CASE WHEN ?1 THEN hint ELSE advies END || char(10)"
	    " FROM bevinding_getoond ORDER BY pad, regel, kolom, code, melding");
	long errors = (long)rules_count(db, "fout"), warnings = (long)rules_count(db, "waarschuwing");
	long advice = (long)rules_count(db, "advies");

	query_int(q, 1, en);
	while (query_step(q))
		buf_putstr(out, query_str(q, 0));
	query_close(q);
	if (en)
		buf_printf(out, "%ld error%s, %ld warning%s, %ld advice\n", errors, errors == 1 ? "" : "s", warnings,
		    warnings == 1 ? "" : "s", advice);
	else
		buf_printf(out, "%ld fout%s, %ld waarschuwing%s, %ld advie%s\n", errors, errors == 1 ? "" : "en",
		    warnings, warnings == 1 ? "" : "en", advice, advice == 1 ? "s" : "zen");
}

static void
write_json(struct db *db, enum lang lang, struct buf *out)
{
	struct query *head = query_open(db, "findings",
	    "SELECT json_object('schemaVersion', 1, 'kind', 'check', 'asOf', datum,"
	    " 'errors', (SELECT count(*) FROM bevinding WHERE ernst = 'fout'),"
	    " 'warnings', (SELECT count(*) FROM bevinding WHERE ernst = 'waarschuwing'),"
	    " 'advice', (SELECT count(*) FROM bevinding WHERE ernst = 'advies')) FROM peil");
	struct query *q = query_open(db, "findings",
	    "SELECT json_object('code', code,"
	    " 'severity', CASE ernst WHEN 'fout' THEN 'error' WHEN 'waarschuwing' THEN 'warning' ELSE 'advice' END,"
	    " 'path', pad, 'line', regel, 'column', kolom, 'message', CASE WHEN ?1 THEN message ELSE melding END,"
	    " 'hint', CASE WHEN ?1 THEN hint ELSE advies END)"
	    " FROM bevinding_getoond ORDER BY pad, regel, kolom, code, melding");
	const char *glue = "";

	query_step(head);
	struct str object = query_str(head, 0);

	buf_add(out, object.p, object.n - 1);
	buf_puts(out, ",\"findings\":[");
	query_int(q, 1, lang == LANG_EN);
	while (query_step(q)) {
		buf_puts(out, glue);
		buf_putstr(out, query_str(q, 0));
		glue = ",";
	}
	buf_puts(out, "]}\n");
	query_close(q);
	query_close(head);
}

const struct findings_format findings_formats[] = {
    {"text", write_text},
    {"json", write_json},
    {NULL, NULL},
};

const struct findings_format *
findings_format(const char *name)
{
	for (const struct findings_format *format = findings_formats; format->name != NULL; format++)
		if (strcmp(format->name, name) == 0)
			return format;
	return NULL;
}
