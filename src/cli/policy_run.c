#include "cli/policy_run.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/quote.h"
#include "cli/cmd.h"
#include "cli/policy_file.h"
#include "cli/run.h"
#include "frame/frame.h"
#include "model/tasks.h"
#include "policy/check.h"
#include "policy/complete.h"
#include "policy/learn.h"
#include "policy/seccomp.h"
#include "tattle/tattle.h"

static void say_warning_frame(const struct tattle_frame *f)
{
	const char *text;
	size_t n = tattle_frame_text(f, &text);

	if (n)
		fprintf(stderr, "tattle: warning: %.*s\n", (int)n, text);
}

/* The command's words, as a shell would take most of them. */
static bool note_command(struct policy *p, char **argv)
{
	struct buf b = { 0 };
	bool ok;

	for (char **a = argv; *a; a++) {
		if (a != argv)
			buf_char(&b, ' ');
		quote_line(&b, (const uint8_t *)*a, strnlen(*a, 256));
		if (b.len > 1024)
			break;
	}
	buf_char(&b, 0);
	ok = !b.failed && policy_word_add(p, &p->commands, (const char *)b.data, 0);
	buf_done(&b);
	return ok;
}

static const struct frame *inner(const struct tattle_frame *f)
{
	return (const struct frame *)(const void *)f;
}

static unsigned end_flags(const struct tattle_frame *f)
{
	return tattle_frame_type(f) == TATTLE_FRAME_END
		       ? ((const struct frame_end *)frame_body(inner(f)))->flags
		       : 0;
}

/* ---- learn --------------------------------------------------------------------------------- */

struct learning {
	const struct learn_opts *opts;
	struct policy *policy;
	struct learn *learn;
	int status;
	bool written;
	bool ended; /* the command */
	bool waits; /* that others live was said */
	bool let_go;
};

/* Of those that the command has left behind. */
static void say_living(const struct learning *g, const char *what)
{
	const char *program = "";
	int32_t pid = 0;
	size_t n = learn_living(g->learn, &pid, &program);

	if (n == 1)
		fprintf(stderr, "tattle: process %d (%s) lives on%s\n", pid, program, what);
	else if (n)
		fprintf(stderr, "tattle: %zu processes live on%s\n", n, what);
}

/* Whoever sits before a terminal whose prompt does not come back. */
static void say_waiting(struct learning *g)
{
	if (!g->ended || g->waits || g->opts->quiet || !isatty(STDERR_FILENO))
		return;
	g->waits = true;
	say_living(g, ": learning goes on to its end, or ^C");
}

static void write_learnt(struct learning *g, const struct tattle_session *session)
{
	const char *words;

	/* Of a command that never began nothing was learnt, nor if memory was short. */
	if (g->written || g->status || (!g->opts->pids_count && !tattle_session_started(session)))
		return;
	g->written = true;
	while ((words = learn_warning(g->learn)))
		fprintf(stderr, "tattle: warning: %s\n", words);
	if (g->opts->complete && policy_complete(g->policy) < 0)
		g->status = run_fail("out of memory", "policy", NULL);
	else
		g->status = g->opts->output_fd
				    ? policy_save_fd(g->opts->output_fd, g->policy)
				    : policy_save(g->opts->output ? g->opts->output : "/dev/stderr",
					      g->policy);
}

static void learn_all(struct learning *g, struct tattle_session *session)
{
	const struct tattle_frame *f;

	while (tattle_session_next(session, &f) > 0) {
		if (learn_frame(g->learn, inner(f)) < 0 && !g->status)
			g->status = run_fail("out of memory", "policy", NULL);
		if (tattle_frame_type(f) == TATTLE_FRAME_WARNING)
			say_warning_frame(f);
		g->ended |= end_flags(f) & END_ROOT;
		g->let_go |= g->ended && g->opts->no_filter &&
			     tattle_frame_type(f) == TATTLE_FRAME_DETACH;
		if (tattle_frame_type(f) == TATTLE_FRAME_IDLE)
			say_waiting(g);
		/* Whoever waits for the command finds the policy written. */
		if (end_flags(f) & END_LAST)
			write_learnt(g, session);
	}
	write_learnt(g, session);
	if (tattle_session_is_parent(session))
		return;
	if (!g->opts->output_fd)
		say_living(g, ", followed in silence: without that the filter would fail its calls "
			      "(--no-filter has none)");
	if (g->let_go && !g->opts->output_fd)
		fprintf(stderr, "tattle: what lives on is untraced\n");
	run_release_stderr();
}

