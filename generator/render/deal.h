/* SPDX-License-Identifier: EUPL-1.2 */
/* Who makes which page, where a copy of the program makes some of them (render/helper.h). */
#ifndef RENDER_DEAL_H
#define RENDER_DEAL_H

#include <stdatomic.h>
#include <stdbool.h>

/* All pages have a number, in order from 0, that is the same in both. In memory that both share. */
struct deal {
	atomic_long next;   /* the first that nobody has taken */
	atomic_long failed; /* the first of which is known that it cannot be made; DEAL_NONE */
};

#define DEAL_NONE __LONG_MAX__
#define DEAL_START ((struct deal){0, DEAL_NONE})

/* Whoever is done takes the next few, so that both end at the same time. `struct hand h = {.deal = deal};` has none. */
struct hand {
	struct deal *deal;
	long from, until; /* of what was taken last */
};

/*
 * Whether the page `number` is ours to make. Asked of each page in order. Behind a page that cannot be made none is:
 * those before it are made all the same, so that the first one is found whoever is faster.
 */
bool deal_is_mine(struct hand *hand, long number);

/* The page `number` cannot be made. */
void deal_fail(struct deal *deal, long number);

/* One that both share, or NULL where there is no memory for it. */
struct deal *deal_open(void);
void deal_close(struct deal *deal); /* NULL is fine */

#endif
