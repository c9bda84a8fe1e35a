/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/deal.h"

#include <stddef.h>
#include <sys/mman.h>

/* Few enough that neither waits long for the other in the end, and enough that they are seldom taken. */
#define SHARE 8

bool
deal_is_mine(struct hand *hand, long number)
{
	if (number >= hand->until) {
		hand->from = atomic_fetch_add(&hand->deal->next, SHARE);
		hand->until = hand->from + SHARE;
	}
	return number >= hand->from && number < atomic_load(&hand->deal->failed);
}

void
deal_fail(struct deal *deal, long number)
{
	long known = atomic_load(&deal->failed);

	while (number < known && !atomic_compare_exchange_weak(&deal->failed, &known, number))
		continue;
}

struct deal *
deal_open(void)
{
	struct deal *deal = mmap(NULL, sizeof *deal, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (deal == MAP_FAILED)
		return NULL;
	atomic_init(&deal->next, 0);
	atomic_init(&deal->failed, DEAL_NONE);
	return deal;
}

void
deal_close(struct deal *deal)
{
	if (deal != NULL)
		munmap(deal, sizeof *deal);
}