static int start_learning(const struct learn_opts *o, char **argv, struct tattle_session **session)
{
	struct tattle_options options = TATTLE_OPTIONS_INIT;
	struct tattle_command command = TATTLE_COMMAND_INIT;
	struct tattle_error err = { 0 };
	int r;

	options.flags |= (unsigned)TATTLE_KEEP_STDERR | (unsigned)TATTLE_ENTRY_ONLY |
			 (unsigned)TATTLE_NO_DATA | (unsigned)TATTLE_HOLD_END;
	if (o->from_entry)
		options.flags |= (unsigned)TATTLE_TELL_ENTRY;
	if (o->no_filter)
		options.flags |= (unsigned)TATTLE_NO_SECCOMP;
	if (o->files)
		options.flags |= (unsigned)TATTLE_FD_PATHS | (unsigned)TATTLE_REAL_PATHS;
	options.detach_signals = RUN_DETACH_SIGNALS;
	if (o->pids_count) {
		r = run_attach(session, &options, o->pids, o->pids_count);
	} else {
		command.argv = argv;
		command.exec_failed = run_exec_failed;
		r = tattle_session_become(session, &options, &command, &err);
		if (r < 0)
			run_print_error(&err, r);
	}
	return r < 0 ? STATUS_TATTLE_FAILED : 0;
}

int policy_learn(const struct learn_opts *o, char **argv)
{
	struct learning g = { .opts = o, .policy = policy_new() };
	struct tattle_session *session = NULL;
	int status;

	g.learn = g.policy ? learn_new(g.policy, argv && o->from_entry, o->files) : NULL;
	if (!g.learn || (argv && !note_command(g.policy, argv))) {
		status = run_fail("out of memory", "policy", NULL);
	} else {
		/* What runs already has its loader behind it. */
		if (!argv)
			g.policy->from = "entry";
		status = o->output_fd ? 0 : policy_can_store(o->output);
	}
	if (!status)
		status = start_learning(o, argv, &session);
	if (!status && o->follower)
		*o->follower = getpid();
	if (!status) {
		learn_all(&g, session);
		status = g.status;
		/* ^C ends the learning, and that is how it is meant to end. */
		if (!status && !tattle_session_signal(session))
			status = run_exit_status(session);
	}
	tattle_session_free(session);
	learn_free(g.learn);
	policy_free(g.policy);
	return status;
}

/* ---- run ----------------------------------------------------------------------------------- */

struct running {
	const struct policy *policy;
	const struct run_opts *opts;
	struct tasks tasks;
	struct policy *violations;
	struct learn *learn;
	FILE *report;
	unsigned long count;
	int status;
	bool finished;
};

static void report(struct running *g, const struct task *t, const struct frame *f)
{
	const struct frame_enter *e = frame_body(f);
	struct buf b = { 0 };

	g->count++;
	if (g->opts->quiet)
		return;
	buf_printf(&b, "tattle: violation: pid %d (", t ? t->tgid : f->tid);
	buf_printf(&b, "%s): ", t ? learn_program_of(g->learn, t) : "?");
	policy_call_text(f, &b);
	buf_printf(&b, " at %#llx, stack %#llx%s", (unsigned long long)e->ip,
		(unsigned long long)e->sp, e->abi == ABI_X86_64 ? "" : " [");
	if (e->abi != ABI_X86_64)
		buf_printf(&b, "%s]", abi_get(e->abi) ? abi_get(e->abi)->name : "unknown ABI");
	buf_char(&b, '\n');
	fwrite(b.data, 1, b.len, g->report);
	buf_done(&b);
}

static void run_finished(struct running *g)
{
	if (g->finished)
		return;
	g->finished = true;
	if (g->opts->violations_fd)
		g->status = policy_save_fd(g->opts->violations_fd, g->violations);
	if (g->count && !g->opts->quiet)
		fprintf(g->report, "tattle: %lu violation%s\n", g->count, g->count == 1 ? "" : "s");
	if ((fflush(g->report) != 0 || ferror(g->report)) && !g->status)
		g->status = run_fail("cannot write the report",
			g->opts->output ? g->opts->output : "standard error", NULL);
}

static void watch(struct running *g, struct tattle_session *session)
{
	const struct tattle_frame *tf;

	while (tattle_session_next(session, &tf) > 0) {
		const struct frame *f = inner(tf);
		struct task *t = model_tasks_before(&g->tasks, f);

		bool listener = g->opts->mode == RUN_ENFORCE && policy_is_listener(f);

		if (f->type == FRAME_ENTER &&
			(listener || !policy_allows(g->policy, f, g->opts->args))) {
			report(g, t, f);
			if (learn_frame(g->learn, f) < 0)
				g->status = run_fail("out of memory", "policy", NULL);
		} else if (f->type != FRAME_ENTER) {
			(void)learn_frame(g->learn, f);
		}
		if (f->type == FRAME_WARNING)
			say_warning_frame(tf);
		model_tasks_after(&g->tasks, f);
		if (end_flags(tf) & END_LAST)
			run_finished(g);
		if (end_flags(tf) & END_ROOT)
			fflush(g->report);
	}
	run_finished(g);
	if (!tattle_session_is_parent(session))
		run_release_stderr();
}

/* A number that no kernel has, and that the filter kills: a call that is reported and then becomes
 * this one ends the process, which can neither catch nor ignore that, as it could a signal. */
#define KILLED_NR 0x3fff7a77

