/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * A ZIP file (APPNOTE.TXT of PKWARE, 6.3.3, without ZIP64) of which the bytes follow from its contents alone: no dates
 * but 1 January 1980, no owner, entries in the order given.
 */
#ifndef BASE_ZIP_H
#define BASE_ZIP_H

#include "base/buf.h"

/* `struct zip z = {0};` is empty. */
struct zip {
	struct buf entries, directory;
	unsigned count;
};

/* Adds a file; `stored`: as it is, not compressed. At most 65535 files and 4 GiB in all: that is for the caller. */
void zip_add(struct zip *zip, const char *name, struct str bytes, bool stored);

/* Appends the whole file to `out`; `zip` is empty after. */
void zip_end(struct zip *zip, struct buf *out);

#endif
