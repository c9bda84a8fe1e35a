/* SPDX-License-Identifier: EUPL-1.2 */
/* --format sarif: SARIF 2.1.0 (OASIS), one run with all rules. Places are in Unicode code points, from 1. */
#include <stdlib.h>

#include "store/findings_internal.h"

#define LEVEL "CASE ernst WHEN 'fout' THEN 'error' WHEN 'waarschuwing' THEN 'warning' ELSE 'note' END"

/* ?1: whether in English. The help in Markdown holds the examples, in a fence that none of them has a line of. */
static const char rules_sql[] =
    "SELECT json_object('id', code, 'shortDescription', json_object('text', iif(?1, title, titel)),"
    " 'fullDescription', json_object('text', iif(?1, what || ' ' || explanation, wat || ' ' || uitleg)),"
    " 'help', json_object('text', iif(?1, action, doe), 'markdown', iif(?1, action, doe) || coalesce((SELECT "
    "group_concat(stuk, '')"
    " FROM (SELECT char(10) || char(10) || iif(?1, iif(goed, 'Right', 'Wrong'), iif(goed, 'Goed', 'Fout')) || ': `' || "
    "pad || '`'"
    "  || char(10) || char(10) || '~~~~' || char(10) || tekst || '~~~~' AS stuk"
    "  FROM regel_voorbeeld v WHERE v.code = regel.code ORDER BY goed, volgnr)), '')),"
    " 'defaultConfiguration', json_object('level', " LEVEL "))"
    " FROM regel ORDER BY code";

static const char results_sql[] =
    "SELECT json_object('ruleId', code, 'ruleIndex', (SELECT count(*) FROM regel r WHERE r.code < k.code), "
    "'level', " LEVEL ", 'message', json_object('text', iif(?1, message || ' ' || hint, melding || ' ' || advies)),"
    " 'locations', json_array(json_object('physicalLocation', json_object("
    "  'artifactLocation', json_object('uri', uri, 'uriBaseId', '%SRCROOT%'),"
    "  'region', json_object('startLine', regel, 'startColumn', kolom)))),"
    " 'partialFingerprints', json_object('actieplan/v1', vingerafdruk))"
    " FROM kenmerk k" FINDINGS_ORDER;

/* What there is one of. */
static char *
one(const struct findings *findings, const char *sql)
{
	return db_text(findings->db, "sarif", sql);
}

void
findings_sarif(const struct findings *findings, struct buf *out)
{
	bool en = findings->lang == LANG_EN;
	char *version = one(findings, "SELECT json_quote(versie) FROM peil");
	char *about = one(findings, "SELECT json_object('asOf', datum, 'revision', revisie) FROM peil");

	findings_mark(findings);
	buf_puts(out, "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{"
		      "\"tool\":{\"driver\":{\"name\":\"actieplan\",\"semanticVersion\":");
	buf_printf(out, "%s,\"language\":\"%s\",\"rules\":[", version, en ? "en" : "nl");
	findings_rows(findings, rules_sql, out);
	buf_printf(out, "]}},\"language\":\"%s\",\"columnKind\":\"unicodeCodePoints\",", en ? "en" : "nl");
	buf_printf(out, "\"originalUriBaseIds\":{\"%%SRCROOT%%\":{\"description\":{\"text\":\"%s\"}}},",
	    en ? "The folder that the paths start from." : "De map waarvan de paden uitgaan.");
	buf_printf(out, "\"properties\":%s,\"results\":[", about);
	findings_rows(findings, results_sql, out);
	buf_puts(out, "]}]}\n");
	free(version);
	free(about);
}
