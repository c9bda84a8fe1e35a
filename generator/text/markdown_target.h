/* SPDX-License-Identifier: EUPL-1.2 */
/* Where links and images may lead. */
#ifndef TEXT_MARKDOWN_TARGET_H
#define TEXT_MARKDOWN_TARGET_H

#include <stdbool.h>

#include "base/buf.h"

enum md_target {
	MD_TARGET_RELATIVE, /* a file of the plan, or a path that is none */
	MD_TARGET_HERE,	    /* #...: a heading of the page */
	MD_TARGET_OUTSIDE,  /* http, https */
	MD_TARGET_MAIL,	    /* mailto */
	MD_TARGET_UNSAFE,   /* any other scheme, and //host */
};

enum md_target md_target(struct str target);

/* Whether an image's target has a scheme or is an absolute path. */
bool md_target_is_outside(struct str target);

/* Appends `url` for an attribute: what has no place in a URL as %XX, the rest escaped. A % stays as it is. */
void md_put_url(struct buf *out, struct str url);

#endif
