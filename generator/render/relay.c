/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/relay.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/mem.h"

#define SLOTS 64		/* files on their way: pages differ in the time they take */
#define LARGE ((size_t)1 << 20) /* bytes of a file that who adds it rather waits for than has copied */

struct slot {
	struct buf path, copy;
	struct str bytes; /* the copy, or of a large file what was given */
};

struct relay {
	int (*take)(void *arg, const char *path, struct str bytes);
	void *arg;
	pthread_t thread;
	bool threaded;
	pthread_mutex_t lock; /* of all below, but for the slots between them: those are of one side only */
	pthread_cond_t changed;
	struct slot slots[SLOTS];
	size_t first, count; /* slots[first] is taken next */
	size_t taken;	     /* files until now */
	bool closing;
	int result;
};

static void *
take_all(void *arg)
{
	struct relay *relay = arg;

	pthread_mutex_lock(&relay->lock);
	for (;;) {
		while (relay->count == 0 && !relay->closing)
			pthread_cond_wait(&relay->changed, &relay->lock);
		if (relay->count == 0)
			break;
		struct slot *slot = &relay->slots[relay->first];
		int result = relay->result;

		pthread_mutex_unlock(&relay->lock);
		if (result == 0)
			result = relay->take(relay->arg, buf_text(&slot->path), slot->bytes);
		pthread_mutex_lock(&relay->lock);
		relay->result = result;
		relay->first = (relay->first + 1) % SLOTS;
		relay->count--;
		relay->taken++;
		pthread_cond_broadcast(&relay->changed);
	}
	pthread_mutex_unlock(&relay->lock);
	return NULL;
}

struct relay *
relay_open(int (*take)(void *arg, const char *path, struct str bytes), void *arg)
{
	struct relay *relay = xcalloc(1, sizeof *relay);

	relay->take = take;
	relay->arg = arg;
	pthread_mutex_init(&relay->lock, NULL);
	pthread_cond_init(&relay->changed, NULL);
	relay->threaded = pthread_create(&relay->thread, NULL, take_all, relay) == 0;
	return relay;
}

/* Puts a file in a free slot, and waits for it to be taken where it is large. The lock is held. */
static void
put(struct relay *relay, const char *path, struct str bytes)
{
	struct slot *slot = &relay->slots[(relay->first + relay->count) % SLOTS];
	size_t number = relay->taken + relay->count++;

	buf_reset(&slot->path);
	buf_puts(&slot->path, path);
	slot->bytes = bytes;
	if (bytes.n <= LARGE) {
		buf_reset(&slot->copy);
		buf_putstr(&slot->copy, bytes);
		slot->bytes = buf_str(&slot->copy);
	}
	pthread_cond_broadcast(&relay->changed);
	while (bytes.n > LARGE && relay->taken <= number)
		pthread_cond_wait(&relay->changed, &relay->lock);
}

int
relay_add(void *arg, const char *path, struct str bytes)
{
	struct relay *relay = arg;

	pthread_mutex_lock(&relay->lock);
	while (relay->count == SLOTS && relay->result == 0)
		pthread_cond_wait(&relay->changed, &relay->lock);
	if (relay->result == 0 && relay->threaded)
		put(relay, path, bytes);
	else if (relay->result == 0)
		relay->result = relay->take(relay->arg, path, bytes);
	int result = relay->result;

	pthread_mutex_unlock(&relay->lock);
	return result;
}

int
relay_result(struct relay *relay)
{
	pthread_mutex_lock(&relay->lock);
	int result = relay->result;

	pthread_mutex_unlock(&relay->lock);
	return result;
}

int
relay_close(struct relay *relay)
{
	if (relay->threaded) {
		pthread_mutex_lock(&relay->lock);
		relay->closing = true;
		pthread_cond_signal(&relay->changed);
		pthread_mutex_unlock(&relay->lock);
		pthread_join(relay->thread, NULL);
	}
	int result = relay->result;

	for (size_t i = 0; i < SLOTS; i++) {
		buf_free(&relay->slots[i].path);
		buf_free(&relay->slots[i].copy);
	}
	pthread_mutex_destroy(&relay->lock);
	pthread_cond_destroy(&relay->changed);
	free(relay);
	return result;
}
