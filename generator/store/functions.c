/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/functions.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#include "base/buf.h"
#include "base/mem.h"

#define WORD_MAX 64 /* code points; longer words are compared by their first 64 */

static int
fold_word(const char *text, int *points)
{
	const utf8proc_uint8_t *p = (const utf8proc_uint8_t *)text;
	utf8proc_ssize_t left = (utf8proc_ssize_t)strlen(text);
	int n = 0;

	while (left > 0 && n < WORD_MAX) {
		utf8proc_int32_t point;
		utf8proc_ssize_t used = utf8proc_iterate(p, left, &point);

		if (used <= 0)
			break;
		points[n++] = utf8proc_tolower(point);
		p += used;
		left -= used;
	}
	return n;
}

static int
least(int a, int b, int c)
{
	int ab = a < b ? a : b;

	return ab < c ? ab : c;
}

/* Optimal string alignment: Levenshtein with swaps of neighbours. */
static int
distance(const char *a, const char *b)
{
	int x[WORD_MAX], y[WORD_MAX];
	int n = fold_word(a, x), m = fold_word(b, y);
	int rows[3][WORD_MAX + 1];

	for (int j = 0; j <= m; j++)
		rows[0][j] = j;
	for (int i = 1; i <= n; i++) {
		int *now = rows[i % 3], *one = rows[(i + 2) % 3], *two = rows[(i + 1) % 3];

		now[0] = i;
		for (int j = 1; j <= m; j++) {
			now[j] = least(one[j] + 1, now[j - 1] + 1, one[j - 1] + (x[i - 1] != y[j - 1]));
			if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1] && two[j - 2] + 1 < now[j])
				now[j] = two[j - 2] + 1;
		}
	}
	return rows[n % 3][m];
}

static void
sql_distance(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	const char *a = (const char *)sqlite3_value_text(argv[0]);
	const char *b = (const char *)sqlite3_value_text(argv[1]);

	(void)argc;
	sqlite3_result_int(context, a == NULL || b == NULL ? 99 : distance(a, b));
}

/* What `dichtst` keeps between rows. */
struct nearest {
	char *best;
	int distance;
};

static void
nearest_step(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	struct nearest *nearest = sqlite3_aggregate_context(context, sizeof *nearest);
	const char *candidate = (const char *)sqlite3_value_text(argv[0]);
	const char *word = (const char *)sqlite3_value_text(argv[1]);

	(void)argc;
	if (nearest == NULL || candidate == NULL || word == NULL)
		return;
	int d = distance(candidate, word), limit = (int)strlen(word) / 3;

	if (d > (limit > 2 ? limit : 2) || d >= (int)strlen(word))
		return;
	if (nearest->best != NULL &&
	    (d > nearest->distance || (d == nearest->distance && strcmp(candidate, nearest->best) >= 0)))
		return;
	free(nearest->best);
	nearest->best = xstrdup(candidate);
	nearest->distance = d;
}

static void
nearest_final(sqlite3_context *context)
{
	struct nearest *nearest = sqlite3_aggregate_context(context, 0);

	if (nearest != NULL && nearest->best != NULL)
		sqlite3_result_text(context, nearest->best, -1, free);
}

/* Digits get their count in front, so that 10 sorts after 2. */
static void
add_number(struct buf *key, const char **p)
{
	while (**p == '0' && (*p)[1] >= '0' && (*p)[1] <= '9')
		(*p)++;
	size_t digits = strspn(*p, "0123456789");

	buf_putc(key, (char)('0' + (digits < 60 ? digits : 60)));
	buf_add(key, *p, digits);
	*p += digits;
}

static void
sql_sort_key(sqlite3_context *context, int argc, sqlite3_value **argv)
{
	const char *text = (const char *)sqlite3_value_text(argv[0]);
	utf8proc_uint8_t *folded = NULL;
	struct buf key = {0};

	(void)argc;
	if (text == NULL)
		return;
	utf8proc_ssize_t length = utf8proc_map((const utf8proc_uint8_t *)text, 0, &folded,
	    UTF8PROC_NULLTERM | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD);

	if (length >= 0)
		for (const char *p = (const char *)folded; *p != '\0';) {
			if (*p >= '0' && *p <= '9')
				add_number(&key, &p);
			else
				buf_putc(&key, *p++);
		}
	sqlite3_result_text(context, buf_text(&key), (int)key.len, SQLITE_TRANSIENT);
	buf_free(&key);
	free(folded);
}

void
functions_register(struct sqlite3 *sqlite)
{
	int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;

	sqlite3_create_function(sqlite, "afstand", 2, flags, NULL, sql_distance, NULL, NULL);
	sqlite3_create_function(sqlite, "dichtst", 2, flags, NULL, NULL, nearest_step, nearest_final);
	functions_register_cycles(sqlite);
	functions_register_text(sqlite);
	functions_register_uuid(sqlite);
	sqlite3_create_function(sqlite, "sorteer", 1, flags, NULL, sql_sort_key, NULL, NULL);
}
