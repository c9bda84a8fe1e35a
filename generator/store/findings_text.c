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

static void
put_warnings(bool english, long count, struct buf *out)
{
	if (english)
		buf_printf(out, "%ld warning%s", count, count == 1 ? "" : "s");
	else
		buf_printf(out, "%ld waarschuwing%s", count, count == 1 ? "" : "en");
}

static void
put_advice(bool english, long count, struct buf *out)
{
	if (english)
		buf_printf(out, "%ld advice", count);
	else
		buf_printf(out, "%ld advie%s", count, count == 1 ? "s" : "zen");
}

/* What the plan of before has too. */
static void
put_left_out(const struct findings *findings, struct buf *out)
{
	const struct earlier *earlier = &findings->earlier;

	if (earlier->warnings == 0 && earlier->advice == 0)
		return;
	bool english = findings->lang == LANG_EN;

	buf_printf(
	    out, english ? "Not shown, for %s has them too: " : "Niet getoond, want ook in %s: ", earlier->since);
	if (earlier->warnings > 0)
		put_warnings(english, earlier->warnings, out);
	if (earlier->warnings > 0 && earlier->advice > 0)
		buf_puts(out, english ? " and " : " en ");
	if (earlier->advice > 0)
		put_advice(english, earlier->advice, out);
	buf_putc(out, '\n');
}

void
findings_text(const struct findings *findings, struct buf *out)
{
	long errors = (long)rules_count(findings->db, "fout");
	bool english = findings->lang == LANG_EN;

	put_findings(findings, out);
	if (english)
		buf_printf(out, "%ld error%s, ", errors, errors == 1 ? "" : "s");
	else
		buf_printf(out, "%ld fout%s, ", errors, errors == 1 ? "" : "en");
	put_warnings(english, (long)rules_count(findings->db, "waarschuwing"), out);
	buf_puts(out, ", ");
	put_advice(english, (long)rules_count(findings->db, "advies"), out);
	buf_putc(out, '\n');
	put_left_out(findings, out);
}
