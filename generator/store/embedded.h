/* SPDX-License-Identifier: EUPL-1.2 */
/* The .sql files of generator/sql/, compiled into the program in byte order of their paths (generator/embed.sh). */
#ifndef STORE_EMBEDDED_H
#define STORE_EMBEDDED_H

#include <stddef.h>

struct embedded_file {
	const char *path; /* from generator/sql/: "rules/AP012.sql" */
	const char *text;
};

extern const struct embedded_file embedded_files[];
extern const size_t embedded_count;

#endif
