/* SPDX-License-Identifier: EUPL-1.2 */
#include "store/load_ahead.h"

#include <pthread.h>
#include <stdlib.h>

#define SLOTS 8 /* of some files each */

struct slot {
	struct load_rows rows;
	int result;
};

struct ahead {
	int (*fill)(void *arg, struct load_rows *rows);
	void *arg;
	pthread_t thread;
	bool threaded;
	pthread_mutex_t lock; /* of all below, but for the slots between them: those are of one side only */
	pthread_cond_t changed;
	struct slot slots[SLOTS];
	size_t first, count; /* slots[first] is taken next */
};

static void *
fill_all(void *arg)
{
	struct ahead *ahead = arg;
	int result = 0;

	while (result == 0) {
		pthread_mutex_lock(&ahead->lock);
		while (ahead->count == SLOTS)
			pthread_cond_wait(&ahead->changed, &ahead->lock);
		struct slot *slot = &ahead->slots[(ahead->first + ahead->count) % SLOTS];

		pthread_mutex_unlock(&ahead->lock);
		result = slot->result = ahead->fill(ahead->arg, &slot->rows);
		pthread_mutex_lock(&ahead->lock);
		ahead->count++;
		pthread_cond_signal(&ahead->changed);
		pthread_mutex_unlock(&ahead->lock);
	}
	return NULL;
}

struct ahead *
ahead_open(int (*fill)(void *arg, struct load_rows *rows), void *arg, bool thread)
{
	struct ahead *ahead = xcalloc(1, sizeof *ahead);

	ahead->fill = fill;
	ahead->arg = arg;
	pthread_mutex_init(&ahead->lock, NULL);
	pthread_cond_init(&ahead->changed, NULL);
	ahead->threaded = thread && pthread_create(&ahead->thread, NULL, fill_all, ahead) == 0;
	return ahead;
}

int
ahead_next(struct ahead *ahead, struct load_rows *rows)
{
	if (!ahead->threaded)
		return ahead->fill(ahead->arg, rows);
	pthread_mutex_lock(&ahead->lock);
	while (ahead->count == 0)
		pthread_cond_wait(&ahead->changed, &ahead->lock);
	struct slot *slot = &ahead->slots[ahead->first];
	int result = slot->result;

	*rows = slot->rows;
	slot->rows = (struct load_rows){0};
	ahead->first = (ahead->first + 1) % SLOTS;
	ahead->count--;
	pthread_cond_signal(&ahead->changed);
	pthread_mutex_unlock(&ahead->lock);
	return result;
}

void
ahead_close(struct ahead *ahead)
{
	if (ahead->threaded)
		pthread_join(ahead->thread, NULL);
	pthread_mutex_destroy(&ahead->lock);
	pthread_cond_destroy(&ahead->changed);
	free(ahead);
}
