/* SPDX-License-Identifier: EUPL-1.2 */
#include "render/relay.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

#include "base/mem.h"

#define SLOTS 64		/* files on their way: pages differ in the time they take */
#define TAKERS 3		/* who writes waits for the disk half of the time */
#define LARGE ((size_t)1 << 20) /* bytes of a file that who adds it rather waits for than has copied */

struct slot {
	struct buf path, copy;
	struct str bytes; /* the copy, or of a large file what was given */
	bool *taken;	  /* of a large file, where who waits for it looks; or NULL */
};

struct relay {
	int (*take)(void *arg, const char *path, struct str bytes);
	void *arg;
	pthread_t threads[TAKERS];
	int thread_count;
	pthread_mutex_t lock; /* of all below */
	pthread_cond_t changed;
	struct slot slots[SLOTS];
	size_t first, count; /* slots[first] is taken next */
	bool closing;
	int result;
};

/* The oldest file goes from its slot into `mine`, which the slot gets back to fill again. The lock is held. */
static void
take_slot(struct relay *relay, struct slot *mine)
{
	struct slot next = relay->slots[relay->first];

	relay->slots[relay->first] = *mine;
	*mine = next;
	relay->first = (relay->first + 1) % SLOTS;
	relay->count--;
	pthread_cond_broadcast(&relay->changed);
}

static void
slot_clear(struct slot *slot)
{
	buf_free(&slot->path);
	buf_free(&slot->copy);
}

static void *
take_all(void *arg)
{
	struct relay *relay = arg;
	struct slot mine = {0};

	pthread_mutex_lock(&relay->lock);
	for (;;) {
		while (relay->count == 0 && !relay->closing)
			pthread_cond_wait(&relay->changed, &relay->lock);
		if (relay->count == 0)
			break;
		take_slot(relay, &mine);
		int result = relay->result;

		pthread_mutex_unlock(&relay->lock);
		if (result == 0)
			result = relay->take(relay->arg, buf_text(&mine.path), mine.bytes);
		pthread_mutex_lock(&relay->lock);
		if (relay->result == 0)
			relay->result = result;
		if (mine.taken != NULL)
			*mine.taken = true;
		pthread_cond_broadcast(&relay->changed);
	}
	pthread_mutex_unlock(&relay->lock);
	slot_clear(&mine);
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
	while (relay->thread_count < TAKERS &&
	       pthread_create(&relay->threads[relay->thread_count], NULL, take_all, relay) == 0)
		relay->thread_count++;
	return relay;
}

/* Puts a file in a free slot, and waits for it to be taken where it is large. The lock is held. */
static void
put(struct relay *relay, const char *path, struct str bytes)
{
	struct slot *slot = &relay->slots[(relay->first + relay->count) % SLOTS];
	bool taken = false;

	relay->count++;
	buf_reset(&slot->path);
	buf_puts(&slot->path, path);
	slot->bytes = bytes;
	slot->taken = bytes.n > LARGE ? &taken : NULL;
	if (bytes.n <= LARGE) {
		buf_reset(&slot->copy);
		buf_putstr(&slot->copy, bytes);
		slot->bytes = buf_str(&slot->copy);
	}
	pthread_cond_broadcast(&relay->changed);
	while (bytes.n > LARGE && !taken)
		pthread_cond_wait(&relay->changed, &relay->lock);
}

int
relay_add(void *arg, const char *path, struct str bytes)
{
	struct relay *relay = arg;

	pthread_mutex_lock(&relay->lock);
	while (relay->count == SLOTS && relay->result == 0)
		pthread_cond_wait(&relay->changed, &relay->lock);
	if (relay->result == 0 && relay->thread_count > 0)
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
	pthread_mutex_lock(&relay->lock);
	relay->closing = true;
	pthread_cond_broadcast(&relay->changed);
	pthread_mutex_unlock(&relay->lock);
	for (int i = 0; i < relay->thread_count; i++)
		pthread_join(relay->threads[i], NULL);
	int result = relay->result;

	for (size_t i = 0; i < SLOTS; i++)
		slot_clear(&relay->slots[i]);
	pthread_mutex_destroy(&relay->lock);
	pthread_cond_destroy(&relay->changed);
	free(relay);
	return result;
}
