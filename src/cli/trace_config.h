/*
 * trace_config: what the options of trace and strace ask for.
 *
 * Filled by the option table, checked, then handed to the session and the view.
 */
#ifndef TATTLE_CLI_TRACE_CONFIG_H
#define TATTLE_CLI_TRACE_CONFIG_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "spec/call_set.h"
#include "view/text.h"

#define TRACE_PIDS_MAX 4096

struct trace_config {
	const char *name;   /* "tattle" or "strace": who speaks in messages */
	bool as_strace;	    /* strace's defaults, words and statuses */
	int bad_status;	    /* exit status when an option is wrong or tattle fails */
	bool json;
	bool follow;
	bool kill_on_exit;
	bool separate;	    /* -ff: one file a task */
	bool help;
	const char *output; /* -o; NULL = standard error */
	bool append;
	struct text_opts text;
	struct call_set calls;
	bool calls_given;
	pid_t *pids;
	size_t pids_count;
	const char *argv0;
	const char *user;
	unsigned quiet;
	int interruptible;  /* -I */
	unsigned clock_level, follow_level;
};

/* Sets the defaults of trace or of strace. */
void trace_config_init(struct trace_config *c, const char *name, bool as_strace);
void trace_config_done(struct trace_config *c);

/* Parses argv; 0 and *ret_first = index of the command's first word, or an exit status
 * (then the message is printed). */
int trace_config_parse(struct trace_config *c, int argc, char **argv, int *ret_first);

#endif
