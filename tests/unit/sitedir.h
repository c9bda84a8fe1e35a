/* SPDX-License-Identifier: EUPL-1.2 */
/* Small sites for the tests of publishing. */
#ifndef TESTS_SITEDIR_H
#define TESTS_SITEDIR_H

#include "render/publish.h"
#include "scratch.h"

#define MANIFEST "{\n  \"generator\": \"actieplan\",\n  \"files\": []\n}\n"

static inline struct publish *
site_begin(struct say *say, const char *dir, const char *name)
{
	char *target = scratch_path(dir, name);
	struct publish *publish = publish_begin(say, target);

	free(target);
	return publish;
}

/* Adds two files that make a site: `text` is its index. */
static inline void
site_fill(struct publish *publish, const char *text)
{
	assert_int_equal(publish_add(publish, "index.html", str_of(text)), 0);
	assert_int_equal(publish_add(publish, "manifest.json", STR(MANIFEST)), 0);
}

static inline void
site_publish(const char *dir, const char *text)
{
	struct say say = {.lang = LANG_NL};
	struct publish *publish = site_begin(&say, dir, "site");

	assert_non_null(publish);
	site_fill(publish, text);
	assert_int_equal(publish_commit(publish), 0);
	publish_end(publish);
}

/* That the scratch folder holds just these names, apart by '|', in byte order. */
static inline void
site_names(const char *dir, const char *wanted)
{
	char *names = scratch_run(dir, "LC_ALL=C ls -A | tr '\\n' '|'");

	assert_string_equal(names, wanted);
	free(names);
}

static inline void
site_refused(const char *target, const char *part)
{
	struct say say = {.lang = LANG_NL};
	struct ear ear = hear();
	struct publish *publish = publish_begin(&say, target);

	said_one_line(heard(ear), part);
	assert_null(publish);
}

#endif
