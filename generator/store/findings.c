/* SPDX-License-Identifier: EUPL-1.2 */
#include <string.h>

#include "store/findings_internal.h"

const struct findings_format findings_formats[] = {
    {"text", findings_text},
    {"json", findings_json},
    {"sarif", findings_sarif},
    {"codequality", findings_codequality},
    {"github", findings_github},
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

void
findings_rows(const struct findings *findings, const char *sql, struct buf *out)
{
	struct query *q = query_open(findings->db, "findings", sql);
	const char *glue = "";

	if (query_params(q) > 0)
		query_int(q, 1, findings->lang == LANG_EN);
	if (query_params(q) > 1)
		query_text(q, 2, str_of(findings->prefix));
	while (query_step(q)) {
		buf_puts(out, glue);
		buf_putstr(out, query_str(q, 0));
		glue = ",";
	}
	query_close(q);
}
