/* SPDX-License-Identifier: EUPL-1.2 */
/* actieplan: the command table, help and version. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/mem.h"
#include "base/start.h"
#include "base/stop.h"
#include "cmd/apart.h"
#include "cmd/command.h"
#include "cmd/session.h"
#include "store/db.h"

static const struct command *const commands[] = {&command_check, &command_build, &command_serve, &command_new,
    &command_fmt, &command_zet, &command_explain, &command_export, &command_diff, &command_bijlage};

#define COMMAND_COUNT ((int)(sizeof commands / sizeof *commands))

/* Dutch, unless the user's locale is English. */
static enum lang
locale_language(void)
{
	static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};

	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		const char *value = getenv(names[i]);

		if (value != NULL && value[0] != '\0')
			return strncmp(value, "en", 2) == 0 ? LANG_EN : LANG_NL;
	}
	return LANG_NL;
}

static void
command_help(const struct say *say, const struct command *command, FILE *to)
{
	fprintf(to, "  actieplan %s %s\n      %s\n", command->name, command->usage, tr(say, command->nl, command->en));
}

/* Of one command, or where that is NULL of all. */
static void
help(const struct say *say, const struct command *command, FILE *to)
{
	if (command != NULL) {
		command_help(say, command, to);
	} else {
		fputs(tr(say, "actieplan: volgt een actieplan van de overheid en maakt er een site van.\n\n",
			  "actieplan: tracks a government action plan and makes a site of it.\n\n"),
		    to);
		for (int i = 0; i < COMMAND_COUNT; i++)
			command_help(say, commands[i], to);
	}
	fputs(tr(say,
		  "\n  --lang nl|en   taal van de meldingen, vóór of achter de opdracht"
		  "\n  --version      versie"
		  "\n\nUitgang: 0 klaar, 1 het plan heeft fouten, 2 verkeerd gebruik, 3 kan niet (schijf, git, "
		  "rechten).\n",
		  "\n  --lang nl|en   language of messages, before or behind the command"
		  "\n  --version      version"
		  "\n\nExit: 0 done, 1 the plan has errors, 2 wrong use, 3 could not (disk, git, permissions).\n"),
	    to);
}

/* Where nothing is an option any more: at `--`, or at the end. */
static int
options_end(int argc, char *const *argv)
{
	int end = 0;

	while (end < argc && strcmp(argv[end], "--") != 0)
		end++;
	return end;
}

/* Takes `--lang X` or `--lang=X` out of the arguments. Returns how many are left, or -1 after a line on stderr. */
static int
take_language(struct say *say, int argc, char **argv)
{
	int kept = 0, end = options_end(argc, argv);

	for (int i = 0; i < argc; i++) {
		const char *value = NULL;

		if (i < end && strncmp(argv[i], "--lang=", 7) == 0) {
			value = argv[i] + 7;
		} else if (i < end && strcmp(argv[i], "--lang") == 0) {
			value = i + 1 < end ? argv[++i] : "";
		} else {
			argv[kept++] = argv[i];
			continue;
		}
		if (strcmp(value, "nl") != 0 && strcmp(value, "en") != 0)
			return fail(say,
			    tr(say, "--lang: kies nl of en, niet «%s».", "--lang: choose nl or en, not \"%s\"."),
			    value);
		say->lang = strcmp(value, "en") == 0 ? LANG_EN : LANG_NL;
	}
	argv[kept] = NULL;
	return kept;
}

static int
unknown_command(struct say *say, const char *name)
{
	const char *words[COMMAND_COUNT];

	for (int i = 0; i < COMMAND_COUNT; i++)
		words[i] = commands[i]->name;
	const char *near = nearest_word(name, words, COMMAND_COUNT);

	if (near != NULL)
		say_line(say,
		    tr(say, "Er is geen opdracht %s. Bedoelt u %s?", "There is no command %s. Do you mean %s?"), name,
		    near);
	else
		say_line(say,
		    tr(say, "Er is geen opdracht %s. Zie actieplan --help.",
			"There is no command %s. See actieplan --help."),
		    name);
	return EXIT_USAGE;
}

/* NULL: there is none of that name. */
static const struct command *
command_named(const char *name)
{
	for (int i = 0; i < COMMAND_COUNT; i++)
		if (strcmp(name, commands[i]->name) == 0)
			return commands[i];
	return NULL;
}

static bool
asks_help(const char *word)
{
	return strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0;
}

static int
run_command(struct say *say, int argc, char **argv)
{
	bool help_first = asks_help(argv[0]) || strcmp(argv[0], "help") == 0;
	const char *name = help_first ? argv[1] : argv[0];
	const struct command *command = name != NULL ? command_named(name) : NULL;
	bool helps = help_first;
	struct options options;

	for (int i = 1, end = options_end(argc, argv); i < end; i++)
		helps = helps || asks_help(argv[i]);
	if (helps) {
		help(say, command, stdout);
		return write_out(say, STR(""));
	}
	if (strcmp(argv[0], "--version") == 0)
		return write_out(say, STR("actieplan " VERSION "\n"));
	if (command == NULL)
		return unknown_command(say, argv[0]);
	if (options_read(say, command, argc - 1, argv + 1, &options) != 0 || out_is_apart(say, &options) != 0)
		return EXIT_USAGE;
	return command->run(say, &options);
}

int
main(int argc, char **argv)
{
	start_settle();

	struct say say = {.lang = locale_language(), .progress = isatty(STDERR_FILENO) != 0};
	int count = take_language(&say, argc - 1, argv + 1);

	mem_keep();
	if (count < 0)
		return EXIT_USAGE;
	if (count == 0) {
		help(&say, NULL, stderr);
		return EXIT_USAGE;
	}
	stop_install();
	db_settle();
	return run_command(&say, count, argv + 1);
}
