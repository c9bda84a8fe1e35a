/* SPDX-License-Identifier: EUPL-1.2 */
/* Names, links and addresses: no link leads out of plan/, no id out of its folder. The first line is a file, the rest a
 * link. */
#include "fuzz.h"
#include "store/paths.h"
#include "text/markdown_target.h"
#include "text/names.h"
#include "text/slug.h"
#include "text/value.h"

static void
check_id(struct str text)
{
	if (!value_is_id(text))
		return;
	MUST(text.n >= 1 && text.n <= 100 && text.p[0] != '.' && text.p[0] != '-');
	MUST(memchr(text.p, '/', text.n) == NULL && memchr(text.p, '\0', text.n) == NULL);
	MUST(!str_is(text, "..") && memchr(text.p, ' ', text.n) == NULL);
}

static void
check_slug(struct str text)
{
	struct buf out = {0}, twice = {0};

	slug(text, &out);
	for (size_t i = 0; i < out.len; i++)
		MUST((out.data[i] >= 'a' && out.data[i] <= 'z') || (out.data[i] >= '0' && out.data[i] <= '9') ||
		     (out.data[i] == '-' && i > 0 && i + 1 < out.len && out.data[i - 1] != '-'));
	slug(buf_str(&out), &twice);
	MUST(str_eq(buf_str(&out), buf_str(&twice)));
	buf_free(&out);
	buf_free(&twice);
}

static void
check_url(struct str text)
{
	struct buf out = {0};

	md_put_url(&out, text);
	for (size_t i = 0; i < out.len; i++)
		MUST(out.data[i] > ' ' && strchr("<>\"'\\`", out.data[i]) == NULL && (unsigned char)out.data[i] < 0x7f);
	buf_free(&out);
	if (text.n > 0 && memchr(text.p, ':', text.n) != NULL && md_target(text) == MD_TARGET_RELATIVE)
		MUST(strncasecmp(text.p, "javascript:", text.n < 11 ? text.n : 11) != 0 || text.n < 11);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str target = fuzz_str(data, size);
	struct str from = fuzz_first_line(&target), fragment;
	char *file = xstrndup(from.p, from.n);
	struct buf path = {0};
	struct names names = {0};

	check_id(from);
	check_slug(target);
	check_url(target);
	if (path_resolve("plan/acties/1.1.md", target, &path, &fragment))
		MUST(str_starts(buf_str(&path), "plan/"));
	if (memchr(from.p, '\0', from.n) == NULL)
		path_resolve(file, target, &path, NULL);
	*names_at(&names, from) += 1;
	*names_at(&names, target) += 1;
	MUST(*names_at(&names, from) == (str_eq(from, target) ? 2 : 1));
	names_clear(&names);
	buf_free(&path);
	free(file);
	return 0;
}
