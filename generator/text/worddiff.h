/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * What changed in a text, word by word: the shortest way from the one to the other (E. W. Myers, "An O(ND) Difference
 * Algorithm and Its Variations", 1986). A word is what stands between blanks; a mark at its end (, . ; : ! ? ) and the
 * like) is a word of its own. How many blanks there are, and where lines end, does not count.
 */
#ifndef TEXT_WORDDIFF_H
#define TEXT_WORDDIFF_H

#include <stdbool.h>

#include "base/buf.h"

enum worddiff_kind { WORDDIFF_SAME, WORDDIFF_GONE, WORDDIFF_NEW };

struct worddiff_part {
	enum worddiff_kind kind;
	bool space;	 /* a blank goes before it */
	struct str text; /* words with one blank between; valid during the call */
};

/*
 * Calls `part` for each run of words that stayed, went or came, in order; where words made place for others those that
 * went go first. A few words that stayed between two larger changes count as changed too: that reads better.
 * With `context` above 0 only that many words are shown beside a change, and "…" for the rest.
 *
 * Returns whether any word differs; if not, `part` is not called. Texts that differ in very much (over 2,000 words that
 * went or came) are told as one change.
 */
bool worddiff(
    struct str was, struct str now, int context, void (*part)(void *arg, const struct worddiff_part *part), void *arg);

#endif
