/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What the program carries of the style: the components of NL Design System and the font, from npm, made small when the
 * program is made (scripts/css.sh, generator/embed-bytes.sh). None where that could not be had: then the site has the
 * style of templates/ alone.
 */
#ifndef RENDER_CARRIED_H
#define RENDER_CARRIED_H

#include <stddef.h>

struct carried_file {
	const char *path; /* "nlds.css", "lettertypen/source-sans-3.woff2" */
	const unsigned char *bytes;
	size_t size;
};

extern const struct carried_file carried_files[]; /* in byte order of the paths */
extern const size_t carried_count;

#endif
