/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/merge.h"

int
merge_mark(struct str text)
{
	int line = 1;

	for (size_t at = 0; at < text.n; line++) {
		struct str rest = {text.p + at, text.n - at};

		if (str_starts(rest, "<<<<<<< ") || str_starts(rest, ">>>>>>> "))
			return line;
		while (at < text.n && text.p[at] != '\n')
			at++;
		at++;
	}
	return 0;
}
