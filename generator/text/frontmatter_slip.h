/* SPDX-License-Identifier: EUPL-1.2 */
/* What a writer did where libyaml cannot go on: its problems, some forty, in groups that each have one remedy. */
#ifndef TEXT_FRONTMATTER_SLIP_H
#define TEXT_FRONTMATTER_SLIP_H

#include <stdbool.h>

#include "base/buf.h"

/* What libyaml says, and what stands on the line around the place that it says it of. */
struct yaml_trouble {
	const char *problem, *context; /* never NULL */
	struct str before, after;      /* of the line; both empty beyond the last */
	bool below;		       /* the problem is on a later line than what it began with */
};

struct yaml_slip {
	const char *fault; /* a value of gebrek.soort: yaml, yaml-anker or yaml-label */
	const char *group; /* of fault yaml: see rules/AP006.sql */
	bool at_context;   /* the slip is where libyaml began, not where it noticed */
};

/* The byte of the innermost [ or { that is still open at the end of `yaml`; its length where there is none. */
size_t yaml_open_bracket(struct str yaml);

/*
 * The byte of the quote that was never closed, where the quote at the end of `before` (a part of `yaml`) seemed to
 * close it but opens a later value; the length of `yaml` where that is not so.
 */
size_t yaml_open_quote(struct str yaml, struct str before);

/*
 * Whether `name` is a line with a name and no colon, so that `below` cannot be a field: libyaml takes the two for one
 * value. `above`: the line before `name`, empty where there is none. *column: where the name starts, from 1.
 */
bool yaml_lacks_colon(struct str above, struct str name, struct str below, int *column);

/*
 * Whether `first`, the line right below `owner` (a name without a value), is the one that springs in otherwise than by
 * two, and `here` does not: libyaml takes the first of a group for right. *column: where `first` starts, from 1.
 */
bool yaml_odd_first(struct str owner, struct str first, struct str here, int *column);

/*
 * The byte of the first code in `raw`, a text in double quotes, of a character that utf8_is_control() tells of, such as
 * \x07, and its length; the length of `raw` and 0 where there is none.
 */
size_t yaml_control_code(struct str raw, size_t *length);

struct yaml_slip yaml_slip(const struct yaml_trouble *trouble);

#endif
