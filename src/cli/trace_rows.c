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
	{ KEY_FOLLOW_DEPTH, "follow-depth", ARG_REQUIRED, "N", "follow N generations of children", NULL, true }, \
	{ 'b', "detach-on", ARG_REQUIRED, "execve", "let go of processes that execute another program", "execve" }, \
	{ 'e', "expr", ARG_REQUIRED, "EXPR", "QUALIFIER=SET: trace, trace-fds, signal, status, abbrev, verbose, raw, read, write, quiet, decode-fds, decode-pids, inject, fault, kvm, namespace, secontext", "expr" }, \
	{ KEY_TRACE, "trace", ARG_REQUIRED, "CALLS", "only these: names, numbers, %class, /regex, ?name, ! for all but", "call" }, \
	{ KEY_TRACE_FDS, "trace-fds", ARG_REQUIRED, "FDS", "only calls that use these descriptors", NULL }, \
	{ 'P', "trace-path", ARG_REQUIRED, "PATH", "only calls that touch PATH, or the glob PATH", "file" }, \
	{ KEY_SIGNAL, "signal", ARG_REQUIRED, "SET", "only these signals", "signal" }, \
	{ KEY_SIGNAL, "signals", ARG_REQUIRED, "SET", NULL, "signal" }, \
	{ KEY_STATUS, "status", ARG_REQUIRED, "SET", "only calls that ended so: successful, failed, unfinished, unavailable, detached", "successful|failed|unfinished|unavailable|detached" }, \
	{ 'z', "successful-only", ARG_NONE, NULL, "only calls that succeeded", NULL }, \
	{ 'Z', "failed-only", ARG_NONE, NULL, "only calls that failed", NULL }, \
	{ 'Z', "failing-only", ARG_NONE, NULL, NULL, NULL }, \
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
	{ 'N', "arg-names", ARG_NONE, NULL, "names of arguments", NULL }, \
	{ 'k', NULL, ARG_NONE, NULL, "who called each call; -kk with source lines", NULL }, \
	{ KEY_STACK, "stack-trace", ARG_OPTIONAL, "HOW", "symbol or source", "symbol|source" }, \
	{ KEY_STACK, "stack-traces", ARG_OPTIONAL, "HOW", NULL, "symbol|source" }, \
	{ KEY_STACK_LIMIT, "stack-trace-frame-limit", ARG_REQUIRED, "N", "callers shown at most (default 256)", NULL }, \
	{ 'r', NULL, ARG_NONE, NULL, "time since the line before", NULL }, \
	{ KEY_RELATIVE, "relative-timestamps", ARG_OPTIONAL, "PRECISION", "the same in s, ms, us or ns", "s|ms|us|ns" }, \
	{ 't', NULL, ARG_NONE, NULL, "time of day; -tt with microseconds, -ttt since the epoch", NULL }, \
	{ KEY_ABSOLUTE, "absolute-timestamps", ARG_OPTIONAL, "FORMAT", "none, time or unix, and a precision: s, ms, us, ns", "none|time|unix|s|ms|us|ns" }, \
	{ KEY_ABSOLUTE, "timestamps", ARG_OPTIONAL, "FORMAT", NULL, "none|time|unix|s|ms|us|ns" }, \
	{ 'T', NULL, ARG_NONE, NULL, "time spent in each call", NULL }, \
	{ KEY_DURATION, "syscall-times", ARG_OPTIONAL, "PRECISION", "the same in s, ms, us or ns", "s|ms|us|ns" }, \
	{ KEY_ALWAYS_PID, "always-show-pid", ARG_NONE, NULL, "process ids also while there is one process", NULL }, \
	{ 'q', NULL, ARG_NONE, NULL, "fewer messages; -qq, -qqq: still fewer", NULL }, \
	{ KEY_QUIET, "quiet", ARG_OPTIONAL, "SET", "without these messages: attach, exit, path-resolution, personality, thread-execve, all", "attach|exit|path-resolution|personality|thread-execve|all" }, \
	{ KEY_QUIET, "silent", ARG_OPTIONAL, "SET", NULL, NULL }, \
	{ KEY_QUIET, "silence", ARG_OPTIONAL, "SET", NULL, NULL }, \
	{ KEY_READ, "read", ARG_REQUIRED, "FDS", "dump what is read from these descriptors", NULL }, \
	{ KEY_WRITE, "write", ARG_REQUIRED, "FDS", "dump what is written to these descriptors", NULL }, \
	{ KEY_DECODE_FDS, "decode-fds", ARG_OPTIONAL, "SET", "what to tell of descriptors: path, dev, socket, pidfd, eventfd, signalfd, all, none", "path|dev|socket|pidfd|eventfd|signalfd|all|none" }, \
	{ 'Y', NULL, ARG_NONE, NULL, "names of processes beside their ids", NULL }, \
	{ KEY_DECODE_PIDS, "decode-pids", ARG_REQUIRED, "SET", "what to tell of process ids: comm, pidns", "comm|pidns" }, \
	{ KEY_PIDNS, "pidns-translation", ARG_NONE, NULL, NULL, NULL }, \
	{ KEY_KVM, "kvm", ARG_REQUIRED, "vcpu", "tell after KVM_RUN why the processor of a virtual machine stopped; vcpu+: all that it shares, before and after", "vcpu|vcpu+" }, \
	{ KEY_NAMESPACE, "namespace", ARG_REQUIRED, "new", "tell which namespaces clone, clone3, setns and unshare have made or joined", "new" }, \
	{ KEY_SECONTEXT, "secontext", ARG_OPTIONAL, "FORMAT", "SELinux contexts of tasks, descriptors and files: types, or full; mismatch: and what files should have", "full|mismatch|all|none" }, \
	{ KEY_INJECT, "inject", ARG_REQUIRED, "RULE", "tamper with calls: CALLS:error=E|retval=V, signal=S, syscall=C, delay_enter=T, delay_exit=T, poke_enter=@argN=HEX, poke_exit=@argN=HEX, when=FIRST[..LAST][+[STEP]]", NULL }, \
	{ KEY_FAULT, "fault", ARG_REQUIRED, "RULE", "CALLS[:error=E][:when=W]: let calls fail", NULL }, \
	{ KEY_LIMIT, "syscall-limit", ARG_REQUIRED, "N", "let go of all processes after N calls", NULL }, \
	{ KEY_MAX_EVENTS, "max-events", ARG_REQUIRED, "N", NULL, NULL }, \
	{ KEY_MAX_TIME, "max-time", ARG_REQUIRED, "TIME", "let go of all processes after TIME (s, or with ms, us, ns)", NULL }, \
	{ KEY_MAX_SIZE, "max-size", ARG_REQUIRED, "BYTES", "let go of all processes when so much is written (k, M, G)", NULL }, \
	{ KEY_ROTATE_SIZE, "rotate-size", ARG_REQUIRED, "BYTES", "begin a new file when so much is written", NULL }, \
	{ KEY_ROTATE_FILES, "rotate-files", ARG_REQUIRED, "N", "older files that are kept: FILE.1 to FILE.N (default 5)", NULL }, \
	{ KEY_TREE, "tree", ARG_NONE, NULL, "indent lines by the generation of their process", NULL }, \
	{ 'c', "summary-only", ARG_NONE, NULL, "count calls, times and errors, and show only a table", NULL }, \
	{ 'C', "summary", ARG_NONE, NULL, "the table after the usual output", NULL }, \
	{ 'S', "summary-sort-by", ARG_REQUIRED, "COLUMN", "time, min-time, max-time, avg-time, calls, errors, name, nothing", "time|min-time|max-time|avg-time|calls|errors|name|nothing" }, \
	{ 'U', "summary-columns", ARG_REQUIRED, "COLUMNS", "columns of the table", NULL }, \
	{ 'w', "summary-wall-clock", ARG_NONE, NULL, "wall-clock time of calls in the table", NULL }, \
	{ 'O', "summary-syscall-overhead", ARG_REQUIRED, "TIME", "time to take off each call", NULL }, \
	{ 'I', "interruptible", ARG_REQUIRED, "N", "which signals end the tracer: anywhere, waiting, never, never_tstp", "1|2|3|4" }, \
	{ KEY_HYPERLINK, "hyperlink", ARG_NONE, NULL, "names of calls as links to their manual pages, for terminals", NULL }, \
	{ KEY_JSON, "json", ARG_NONE, NULL, "JSON Lines, see tattle-json(5)", NULL }, \
	{ KEY_SECCOMP, "seccomp-bpf", ARG_NONE, NULL, "stop only for the calls that are shown", NULL }, \
	{ KEY_LIST_OPTIONS, "list-options", ARG_NONE, NULL, NULL, NULL }, \
	{ 'h', "help", ARG_NONE, NULL, "this text", NULL }, \
	{ 'V', "version", ARG_NONE, NULL, "version", NULL }

