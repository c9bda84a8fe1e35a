/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/markdown_target.h"

#include <string.h>
#include <strings.h>

#include "text/mustache.h"

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The length of a scheme before its colon (RFC 3986, 3.1), or 0. */
static size_t
scheme_length(struct str s)
{
	size_t n = 0;

	if (s.n == 0 || !is_letter(s.p[0]))
		return 0;
	while (n < s.n && (is_letter(s.p[n]) || (s.p[n] >= '0' && s.p[n] <= '9') || s.p[n] == '+' || s.p[n] == '-' ||
			      s.p[n] == '.'))
		n++;
	return n < s.n && s.p[n] == ':' ? n : 0;
}

static bool
same_scheme(struct str s, size_t n, const char *scheme)
{
	return n == strlen(scheme) && strncasecmp(s.p, scheme, n) == 0;
}

enum md_target
md_target(struct str target)
{
	size_t n = scheme_length(target);

	if (same_scheme(target, n, "http") || same_scheme(target, n, "https"))
		return MD_TARGET_OUTSIDE;
	if (same_scheme(target, n, "mailto"))
		return MD_TARGET_MAIL;
	if (n > 0 || str_starts(target, "//"))
		return MD_TARGET_UNSAFE;
	return str_starts(target, "#") ? MD_TARGET_HERE : MD_TARGET_RELATIVE;
}

bool
md_target_is_outside(struct str target)
{
	return scheme_length(target) > 0 || str_starts(target, "/");
}

/* RFC 3986: unreserved and reserved characters, and %. */
static bool
may_stand(char c)
{
	return is_letter(c) || (c >= '0' && c <= '9') || (c != '\0' && strchr("-._~:/?#@!$&'()*+,;=%", c) != NULL);
}

void
md_put_url(struct buf *out, struct str url)
{
	for (size_t i = 0; i < url.n; i++) {
		if (may_stand(url.p[i]))
			mustache_escape(out, (struct str){url.p + i, 1});
		else
			buf_printf(out, "%%%02X", (unsigned)(unsigned char)url.p[i]);
	}
}
