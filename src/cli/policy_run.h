/* policy_run: commands that are run to learn from them, or under a policy. */
#ifndef TATTLE_CLI_POLICY_RUN_H
#define TATTLE_CLI_POLICY_RUN_H

#include <stdbool.h>
#include <sys/types.h>

#include "policy/args.h"
#include "policy/policy.h"

struct learn_opts {
	const char *output; /* NULL: standard error */
	int output_fd;	    /* an open file in its place; 0 = none */
	pid_t *follower;    /* gets the id of who follows; NULL = nobody asks */
	bool quiet;	    /* do not tell a terminal whom the end waits for */
	bool from_entry;
	bool files;
	bool complete;
	bool no_filter; /* stop every call without seccomp's help */
	const pid_t *pids;
	size_t pids_count;
};

/* Runs argv (or attaches) and writes the policy.  Returns the status to exit with, in another
 * process than the caller's when a command was started. */
int policy_learn(const struct learn_opts *o, char **argv);

struct check_opts {
	enum policy_args args;
	const char *output; /* reports; NULL: standard error */
};

/* Is this a recording that policy_check() should read, rather than a program? */
bool policy_is_recording(const char *word);

/* Checks the calls of a recording ("-": standard input): 0, 1 if there were violations, or
 * the status of a failure. */
int policy_check(const struct policy *p, const struct check_opts *o, const char *path);

enum run_mode {
	RUN_ENFORCE, /* violations are refused and reported */
	RUN_LOG,     /* violations are reported */
	RUN_SILENT,  /* the kernel alone enforces */
};

struct run_opts {
	enum run_mode mode;
	enum policy_args args;
	bool kill;	       /* violations kill, not an error */
	bool log;	       /* RUN_SILENT: they are allowed, and the kernel logs them */
	uint16_t error;	       /* the errno of refused calls */
	int violations_status; /* exit status when there were some; 0 = the command's */
	const char *output;    /* reports; NULL: standard error */
	int violations_fd;     /* an open file that gets a policy of them; 0 = none.  Then it
				* ends with the last task, not with the command */
	pid_t *follower;       /* as in learn_opts */
	bool quiet;
};

/* Runs argv under p; returns as policy_learn() does. */
int policy_run(const struct policy *p, const struct run_opts *o, char **argv);

/* The same by the kernel alone.  Returns only on failure. */
int policy_run_silent(const struct policy *p, const struct run_opts *o, char **argv);

struct fit_opts {
	const char *output;
	unsigned runs;	   /* clean ones in a row that are wanted */
	unsigned runs_max; /* of all */
	enum policy_args args;
	bool quiet;
};

int policy_fit(const struct fit_opts *o, char **argv);

#endif
