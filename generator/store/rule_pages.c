/* SPDX-License-Identifier: EUPL-1.2 */
/* What a rule tells about itself: its texts without a finding to fill them in, and its examples. */
#include <string.h>

#include "store/heads.h"
#include "store/rules.h"

/* A text that names {columns}, for no finding in particular: they become an ellipsis, and [[parts]] with them go. */
static void
put_general(struct str text, struct buf *out)
{
	for (size_t i = 0; i < text.n; i++) {
		struct str rest = {text.p + i, text.n - i};
		bool part = str_starts(rest, "[["), name = rest.p[0] == '{' && !str_starts(rest, "{{");
		const char *end = part ? memmem(rest.p, rest.n, "]]", 2) : name ? memchr(rest.p, '}', rest.n) : NULL;

		if (str_starts(rest, "{{")) {
			buf_puts(out, "{{");
			i++;
		} else if (end != NULL) {
			buf_puts(out, part ? "" : "…");
			i = (size_t)(end - text.p) + part;
		} else {
			buf_putc(out, text.p[i]);
		}
	}
}

/* The text under `key`; where there is none, that under `instead`, put in general. */
static void
general_text(const char *sql, const char *key, const char *instead, struct buf *out)
{
	struct buf text = {0};

	if (!head_get(sql, key, out)) {
		head_get(sql, instead, &text);
		put_general(buf_str(&text), out);
	}
	buf_free(&text);
}

/* A column of table regel, the key that gives it, and the key that gives it where that is not there. */
static const struct {
	const char *key, *instead;
} texts[] = {
    {"code", ""},
    {"ernst", ""},
    {"titel", ""},
    {"title", ""},
    {"wat", "melding"},
    {"what", "message"},
    {"uitleg", ""},
    {"explanation", "uitleg"},
    {"doe", "advies"},
    {"action", "hint"},
    {"vast", ""},
};

#define TEXT_COUNT ((int)(sizeof texts / sizeof *texts))

static void
load_texts(struct query *insert, const char *sql)
{
	struct buf values[TEXT_COUNT] = {0};

	for (int i = 0; i < TEXT_COUNT; i++) {
		general_text(sql, texts[i].key, texts[i].instead, &values[i]);
		query_text(insert, i + 1, buf_str(&values[i]));
	}
	query_once(insert);
	for (int i = 0; i < TEXT_COUNT; i++)
		buf_free(&values[i]);
}

/* A line of an example that is only the path of a file: the lines behind it are what that file holds. */
static bool
is_path(struct str line)
{
	return (str_starts(line, "plan/") || str_starts(line, "templates/")) && memchr(line.p, ' ', line.n) == NULL;
}

static void
load_example(struct query *insert, struct str code, bool right, const char *sql, const char *key)
{
	struct buf lines = {0};
	int number = 0;

	head_lines(sql, key, &lines);
	for (struct str rest = buf_str(&lines); rest.n > 0;) {
		struct str path = head_line(&rest), text = {rest.p, 0};

		while (rest.n > 0) {
			struct str before = rest;

			if (is_path(head_line(&rest))) {
				rest = before;
				break;
			}
			text.n = (size_t)(rest.p - text.p);
		}
		query_text(insert, 1, code);
		query_int(insert, 2, right);
		query_int(insert, 3, ++number);
		query_text(insert, 4, path);
		query_text(insert, 5, text);
		query_once(insert);
	}
	buf_free(&lines);
}

void
rules_load(struct db *db)
{
	struct query *rule = query_open(db, "regel",
	    "INSERT INTO regel(code, ernst, standaard, titel, title, wat, what, uitleg, explanation, doe, action, vast)"
	    " VALUES (?1, ?2, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11 = 'ja')");
	struct query *example = query_open(db, "regel_voorbeeld",
	    "INSERT INTO regel_voorbeeld(code, goed, volgnr, pad, tekst) VALUES (?, ?, ?, ?, ?)");
	struct buf code = {0};

	for (size_t i = 0; i < embedded_count; i++) {
		const char *sql = embedded_files[i].text;

		if (strncmp(embedded_files[i].path, "rules/", 6) != 0)
			continue;
		load_texts(rule, sql);
		head_get(sql, "code", &code);
		load_example(example, buf_str(&code), false, sql, "voorbeeld_fout");
		load_example(example, buf_str(&code), true, sql, "voorbeeld_goed");
	}
	buf_free(&code);
	query_close(rule);
	query_close(example);
}
