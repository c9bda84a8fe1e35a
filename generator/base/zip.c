/* SPDX-License-Identifier: EUPL-1.2 */
#define ZLIB_CONST /* next_in is not written through */
#include "base/zip.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "base/mem.h"

static void
put16(struct buf *out, unsigned value)
{
	buf_putc(out, (char)(value & 0xff));
	buf_putc(out, (char)(value >> 8 & 0xff));
}

static void
put32(struct buf *out, uint32_t value)
{
	put16(out, value & 0xffff);
	put16(out, value >> 16);
}

/* Deflates `bytes` without a header of zlib's. There is room for the worst case, so it cannot fail but for memory. */
static void
deflate_all(struct str bytes, struct buf *out)
{
	z_stream stream = {.next_in = (const Bytef *)bytes.p, .avail_in = (uInt)bytes.n};

	if (deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK)
		(void)xmalloc(SIZE_MAX / 2); /* says that there is no memory */
	size_t room = deflateBound(&stream, (uLong)bytes.n);
	char *packed = xmalloc(room);

	stream.next_out = (Bytef *)packed;
	stream.avail_out = (uInt)room;
	deflate(&stream, Z_FINISH);
	buf_add(out, packed, stream.total_out);
	deflateEnd(&stream);
	free(packed);
}

/* What the local header and the directory have in common, from «version needed» on. */
static void
put_common(struct buf *out, const char *name, struct str bytes, size_t packed, bool stored)
{
	put16(out, stored ? 10 : 20);
	put16(out, 0x0800); /* names are UTF-8 */
	put16(out, stored ? 0 : Z_DEFLATED);
	put16(out, 0);
	put16(out, 0x0021); /* 1 January 1980 */
	put32(out, (uint32_t)crc32(0, (const Bytef *)bytes.p, (uInt)bytes.n));
	put32(out, (uint32_t)packed);
	put32(out, (uint32_t)bytes.n);
	put16(out, (unsigned)strlen(name));
	put16(out, 0); /* no extra field */
}

void
zip_add(struct zip *zip, const char *name, struct str bytes, bool stored)
{
	struct buf packed = {0};
	uint32_t offset = (uint32_t)zip->entries.len;

	if (stored)
		buf_putstr(&packed, bytes);
	else
		deflate_all(bytes, &packed);
	put32(&zip->entries, 0x04034b50);
	put_common(&zip->entries, name, bytes, packed.len, stored);
	buf_puts(&zip->entries, name);
	buf_putstr(&zip->entries, buf_str(&packed));

	put32(&zip->directory, 0x02014b50);
	put16(&zip->directory, 20);
	put_common(&zip->directory, name, bytes, packed.len, stored);
	put16(&zip->directory, 0); /* no comment */
	put16(&zip->directory, 0); /* the first disk */
	put16(&zip->directory, 0);
	put32(&zip->directory, 0);
	put32(&zip->directory, offset);
	buf_puts(&zip->directory, name);
	zip->count++;
	buf_free(&packed);
}

void
zip_end(struct zip *zip, struct buf *out)
{
	size_t at = zip->entries.len;

	buf_putstr(out, buf_str(&zip->entries));
	buf_putstr(out, buf_str(&zip->directory));
	put32(out, 0x06054b50);
	put32(out, 0);
	put16(out, zip->count);
	put16(out, zip->count);
	put32(out, (uint32_t)zip->directory.len);
	put32(out, (uint32_t)at);
	put16(out, 0);
	buf_free(&zip->entries);
	buf_free(&zip->directory);
	zip->count = 0;
}
