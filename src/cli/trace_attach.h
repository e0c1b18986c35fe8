/* trace_attach: processes of -p that cannot be followed, told of where their turn is. */
#ifndef TATTLE_CLI_TRACE_ATTACH_H
#define TATTLE_CLI_TRACE_ATTACH_H

#include "cli/trace_config.h"

struct attach_failure {
	pid_t pid;
	int error;
	char why[256];
};

/* Zero but for .config to begin with. */
struct attach_failures {
	const struct trace_config *config;
	struct attach_failure *list;
	size_t count, said;
};

void attach_failures_done(struct attach_failures *f);

/* tattle_options.attach_failed, arg being a struct attach_failures. */
void attach_failed(void *arg, int32_t pid, int error, const char *why);

/* Tells of those that were to be attached to before that task of that process; 0, 0: of all. */
void attach_failures_say(struct attach_failures *f, pid_t tid, pid_t tgid);

#endif
