/* SPDX-License-Identifier: EUPL-1.2 */
/* Commands: each is one file that ends in a const entry, and one line in the table in main.c. */
#ifndef CMD_COMMAND_H
#define CMD_COMMAND_H

#include "base/say.h"

#define VERSION "0.1.0"

/* What the program tells its caller. */
enum {
	EXIT_DONE = 0,
	EXIT_FINDINGS = 1, /* the plan has errors; with --strict: or warnings */
	EXIT_USAGE = 2,
	EXIT_FAILED = 3, /* disk, git, permissions */
};

/* What the command line says. Text points into argv. */
struct options {
	const char *dir;    /* -C: never NULL */
	const char *rev;    /* --rev */
	const char *since;  /* --since */
	const char *out;    /* -o */
	const char *makes;  /* the command's */
	const char *as_of;  /* --as-of: a full date */
	const char *base;   /* --base-url */
	const char *format; /* --format */
	const char *port;   /* --port: digits, at most 65535 */
	const char *title;  /* --titel */
	const char *what;   /* --wat */
	const char *papers; /* --stukken */
	const char *arg;    /* the first argument that is no option */
	char **args;	    /* all of them */
	int arg_count;
	bool strict, internal, list, check;
	bool has_audience; /* --publiek or --stuurgroep was given: `internal` */
	bool confined;	   /* the command is, and --no-sandbox was not given */
};

struct command {
	const char *name;
	const char *usage;   /* behind the name */
	const char *nl, *en; /* what it does, in one line */
	const char *takes;   /* the options it takes, as letters of the option table in options.c */
	bool has_arg;	     /* takes one argument */
	bool has_args;	     /* takes any number of them */
	const char *makes;   /* where without -o its result goes, below the folder of -C; NULL: nowhere */
	bool confined; /* reads what others wrote, and needs no program or network: cmd/confine.h; takes option n */
	int (*run)(struct say *say, const struct options *options);
};

extern const struct command command_check, command_build, command_explain, command_export, command_serve, command_new,
    command_fmt, command_zet, command_diff, command_bijlage;

/*
 * Reads the arguments behind the command's name; behind `--` nothing is an option. Puts those that are no option at the
 * front of `argv`. Returns 0, or -1 after a line on stderr that says what is nearest.
 */
int options_read(struct say *say, const struct command *command, int argc, char **argv, struct options *out);

/* The nearest of `count` words to `word`, or NULL where none comes near. */
const char *nearest_word(const char *word, const char *const *words, int count);

#endif
