/* tattle trace and tattle strace: a session, and views that show its frames. */
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "cli/run.h"
#include "cli/trace_attach.h"
#include "cli/trace_config.h"
#include "cli/trace_find.h"
#include "cli/trace_loop.h"
#include "cli/trace_output.h"
#include "cli/user.h"
#include "tattle/tattle.h"

/* ---- the session ------------------------------------------------------------------ */

static int exec_failed(void *arg, const char *file, int error)
{
	const struct trace_config *c = arg;

	if (!c->as_strace) {
		fprintf(stderr, "tattle: cannot execute '%s': %s\n", file, strerror(error));
		return error == ENOENT ? 127 : 126;
	}
	fprintf(stderr, "%s: exec: %s\n", c->name, strerror(error));
	return 1;
}

/* -u: 0 or an exit status. */
static int set_user(
	const struct trace_config *c, struct tattle_command *command, struct user_ids *ids)
{
	int r;

	if (c->as_strace && getuid() != 0)
		return trace_fail(c, "You must be root to use the -u/--username option");
	r = user_find(c->user, ids);
	if (r < 0)
		return trace_fail(c,
			r == -ENOENT ? "Cannot find user '%s'" : "user '%s' has too many groups",
			c->user);
	command->set_ids = true;
	command->uid = ids->uid;
	command->gid = ids->gid;
	command->groups = ids->groups;
	command->groups_count = ids->groups_count;
	return 0;
}

/* *told: of what went wrong here. */
static int start_command(const struct trace_config *c, char **argv,
	const struct tattle_options *options, struct tattle_session **session,
	struct tattle_error *err, bool *told)
{
	struct tattle_command command = TATTLE_COMMAND_INIT;
	struct user_ids ids;
	char path[PATH_MAX];

	*told = (c->user && set_user(c, &command, &ids)) ||
		(c->as_strace && trace_find_program(c, argv[0], path));
	if (*told)
		return -EINVAL;
	command.file = c->as_strace ? path : argv[0];
	command.argv = argv;
	command.envp = c->env;
	command.exec_failed = exec_failed;
	command.exec_failed_arg = (void *)(uintptr_t)c;
	if (c->argv0)
		argv[0] = (char *)(uintptr_t)c->argv0;
	if (trace_command_is_child(c))
		return tattle_session_spawn(session, options, &command, err);
	return tattle_session_become(session, options, &command, err);
}

static void print_error(const struct trace_config *c, const struct tattle_error *err, int code)
{
	if (err->what[0])
		fprintf(stderr, "%s: %s\n", c->name, err->what);
	else
		fprintf(stderr, "%s: cannot trace: %s\n", c->name, strerror(-code));
	if (err->hint[0] && !c->as_strace)
		fprintf(stderr, "hint: %s\n", err->hint);
}

/* -I 3, -I 4: signals that would end the following wait for its end. */
static void block_signals(const struct trace_config *c)
{
	static const int sigs[] = { SIGHUP, SIGINT, SIGQUIT, SIGPIPE, SIGTERM };
	sigset_t set;

	bool stays = c->pids_count || trace_command_is_child(c);

	if (!stays || trace_interruptible(c) < 3)
		return;
	sigemptyset(&set);
	for (size_t i = 0; i < sizeof(sigs) / sizeof(sigs[0]); i++)
		sigaddset(&set, sigs[i]);
	if (trace_interruptible(c) == 4)
		sigaddset(&set, SIGTSTP);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

/* 0, or an exit status after printing. */
static int start(const struct trace_config *c, char **argv, struct tattle_session **session,
	struct attach_failures *failures)
{
	struct tattle_options options = TATTLE_OPTIONS_INIT;
	struct trace_session_sets *sets;
	struct tattle_error err = { 0 };
	size_t failed = 0;
	bool told = false;
	int r;

	if (trace_session_options(c, &options, &sets) < 0)
		return trace_fail(c, "out of memory");
	options.attach_failed = attach_failed;
	options.attach_failed_arg = failures;
	if (!argv[0]) {
		block_signals(c);
		r = tattle_session_attach(session, &options, c->pids, c->pids_count, &failed, &err);
	} else {
		r = start_command(c, argv, &options, session, &err, &told);
		block_signals(c); /* not before: the command is to get signals as we do */
	}
	trace_session_done(sets);
	/* Where the command is a child of ours. */
	if (r < 0 && argv[0] && !strncmp(err.what, "cannot execute ", strlen("cannot execute ")))
		return exec_failed((void *)(uintptr_t)c, argv[0], -err.code);
	if (r == 0)
		return 0;
	if (failures->count) {
		attach_failures_say(failures, 0, 0);
		if (err.hint[0] && !c->as_strace)
			fprintf(stderr, "hint: %s\n", err.hint);
	} else if (!told) {
		print_error(c, &err, r);
	}
	return c->bad_status;
}

/* 0, or an exit status. */
static int trace(const struct trace_config *c, char **argv)
{
	struct tattle_session *session = NULL;
	struct attach_failures failures = { .config = c };
	struct trace_output output;
	int status = trace_output_open(&output, c);
	struct trace_left left = { 0 };

	if (!status)
		status = start(c, argv, &session, &failures);
	if (!status && c->debug && c->daemonize)
		trace_say(c, "new tracer pid is %d", getpid());
	if (!status)
		status = trace_output_start(&output);
	if (!status)
		status = trace_loop(c, session, &output, &failures, &left);
	attach_failures_done(&failures);
	(void)trace_output_close(&output);
	/* What lives on with our filter keeps us, but not who reads what we wrote. */
	if (session && !tattle_session_is_parent(session))
		run_release_stderr();
	/* As with strace, what ends the tracing ends the command. */
	if (left.command && c->as_strace && tattle_session_signal(session)) {
		kill(left.command, SIGCONT);
		kill(left.command, tattle_session_signal(session));
	}
	if (!status && !(left.limit && c->as_strace))
		status = run_exit_status(session);
	tattle_session_free(session);
	return status;
}

/* Scripts look for strace's words. */
static void print_version(bool as_strace)
{
	if (!as_strace) {
		printf("tattle %s\n", TATTLE_VERSION);
		return;
	}
	printf("strace -- version 7.0 (tattle %s)\n"
	       "Copyright (c) 2026 The tattle authors\n"
	       "MIT license; there is no warranty of any kind.\n"
	       "\n"
	       "Optional features enabled:%s m32-mpers mx32-mpers secontext\n",
		TATTLE_VERSION, tattle_has_stacks() ? " stack-trace=libdw stack-demangle" : "");
}

static int run(int argc, char **argv, bool as_strace)
{
	struct trace_config c;
	int first, status;

	trace_config_init(&c, argv[0], as_strace);
	status = trace_config_parse(&c, argc, argv, &first);
	if (status)
		; /* the message is printed */
	else if (c.help)
		options_help(trace_options(as_strace), c.name, stdout);
	else if (c.version)
		print_version(as_strace);
	else if (c.list_options)
		options_list(trace_options(as_strace), stdout);
	else if (first >= argc && !c.pids_count)
		tips_write(&c.tips, stderr);
	else
		status = trace(&c, argv + first);
	trace_config_done(&c);
	return status;
}

int cmd_trace(int argc, char **argv)
{
	return run(argc, argv, false);
}

int cmd_strace(int argc, char **argv)
{
	return run(argc, argv, true);
}
