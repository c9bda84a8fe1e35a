/* SPDX-License-Identifier: EUPL-1.2 */
/* What programs know a finding by. */
#include <string.h>

#include "store/findings_internal.h"

/* FNV-1a, 64 bits. */
static uint64_t
hash_add(uint64_t hash, char c)
{
	return (hash ^ (unsigned char)c) * 0x100000001b3U;
}

static uint64_t
hash_text(uint64_t hash, struct str text)
{
	for (size_t i = 0; i < text.n; i++)
		hash = hash_add(hash, text.p[i]);
	return hash_add(hash, '\0');
}

/* A message may name a line: its numbers do not count. */
static uint64_t
hash_without_digits(uint64_t hash, struct str text)
{
	for (size_t i = 0; i < text.n; i++)
		if (text.p[i] < '0' || text.p[i] > '9')
			hash = hash_add(hash, text.p[i]);
	return hash_add(hash, '\0');
}

/* As RFC 3986 has it: all but the unreserved characters and '/' become %NN. */
static void
put_uri(struct str bytes, struct buf *out)
{
	for (size_t i = 0; i < bytes.n; i++) {
		unsigned char c = (unsigned char)bytes.p[i];

		if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
		    (c != '\0' && strchr("-._~/", c) != NULL))
			buf_putc(out, (char)c);
		else
			buf_printf(out, "%%%02X", c);
	}
}

static void
put_address(const struct findings *findings, struct str path, struct buf *out)
{
	struct buf bytes = {0};

	buf_reset(out);
	put_uri(str_of(findings->prefix), out);
	path_bytes(path, &bytes);
	put_uri(buf_str(&bytes), out);
	buf_free(&bytes);
}

void
findings_mark(const struct findings *findings)
{
	db_run(findings->db, "kenmerk",
	    "DROP TABLE IF EXISTS temp.kenmerk;"
	    "CREATE TEMP TABLE kenmerk AS SELECT *, '' AS uri, '' AS vingerafdruk FROM " FINDINGS FINDINGS_ORDER);
	struct query *q =
	    query_open(findings->db, "findings", "SELECT rowid, pad, regel, code, melding FROM kenmerk ORDER BY rowid");
	struct query *mark =
	    query_open(findings->db, "kenmerk", "UPDATE kenmerk SET uri = ?2, vingerafdruk = ?3 WHERE rowid = ?1");
	struct lines lines = {.source = findings->source};
	struct buf uri = {0}, print = {0};

	while (query_step(q)) {
		struct str line = lines_get(&lines, query_str(q, 1), (int)query_int_at(q, 2));
		uint64_t hash = hash_text(0xcbf29ce484222325U, query_str(q, 3));

		hash = hash_text(hash, query_str(q, 1));
		hash = hash_text(hash, str_trim(line));
		hash = hash_without_digits(hash, query_str(q, 4));
		buf_reset(&print);
		buf_printf(&print, "%016llx", (unsigned long long)hash);
		put_address(findings, query_str(q, 1), &uri);
		query_int(mark, 1, query_int_at(q, 0));
		query_text(mark, 2, buf_str(&uri));
		query_text(mark, 3, buf_str(&print));
		query_once(mark);
	}
	lines_close(&lines);
	buf_free(&uri);
	buf_free(&print);
	query_close(q);
	query_close(mark);
	/* The same fault on equal lines: by their order. */
	db_run(findings->db, "kenmerk",
	    "UPDATE kenmerk SET vingerafdruk = vingerafdruk || '-' || n.nr FROM (SELECT rowid AS id,"
	    " row_number() OVER (PARTITION BY vingerafdruk ORDER BY rowid) AS nr FROM kenmerk) n"
	    " WHERE n.id = kenmerk.rowid AND n.nr > 1");
}
