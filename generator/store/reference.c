/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/reference.h"

static const char intro[] =
    "<!-- Gemaakt met: actieplan explain velden. Niet zelf wijzigen. -->\n"
    "# Velden van het plan\n\n"
    "Elk bestand in `plan/` begint met een kop tussen twee regels `---`. In de kop staan velden: `naam: waarde`.\n"
    "Daaronder staat de tekst, in Markdown. De bestandsnaam zonder `.md` is het id: andere bestanden verwijzen "
    "daarmee.\n\n"
    "- `onbekend` mag bij elk veld dat niet verplicht is. Het betekent: de bronnen zeggen het niet.\n"
    "- Een datum is `JJJJ-MM-DD`, of zo precies als bekend: `JJJJ-MM` of `JJJJ`.\n"
    "- Een lijst is `[een, twee]`, of een regel met `- ` per waarde.\n\n";

static const char kind_sql[] =
    "SELECT naam, '## ' || CASE map WHEN '' THEN 'programma.md' ELSE map || CASE extensie WHEN 'md' THEN '/' ELSE '' "
    "END END"
    " || char(10) || char(10) || uitleg || char(10) || char(10)"
    " || '| veld | nodig | vorm | uitleg | voorbeeld |' || char(10) || '|---|---|---|---|---|' || char(10)"
    " FROM soort ORDER BY volgorde";

static const char field_sql[] =
    "SELECT '| `' || pad || '` | ' || CASE WHEN nodig THEN 'ja' ELSE '' END || ' | '"
    " || CASE vorm WHEN 'lijst' THEN 'lijst van ' WHEN 'groepen' THEN 'lijst van groepen' WHEN 'groep' THEN 'groep'"
    " WHEN 'paren' THEN 'namen met elk een waarde' ELSE '' END"
    " || CASE type WHEN 'groep' THEN '' WHEN 'verwijzing' THEN 'verwijzing naar ' || replace(naar, '|', ' of ')"
    " WHEN 'keuze' THEN 'keuze: ' || (SELECT group_concat('`' || waarde || '`', ', ') FROM"
    "   (SELECT waarde FROM keuze WHERE lijst = naar ORDER BY volgorde))"
    " WHEN 'veldnaam' THEN 'naam van een veld' WHEN 'regel' THEN 'code van een regel' WHEN 'geheel' THEN 'heel getal'"
    " WHEN 'bedrag' THEN 'hele euro’s' ELSE type END"
    " || ' | ' || uitleg || ' | ' || CASE voorbeeld WHEN '' THEN '' ELSE '`' || voorbeeld || '`' END || ' |' || "
    "char(10)"
    " FROM veld WHERE soort = ? ORDER BY id";

static const char choice_sql[] = "SELECT CASE WHEN volgorde = 1 THEN char(10) || '### ' || lijst || char(10) || "
				 "char(10) || '| woord | naam | betekenis |'"
				 " || char(10) || '|---|---|---|' || char(10) ELSE '' END"
				 " || '| `' || waarde || '` | ' || naam || ' | ' || uitleg || ' |' || char(10)"
				 " FROM keuze ORDER BY lijst, volgorde";

static void
add_rows(struct query *q, int column, struct buf *out)
{
	while (query_step(q))
		buf_putstr(out, query_str(q, column));
}

void
reference_write(struct db *db, struct buf *out)
{
	struct query *kinds = query_open(db, "velden", kind_sql);
	struct query *fields = query_open(db, "velden", field_sql);
	struct query *choices = query_open(db, "velden", choice_sql);

	buf_puts(out, intro);
	while (query_step(kinds)) {
		buf_putstr(out, query_str(kinds, 1));
		query_reset(fields);
		query_text(fields, 1, query_str(kinds, 0));
		add_rows(fields, 0, out);
		buf_putc(out, '\n');
	}
	buf_puts(out, "## Vaste woorden\n");
	add_rows(choices, 0, out);
	query_close(kinds);
	query_close(fields);
	query_close(choices);
}
