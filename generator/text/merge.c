/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/merge.h"

#include <string.h>

int
merge_mark(struct str text)
{
	int line = 1;

	while (text.n > 0) {
		if ((*text.p == '<' && str_starts(text, "<<<<<<< ")) ||
		    (*text.p == '>' && str_starts(text, ">>>>>>> ")))
			return line;
		const char *end = memchr(text.p, '\n', text.n);

		if (end == NULL)
			break;
		text = (struct str){end + 1, text.n - (size_t)(end + 1 - text.p)};
		line++;
	}
	return 0;
}
