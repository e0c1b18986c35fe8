#include "cli/trace_config.h"

#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cmd.h"
#include "cli/options.h"

enum long_key {
	KEY_JSON = 256,
	KEY_HELP,
	KEY_KILL_ON_EXIT,
	KEY_COLOR,
	KEY_ARGV0,
	KEY_NO_FOLLOW,
	KEY_NO_FD_PATHS,
};

static const struct option_row trace_rows[] = {
	{ 'o', "output", ARG_REQUIRED, "FILE", "write to FILE instead of standard error", "file" },
	{ 'p', "attach", ARG_REQUIRED, "PID,…", "follow running processes with all their threads",
		"pid" },
	{ 'e', "expr", ARG_REQUIRED, "EXPR", "trace=CALLS: names, %class, /regex, ! for all but",
		"call" },
	{ 's', "string-limit", ARG_REQUIRED, "N", "show N bytes of strings (32)", NULL },
	{ 'v', "no-abbrev", ARG_NONE, NULL, "show whole structures and environments", NULL },
	{ 't', "absolute-timestamps", ARG_NONE, NULL, "time of day; -tt microseconds, -ttt epoch",
		NULL },
	{ 'r', "relative-timestamps", ARG_NONE, NULL, "time since the line before", NULL },
	{ 'T', "syscall-times", ARG_NONE, NULL, "time spent in each call", NULL },
	{ 'x', "strings-in-hex", ARG_NONE, NULL, "non-ASCII strings in hexadecimal; -xx all", NULL },
	{ 'X', "const-print-style", ARG_REQUIRED, "STYLE", "constants as raw, abbrev or verbose",
		"raw|abbrev|verbose" },
	{ 'a', "columns", ARG_REQUIRED, "N", "column of results (40)", NULL },
	{ 'q', "quiet", ARG_NONE, NULL, "fewer messages", NULL },
	{ KEY_JSON, "json", ARG_NONE, NULL, "JSON Lines: see doc/json.md", NULL },
	{ KEY_NO_FOLLOW, "no-follow", ARG_NONE, NULL, "only the first task, not its children", NULL },
	{ KEY_NO_FD_PATHS, "no-fd-paths", ARG_NONE, NULL, "descriptors as plain numbers", NULL },
	{ KEY_KILL_ON_EXIT, "kill-on-exit", ARG_NONE, NULL, "end the command when tattle is killed",
		NULL },
	{ KEY_ARGV0, "argv0", ARG_REQUIRED, "NAME", "argv[0] of the command", NULL },
	{ KEY_COLOR, "color", ARG_REQUIRED, "WHEN", "auto, always or never", "auto|always|never" },
	{ 'h', "help", ARG_NONE, NULL, "this text", NULL },
	{ 0 },
};

static const struct command_options trace_options = {
	.name = "trace",
	.synopsis = "trace [OPTIONS] [--] PROGRAM [ARGUMENTS]\n"
		    "       tattle trace [OPTIONS] -p PID[,PID…]",
	.about = "Shows every system call, signal and end of a program and of all that it starts.",
	.rows = trace_rows,
};

static const struct option_row strace_rows[] = {
	{ 'o', "output", ARG_REQUIRED, "FILE", "send trace output to FILE instead of stderr", "file" },
	{ 'p', "attach", ARG_REQUIRED, "PID", "trace process with process id PID", "pid" },
	{ 'e', "expr", ARG_REQUIRED, "EXPR", "trace=CALLS", "call" },
	{ 's', "string-limit", ARG_REQUIRED, "STRSIZE", "limit length of print strings", NULL },
	{ 'v', "no-abbrev", ARG_NONE, NULL, "verbose mode: print entities unabbreviated", NULL },
	{ 'f', "follow-forks", ARG_NONE, NULL, "follow forks; -ff with output into separate files",
		NULL },
	{ 'y', "decode-fds", ARG_NONE, NULL, "print paths associated with file descriptors", NULL },
	{ 't', "absolute-timestamps", ARG_NONE, NULL, "print absolute timestamp", NULL },
	{ 'r', "relative-timestamps", ARG_NONE, NULL, "print relative timestamp", NULL },
	{ 'T', "syscall-times", ARG_NONE, NULL, "print time spent in each syscall", NULL },
	{ 'x', "strings-in-hex", ARG_NONE, NULL, "print non-ASCII strings in hex", NULL },
	{ 'X', "const-print-style", ARG_REQUIRED, "FORMAT", "set the format for constants and flags",
		"raw|abbrev|verbose" },
	{ 'a', "columns", ARG_REQUIRED, "COLUMN", "alignment COLUMN for printing results", NULL },
	{ 'q', "quiet", ARG_NONE, NULL, "suppress messages about attaching, detaching", NULL },
	{ 'h', "help", ARG_NONE, NULL, "print help message", NULL },
	{ 0 },
};

static const struct command_options strace_options = {
	.name = "strace",
	.synopsis = "[-ACdffhikqqrtttTvVwxxyyzZ] [OPTIONS] { -p pid | [--] PROG [ARGS] }",
	.about = "Traces system calls and signals with strace's options and output.",
	.rows = strace_rows,
};

void trace_config_init(struct trace_config *c, const char *name, bool as_strace)
{
	*c = (struct trace_config){
		.name = name,
		.as_strace = as_strace,
		.bad_status = as_strace ? 1 : STATUS_TATTLE_FAILED,
		.follow = !as_strace,
		.text = { .walk = { .string_max = 32 },
			.whole_calls = !as_strace,
			.fd_notes = !as_strace,
			.result_column = 40 },
	};
	call_set_all(&c->calls);
}