static const struct option_row trace_rows[] = {
	{ KEY_COLOR, "color", ARG_OPTIONAL, "WHEN", "auto, always or never", "auto|always|never" },
	{ KEY_NO_FOLLOW, "no-follow", ARG_NONE, NULL, "only the first task, not what it starts", NULL },
	{ KEY_NO_FD_PATHS, "no-fd-paths", ARG_NONE, NULL, "descriptors as plain numbers", NULL },
	{ 'f', "follow-forks", ARG_NONE, NULL, NULL, NULL },
	{ 'y', NULL, ARG_NONE, NULL, "paths of descriptors; -yy: all that is known of them", NULL },
	COMMON_ROWS,
	{ 0 },
};

static const struct option_row strace_rows[] = {
	{ KEY_COLOR, "color", ARG_REQUIRED, "WHEN", "auto, always or never", "auto|always|never" },
	{ 'f', "follow-forks", ARG_NONE, NULL, "follow forks; -ff: with one output file a process", NULL },
	{ 'F', NULL, ARG_NONE, NULL, NULL, NULL },
	{ 'D', NULL, ARG_NONE, NULL, "the tracer is no parent of the command (it never is)", NULL },
	{ KEY_DAEMONIZE, "daemonize", ARG_OPTIONAL, "WHERE", "the same: grandchild, pgroup or session", "grandchild|pgroup|session" },
	{ KEY_DAEMONIZE, "daemonised", ARG_OPTIONAL, "WHERE", NULL, NULL },
	{ KEY_DAEMONIZE, "daemonized", ARG_OPTIONAL, "WHERE", NULL, NULL },
	{ 'y', NULL, ARG_NONE, NULL, "paths of descriptors; -yy: all that is known of them", NULL },
	{ 'd', "debug", ARG_NONE, NULL, NULL, NULL },
	{ KEY_TIPS, "tips", ARG_OPTIONAL, "WHICH", "a hint at the end: its number or random, and none, compact or full", "none|compact|full|random" },
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
		.about = "Shows every system call, signal and end of a program and of all that it "
			 "starts.",
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
