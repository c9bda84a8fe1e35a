/* SPDX-License-Identifier: EUPL-1.2 */
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/date.h"
#include "base/mem.h"
#include "cmd/command.h"

/* An option: the letter that commands name it by, how it is written, and where its value goes. */
struct option {
	char letter;
	const char *name;
	bool has_value;
	size_t offset; /* in struct options, of a const char * or a bool */
	bool value;    /* of a bool */
};

static const struct option option_table[] = {
    {'C', "-C", true, offsetof(struct options, dir), false},
    {'o', "-o", true, offsetof(struct options, out), false},
    {'r', "--rev", true, offsetof(struct options, rev), false},
    {'i', "--since", true, offsetof(struct options, since), false},
    {'d', "--as-of", true, offsetof(struct options, as_of), false},
    {'b', "--base-url", true, offsetof(struct options, base), false},
    {'f', "--format", true, offsetof(struct options, format), false},
    {'p', "--port", true, offsetof(struct options, port), false},
    {'s', "--strict", false, offsetof(struct options, strict), true},
    {'a', "--publiek", false, offsetof(struct options, internal), false},
    {'a', "--stuurgroep", false, offsetof(struct options, internal), true},
    {'t', "--titel", true, offsetof(struct options, title), false},
    {'w', "--wat", true, offsetof(struct options, what), false},
    {'k', "--stukken", true, offsetof(struct options, papers), false},
    {'c', "--check", false, offsetof(struct options, check), true},
    {'l', "--list", false, offsetof(struct options, list), true},
    {'n', "--no-sandbox", false, offsetof(struct options, confined), false},
};

#define OPTION_COUNT ((int)(sizeof option_table / sizeof *option_table))

static int
smallest(int a, int b)
{
	return a < b ? a : b;
}

/* Levenshtein over bytes: the words are short ASCII. */
static int
distance(const char *a, const char *b)
{
	int row[64], n = (int)strnlen(b, 63);

	for (int j = 0; j <= n; j++)
		row[j] = j;
	for (int i = 0; a[i] != '\0'; i++) {
		int corner = row[0];

		row[0] = i + 1;
		for (int j = 1; j <= n; j++) {
			int old = row[j];

			row[j] = smallest(smallest(row[j], row[j - 1]) + 1, corner + (a[i] != b[j - 1]));
			corner = old;
		}
	}
	return row[n];
}

const char *
nearest_word(const char *word, const char *const *words, int count)
{
	const char *best = NULL;
	int least = (int)strlen(word) / 3 + 1;

	for (int i = 0; i < count; i++) {
		int d = distance(word, words[i]);

		if (d < least) {
			least = d;
			best = words[i];
		}
	}
	return best;
}

static const struct option *
find_option(const struct command *command, const char *name, size_t length)
{
	for (int i = 0; i < OPTION_COUNT; i++)
		if (strlen(option_table[i].name) == length && strncmp(option_table[i].name, name, length) == 0 &&
		    strchr(command->takes, option_table[i].letter) != NULL)
			return &option_table[i];
	return NULL;
}

/* `given` is what was typed, of which the first `length` bytes are the option's name. */
static int
unknown_option(struct say *say, const struct command *command, const char *given, size_t length)
{
	const char *words[OPTION_COUNT];
	char *name = xstrndup(given, length);
	int count = 0;

	for (int i = 0; i < OPTION_COUNT; i++)
		if (strchr(command->takes, option_table[i].letter) != NULL)
			words[count++] = option_table[i].name;
	const char *near = nearest_word(name, words, count);

	if (near != NULL)
		fail(say, tr(say, "%s kent de optie %s niet. Bedoelt u %s?", "%s has no option %s. Do you mean %s?"),
		    command->name, name, near);
	else
		fail(say,
		    tr(say, "%s kent de optie %s niet. Zie actieplan --help.",
			"%s has no option %s. See actieplan --help."),
		    command->name, name);
	free(name);
	return -1;
}

/* Sets the option; its value is behind '=' or the next argument. Returns how many arguments were used, or -1. */
static int
set_option(
    struct say *say, const struct option *option, const char *inline_value, const char *next, struct options *out)
{
	char *field = (char *)out + option->offset;

	if (!option->has_value) {
		if (inline_value != NULL)
			return fail(say, tr(say, "%s heeft geen waarde.", "%s takes no value."), option->name);
		memcpy(field, &option->value, sizeof option->value);
		return 1;
	}
	const char *value = inline_value != NULL ? inline_value : next;