void trace_config_done(struct trace_config *c)
{
	free(c->pids);
}

static int __attribute__((format(printf, 2, 3))) fail(const struct trace_config *c, const char *fmt,
	...)
{
	va_list ap;

	va_start(ap, fmt);
	fprintf(stderr, "%s: ", c->name);
	vfprintf(stderr, fmt, ap);
	fputc('\n', stderr);
	va_end(ap);
	return c->bad_status;
}

static bool parse_number(const char *s, unsigned long max, unsigned long *ret)
{
	char *end;

	errno = 0;
	*ret = strtoul(s, &end, 10);
	return *s >= '0' && *s <= '9' && !*end && !errno && *ret <= max;
}

static int add_pids(struct trace_config *c, const char *arg)
{
	char *copy = strdup(arg), *save = NULL;
	int status = 0;

	if (!copy)
		return fail(c, "out of memory");
	for (char *w = strtok_r(copy, ", \t\n", &save); w && !status;
		w = strtok_r(NULL, ", \t\n", &save)) {
		unsigned long pid;
		pid_t *p;

		if (!parse_number(w, 1ul << 22, &pid) || !pid) {
			status = fail(c, "Invalid process id: '%s'", w);
			break;
		}
		if (c->pids_count >= TRACE_PIDS_MAX) {
			status = fail(c, "too many process ids");
			break;
		}
		p = realloc(c->pids, (c->pids_count + 1) * sizeof(*p));
		if (!p) {
			status = fail(c, "out of memory");
			break;
		}
		c->pids = p;
		c->pids[c->pids_count++] = (pid_t)pid;
	}
	free(copy);
	return status;
}

static int take_expr(struct trace_config *c, const char *arg)
{
	static const char *const qualifiers[] = { "trace=", "t=" };
	struct error err = { 0 };

	for (size_t i = 0; i < 2; i++)
		if (!strncmp(arg, qualifiers[i], strlen(qualifiers[i])))
			arg += strlen(qualifiers[i]);
	if (call_set_parse(arg, &c->calls, &err) < 0)
		return fail(c, "%s", err.what);
	c->calls_given = true;
	return 0;
}

static int take_style(struct trace_config *c, const char *arg)
{
	static const char *const names[] = { "abbrev", "raw", "verbose" };

	for (unsigned i = 0; i < 3; i++) {
		if (!strcmp(arg, names[i])) {
			c->text.style.symbols = (enum text_symbols)i;
			return 0;
		}
	}
	return fail(c, "invalid -X argument: '%s'", arg);
}

static void take_clock(struct trace_config *c)
{
	c->clock_level++;
	c->text.clock = c->clock_level > 2 ? TEXT_CLOCK_EPOCH : TEXT_CLOCK_TIME;
	c->text.clock_digits = c->clock_level > 1 ? 6 : 0;
}

static int take_size(struct trace_config *c, int key, const char *arg)
{
	unsigned long n;

	if (!parse_number(arg, 1ul << 30, &n))
		return fail(c, "invalid -%c argument: '%s'", key, arg);
	if (key == 's')
		c->text.walk.string_max = (uint32_t)n;
	else
		c->text.result_column = (unsigned)n;
	return 0;
}

static int take(void *ctx, int key, const char *arg)
{
	struct trace_config *c = ctx;

	switch (key) {
	case 'o':
		c->output = arg;
		return 0;
	case 'p':
		return add_pids(c, arg);
	case 'e':
		return take_expr(c, arg);
	case 's':
	case 'a':
		return take_size(c, key, arg);
	case 'v':
		c->text.walk.verbose = true;
		return 0;
	case 'f':
		c->follow = true;
		c->separate = ++c->follow_level > 1;
		return 0;
	case 'y':
		c->text.fd_notes = true;
		return 0;
	case 't':
		take_clock(c);
		return 0;
	case 'r':
		c->text.relative = true;
		c->text.relative_digits = 6;
		return 0;
	case 'T':
		c->text.duration = true;
		c->text.duration_digits = 6;
		return 0;
	case 'x':
		c->text.style.hex = c->text.style.hex ? HEX_ALL : HEX_NON_ASCII;
		return 0;
	case 'X':
		return take_style(c, arg);
	case 'q':
		c->quiet++;
		return 0;
	case KEY_JSON:
		c->json = true;
		return 0;
	case KEY_NO_FOLLOW:
		c->follow = false;
		return 0;
	case KEY_NO_FD_PATHS:
		c->text.fd_notes = false;
		return 0;
	case KEY_KILL_ON_EXIT:
		c->kill_on_exit = true;
		return 0;
	case KEY_ARGV0:
		c->argv0 = arg;
		return 0;
	case KEY_COLOR:
		return 0;
	case 'h':
		c->help = true;
		return 0;
	default:
		return c->bad_status;
	}
}

int trace_config_parse(struct trace_config *c, int argc, char **argv, int *ret_first)
{
	const struct command_options *co = c->as_strace ? &strace_options : &trace_options;
	int status = options_parse(co, argc, argv, take, c, c->bad_status, ret_first);

	if (status)
		return status;
	if (c->help) {
		options_help(co, c->name, stdout);
		return 0;
	}
	if (*ret_first >= argc && !c->pids_count) {
		if (c->as_strace)
			fprintf(stderr, "%s: must have PROG [ARGS] or -p PID\n"
					"Try '%s -h' for more information.\n", c->name, c->name);
		else
			fprintf(stderr, "tattle: nothing to trace: a command or -p PID is needed\n"
					"hint: tattle trace ls -l\n");
		return c->bad_status;
	}
	return 0;
}
