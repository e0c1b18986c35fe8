/* Options about what is traced, and in which environment. */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

#include "cli/trace_config.h"

static int add_pid(struct trace_config *c, const char *word)
{
	unsigned long pid;
	pid_t *p;

	if (!trace_number(word, INT_MAX, &pid) || !pid)
		return trace_fail(c, "Invalid process id: '%s'", word);
	if (c->as_strace && (pid_t)pid == getpid())
		return trace_fail(c, "I'm sorry, I can't let you do that, Dave.");
	if (c->pids_count >= TRACE_PIDS_MAX)
		return trace_fail(c, "too many process ids");
	p = realloc(c->pids, (c->pids_count + 1) * sizeof(*p));
	if (!p)
		return trace_fail(c, "out of memory");
	c->pids = p;
	c->pids[c->pids_count++] = (pid_t)pid;
	return 0;
}

static int add_pids(struct trace_config *c, const char *arg)
{
	char *copy = strdup(arg), *save = NULL, *w;
	int status = 0;

	if (!copy)
		return trace_fail(c, "out of memory");
	w = strtok_r(copy, ", \t\n\v\f\r", &save);
	for (; w && !status; w = strtok_r(NULL, ", \t\n\v\f\r", &save))
		status = add_pid(c, w);
	free(copy);
	return status;
}

/* A copy of the environment that -E changes. */
static bool copy_env(struct trace_config *c)
{
	size_t n = 0;

	while (environ[n])
		n++;
	c->env = calloc(n + 1, sizeof(*c->env));
	for (size_t i = 0; c->env && i < n; i++) {
		c->env[i] = strdup(environ[i]);
		if (!c->env[i])
			return false;
	}
	return c->env;
}

static int change_env(struct trace_config *c, const char *arg)
{
	const char *eq = strchr(arg, '=');
	size_t len = eq ? (size_t)(eq - arg) : strlen(arg), n = 0;
	char **more;

	if (!c->env && !copy_env(c))
		return trace_fail(c, "out of memory");
	for (size_t i = 0; c->env[i]; i++) {
		if (!strncmp(c->env[i], arg, len) && c->env[i][len] == '=')
			free(c->env[i]);
		else
			c->env[n++] = c->env[i];
	}
	c->env[n] = NULL;
	if (!eq)
		return 0;
	more = realloc(c->env, (n + 2) * sizeof(*more));
	if (!more)
		return trace_fail(c, "out of memory");
	c->env = more;
	c->env[n] = strdup(arg);
	c->env[n + 1] = NULL;
	return c->env[n] ? 0 : trace_fail(c, "out of memory");
}

static int take_interruptible(struct trace_config *c, const char *arg)
{
	static const char *const names[] = { "anywhere", "waiting", "never", "never_tstp" };

	if (!strcasecmp(arg, "always"))
		arg = names[0];
	for (int i = 0; i < 4; i++) {
		if (!strcasecmp(arg, names[i]) || (arg[0] == '1' + i && !arg[1])) {
			c->interruptible = i + 1;
			return 0;
		}
	}
	return trace_fail_argument(c, arg);
}

static int take_daemonize(struct trace_config *c, const char *arg)
{
	static const struct {
		const char *name;
		unsigned level;
	} names[] = { { "grandchild", 1 }, { "pgroup", 2 }, { "pgrp", 2 }, { "session", 3 } };

	c->daemonize_given = true;
	c->daemonize = arg ? 0 : 1;
	for (size_t i = 0; arg && i < sizeof(names) / sizeof(names[0]); i++)
		if (!strcasecmp(arg, names[i].name))
			c->daemonize = names[i].level;
	return c->daemonize ? 0 : trace_fail_argument(c, arg);
}

static int take_detach_on(struct trace_config *c, const char *arg)
{
	if (strcmp(arg, "execve") != 0)
		return trace_fail(c, "Syscall '%s' for -b isn't supported", arg);
	c->detach_on_exec = true;
	return 0;
}

static int take_depth(struct trace_config *c, const char *arg)
{
	unsigned long n;

	if (!trace_number(arg, UINT_MAX - 1, &n))
		return trace_fail_help(c, "invalid --follow-depth argument: '%s'", arg);
	c->follow = n > 0;
	c->follow_depth = (unsigned)n;
	return 0;
}

int trace_take_startup(struct trace_config *c, int key, const char *arg)
{
	switch (key) {
	case 'p':
		return add_pids(c, arg);
	case 'E':
		return change_env(c, arg);
	case 'u':
		c->user = arg;
		return 0;
	case 'F':
		c->old_follow_level++;
		return 0;
	case 'f':
		c->follow = true;
		if (c->option[1] == '-')
			c->follow_given = true;
		else
			c->follow_level++;
		return 0;
	case 'b':
		return take_detach_on(c, arg);
	case 'D':
		c->daemonize = ++c->daemon_level;
		return 0;
	case 'I':
		return take_interruptible(c, arg);
	case KEY_DAEMONIZE:
		return take_daemonize(c, arg);
	case KEY_KILL_ON_EXIT:
		c->kill_on_exit = true;
		return 0;
	case KEY_ARGV0:
		c->argv0 = arg;
		return 0;
	case KEY_NO_FOLLOW:
		c->follow = false;
		return 0;
	case KEY_FOLLOW_DEPTH:
		return take_depth(c, arg);
	case KEY_SECCOMP:
		c->seccomp = true;
		return 0;
	default:
		return -1;
	}
}