	if (value == NULL || value[0] == '\0')
		return fail(say, tr(say, "Achter %s hoort een waarde.", "%s needs a value."), option->name);
	memcpy(field, &value, sizeof value);
	return inline_value != NULL ? 1 : 2;
}

/* A site is for everybody or for the steering group. Whoever asks for both must not get what is internal by chance. */
static int
check_audience(struct say *say, const struct option *option, const struct options *options)
{
	if (option->offset != offsetof(struct options, internal))
		return 0;
	if (options->has_audience && options->internal != option->value)
		return fail(say, tr(say, "Kies --publiek of --stuurgroep, niet allebei.",
				     "Choose --publiek or --stuurgroep, not both."));
	return 0;
}

/* A page's address is this one with a path behind it: no query, no fragment, no blank, and a host. */
static bool
is_base(const char *text)
{
	size_t scheme = strncmp(text, "https://", 8) == 0 ? 8 : strncmp(text, "http://", 7) == 0 ? 7 : 0;

	if (scheme == 0 || strchr("/:@", text[scheme]) != NULL)
		return false;
	for (const char *p = text + scheme; *p != '\0'; p++)
		if ((unsigned char)*p <= ' ' || *p == 0x7f || strchr("<>\"\\^`{|}?#", *p) != NULL)
			return false;
	return true;
}

static int
check_values(struct say *say, const struct command *command, const struct options *options)
{
	struct date date;

	if (options->as_of != NULL &&
	    (strlen(options->as_of) != 10 || date_parse(str_of(options->as_of), &date) != DATE_OK))
		return fail(say,
		    tr(say, "--as-of: %s is geen datum. Schrijf JJJJ-MM-DD, bijvoorbeeld 2025-12-15.",
			"--as-of: %s is not a date. Write YYYY-MM-DD, such as 2025-12-15."),
		    options->as_of);
	if (options->base != NULL && !is_base(options->base))
		return fail(say,
		    tr(say,
			"--base-url: %s is geen adres van een site. Schrijf het als https://voorbeeld.example/plan, "
			"zonder "
			"spaties, ? en #.",
			"--base-url: %s is not the address of a site. Write it as https://voorbeeld.example/plan, "
			"without blanks, ? and #."),
		    options->base);
	if (options->port != NULL &&
	    (strspn(options->port, "0123456789") != strlen(options->port) || strtol(options->port, NULL, 10) > 65535))
		return fail(say,
		    tr(say, "--port: %s is geen poort. Kies een getal van 1024 tot en met 65535.",
			"--port: %s is not a port. Choose a number from 1024 to 65535."),
		    options->port);
	if (options->arg != NULL && !command->has_arg && !command->has_args)
		return fail(say,
		    tr(say, "%s: %s hoort hier niet. Zie actieplan --help.",
			"%s: %s does not belong here. See actieplan --help."),
		    command->name, options->arg);
	return 0;
}

/* A number below zero is a value, where values are given. */
static bool
is_argument(const struct command *command, const char *text)
{
	return text[0] != '-' || text[1] == '\0' || (command->has_args && text[1] >= '0' && text[1] <= '9');
}

static int
add_argument(struct say *say, const struct command *command, char *text, struct options *out)
{
	if (out->arg_count == 1 && !command->has_args)
		return fail(say, tr(say, "%s: %s is er een te veel.", "%s: %s is one too many."), command->name, text);
	out->args[out->arg_count++] = text;
	out->arg = out->args[0];
	return 0;
}

int
options_read(struct say *say, const struct command *command, int argc, char **argv, struct options *out)
{
	bool all = false; /* behind -- */

	*out = (struct options){.dir = ".", .args = argv, .makes = command->makes, .confined = command->confined};
	for (int i = 0; i < argc;) {
		if (all || is_argument(command, argv[i])) {
			if (add_argument(say, command, argv[i++], out) != 0)
				return -1;
			continue;
		}
		if (strcmp(argv[i], "--") == 0) {
			all = true;
			i++;
			continue;
		}
		const char *equals = strncmp(argv[i], "--", 2) == 0 ? strchr(argv[i], '=') : NULL;
		size_t length = equals != NULL ? (size_t)(equals - argv[i]) : strlen(argv[i]);
		const struct option *option = find_option(command, argv[i], length);

		if (option == NULL)
			return unknown_option(say, command, argv[i], length);
		if (check_audience(say, option, out) != 0)
			return -1;
		out->has_audience |= option->offset == offsetof(struct options, internal);
		int used =
		    set_option(say, option, equals != NULL ? equals + 1 : NULL, i + 1 < argc ? argv[i + 1] : NULL, out);

		if (used < 0)
			return -1;
		i += used;
	}
	return check_values(say, command, out);
}
