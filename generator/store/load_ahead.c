/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/load_ahead.h"

#include <pthread.h>
#include <stdlib.h>

#include "base/mem.h"

#define SLOTS 8

struct ahead {
	int (*fill)(void *arg, void *item);
	void *arg;
	size_t size;
	pthread_t thread;
	bool threaded, taken; /* taken: the item at `first` is with its taker */
	pthread_mutex_t lock; /* of all below, but for the items themselves: each is of one side only */
	pthread_cond_t changed;
	char *items;
	int results[SLOTS];
	size_t first, count; /* the item at `first` is taken next */
};

static void *
item_at(struct ahead *ahead, size_t slot)
{
	return ahead->items + slot * ahead->size;
}

static void *
fill_all(void *arg)
{
	struct ahead *ahead = arg;
	int result = 0;

	while (result == 0) {
		pthread_mutex_lock(&ahead->lock);
		while (ahead->count == SLOTS)
			pthread_cond_wait(&ahead->changed, &ahead->lock);
		size_t slot = (ahead->first + ahead->count) % SLOTS;

		pthread_mutex_unlock(&ahead->lock);
		result = ahead->fill(ahead->arg, item_at(ahead, slot));
		pthread_mutex_lock(&ahead->lock);
		ahead->results[slot] = result;
		ahead->count++;
		pthread_cond_signal(&ahead->changed);
		pthread_mutex_unlock(&ahead->lock);
	}
	return NULL;
}

struct ahead *
ahead_open(int (*fill)(void *arg, void *item), void *arg, size_t size, bool thread)
{
	struct ahead *ahead = xcalloc(1, sizeof *ahead);

	ahead->fill = fill;
	ahead->arg = arg;
	ahead->size = size;
	ahead->items = xcalloc(SLOTS, size);
	pthread_mutex_init(&ahead->lock, NULL);
	pthread_cond_init(&ahead->changed, NULL);
	ahead->threaded = thread && pthread_create(&ahead->thread, NULL, fill_all, ahead) == 0;
	return ahead;
}

int
ahead_next(struct ahead *ahead, void **item)
{
	if (!ahead->threaded) {
		*item = item_at(ahead, 0);
		return ahead->fill(ahead->arg, *item);
	}
	pthread_mutex_lock(&ahead->lock);
	if (ahead->taken) {
		ahead->first = (ahead->first + 1) % SLOTS;
		ahead->count--;
		pthread_cond_signal(&ahead->changed);
	}
	while (ahead->count == 0)
		pthread_cond_wait(&ahead->changed, &ahead->lock);
	ahead->taken = true;
	*item = item_at(ahead, ahead->first);
	int result = ahead->results[ahead->first];

	pthread_mutex_unlock(&ahead->lock);
	return result;
}

void
ahead_close(struct ahead *ahead, void (*clear)(void *item))
{
	if (ahead->threaded)
		pthread_join(ahead->thread, NULL);
	for (size_t slot = 0; clear != NULL && slot < SLOTS; slot++)
		clear(item_at(ahead, slot));
	pthread_mutex_destroy(&ahead->lock);
	pthread_cond_destroy(&ahead->changed);
	free(ahead->items);
	free(ahead);
}
