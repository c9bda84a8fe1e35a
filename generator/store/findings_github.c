/* SPDX-License-Identifier: EUPL-1.2 */
/* --format github: workflow commands, that a job's log turns into annotations on the lines themselves. */
#include "store/findings_internal.h"

/* A value between commas; and the text behind "::". */
static void
put_escaped(struct str text, bool value, struct buf *out)
{
	for (size_t i = 0; i < text.n; i++) {
		char c = text.p[i];

		if (c == '%' || c == '\r' || c == '\n' || (value && (c == ':' || c == ',')))
			buf_printf(out, "%%%02X", (unsigned char)c);
		else
			buf_putc(out, c);
	}
}

void
findings_github(const struct findings *findings, struct buf *out)
{
	struct query *q = query_open(findings->db, "findings",
	    "SELECT CASE b.ernst WHEN 'fout' THEN 'error' WHEN 'waarschuwing' THEN 'warning' ELSE 'notice' END,"
	    " ?2 || pad, regel, kolom, code || ' ' || CASE WHEN ?1 THEN r.title ELSE r.titel END,"
	    " CASE WHEN ?1 THEN message || char(10) || hint ELSE melding || char(10) || advies END"
	    " FROM " FINDINGS " b JOIN regel r USING (code)" FINDINGS_ORDER);

	query_int(q, 1, findings->lang == LANG_EN);
	query_text(q, 2, str_of(findings->prefix));
	while (query_step(q)) {
		buf_printf(out, "::%s file=", query_str(q, 0).p);
		put_escaped(query_str(q, 1), true, out);
		buf_printf(
		    out, ",line=%lld,col=%lld,title=", (long long)query_int_at(q, 2), (long long)query_int_at(q, 3));
		put_escaped(query_str(q, 4), true, out);
		buf_puts(out, "::");
		put_escaped(query_str(q, 5), false, out);
		buf_putc(out, '\n');
	}
	query_close(q);
}
