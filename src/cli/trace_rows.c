/* The option tables of tattle trace and tattle strace. */
#include "cli/trace_config.h"

/* clang-format off */
#define COMMON_ROWS \
	{ 'o', "output", ARG_REQUIRED, "FILE", "write to FILE, or with '|CMD' to a command", "file" }, \
	{ 'A', "output-append-mode", ARG_NONE, NULL, "append to the file of -o", NULL }, \
	{ KEY_SEPARATE, "output-separately", ARG_NONE, NULL, "one file a process: FILE.PID", NULL }, \
	{ 'p', "attach", ARG_REQUIRED, "PID,...", "follow running processes with all their threads", "pid" }, \
	{ 'E', "env", ARG_REQUIRED, "VAR=VAL", "set or, without =, remove an environment variable", NULL }, \
	{ 'u', "user", ARG_REQUIRED, "USERNAME", "run the command as USERNAME", "user" }, \
	{ KEY_ARGV0, "argv0", ARG_REQUIRED, "NAME", "argv[0] of the command", NULL }, \
	{ KEY_KILL_ON_EXIT, "kill-on-exit", ARG_NONE, NULL, "end the traced processes when the tracer ends", NULL }, \
	{ 'e', "expr", ARG_REQUIRED, "EXPR", "QUALIFIER=SET: trace, abbrev, verbose, raw, signal, status, quiet, trace-fds, decode-fds", "expr" }, \
	{ KEY_TRACE, "trace", ARG_REQUIRED, "CALLS", "only these: names, numbers, %class, /regex, ?name, ! for all but", "call" }, \
	{ KEY_TRACE_FDS, "trace-fds", ARG_REQUIRED, "FDS", "only calls that use these descriptors", NULL }, \
	{ 'P', "trace-path", ARG_REQUIRED, "PATH", "only calls that touch PATH", "file" }, \
	{ KEY_SIGNAL, "signal", ARG_REQUIRED, "SET", "only these signals", "signal" }, \
	{ KEY_STATUS, "status", ARG_REQUIRED, "SET", "only calls that ended so: successful, failed, unfinished, unavailable, detached", "successful|failed|unfinished|unavailable|detached" }, \
	{ 'z', "successful-only", ARG_NONE, NULL, "only calls that succeeded", NULL }, \
	{ 'Z', "failed-only", ARG_NONE, NULL, "only calls that failed", NULL }, \
	{ 'a', "columns", ARG_REQUIRED, "N", "column of results (default 40)", NULL }, \
	{ 's', "string-limit", ARG_REQUIRED, "N", "bytes of strings that are shown (default 32)", NULL }, \
	{ 'v', "no-abbrev", ARG_NONE, NULL, "whole structures and environments", NULL }, \
	{ KEY_ABBREV, "abbrev", ARG_REQUIRED, "CALLS", "abbreviate only these calls", "call" }, \
	{ KEY_VERBOSE, "verbose", ARG_REQUIRED, "CALLS", "show structures only of these calls", "call" }, \
	{ KEY_RAW, "raw", ARG_REQUIRED, "CALLS", "undecoded arguments of these calls", "call" }, \
	{ 'x', NULL, ARG_NONE, NULL, "strings that are not ASCII in hexadecimal; -xx: all strings", NULL }, \
	{ KEY_HEX_STRINGS, "strings-in-hex", ARG_OPTIONAL, "WHICH", "all, non-ascii or non-ascii-chars", "all|non-ascii|non-ascii-chars" }, \
	{ 'X', "const-print-style", ARG_REQUIRED, "STYLE", "constants as raw, abbrev or verbose", "raw|abbrev|verbose" }, \
	{ 'i', "instruction-pointer", ARG_NONE, NULL, "instruction pointer at each call", NULL }, \
	{ 'n', "syscall-number", ARG_NONE, NULL, "number of each call", NULL }, \
	{ 'r', "relative-timestamps", ARG_OPTIONAL, "PRECISION", "time since the line before", "s|ms|us|ns" }, \
	{ 't', NULL, ARG_NONE, NULL, "time of day; -tt with microseconds, -ttt since the epoch", NULL }, \
	{ KEY_ABSOLUTE, "absolute-timestamps", ARG_OPTIONAL, "FORMAT", "none, time or unix, and a precision: s, ms, us, ns", "none|time|unix|s|ms|us|ns" }, \
	{ 'T', "syscall-times", ARG_OPTIONAL, "PRECISION", "time spent in each call", "s|ms|us|ns" }, \
	{ KEY_ALWAYS_PID, "always-show-pid", ARG_NONE, NULL, "process ids also while there is one process", NULL }, \
	{ 'q', NULL, ARG_NONE, NULL, "fewer messages; -qq, -qqq: still fewer", NULL }, \
	{ KEY_QUIET, "quiet", ARG_OPTIONAL, "SET", "without these messages: attach, exit, path-resolution, personality, thread-execve, all", NULL }, \
	{ 'c', "summary-only", ARG_NONE, NULL, "count calls, times and errors, and show only a table", NULL }, \
	{ 'C', "summary", ARG_NONE, NULL, "the table after the usual output", NULL }, \
	{ 'S', "summary-sort-by", ARG_REQUIRED, "COLUMN", "time, min-time, max-time, avg-time, calls, errors, name, nothing", "time|min-time|max-time|avg-time|calls|errors|name|nothing" }, \
	{ 'U', "summary-columns", ARG_REQUIRED, "COLUMNS", "columns of the table", NULL }, \
	{ 'w', "summary-wall-clock", ARG_NONE, NULL, "wall-clock time of calls in the table", NULL }, \
	{ 'O', "summary-syscall-overhead", ARG_REQUIRED, "TIME", "time to take off each call", NULL }, \
	{ 'I', "interruptible", ARG_REQUIRED, "N", "which signals end the tracer: anywhere, waiting, never, never_tstp", "1|2|3|4" }, \
	{ KEY_COLOR, "color", ARG_OPTIONAL, "WHEN", "auto, always or never", "auto|always|never" }, \
	{ KEY_JSON, "json", ARG_NONE, NULL, "JSON Lines, see tattle-json(5)", NULL }, \
	{ KEY_SECCOMP, "seccomp-bpf", ARG_NONE, NULL, "stop only for the calls that are shown", NULL }, \
	{ 'h', "help", ARG_NONE, NULL, "this text", NULL }, \
	{ 'V', "version", ARG_NONE, NULL, "version", NULL }

