/*
 * options: one table of options gives parsing, --help, man page lists and completions.
 */
#ifndef TATTLE_CLI_OPTIONS_H
#define TATTLE_CLI_OPTIONS_H

#include <stdbool.h>
#include <stdio.h>

enum option_arg { ARG_NONE, ARG_REQUIRED, ARG_OPTIONAL };

struct option_row {
	int key;	  /* the short option's character, or a number above 255 */
	const char *name; /* long name, or NULL */
	enum option_arg takes;
	const char *arg;      /* what the argument is called in the help, or NULL */
	const char *help;     /* NULL: an alias that the help does not list */
	const char *complete; /* what completes the argument: "file", "command", "pid", "call", a
				 list a|b, or NULL */
	bool whole;	      /* only its whole name means it: abbreviations mean others */
};

struct command_options {
	const char *name;	       /* "trace" */
	const char *synopsis;	       /* lines after "Usage: " */
	const char *about;	       /* one line */
	const struct option_row *rows; /* ends with key 0 */
};

/* Takes one option, which was given as name ("-s", "--string-limit").  Returns 0, or an exit
 * status (with the message printed) to stop with. */
typedef int (*option_take)(void *ctx, int key, const char *name, const char *arg);

/*
 * Parses argv, where argv[0] is the name that messages carry; stops at the first word that
 * is no option.  Returns 0 with *ret_first = index of that word, or an exit status.
 */
int options_parse(const struct command_options *co, int argc, char **argv, option_take take,
	void *ctx, int bad_status, int *ret_first);

/* --help's text. */
void options_help(const struct command_options *co, const char *program, FILE *to);

/* One line an option for tools that make completions and manuals: "key\tname\targ\tcomplete\thelp".
 */
void options_list(const struct command_options *co, FILE *to);

#endif
