/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/data.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

struct entry {
	uint32_t tag; /* of the name: tells almost all names apart without touching their bytes */
	size_t length;
	const char *name;
	struct data *value;
};

struct list {
	struct data **items;
	size_t count, cap;
	struct data *specimen; /* or NULL */
};

struct map {
	struct entry *entries;
	size_t count, cap;
};

struct data {
	enum data_kind kind;
	union {
		struct str text;
		struct list list;
		struct map map;
	} as;
};

static struct data *
make(struct pool *pool, enum data_kind kind)
{
	struct data *data = pool_alloc(pool, sizeof(*data));

	data->kind = kind;
	return data;
}

static struct data *
make_text(struct pool *pool, enum data_kind kind, const char *text, size_t length)
{
	struct data *data = make(pool, kind);

	data->as.text = (struct str){length > 0 ? pool_copy(pool, text, length) : "", length};
	return data;
}

struct data *
data_null(struct pool *pool)
{
	return make(pool, DATA_NULL);
}

struct data *
data_false(struct pool *pool)
{
	return make(pool, DATA_FALSE);
}

struct data *
data_text(struct pool *pool, const char *text, size_t length)
{
	return make_text(pool, DATA_TEXT, text, length);
}

struct data *
data_html(struct pool *pool, const char *text, size_t length)
{
	return make_text(pool, DATA_HTML, text, length);
}

struct data *
data_list(struct pool *pool)
{
	return make(pool, DATA_LIST);
}

struct data *
data_map(struct pool *pool)
{
	return make(pool, DATA_MAP);
}

/* The array with room for more; what it replaces stays in the pool: half of the new one at most. */
static void *
grow(struct pool *pool, const void *old, size_t count, size_t *cap, size_t size)
{
	*cap = *cap > 0 ? *cap * 2 : 4;
	void *array = pool_alloc(pool, *cap * size);

	if (count > 0)
		memcpy(array, old, count * size);
	return array;
}

static uint32_t
tag_of(struct str name)
{
	if (name.n == 0)
		return 0;
	uint32_t first = (unsigned char)name.p[0], middle = (unsigned char)name.p[name.n / 2];
	uint32_t last = (unsigned char)name.p[name.n - 1];

	return first << 24 | middle << 16 | last << 8 | (uint32_t)(name.n & 0xff);
}

static struct entry *
find(const struct map *map, struct str name)
{
	uint32_t tag = tag_of(name);

	for (size_t i = 0; i < map->count; i++) {
		struct entry *entry = &map->entries[i];

		if (entry->tag == tag && entry->length == name.n && memcmp(entry->name, name.p, name.n) == 0)
			return entry;
	}
	return NULL;
}

void
data_put(struct pool *pool, struct data *map, const char *name, struct data *value)
{
	assert(map->kind == DATA_MAP && value != NULL);
	struct map *m = &map->as.map;
	struct entry *known = find(m, str_of(name));

	if (known != NULL) {
		known->value = value;
		return;
	}
	if (m->count == m->cap)
		m->entries = grow(pool, m->entries, m->count, &m->cap, sizeof(*m->entries));
	size_t length = strlen(name);

	m->entries[m->count++] = (struct entry){tag_of(str_of(name)), length, pool_copy(pool, name, length), value};
}

void
data_push(struct pool *pool, struct data *list, struct data *value)
{
	assert(list->kind == DATA_LIST && value != NULL);
	struct list *l = &list->as.list;

	if (l->count == l->cap)
		l->items = grow(pool, l->items, l->count, &l->cap, sizeof(struct data *));
	l->items[l->count++] = value;
}

void
data_specimen(struct data *list, struct data *map)
{
	assert(list->kind == DATA_LIST);
	list->as.list.specimen = map;
}

enum data_kind
data_kind(const struct data *data)
{
	return data->kind;
}

struct str
data_str(const struct data *data)
{
	return data->kind == DATA_TEXT || data->kind == DATA_HTML ? data->as.text : (struct str){"", 0};
}

size_t
data_count(const struct data *list)
{
	return list->kind == DATA_LIST ? list->as.list.count : 0;
}

const struct data *
data_at(const struct data *list, size_t i)
{
	assert(list->kind == DATA_LIST && i < list->as.list.count);
	return list->as.list.items[i];
}

const struct data *
data_get(const struct data *map, struct str name)
{
	if (map->kind != DATA_MAP)
		return NULL;
	const struct entry *entry = find(&map->as.map, name);

	return entry != NULL ? entry->value : NULL;
}

const struct data *
data_sample(const struct data *list)
{
	return list->kind == DATA_LIST ? list->as.list.specimen : NULL;
}
