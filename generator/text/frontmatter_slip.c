/* SPDX-License-Identifier: EUPL-1.2 */
#include "text/frontmatter_slip.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "text/utf8.h"

/* What the plan does not read of YAML at all, whether it is right or wrong. Else plain "yaml". */
static const char *
fault_of(const struct yaml_trouble *trouble)
{
	const char *fault = "yaml";

	if (strstr(trouble->context, " a tag") != NULL || strstr(trouble->context, "directive") != NULL ||
	    strstr(trouble->problem, "tag handle") != NULL || strstr(trouble->problem, "YAML") != NULL)
		fault = "yaml-label";
	if (strstr(trouble->context, "an anchor") != NULL || strstr(trouble->context, "an alias") != NULL)
		fault = "yaml-anker";
	return fault;
}

/* A row: what the problem and the context hold ("": any), and what that is called. The first that fits counts. */
static const struct {
	const char *problem, *context, *group;
	bool at_context;
} groups[] = {
    /* Quotes. */
    {"found unexpected", "quoted scalar", "open quote", true},
    {"", "quoted scalar", "escape", false},
    /* Long text behind | or >. */
    {"a tab", "", "tab", false},
    {"", "block scalar", "text behind bar", false},
    /* Values. */
    {"mapping values", "", "second colon", false},
    {"mapping keys", "", "question mark", false},
    {"block sequence entries", "", "dash in value", false},
    {"unexpected ':'", "", "colon in list", false},
    {"cannot start any token", "", "bad start", false},
    {"expected node content", "", "stray bracket", false},
    {"expected ','", "", "open list", false},
    /* Layout. */
    {"expected ':'", "", "no colon", true},
    {"expected '-'", "", "dash indent", false},
    {"expected key", "", "indent", false},
    {"", "", "other", false},
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
	bool began = strstr(trouble->context, "while") != NULL;
	struct yaml_slip slip = {fault_of(trouble), "", began};
	size_t i = 0;

	if (strcmp(slip.fault, "yaml") != 0)
		return slip;
	while (
	    strstr(trouble->problem, groups[i].problem) == NULL || strstr(trouble->context, groups[i].context) == NULL)
		i++;
	slip.group = finer(groups[i].group, trouble);
	slip.at_context = groups[i].at_context || (trouble->below && strstr(trouble->problem, "expected ','") != NULL);
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

size_t
yaml_open_quote(struct str yaml, struct str before)
{
	before = str_trim(before);
	if (!str_ends(before, "'") && !str_ends(before, "\""))
		return yaml.n;
	size_t closing = (size_t)(before.p - yaml.p) + before.n - 1, at = closing;
	bool line_end = false;

	/* A quote that closes a text of more lines stands behind that text; one that opens a value does not. */
	if (closing == 0 || strchr(" [{,", yaml.p[closing - 1]) == NULL)
		return yaml.n;
	while (at-- > 0) {
		line_end |= yaml.p[at] == '\n';
		if (yaml.p[at] != yaml.p[closing] || (at > 0 && yaml.p[at] == '"' && yaml.p[at - 1] == '\\'))
			continue;
		if (yaml.p[at] == '\'' && at > 0 && yaml.p[at - 1] == '\'')
			at--;
		else
			return line_end ? at : yaml.n;
	}
	return yaml.n;
}

/* The column of what stands on the line behind blanks and dashes, from 0. */
static size_t
indent(struct str line, bool *dash)
{
	size_t i = 0;

	for (*dash = false;
	     i < line.n && (line.p[i] == ' ' || (line.p[i] == '-' && i + 1 < line.n && line.p[i + 1] == ' ')); i++)
		*dash |= line.p[i] == '-';
	return i;
}

bool
yaml_lacks_colon(struct str above, struct str name, struct str below, int *column)
{
	bool starts, dash;
	size_t at = indent(name, &starts);

	for (size_t i = at; i < name.n; i++)
		if (name.p[i] == ':' && (i + 1 == name.n || name.p[i + 1] == ' '))
			return false;
	*column = (int)at + 1;
	return at < name.n && at == indent(below, &dash) && !dash &&
	       (starts || str_trim(above).n == 0 || str_ends(str_trim(above), ":"));
}

bool
yaml_odd_first(struct str owner, struct str first, struct str here, int *column)
{
	bool dashes[3];
	size_t wanted = indent(owner, &dashes[0]) + 2, at = indent(first, &dashes[1]);

	*column = (int)at + 1;
	return str_ends(str_trim(owner), ":") && at < first.n && at != wanted && indent(here, &dashes[2]) == wanted &&
	       !dashes[1] && !dashes[2];
}

/* The character that the code at the start of `code`, a backslash, stands for; *length: of the code. */
static uint32_t
coded(struct str code, size_t *length)
{
	static const char letters[] = "0abevfrNLP", digits[] = "xxuuuuUUUUUUUU";
	static const uint32_t characters[] = {0, '\a', '\b', 0x1b, '\v', '\f', '\r', 0x85, 0x2028, 0x2029};
	char hex[9] = "";

	*length = code.n < 2 ? code.n : 2;
	if (code.n < 2)
		return '\\';
	const char *letter = strchr(letters, code.p[1]), *digit = strchr(digits, code.p[1]);

	if (letter != NULL && *letter != '\0')
		return characters[letter - letters];
	if (digit == NULL || *digit == '\0')
		return '\\';
	for (size_t i = 0; digit[i] == code.p[1] && i + 2 < code.n && isxdigit((unsigned char)code.p[i + 2]); i++) {
		hex[i] = code.p[i + 2];
		*length = i + 3;
	}
	return (uint32_t)strtoul(hex, NULL, 16);
}

size_t
yaml_control_code(struct str raw, size_t *length)
{
	for (size_t i = 0; i < raw.n; i += *length) {
		*length = 1;
		if (raw.p[i] == '\\' && utf8_is_control(coded((struct str){raw.p + i, raw.n - i}, length)))
			return i;
	}
	*length = 0;
	return raw.n;
}
