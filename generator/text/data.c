/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/data.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

/* A page may have a million of these: no field is wider than it must be. */
struct entry {
	const char *name;
	struct data *value;
	uint32_t tag; /* of the name: tells almost all names apart without touching their bytes */
	uint32_t length;
};

struct list {
	struct data **items;
	struct data *specimen; /* or NULL */
};

struct data {
	enum data_kind kind;
	uint32_t count, cap; /* of a list or map */
	union {
		struct str text;
		struct list list;
		struct entry *entries; /* of a map */
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
	static const struct data null = {.kind = DATA_NULL};

	(void)pool;
	return (struct data *)&null; /* nothing can be put into it */
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

struct data *
data_map_of(struct pool *pool, size_t count)
{
	struct data *map = data_map(pool);

	map->cap = (uint32_t)count;
	map->as.entries = pool_alloc(pool, count * sizeof(struct entry));
	return map;
}

struct data *
data_pointed(struct pool *pool)
{
	return make(pool, DATA_POINTED);
}

/* The array with room for more; what it replaces stays in the pool: half of the new one at most. */
static void *
grow(struct pool *pool, struct data *data, const void *old, size_t size)
{
	assert(data->cap <= UINT32_MAX / 2);
	data->cap = data->cap > 0 ? data->cap * 2 : 4;
	void *array = pool_alloc(pool, data->cap * size);

	if (data->count > 0)
		memcpy(array, old, data->count * size);
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
find(const struct data *map, struct str name)
{
	uint32_t tag = tag_of(name);

	for (size_t i = 0; i < map->count; i++) {
		struct entry *entry = &map->as.entries[i];

		if (entry->tag == tag && entry->length == name.n && memcmp(entry->name, name.p, name.n) == 0)
			return entry;
	}
	return NULL;
}

static void
put(struct pool *pool, struct data *map, struct str name, bool copies, struct data *value)
{
	assert(map->kind == DATA_MAP && value != NULL && name.n <= UINT32_MAX);
	struct entry *known = find(map, name);

	if (known != NULL) {
		known->value = value;
		return;
	}
	if (map->count == map->cap)
		map->as.entries = grow(pool, map, map->as.entries, sizeof(struct entry));
	map->as.entries[map->count++] =
	    (struct entry){copies ? pool_copy(pool, name.p, name.n) : name.p, value, tag_of(name), (uint32_t)name.n};
}

void
data_put(struct pool *pool, struct data *map, const char *name, struct data *value)
{
	put(pool, map, str_of(name), true, value);
}

void
data_put_as(struct pool *pool, struct data *map, const char *name, struct data *value)
{
	put(pool, map, str_of(name), false, value);
}

void
data_push(struct pool *pool, struct data *list, struct data *value)
{
	assert(list->kind == DATA_LIST && value != NULL);
	if (list->count == list->cap)
		list->as.list.items = grow(pool, list, list->as.list.items, sizeof(struct data *));
	list->as.list.items[list->count++] = value;
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
	return list->kind == DATA_LIST ? list->count : 0;
}

const struct data *
data_at(const struct data *list, size_t i)
{
	assert(list->kind == DATA_LIST && i < list->count);
	return list->as.list.items[i];
}

const struct data *
data_get(const struct data *map, struct str name)
{
	if (map->kind != DATA_MAP)
		return NULL;
	const struct entry *entry = find(map, name);

	return entry != NULL ? entry->value : NULL;
}

const struct data *
data_sample(const struct data *list)
{
	return list->kind == DATA_LIST ? list->as.list.specimen : NULL;
}

const struct data *
data_truth(bool truth)
{
	static const struct data yes = {.kind = DATA_TEXT, .as.text = {"1", 1}}, no = {.kind = DATA_FALSE};

	return truth ? &yes : &no;
}
