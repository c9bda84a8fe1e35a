/* SPDX-License-Identifier: EUPL-1.2 */
/* --format json: our own form, as design says. */
#include "store/findings_internal.h"

/* What it was compared with, and how much of that is left out of the sums. */
static void
put_since(const struct findings *findings, struct buf *out)
{
	struct query *since =
	    query_open(findings->db, "findings", "SELECT json_object('revision', ?1, 'warnings', ?2, 'advice', ?3)");

	query_text(since, 1, str_of(findings->earlier.since));
	query_int(since, 2, findings->earlier.warnings);
	query_int(since, 3, findings->earlier.advice);
	query_step(since);
	buf_puts(out, ",\"since\":");
	buf_putstr(out, query_str(since, 0));
	query_close(since);
}

void
findings_json(const struct findings *findings, struct buf *out)
{
	struct query *head = query_open(findings->db, "findings",
	    "SELECT json_object('schemaVersion', 1, 'kind', 'check', 'asOf', datum,"
	    " 'errors', (SELECT count(*) FROM bevinding WHERE ernst = 'fout'),"
	    " 'warnings', (SELECT count(*) FROM bevinding WHERE ernst = 'waarschuwing'),"
	    " 'advice', (SELECT count(*) FROM bevinding WHERE ernst = 'advies')) FROM peil");

	query_step(head);
	struct str object = query_str(head, 0);

	buf_add(out, object.p, object.n - 1);
	query_close(head);
	if (findings->earlier.since != NULL)
		put_since(findings, out);
	buf_puts(out, ",\"findings\":[");
	findings_rows(findings,
	    "SELECT json_object('code', code,"
	    " 'severity', CASE ernst WHEN 'fout' THEN 'error' WHEN 'waarschuwing' THEN 'warning' ELSE 'advice' END,"
	    " 'path', pad, 'line', regel, 'column', kolom, 'message', CASE WHEN ?1 THEN message ELSE melding END,"
	    " 'hint', CASE WHEN ?1 THEN hint ELSE advies END)"
	    " FROM " FINDINGS FINDINGS_ORDER,
	    out);
	buf_puts(out, "]}\n");
}
