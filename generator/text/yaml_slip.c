/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/yaml_slip.h"

#include <string.h>

/* A row: what the problem and the context hold ("": any), and what that is called. The first that fits counts. */
static const struct {
	const char *problem, *context;
	struct yaml_slip slip;
} rows[] = {
    /* What the plan does not read of YAML at all. */
    {"", " a tag", {"yaml-label", "", true}},
    {"tag handle", "", {"yaml-label", "", false}},
    {"", "directive", {"yaml-label", "", true}},
    {"%YAML", "", {"yaml-label", "", false}},
    {"incompatible YAML", "", {"yaml-label", "", false}},
    {"", "an anchor", {"yaml-anker", "", true}},
    {"", "an alias", {"yaml-anker", "", true}},
    /* Quotes. */
    {"found unexpected", "quoted scalar", {"yaml", "open quote", true}},
    {"", "quoted scalar", {"yaml", "escape", false}},
    /* Long text behind | or >. */
    {"a tab", "", {"yaml", "tab", false}},
    {"", "block scalar", {"yaml", "text behind bar", false}},
    /* Values. */
    {"mapping values", "", {"yaml", "second colon", false}},
    {"mapping keys", "", {"yaml", "question mark", false}},
    {"block sequence entries", "", {"yaml", "dash in value", false}},
    {"unexpected ':'", "", {"yaml", "colon in list", false}},
    {"cannot start any token", "", {"yaml", "bad start", false}},
    {"expected node content", "", {"yaml", "stray bracket", false}},
    {"expected ','", "", {"yaml", "open list", false}},
    /* Layout. */
    {"expected ':'", "", {"yaml", "no colon", true}},
    {"expected '-'", "", {"yaml", "dash indent", false}},
    {"expected key", "", {"yaml", "indent", false}},
    {"", "", {"yaml", "other", false}},
};

static bool
blank(struct str text)
{
	return str_trim(text).n == 0;
}

/* What libyaml has one problem for, and a writer several slips. */
static const char *
finer(const char *group, const struct yaml_trouble *trouble)
{
	/* Behind a whole quoted value a blank may stand; in a list it is then a comma that lacks. */
	struct str said = strcmp(group, "indent") == 0 ? str_trim(trouble->before) : trouble->before;
	bool quote = str_ends(said, "'") || str_ends(said, "\"");

	if (strcmp(group, "open quote") == 0 || strcmp(group, "escape") == 0)
		return group;
	if (str_starts(trouble->after, "\t"))
		return "tab";
	if (quote)
		return "text behind quote";
	if (strcmp(group, "second colon") == 0 && memchr(trouble->before.p, ':', trouble->before.n) == NULL)
		return "line goes on";
	if (strcmp(group, "indent") == 0 && !blank(trouble->before))
		return "text behind value";
	if (strcmp(group, "indent") == 0 && str_starts(trouble->after, "-"))
		return "list behind value";
	if (strcmp(group, "indent") == 0 && str_starts(trouble->after, ":"))
		return "no name";
	if (strcmp(group, "stray bracket") == 0 && blank(trouble->before) && blank(trouble->after))
		return "open list";
	return group;
}

struct yaml_slip
yaml_slip(const struct yaml_trouble *trouble)
{
	size_t i = 0;

	while (strstr(trouble->problem, rows[i].problem) == NULL || strstr(trouble->context, rows[i].context) == NULL)
		i++;
	struct yaml_slip slip = rows[i].slip;

	if (strcmp(slip.fault, "yaml") == 0) {
		slip.group = finer(slip.group, trouble);
		slip.at_context = slip.at_context || (trouble->below && strcmp(slip.group, "open list") == 0 &&
							 strstr(trouble->problem, "expected ','") != NULL);
	}
	return slip;
}

size_t
yaml_open_bracket(struct str yaml)
{
	int closed = 0;

	for (size_t i = yaml.n; i-- > 0;) {
		if (yaml.p[i] == ']' || yaml.p[i] == '}')
			closed++;
		else if ((yaml.p[i] == '[' || yaml.p[i] == '{') && closed-- == 0)
			return i;
	}
	return yaml.n;
}
