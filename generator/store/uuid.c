/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * uuid5(name): the name-based identifier of RFC 9562, section 5.5, within a namespace of this program: the same name
 * gives the same identifier on every machine, at every address.
 */
#include <nettle/sha1.h>
#include <sqlite3.h>

#include "base/buf.h"
#include "store/functions.h"

#define UUID_BYTES 16

/* Drawn once, at random (version 4). A change of it would change every identifier that was ever published. */
static const unsigned char namespace[UUID_BYTES] = {
    0xdf, 0x21, 0x10, 0x6d, 0x8f, 0x7a, 0x41, 0x18, 0x83, 0x50, 0x64, 0xfe, 0x6c, 0xf8, 0xb4, 0x3c};

static void
sql_uuid5(sqlite3_context *context, int count, sqlite3_value **values)
{
	(void)count;
	const unsigned char *name = sqlite3_value_text(values[0]);
	unsigned char digest[SHA1_DIGEST_SIZE];
	struct buf out = {0};
	struct sha1_ctx sha;

	if (name == NULL)
		return; /* NULL */
	sha1_init(&sha);
	sha1_update(&sha, sizeof namespace, namespace);
	sha1_update(&sha, (size_t)sqlite3_value_bytes(values[0]), name);
	sha1_digest(&sha, sizeof digest, digest);
	digest[6] = (unsigned char)((digest[6] & 0x0f) | 0x50); /* version 5 */
	digest[8] = (unsigned char)((digest[8] & 0x3f) | 0x80); /* variant of the RFC */
	for (int i = 0; i < UUID_BYTES; i++)
		buf_printf(&out, "%s%02x", i == 4 || i == 6 || i == 8 || i == 10 ? "-" : "", digest[i]);
	sqlite3_result_text(context, out.data, (int)out.len, SQLITE_TRANSIENT);
	buf_free(&out);
}

void
functions_register_uuid(struct sqlite3 *sqlite)
{
	sqlite3_create_function(
	    sqlite, "uuid5", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, NULL, sql_uuid5, NULL, NULL);
}
