/* run: what every command that follows a program does with its session. */
#ifndef TATTLE_CLI_RUN_H
#define TATTLE_CLI_RUN_H

#include <signal.h>
#include <stddef.h>
#include <sys/types.h>

#include "spec/call_set.h"
#include "tattle/tattle.h"

/* Signals at which a session lets go: tattle_options.detach_signals. */
#define RUN_DETACH_SIGNALS                                                                         \
	(1ull << (SIGINT - 1) | 1ull << (SIGTERM - 1) | 1ull << (SIGHUP - 1) |                     \
		1ull << (SIGQUIT - 1))

/* A call set in the library's form. */
struct run_calls {
	struct tattle_calls sets[ABI_COUNT];
	uint32_t numbers[ABI_COUNT][CALL_SET_WORDS * 64];
};

/* Sets the calls that the session is to stop for. */
void run_only_calls(struct tattle_options *o, struct run_calls *rc, const struct call_set *set);

/* tattle_command.exec_failed: says why on standard error, gives 127 or 126. */
int run_exec_failed(void *arg, const char *file, int error);

/* Prints "tattle: what: 'arg'" and a hint (or NULL); gives the status to exit with. */
int run_fail(const char *what, const char *arg, const char *hint);

/* Adds the process ids of "PID,PID,..." to pids, which has room for max and *count in it.  0, or
 * the status to exit with after printing. */
int run_take_pids(const char *arg, pid_t *pids, size_t max, size_t *count);

/* "tattle: what: reason" and its hint, on standard error. */
void run_print_error(const struct tattle_error *err, int code);

/* tattle_session_attach(); says on standard error which processes could not be attached to. */
int run_attach(struct tattle_session **ret, struct tattle_options *options, const pid_t *pids,
	size_t count);

/* Nothing is written to standard error any more: whoever reads it may see its end. */
void run_release_stderr(void);

/* Does /proc name processes by our ids?  Under "unshare -p" it may show another namespace's. */
bool run_proc_is_ours(void);

/* The status to exit with when the session is over: the command's own; does not return if
 * that was killed by a signal, or the session ended by one. */
int run_exit_status(const struct tattle_session *session);

/* Ends the process by the signal; returns the status to exit with where that is not possible. */
int run_die_of(int sig);

/* Does a terminal read this, and may it be coloured?  when: "auto", "always", "never". */
bool run_color(const char *when, int fd);

#endif
