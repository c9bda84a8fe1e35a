/* SPDX-License-Identifier: EUPL-1.2 */
/* --format codequality: the part of Code Climate's form that GitLab reads, for a job's artifacts:reports:codequality.
 */
#include "store/findings_internal.h"

void
findings_codequality(const struct findings *findings, struct buf *out)
{
	findings_mark(findings);
	buf_puts(out, "[");
	findings_rows(findings,
	    "SELECT json_object('description', CASE WHEN ?1 THEN message || ' ' || hint ELSE melding || ' ' || advies "
	    "END,"
	    " 'check_name', code, 'fingerprint', vingerafdruk,"
	    " 'severity', CASE ernst WHEN 'fout' THEN 'critical' WHEN 'waarschuwing' THEN 'minor' ELSE 'info' END,"
	    " 'location', json_object('path', ?2 || pad, 'lines', json_object('begin', regel)))"
	    " FROM kenmerk" FINDINGS_ORDER,
	    out);
	buf_puts(out, "]\n");
}
