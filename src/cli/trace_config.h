/*
 * trace_config: what the options of trace and strace ask for.
 *
 * Filled by the option tables, checked, then handed to the session and the views.  Nothing
 * here is known to other commands.
 *
 *	trace_rows.c	the tables of options
 *	trace_take.c	what each option does
 *	trace_limits.c	those that are limits
 *	trace_startup.c	those about processes and the environment
 *	trace_qualify.c	-e QUALIFIER=SET
 *	trace_inject.c	-e inject=, -e fault=
 *	trace_config.c	defaults, what fits together, messages
 */
#ifndef TATTLE_CLI_TRACE_CONFIG_H
#define TATTLE_CLI_TRACE_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "cli/options.h"
#include "cli/tips.h"
#include "cli/trace_color.h"
#include "spec/call_set.h"
#include "tattle/tattle.h"
#include "view/filter.h"
#include "view/summary.h"
#include "view/text.h"
#include "view/text_context.h"
#include "view/text_fd.h"

#define TRACE_PIDS_MAX 4096
#define TRACE_PATHS_MAX 256
#define TRACE_RULES_MAX 64

/* -e quiet= */
enum quiet {
	QUIET_ATTACH = 1,
	QUIET_EXIT = 2,
	QUIET_PATH = 4,
	QUIET_PERSONALITY = 8,
	QUIET_EXECVE = 16,
	QUIET_ALL = 31,
};

/* -e decode-pids= */
enum pid_detail { PID_DETAIL_COMM = 1, PID_DETAIL_NS = 2, PID_DETAIL_ALL = 3 };

enum summary_mode { SUMMARY_NONE, SUMMARY_ONLY, SUMMARY_TOO };

/* One -e inject=: the calls that it is about, and what is done to them. */
struct trace_rule {
	struct call_set calls;
	struct tattle_injection what;
	struct tattle_poke pokes[TATTLE_POKES_MAX];
	uint8_t *bytes; /* what the pokes write; owned */
};

struct trace_config {
	const char *name; /* "tattle" or "strace": who speaks in messages */
	bool as_strace;	  /* strace's defaults, words and statuses */
	int bad_status;	  /* exit status when an option is wrong or tattle fails */
	bool help, version;
	bool list_options;
	bool debug;
	bool json;
	const char *option; /* that is being taken, as it was given */

	/* startup */
	pid_t *pids;
	size_t pids_count;
	char **env; /* NULL: unchanged; owned */
	const char *user;
	const char *argv0;
	bool follow;
	bool kill_on_exit;
	bool detach_on_exec; /* -b execve */
	bool has_command;    /* PROG is given */
	bool seccomp;
	unsigned daemonize;    /* how far away, 0 to 3 */
	unsigned daemon_level; /* how many -D */
	bool daemonize_given;  /* --daemonize */
	bool follow_given;     /* --follow-forks */
	int interruptible;     /* -I 1..4; 0: default */

	/* what to show */
	struct call_set calls, raw, abbrev, verbose;
	bool calls_given, raw_given, abbrev_given, verbose_given;
	struct fd_set_words trace_fds;
	struct fd_set_words dump_reads, dump_writes;
	const char *paths[TRACE_PATHS_MAX + 1];
	char *resolved[TRACE_PATHS_MAX]; /* owned */
	size_t paths_count, resolved_count;
	unsigned quiet;		 /* enum quiet */
	bool quiet_given;	 /* --quiet, -e quiet= */
	bool decode_fds_given;	 /* --decode-fds, -e decode-fds= */
	bool hex_given;		 /* --strings-in-hex */
	bool vcpus;		 /* --kvm, -e kvm= */
	bool namespaces;	 /* --namespace, -e namespace= */
	bool separate_given;	 /* --output-separately */
	unsigned pid_details;	 /* enum pid_detail */
	unsigned outcomes_given; /* how many -z, -Z */

	/* tampering */
	struct trace_rule *rules;
	size_t rules_count;

	/* when to stop */
	uint64_t limit_calls;  /* --syscall-limit, --max-events; 0 = never */
	uint64_t limit_bytes;  /* --max-size */
	uint64_t limit_ns;     /* --max-time */
	uint64_t rotate_bytes; /* --rotate-size; 0 = never */
	unsigned rotate_files;
	unsigned follow_depth; /* --follow-depth; UINT_MAX = no limit */

