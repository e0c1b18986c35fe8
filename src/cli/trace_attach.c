#include "cli/trace_attach.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void attach_failures_done(struct attach_failures *f)
{
	free(f->list);
	f->list = NULL;
	f->count = 0;
}

void attach_failed(void *arg, int32_t pid, int error, const char *why)
{
	struct attach_failures *f = arg;
	struct attach_failure *more = realloc(f->list, (f->count + 1) * sizeof(*more));

	if (!more)
		return;
	f->list = more;
	more = &f->list[f->count++];
	more->pid = pid;
	more->error = error;
	(void)snprintf(more->why, sizeof(more->why), "%s", why);
}

static void say(const struct trace_config *c, const struct attach_failure *one)
{
	if (c->as_strace)
		trace_say(
			c, "attach: ptrace(PTRACE_SEIZE, %d): %s", one->pid, strerror(one->error));
	else
		trace_say(c, "%s", one->why);
}

void attach_failures_say(struct attach_failures *f, pid_t tid, pid_t tgid)
{
	const struct trace_config *c = f->config;

	for (size_t i = 0; i < c->pids_count && f->said < f->count; i++) {
		if (tid && (c->pids[i] == tid || c->pids[i] == tgid))
			return;
		if (c->pids[i] == f->list[f->said].pid)
			say(c, &f->list[f->said++]);
	}
}
