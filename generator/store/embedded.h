/* SPDX-License-Identifier: EUPL-1.2 */
/*
 * The .sql files of generator/sql/ in byte order of their paths, and behind them the files of templates/voorbeeld/,
 * compiled into the program (generator/embed.sh).
 */
#ifndef STORE_EMBEDDED_H
#define STORE_EMBEDDED_H

#include <stddef.h>

struct embedded_file {
	const char *path; /* from generator/sql/: "rules/AP012.sql"; others from the root:
			     "templates/voorbeeld/paneel.mustache" */
	const char *text;
};

extern const struct embedded_file embedded_files[];
extern const size_t embedded_count;

#endif