	/* how and where */
	const char *output;
	bool append, separate;
	bool pid_always;
	bool tree;
	const char *color; /* auto, always or never */
	struct trace_palette palette;
	struct tips_opts tips;
	struct text_opts text;
	unsigned stack_level; /* -k: 1 names, 2 source lines */
	unsigned stack_frames;
	bool stack_frames_given;
	bool absolute_given;
	unsigned clock_level, hex_level, quiet_level, fd_level, follow_level, old_follow_level;
	enum summary_mode summary_mode;
	struct summary_opts summary;
	bool summary_sort_given, wall_given;
};

/* Sets the defaults of trace or of strace. */
void trace_config_init(struct trace_config *c, const char *name, bool as_strace);
void trace_config_done(struct trace_config *c);

/* Parses and checks argv; 0 and *ret_first = index of the command's first word, or an exit
 * status (then the message is printed). */
int trace_config_parse(struct trace_config *c, int argc, char **argv, int *ret_first);

/* The option tables. */
const struct command_options *trace_options(bool as_strace);

/* Keys of options that have no letter. */
enum trace_key {
	KEY_JSON = 256,
	KEY_KILL_ON_EXIT,
	KEY_COLOR,
	KEY_HYPERLINK,
	KEY_ARGV0,
	KEY_NO_FOLLOW,
	KEY_NO_FD_PATHS,
	KEY_TRACE,
	KEY_ABBREV,
	KEY_VERBOSE,
	KEY_RAW,
	KEY_SIGNAL,
	KEY_STATUS,
	KEY_READ,
	KEY_WRITE,
	KEY_TRACE_FDS,
	KEY_INJECT,
	KEY_FAULT,
	KEY_KVM,
	KEY_NAMESPACE,
	KEY_DECODE_FDS,
	KEY_DECODE_PIDS,
	KEY_PIDNS,
	KEY_SEPARATE,
	KEY_ALWAYS_PID,
	KEY_HEX_STRINGS,
	KEY_QUIET,
	KEY_TIPS,
	KEY_SECCOMP,
	KEY_SECONTEXT,
	KEY_ABSOLUTE,
	KEY_RELATIVE,
	KEY_DURATION,
	KEY_LIMIT,
	KEY_STACK,
	KEY_STACK_LIMIT,
	KEY_DAEMONIZE,
	KEY_MAX_TIME,
	KEY_MAX_SIZE,
	KEY_MAX_EVENTS,
	KEY_ROTATE_SIZE,
	KEY_ROTATE_FILES,
	KEY_FOLLOW_DEPTH,
	KEY_TREE,
	KEY_LIST_OPTIONS,
};

/* Prints "name: message" and, for strace, its "Try …" line; returns the exit status. */
int trace_fail(const struct trace_config *c, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
int trace_fail_help(const struct trace_config *c, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
/* The same about the argument of the option that is being taken. */
int trace_fail_argument(const struct trace_config *c, const char *arg);
/* Prints "name: message". */
void trace_say(const struct trace_config *c, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/* An option was met (option_take). */
int trace_take(void *ctx, int key, const char *name, const char *arg);
/* The options about processes and the environment; -1 when key is none of them. */
int trace_take_startup(struct trace_config *c, int key, const char *arg);

/* Limits; options that are unknown here too are taken silently. */
int trace_take_limit(struct trace_config *c, int key, const char *arg);

/* Digits, max at most; white space and a plus sign may stand before them, as strtol() has it. */
bool trace_number(const char *s, unsigned long max, unsigned long *ret);
/* "12", "1.5ms": a time, in units of unit_ns unless s, ms, us or ns follows. */
bool trace_time(const char *s, double unit_ns, uint64_t *ret_ns);

/* One -e expression: "trace=…", "signal=…" and so on; 0 or an exit status. */
int trace_qualify(struct trace_config *c, const char *expr);
/* The same with the qualifier's name apart: --trace=… */
int trace_qualify_as(struct trace_config *c, const char *name, const char *set);
/* A signal's number or name, with or without SIG; 0 if it is none. */
int trace_signal_number(const char *word);
/* A set of calls, with strace's messages. */
int trace_call_set(const struct trace_config *c, const char *set, struct call_set *to);

/* -e inject= (fault: -e fault=). */
int trace_inject(struct trace_config *c, const char *arg, bool fault);

/* Is the command our child?  strace's always is.  Here where we may let go of it before its end,
 * since what we say then is not its status, and where other processes are followed as well. */
bool trace_command_is_child(const struct trace_config *c);
/* -I, or what stands for it: 1 to 4. */
int trace_interruptible(const struct trace_config *c);

/* What the session is asked for.  Everything that *o points to is in *t, which the caller
 * frees with trace_session_done(). */
struct trace_session_sets;
int trace_session_options(
	const struct trace_config *c, struct tattle_options *o, struct trace_session_sets **ret);
void trace_session_done(struct trace_session_sets *t);

#endif
