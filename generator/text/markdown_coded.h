/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Control characters that are written as a code: `&#7;`. The file holds none, but the page and the document would; in
 * XML there is no place for one.
 */
#ifndef TEXT_MARKDOWN_CODED_H
#define TEXT_MARKDOWN_CODED_H

#include "text/markdown_tree.h"

/* Calls `found` for the first such code, if there is one. The tree has been read. */
void md_coded_check(
    const struct md_tree *tree, void (*found)(void *arg, struct md_place place, struct str code), void *arg);

#endif