static const struct option_row trace_rows[] = {
	{ KEY_NO_FOLLOW, "no-follow", ARG_NONE, NULL, "only the first task, not what it starts", NULL },
	{ KEY_NO_FD_PATHS, "no-fd-paths", ARG_NONE, NULL, "descriptors as plain numbers", NULL },
	{ 'f', "follow-forks", ARG_NONE, NULL, NULL, NULL },
	{ 'y', NULL, ARG_NONE, NULL, NULL, NULL },
	{ KEY_DECODE_FDS, "decode-fds", ARG_OPTIONAL, "SET", "what to tell of descriptors: path, all, none", NULL },
	COMMON_ROWS,
	{ 0 },
};

static const struct option_row strace_rows[] = {
	{ 'f', "follow-forks", ARG_NONE, NULL, "follow forks; -ff: with one output file a process", NULL },
	{ 'F', NULL, ARG_NONE, NULL, NULL, NULL },
	{ 'D', NULL, ARG_NONE, NULL, "the tracer is no parent of the command (it never is)", NULL },
	{ KEY_DAEMONIZE, "daemonize", ARG_OPTIONAL, "grandchild|pgroup|session", NULL, NULL },
	{ 'y', NULL, ARG_NONE, NULL, "paths of descriptors; -yy: all that is known of them", NULL },
	{ KEY_DECODE_FDS, "decode-fds", ARG_OPTIONAL, "SET", "what to tell of descriptors: path, all, none", NULL },
	{ 'd', "debug", ARG_NONE, NULL, NULL, NULL },
	{ KEY_TIPS, "tips", ARG_OPTIONAL, "X", NULL, NULL },
	COMMON_ROWS,
	{ 0 },
};
/* clang-format on */

const struct command_options *trace_options(bool as_strace)
{
	static const struct command_options trace = {
		.name = "trace",
		.synopsis = "trace [OPTIONS] [--] PROGRAM [ARGUMENTS]\n"
			    "       tattle trace [OPTIONS] -p PID[,PID...]",
		.about = "Shows every system call, signal and end of a program and of all that it starts.",
		.rows = trace_rows,
	};
	static const struct command_options strace = {
		.name = "strace",
		.synopsis = "[OPTIONS] { -p PID | [--] PROG [ARGS] }",
		.about = "Traces system calls and signals with strace's options and output.",
		.rows = strace_rows,
	};

	return as_strace ? &strace : &trace;
}