static int add_killed(struct tattle_options *options)
{
	static const struct sock_filter head[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, KILLED_NR, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
	};
	size_t n = options->filter_count;
	uint8_t *all = malloc(sizeof(head) + n * sizeof(head[0]));

	if (!all)
		return -ENOMEM;
	memcpy(all, head, sizeof(head));
	memcpy(all + sizeof(head), options->filter, n * sizeof(head[0]));
	free((void *)(uintptr_t)options->filter);
	options->filter = all;
	options->filter_count = n + sizeof(head) / sizeof(head[0]);
	return 0;
}

/* What is refused: all that stops, that is, all that the filter does not allow. */
static void refuse(struct tattle_options *options, struct tattle_injection *in,
	struct run_calls *all, const struct run_opts *o)
{
	struct tattle_options any = TATTLE_OPTIONS_INIT;
	struct call_set set;

	call_set_all(&set);
	run_only_calls(&any, all, &set);
	*in = (struct tattle_injection){ .calls = any.calls,
		.calls_count = any.calls_count,
		.flags = TATTLE_INJECT_RESULT,
		.result = -(int64_t)o->error,
		.first = 1,
		.last = UINT32_MAX,
		.step = 1 };
	if (o->kill)
		in->flags |= TATTLE_INJECT_CALL;
	for (unsigned abi = 0; abi < sizeof(in->call) / sizeof(in->call[0]); abi++)
		in->call[abi] = KILLED_NR;
	options->injections = in;
	options->injections_count = 1;
}

static int start_running(const struct policy *p, const struct run_opts *o, char **argv,
	struct tattle_session **session)
{
	struct policy_limits limits = { .action = ACTION_TRACE,
		.error = TATTLE_FILTER_DATA,
		.args = o->args,
		.no_listener = o->mode == RUN_ENFORCE };
	struct tattle_options options = TATTLE_OPTIONS_INIT;
	struct tattle_command command = TATTLE_COMMAND_INIT;
	struct run_calls *all = calloc(1, sizeof(*all));
	struct tattle_injection injection;
	struct tattle_error terr = { 0 };
	struct error err = { 0 };
	struct buf left = { 0 };
	int r;

	if (!all)
		return run_fail("out of memory", "policy", NULL);
	options.filter = policy_filter(p, &limits, &options.filter_count, &left, &err);
	if (!options.filter) {
		fprintf(stderr, "tattle: %s\n", err.what);
		free(all);
		return STATUS_TATTLE_FAILED;
	}
	if (left.len)
		fprintf(stderr, "tattle: warning: libseccomp does not know: %.*s\n", (int)left.len,
			(const char *)left.data);
	options.flags |= (unsigned)TATTLE_KEEP_STDERR | (unsigned)TATTLE_ENTRY_ONLY |
			 (unsigned)TATTLE_FD_PATHS;
	if (o->violations_fd) {
		options.flags |= (unsigned)TATTLE_HOLD_END;
		options.detach_signals = RUN_DETACH_SIGNALS;
	}
	if (o->mode == RUN_ENFORCE)
		refuse(&options, &injection, all, o);
	if (o->mode == RUN_ENFORCE && o->kill && add_killed(&options) < 0) {
		free((void *)(uintptr_t)options.filter);
		free(all);
		return run_fail("out of memory", "policy", NULL);
	}
	command.argv = argv;
	command.exec_failed = run_exec_failed;
	/* A status of our own can only be given by a process of our own. */
	if (o->violations_status)
		r = tattle_session_spawn(session, &options, &command, &terr);
	else
		r = tattle_session_become(session, &options, &command, &terr);
	free((void *)(uintptr_t)options.filter);
	free(all);
	buf_done(&left);
	if (r < 0 && !strncmp(terr.what, "cannot execute ", strlen("cannot execute ")))
		return run_exec_failed(NULL, argv[0], -terr.code);
	if (r < 0)
		run_print_error(&terr, r);
	return r < 0 ? STATUS_TATTLE_FAILED : 0;
}

static int open_report(struct running *g)
{
	g->report = g->opts->output ? fopen(g->opts->output, "we") : stderr;
	if (g->report)
		return 0;
	fprintf(stderr, "tattle: cannot open '%s': %s\n", g->opts->output, strerror(errno));
	return STATUS_TATTLE_FAILED;
}

int policy_run(const struct policy *p, const struct run_opts *o, char **argv)
{
	struct running g = { .policy = p, .opts = o, .violations = policy_new() };
	struct tattle_session *session = NULL;
	int status;

	if (o->mode == RUN_SILENT) {
		policy_free(g.violations);
		return policy_run_silent(p, o, argv);
	}
	model_tasks_init(&g.tasks);
	g.learn = g.violations ? learn_new(g.violations, false, false) : NULL;
	status = g.learn ? open_report(&g) : run_fail("out of memory", "policy", NULL);
	if (!status)
		status = start_running(p, o, argv, &session);
	if (!status && o->follower)
		*o->follower = getpid();
	if (!status) {
		watch(&g, session);
		status = g.status;
		if (!status && g.count && o->violations_status)
			status = o->violations_status;
		if (!status)
			status = run_exit_status(session);
	}
	tattle_session_free(session);
	if (g.report && g.report != stderr)
		fclose(g.report);
	model_tasks_done(&g.tasks);
	learn_free(g.learn);
	policy_free(g.violations);
	return status;
}
