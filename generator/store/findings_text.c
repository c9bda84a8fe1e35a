/* SPDX-License-Identifier: EUPL-1.2 */
/* --format text: for people. On a terminal each finding shows the line that it is about. */
#include "store/findings_internal.h"
#include "store/rules.h"
#include "text/excerpt.h"

static void
put_excerpt(const struct findings *findings, struct lines *lines, struct query *q, struct buf *out)
{
	struct excerpt excerpt = {.number = (int)query_int_at(q, 1),
	    .column = (int)query_int_at(q, 2),
	    .width = findings->width,
	    .colour = findings->colour};

	excerpt.line = lines_get(lines, query_str(q, 0), excerpt.number);
	if (str_trim(excerpt.line).n > 0)
		excerpt_write(&excerpt, out);
}

/* plan/acties/1.1.md:7:3: fout[AP012]: ... and indented what to do. */
static void
put_findings(const struct findings *findings, struct buf *out)
{
	struct query *q = query_open(findings->db, "findings",
	    "SELECT pad, regel, kolom, CASE WHEN NOT ?1 THEN ernst ELSE CASE ernst WHEN 'fout' THEN 'error'"
	    " WHEN 'waarschuwing' THEN 'warning' ELSE 'advice' END END || '[' || code || ']',"
	    " CASE WHEN ?1 THEN message ELSE melding END, CASE WHEN ?1 THEN hint ELSE advies END,"
	    " CASE ernst WHEN 'fout' THEN '31' WHEN 'waarschuwing' THEN '33' ELSE '36' END"
	    " FROM " FINDINGS FINDINGS_ORDER);
	struct lines lines = {.source = findings->source};

	query_int(q, 1, findings->lang == LANG_EN);
	while (query_step(q)) {
		buf_putstr(out, query_str(q, 0));
		buf_printf(out, ":%lld:%lld: ", (long long)query_int_at(q, 1), (long long)query_int_at(q, 2));
		if (findings->colour)
			buf_printf(out, "\x1b[1;%sm%s\x1b[0m: ", query_str(q, 6).p, query_str(q, 3).p);
		else
			buf_printf(out, "%s: ", query_str(q, 3).p);
		buf_putstr(out, query_str(q, 4));
		buf_putc(out, '\n');
		if (findings->width > 0)
			put_excerpt(findings, &lines, q, out);
		buf_puts(out, "    ");
		buf_putstr(out, query_str(q, 5));
		buf_putc(out, '\n');
	}
	lines_close(&lines);
	query_close(q);
}

void
findings_text(const struct findings *findings, struct buf *out)
{
	long errors = (long)rules_count(findings->db, "fout"),
	     warnings = (long)rules_count(findings->db, "waarschuwing");
	long advice = (long)rules_count(findings->db, "advies");

	put_findings(findings, out);
	if (findings->lang == LANG_EN)
		buf_printf(out, "%ld error%s, %ld warning%s, %ld advice\n", errors, errors == 1 ? "" : "s", warnings,
		    warnings == 1 ? "" : "s", advice);
	else
		buf_printf(out, "%ld fout%s, %ld waarschuwing%s, %ld advie%s\n", errors, errors == 1 ? "" : "en",
		    warnings, warnings == 1 ? "" : "en", advice, advice == 1 ? "s" : "zen");
}
