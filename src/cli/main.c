/* tattle: a table of commands. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/auxv.h>

#include "cli/cmd.h"
#include "tattle/tattle.h"

static const struct command {
	const char *name;
	int (*run)(int argc, char **argv);
	const char *about;
} commands[] = {
	{ "trace", cmd_trace, "show every system call of a command or of running processes" },
	{ "files", cmd_files, "tell which files were read, written, created, deleted, looked for" },
	{ "policy", cmd_policy,
		"learn which calls a program needs, prove it, write sandbox policies" },
	{ "strace", cmd_strace, "the same with strace's options, defaults and output" },
};

#define COMMANDS (sizeof(commands) / sizeof(commands[0]))

static void help(FILE *to)
{
	fputs("Usage: tattle COMMAND [OPTIONS] [--] PROGRAM [ARGUMENTS]\n"
	      "Tells what a program does at its border with the kernel.\n\n",
		to);
	for (size_t i = 0; i < COMMANDS; i++)
		fprintf(to, "  %-10s %s\n", commands[i].name, commands[i].about);
	fputs("\n'tattle COMMAND --help' tells more.\n", to);
}

static const struct command *command_find(const char *name)
{
	for (size_t i = 0; i < COMMANDS; i++)
		if (!strcmp(name, commands[i].name))
			return &commands[i];
	return NULL;
}

static int run_command(const struct command *c, int argc, char **argv)
{
	static char name[32];

	/* Messages of strace's kind carry "strace", all others "tattle". */
	snprintf(name, sizeof(name), "%s", strcmp(c->name, "strace") ? "tattle" : "strace");
	argv[0] = name;
	return c->run(argc, argv);
}

/* By its own name, or without one by the name of the file that was executed. */
static bool called_as_strace(int argc, char **argv)
{
	const char *file = (const char *)(uintptr_t)getauxval(AT_EXECFN);
	const char *name = argc && argv[0][0] ? argv[0] : file ? file : "";
	const char *slash = strrchr(name, '/');

	return !strcmp(slash ? slash + 1 : name, "strace");
}

int main(int argc, char **argv)
{
	const struct command *c;

	if (called_as_strace(argc, argv)) {
		static char strace[] = "strace", *no_words[] = { strace, NULL };

		if (argc && !argv[0][0])
			argv[0] = strace;
		return argc ? cmd_strace(argc, argv) : cmd_strace(1, no_words);
	}
	if (argc < 2) {
		help(stderr);
		return STATUS_TATTLE_FAILED;
	}
	if (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help")) {
		help(stdout);
		return 0;
	}
	if (!strcmp(argv[1], "--version") || !strcmp(argv[1], "-V")) {
		printf("tattle %d.%d\n", TATTLE_VERSION_MAJOR, TATTLE_VERSION_MINOR);
		return 0;
	}
	c = command_find(argv[1]);
	if (!c) {
		fprintf(stderr, "tattle: unknown command: '%s'\n", argv[1]);
		fprintf(stderr, "hint: 'tattle trace %s' traces a program of that name\n", argv[1]);
		return STATUS_TATTLE_FAILED;
	}
	return run_command(c, argc - 1, argv + 1);
}
