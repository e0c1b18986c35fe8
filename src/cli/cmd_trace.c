/* tattle trace and tattle strace: a session, and views that show its frames. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/cmd.h"
#include "cli/run.h"
#include "cli/trace_config.h"
#include "cli/trace_output.h"
#include "cli/user.h"
#include "tattle/tattle.h"
#include "view/json.h"

/* ---- the session ------------------------------------------------------------------ */

static int exec_failed(void *arg, const char *file, int error)
{
	const struct trace_config *c = arg;

	if (!c->as_strace) {
		fprintf(stderr, "tattle: cannot execute '%s': %s\n", file, strerror(error));
		return error == ENOENT ? 127 : 126;
	}
	if (error == ENOENT && !strchr(file, '/'))
		fprintf(stderr, "%s: Cannot find executable '%s'\n", c->name, file);
	else if (error == ENOENT)
		fprintf(stderr, "%s: Can't stat '%s': %s\n", c->name, file, strerror(error));
	else
		fprintf(stderr, "%s: exec: %s\n", c->name, strerror(error));
	return 1;
}

/* -u: 0 or an exit status. */
static int set_user(
	const struct trace_config *c, struct tattle_command *command, struct user_ids *ids)
{
	int r = user_find(c->user, ids);

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

static int start_command(const struct trace_config *c, char **argv,
	const struct tattle_options *options, struct tattle_session **session,
	struct tattle_error *err)
{
	struct tattle_command command = TATTLE_COMMAND_INIT;
	struct user_ids ids;

	if (c->user && set_user(c, &command, &ids))
		return -EINVAL;
	command.file = argv[0];
	command.argv = argv;
	command.envp = c->env;
	command.exec_failed = exec_failed;
	command.exec_failed_arg = (void *)(uintptr_t)c;
	if (c->argv0)
		argv[0] = (char *)(uintptr_t)c->argv0;
	/* With other processes to follow we stay where signals reach us. */
	if (c->pids_count)
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

	if (!c->pids_count || c->interruptible < 3)
		return;
	sigemptyset(&set);
	for (size_t i = 0; i < sizeof(sigs) / sizeof(sigs[0]); i++)
		sigaddset(&set, sigs[i]);
	if (c->interruptible == 4)
		sigaddset(&set, SIGTSTP);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

/* 0, or an exit status after printing. */
static int start(const struct trace_config *c, char **argv, struct tattle_session **session)
{
	struct tattle_options options = TATTLE_OPTIONS_INIT;
	struct trace_session_sets *sets;
	struct tattle_error err = { 0 };
	size_t failed = 0;
	int r;

	if (trace_session_options(c, &options, &sets) < 0)
		return trace_fail(c, "out of memory");
	block_signals(c);
	if (!argv[0])
		r = tattle_session_attach(session, &options, c->pids, c->pids_count, &failed, &err);
	else
		r = start_command(c, argv, &options, session, &err);
	trace_session_done(sets);
	if ((r < 0 && (err.code || !c->user)) || failed)
		print_error(c, &err, r);
	return r < 0 ? c->bad_status : 0;
}

/* ---- the loop --------------------------------------------------------------------- */

struct tracer {
	const struct trace_config *config;
	struct tattle_session *session;
	struct trace_output output;
	struct text_view *text;
	struct json_view *json;
	struct summary *summary;
	bool write_failed; /* and that was said */
};

/* strace's messages about tasks that come and go, on standard error. */
static void say_task(struct tracer *t, const struct tattle_frame *f)
{
	const struct trace_config *c = t->config;
	const struct frame_task *task = frame_body((const struct frame *)(const void *)f);
	enum tattle_frame_type type = tattle_frame_type(f);

	if (!c->as_strace || c->quiet & QUIET_ATTACH)
		return;
	if (type == TATTLE_FRAME_TASK && task->how != TASK_STARTED) {
		(void)trace_output_flush(&t->output);
		fprintf(stderr, "%s: Process %d attached\n", c->name, tattle_frame_tid(f));
	} else if (type == TATTLE_FRAME_DETACH) {
		(void)trace_output_flush(&t->output);
		fprintf(stderr, "%s: Process %d detached\n", c->name, tattle_frame_tid(f));
	}
}

static int show(struct tracer *t, const struct frame *f)
{
	int r = 0;

	if (t->summary)
		r = summary_frame(t->summary, f);
	if (!r && t->json)
		r = json_view_frame(t->json, f);
	if (!r && t->text)
		r = text_view_frame(t->text, f);
	return r;
}

/* The command's parent learns of its end when the next frame is asked for: until then
 * everything must be where it belongs, and standard error must not be held any longer. */
static void root_ended(struct tracer *t)
{
	int null;

	(void)trace_output_flush(&t->output);
	if (!t->config->output)
		return;
	null = open("/dev/null", O_WRONLY | O_CLOEXEC);
	if (null >= 0) {
		dup2(null, STDERR_FILENO);
		close(null);
	}
}

static void take_frame(struct tracer *t, const struct tattle_frame *frame)
{
	const struct frame *f = (const struct frame *)(const void *)frame;
	int r = show(t, f);

	say_task(t, frame);
	if (f->type == FRAME_IDLE)
		r = trace_output_flush(&t->output);
	if (f->type == FRAME_END) {
		const struct frame_end *e = frame_body(f);

		trace_output_end(&t->output, f->tid);
		if (e->flags & END_ROOT)
			root_ended(t);
		r = t->output.common.error;
	}
	if (r < 0 && !t->write_failed) {
		const struct trace_config *c = t->config;

		t->write_failed = true;
		fprintf(stderr, "%s: cannot write %s%s%s: %s\n", c->name, c->output ? "'" : "",
			c->output ? c->output : "the trace", c->output ? "'" : "", strerror(-r));
	}
}

static int open_views(struct tracer *t)
{
	const struct trace_config *c = t->config;
	struct text_opts text = c->text;
	struct json_opts json = { .walk = text.walk,
		.fd_notes = text.fd_notes,
		.quiet_exit = text.quiet_exit,
		.abbrev = text.abbrev,
		.verbose = text.verbose,
		.filter = text.filter };

	if (c->separate) {
		text.output_for = trace_output_for;
		text.output_ctx = &t->output;
	}
	if (c->summary_mode)
		t->summary = summary_new(&c->summary);
	if (c->summary_mode == SUMMARY_ONLY)
		return t->summary ? 0 : -ENOMEM;
	if (c->json)
		t->json = json_view_new(&json, &t->output.common);
	else
		t->text = text_view_new(&text, &t->output.common);
	return t->json || t->text ? 0 : -ENOMEM;
}

static void close_views(struct tracer *t)
{
	if (t->summary && t->output.common.fd >= 0)
		summary_write(t->summary, &t->output.common);
	summary_free(t->summary);
	json_view_free(t->json);
	text_view_free(t->text);
}

static int trace(const struct trace_config *c, char **argv)
{
	struct tracer t = { .config = c };
	const struct tattle_frame *f;
	int status = trace_output_open(&t.output, c);

	if (!status)
		status = start(c, argv, &t.session);
	if (!status)
		status = trace_output_start(&t.output);
	if (!status && open_views(&t) < 0)
		status = trace_fail(c, "out of memory");
	while (!status && tattle_session_next(t.session, &f) > 0)
		take_frame(&t, f);
	close_views(&t);
	(void)trace_output_close(&t.output);
	if (!status)
		status = run_exit_status(t.session);
	tattle_session_free(t.session);
	return status;
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
		printf("tattle %d.%d\n", TATTLE_VERSION_MAJOR, TATTLE_VERSION_MINOR);
	else if (c.list_options)
		options_list(trace_options(as_strace), stdout);
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
