/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Lines that are no text but give links an address: `[word]: https://...`
 * (https://spec.commonmark.org/0.30/#link-reference-definitions). Whoever does not know them writes one by chance, as
 * in
 * `[@kst-1]: a remark`, and the line is gone from the page.
 */
#ifndef TEXT_MARKDOWN_DEFINED_H
#define TEXT_MARKDOWN_DEFINED_H

#include "text/markdown_tree.h"

/*
 * Calls `lost` in the order of the text for each definition that no link uses, or that takes the place of a citation,
 * with what stands between its brackets. The tree has been read.
 */
void md_defined_check(
    const struct md_tree *tree, void (*lost)(void *arg, struct md_place place, struct str label), void *arg);

#endif
