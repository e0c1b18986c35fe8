/*
 * trace_config: what the options of trace and strace ask for.
 *
 * Filled by the option tables, checked, then handed to the session and the views.  Nothing
 * here is known to other commands.
 */
#ifndef TATTLE_CLI_TRACE_CONFIG_H
#define TATTLE_CLI_TRACE_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "cli/options.h"
#include "spec/call_set.h"
#include "view/filter.h"
#include "view/summary.h"
#include "view/text.h"

#define TRACE_PIDS_MAX 4096
#define TRACE_PATHS_MAX 256

/* -e quiet= */
enum quiet {
	QUIET_ATTACH = 1,
	QUIET_EXIT = 2,
	QUIET_PATH = 4,
	QUIET_PERSONALITY = 8,
	QUIET_EXECVE = 16,
	QUIET_ALL = 31,
};

enum summary_mode { SUMMARY_NONE, SUMMARY_ONLY, SUMMARY_TOO };

struct trace_config {
	const char *name;   /* "tattle" or "strace": who speaks in messages */
	bool as_strace;	    /* strace's defaults, words and statuses */
	int bad_status;	    /* exit status when an option is wrong or tattle fails */
	bool help, version;
	bool json;

	/* startup */
	pid_t *pids;
	size_t pids_count;
	char **env; /* NULL: unchanged; owned */
	const char *user;
	const char *argv0;
	bool follow;
	bool kill_on_exit;
	unsigned daemonize;
	int interruptible; /* -I 1..4; 0: default */

	/* what to show */
	struct call_set calls, raw, abbrev, verbose;
	bool calls_given, raw_given, abbrev_given, verbose_given;
	struct fd_set_words trace_fds;
	const char *paths[TRACE_PATHS_MAX + 1];
	size_t paths_count;
	unsigned quiet; /* enum quiet */
	bool status_given;

	/* how and where */
	const char *output;
	bool append, separate;
	bool pid_always;
	struct text_opts text;
	unsigned clock_level, hex_level, quiet_level, fd_level, follow_level;
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
	KEY_DECODE_FDS,
	KEY_SEPARATE,
	KEY_ALWAYS_PID,
	KEY_HEX_STRINGS,
	KEY_QUIET,
	KEY_TIPS,
	KEY_SECCOMP,
	KEY_DECODE_PIDS,
	KEY_SECONTEXT,
	KEY_ABSOLUTE,
	KEY_LIMIT,
	KEY_STACK_LIMIT,
	KEY_DAEMONIZE,
};

/* Prints "name: message" and, for strace, its "Try …" line; returns the exit status. */
int trace_fail(const struct trace_config *c, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));
int trace_fail_help(const struct trace_config *c, const char *fmt, ...)
	__attribute__((format(printf, 2, 3)));

/* One -e expression: "trace=…", "signal=…" and so on; 0 or an exit status. */
int trace_qualify(struct trace_config *c, const char *expr);
/* The same with the qualifier's name apart: --trace=… */
int trace_qualify_as(struct trace_config *c, const char *name, const char *set);

#endif
