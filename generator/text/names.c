/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/names.h"

#include <stdint.h>
#include <stdlib.h>

struct names_slot {
	struct str name; /* p is NULL in an empty slot */
	uint64_t hash;
	size_t number;
};

/* FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
static uint64_t
hash_of(struct str name)
{
	uint64_t hash = 0xcbf29ce484222325u;

	for (size_t i = 0; i < name.n; i++) {
		hash ^= (unsigned char)name.p[i];
		hash *= 0x100000001b3u;
	}
	return hash;
}

/* The slot that holds `name`, or the empty one where it belongs. `size` is a power of two with room to spare. */
static struct names_slot *
slot_of(struct names_slot *slots, size_t size, uint64_t hash, struct str name)
{
	size_t i = (size_t)hash & (size - 1);

	while (slots[i].name.p != NULL && (slots[i].hash != hash || !str_eq(slots[i].name, name)))
		i = (i + 1) & (size - 1);
	return &slots[i];
}

static void
grow(struct names *names)
{
	size_t size = names->size > 0 ? names->size * 2 : 16;
	struct names_slot *slots = xcalloc(size, sizeof(*slots));

	for (size_t i = 0; i < names->size; i++) {
		const struct names_slot *old = &names->slots[i];

		if (old->name.p != NULL)
			*slot_of(slots, size, old->hash, old->name) = *old;
	}
	free(names->slots);
	names->slots = slots;
	names->size = size;
}

size_t *
names_at(struct names *names, struct str name)
{
	uint64_t hash = hash_of(name);

	if (names->count >= names->size / 2)
		grow(names);
	struct names_slot *slot = slot_of(names->slots, names->size, hash, name);

	if (slot->name.p == NULL) {
		slot->name = (struct str){pool_copy(&names->pool, name.p, name.n), name.n};
		slot->hash = hash;
		names->count++;
	}
	return &slot->number;
}

void
names_clear(struct names *names)
{
	free(names->slots);
	pool_clear(&names->pool);
	*names = (struct names){0};
}
