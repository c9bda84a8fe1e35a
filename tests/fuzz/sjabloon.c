/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * Two templates (parted by a NUL) over data of each kind: what a check finds nothing in has no unknown name when
 * rendered, and a text of the data never comes out as markup.
 */
#include "fuzz.h"
#include "text/mustache.h"
#include "text/utf8.h"

#define EVIL "<\x01&"

static struct data *
make_data(struct pool *pool)
{
	struct data *map = data_map(pool), *list = data_list(pool), *entry = data_map(pool);

	data_put(pool, entry, "a", data_text(pool, EVIL, sizeof(EVIL) - 1));
	data_put(pool, entry, "d", list);
	data_push(pool, list, data_map(pool));
	data_put(pool, (struct data *)data_at(list, 0), "a", data_null(pool));
	data_put(pool, (struct data *)data_at(list, 0), "d", data_list(pool));
	data_specimen(list, entry);
	data_put(pool, map, "a", data_text(pool, EVIL, sizeof(EVIL) - 1));
	data_put(pool, map, "b", data_html(pool, "<b>", 3));
	data_put(pool, map, "c", data_false(pool));
	data_put(pool, map, "d", list);
	data_put(pool, map, "e", entry);
	data_put(pool, map, "f", data_null(pool));
	data_put(pool, map, "h", data_pointed(pool));
	data_put(pool, map, "g", data_text(pool, "twee", 4));
	return map;
}

static bool
is_unknown(enum mustache_fault fault)
{
	return fault == MUSTACHE_UNKNOWN_NAME || fault == MUSTACHE_UNKNOWN_BLOCK || fault == MUSTACHE_RAW_TEXT ||
	       fault == MUSTACHE_NOT_TEXT;
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str one = fuzz_str(data, size);
	size_t bad;

	if (!utf8_valid(one, &bad) || memchr(data, 1, size) != NULL)
		return 0;
	const char *nul = size > 0 ? memchr(data, 0, size) : NULL;
	struct str two = nul != NULL ? (struct str){nul + 1, (size_t)(one.p + size - nul) - 1} : STR("{{a}}");
	struct mustache_set *set = mustache_new();
	struct pool pool = {0};
	struct data *map = make_data(&pool);
	struct mustache_error error, later;
	struct buf out = {0};

	if (nul != NULL)
		one.n = (size_t)(nul - one.p);
	if (mustache_add(set, "een", one, &error) == 0 && mustache_add(set, "twee", two, &error) == 0) {
		int checked = mustache_render(set, "een", map, MUSTACHE_CHECK, &out, &error);

		MUST(out.len == 0);
		int rendered = mustache_render(set, "een", map, MUSTACHE_STRICT, &out, &later);

		MUST(rendered == 0 || out.len == 0);
		MUST(checked != 0 || rendered == 0 || !is_unknown(later.fault));
		/* A template cannot hold the letter that the evil text holds: where it stands, a text came out. */
		if (out.len > 0)
			for (const char *p = out.data; (p = memchr(p, 1, out.len - (size_t)(p - out.data))) != NULL;
			     p++)
				MUST(p >= out.data + 4 && memcmp(p - 4, "&lt;", 4) == 0);
		buf_reset(&out);
		mustache_render(set, "een", map, MUSTACHE_SPEC, &out, &error);
	} else {
		MUST(error.line >= 1 && error.column >= 1);
	}
	buf_free(&out);
	pool_clear(&pool);
	mustache_free(set);
	return 0;
}
