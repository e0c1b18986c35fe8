#include "cli/trace_loop.h"

#include <dirent.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "abi/numbers.h"
#include "cli/run.h"
#include "decode/call.h"
#include "model/tasks.h"
#include "view/json.h"

struct tracer {
	const struct trace_config *config;
	struct tattle_session *session;
	struct trace_output *output;
	struct attach_failures *failures; /* not told of yet */
	struct text_view *text;
	struct json_view *json;
	struct summary *summary;
	pid_t attached_last; /* process that a message has told of */
	bool summary_written, tip_written;
	bool tasks_told;    /* a TASK frame has come */
	bool limited;	    /* there are limits to look at */
	bool over;	    /* one is reached */
	uint64_t calls;	    /* that were shown */
	bool by_touch;	    /* only calls that touch some path or descriptor count */
	bool counts;	    /* the call that ends now does */
	struct tasks tasks; /* by_touch: which calls they are in */
	bool write_failed;  /* and that was said */
	pid_t command;	    /* our child, which has not ended and is followed */
};

static unsigned count_threads(pid_t tgid)
{
	struct dirent *entry;
	unsigned n = 0;
	char name[32];
	DIR *dir;

	snprintf(name, sizeof(name), "/proc/%d/task", tgid);
	dir = opendir(name);
	while (dir && (entry = readdir(dir)))
		n += entry->d_name[0] != '.';
	if (dir)
		closedir(dir);
	return n;
}

/* One line for a process that was attached to with all its threads. */
static void say_attached(struct tracer *t, const struct tattle_frame *f)
{
	pid_t tgid = tattle_frame_tgid(f);
	unsigned threads =
		t->config->follow && tgid && run_proc_is_ours() ? count_threads(tgid) : 1;

	if (threads < 2) {
		trace_say(t->config, "Process %d attached", tattle_frame_tid(f));
	} else if (t->attached_last != tgid) {
		t->attached_last = tgid;
		trace_say(t->config, "Process %d attached with %u threads", tgid, threads);
	}
}

/* Of a task that is let go of.  Where its body ends early, flags are 0. */
static void say_detached(const struct trace_config *c, const struct tattle_frame *frame)
{
	const struct frame *f = (const struct frame *)(const void *)frame;
	const struct frame_detach *d = frame_body(f);
	bool stranger = f->body_size >= sizeof(*d) && d->flags & DETACH_STRANGER;

	if (stranger)
		trace_say(c, "Detached unknown pid %d", f->tid);
	else
		trace_say(c, "Process %d detached", f->tid);
}

/* A warning, which is no part of what strace writes with -o. */
static void say_warning(struct tracer *t, const struct frame *f)
{
	const struct section *s = frame_find(f, SECTION_TEXT, UINT64_MAX);
	char text[512];
	size_t n = 0;

	for (; s && n < s->len && n < sizeof(text) - 1; n++) {
		char ch = (char)section_bytes(s)[n];

		text[n] = ch >= ' ' && ch < 0x7f ? ch : '?';
	}
	text[n] = 0;
	(void)trace_output_flush(t->output);
	trace_say(t->config, "%s", text);
}

/* strace's messages about tasks that come and go, on standard error. */
static void say_task(struct tracer *t, const struct tattle_frame *f)
{
	const struct trace_config *c = t->config;
	const struct frame_task *task = frame_body((const struct frame *)(const void *)f);
	enum tattle_frame_type type = tattle_frame_type(f);

	if (c->as_strace && !c->json && type == TATTLE_FRAME_WARNING)
		say_warning(t, (const struct frame *)(const void *)f);
	if (!c->as_strace || c->quiet & QUIET_ATTACH ||
		(type != TATTLE_FRAME_TASK && type != TATTLE_FRAME_DETACH) ||
		(type == TATTLE_FRAME_TASK && task->how == TASK_STARTED && !c->daemonize))
		return;
	(void)trace_output_flush(t->output);
	if (type == TATTLE_FRAME_DETACH)
		say_detached(c, f);
	else if (task->how == TASK_ATTACHED)
		say_attached(t, f);
	else
		trace_say(c, "Process %d attached", tattle_frame_tid(f));
}

/* Where strace has them: before the message about the next process that it attached to. */
static void say_failures(struct tracer *t, const struct frame *f)
{
	const struct frame_task *task = frame_body(f);

	t->tasks_told |= f->type == FRAME_TASK;
	if (t->failures->said == t->failures->count || f->type == FRAME_SESSION || !t->tasks_told)
		return;
	if (f->type == FRAME_TASK && task->how == TASK_ATTACHED)
		attach_failures_say(t->failures, f->tid, f->tgid);
	else if (f->type != FRAME_TASK)
		attach_failures_say(t->failures, 0, 0);
}

static int show(struct tracer *t, const struct frame *f)
{
	int r = 0;

	if (t->summary && t->counts)
		r = summary_frame(t->summary, f);
	if (!r && t->json)
		r = json_view_frame(t->json, f);
	if (!r && t->text && !(f->type == FRAME_WARNING && t->config->as_strace))
		r = text_view_frame(t->text, f);
	return r;
}

/* ---- limits ------------------------------------------------------------------------ */

static bool is_shown(const struct trace_config *c, const struct frame *f)
{
	const struct frame_exit *x = frame_exit_body(f);
	const struct abi *abi = x ? abi_get(x->abi) : NULL;
	const struct filter *filter = &c->text.filter;

	return abi && filter_call(filter, abi, frame_meant_number(x)) &&
	       filter_status(filter, x->flags & EXIT_FAILED ? STATUS_FAILED : STATUS_SUCCESSFUL);
}

/* Lets go of everything; what comes after that is not shown. */
static void stop(struct tracer *t)
{
	t->over = true;
	tattle_session_detach(t->session);
}

static void check_limits(struct tracer *t, const struct frame *f)
{
	const struct trace_config *c = t->config;

	if (c->limit_calls && t->counts && is_shown(c, f) && ++t->calls >= c->limit_calls) {
		(void)trace_output_flush(t->output);
		if (c->as_strace && !(c->quiet & QUIET_ATTACH))
			trace_say(c, "System call limit has been reached, detaching tracees");
		stop(t);
	}
	if (c->limit_bytes && trace_output_bytes(t->output) >= c->limit_bytes)
		stop(t);
}

static void *wait_for_time(void *arg)
{
	struct tracer *t = arg;
	uint64_t ns = t->config->limit_ns;
	struct timespec left = { (time_t)(ns / 1000000000), (long)(ns % 1000000000) };

	while (nanosleep(&left, &left) < 0)
		;
	tattle_session_detach(t->session);
	return NULL;
}

/* ---- frames ------------------------------------------------------------------------ */

static void say_write_failed(struct tracer *t, int r)
{
	const struct trace_config *c = t->config;

	t->write_failed = true;
	if (c->as_strace && c->output) {
		trace_say(c, "%s: %s", c->output, strerror(-r));
		return;
	}
	trace_say(c, "cannot write %s%s%s: %s", c->output ? "'" : "",
		c->output ? c->output : "the trace", c->output ? "'" : "", strerror(-r));
}

/* The last thing that is written: also where the command's parent waits for its end. */
static void write_tip(struct tracer *t)
{
	if (!t->tip_written)
		tips_write(&t->config->tips, stderr);
	t->tip_written = true;
}

/* Once: when the last task has ended, before the command's parent learns of its end. */
static void write_summary(struct tracer *t)
{
	if (t->summary && t->output->common.fd >= 0 && !t->summary_written)
		summary_write(t->summary, &t->output->common);
	t->summary_written = true;
}

/* The command's parent learns of its end when the next frame is asked for: until then everything
 * must be where it belongs, and standard error must be free. */
static void end_words(struct tracer *t, uint32_t flags)
{
	bool tip = t->config->tips.format != TIPS_NONE;

	if (flags & END_LAST)
		write_tip(t);
	if (t->config->output && flags & (tip ? END_LAST : END_ROOT))
		run_release_stderr();
}

static void look_what_it_touches(struct tracer *t, const struct frame *f)
{
	const struct task *task;

	if (!t->by_touch)
		return;
	task = model_tasks_before(&t->tasks, f);
	t->counts = f->type == FRAME_EXIT &&
		    filter_touches(&t->config->text.filter, task ? task_entry(task) : NULL, f);
	model_tasks_after(&t->tasks, f);
}

static void look_at_command(struct tracer *t, const struct frame *f)
{
	const struct frame_task *task = frame_body(f);
	const struct frame_end *end = frame_body(f);

	if (f->type == FRAME_TASK && task->how == TASK_STARTED && trace_command_is_child(t->config))
		t->command = f->tid;
	if (f->type == FRAME_END && end->flags & END_ROOT)
		t->command = 0;
	/* It will be reaped, unless we are leaving. */
	if (f->type == FRAME_DETACH && f->tid == t->command && !tattle_session_signal(t->session))
		t->command = 0;
}

static void take_frame(struct tracer *t, const struct tattle_frame *frame)
{
	const struct frame *f = (const struct frame *)(const void *)frame;
	int r;

	look_at_command(t, f);
	look_what_it_touches(t, f);
	say_failures(t, f);
	say_task(t, frame);
	r = t->over ? 0 : show(t, f);
	if (t->limited && !t->over)
		check_limits(t, f);
	if (t->config->rotate_bytes && r == 0)
		r = trace_output_rotate(t->output);
	if (f->type == FRAME_IDLE)
		r = trace_output_flush(t->output);
	if (f->type == FRAME_END) {
		const struct frame_end *e = frame_body(f);

		trace_output_end(t->output, f->tid);
		if (e->flags & END_LAST)
			write_summary(t);
		if (e->flags & END_LAST && e->flags & END_ROOT && !t->write_failed)
			r = trace_output_end_pipe(t->output);
		r = r < 0			       ? r
		    : e->flags & (END_ROOT | END_LAST) ? trace_output_flush(t->output)
						       : t->output->common.error;
	}
	if (r < 0 && !t->write_failed)
		say_write_failed(t, r);
	if (f->type == FRAME_END)
		end_words(t, ((const struct frame_end *)frame_body(f))->flags);
}

static int open_views(struct tracer *t)
{
	const struct trace_config *c = t->config;
	struct text_opts text = c->text;
	struct json_opts json = { .walk = text.walk,
		.fd_notes = text.fd_details,
		.quiet_exit = text.quiet_exit,
		.abbrev = text.abbrev,
		.verbose = text.verbose,
		.filter = text.filter };

	if (c->separate) {
		text.output_for = trace_output_for;
		text.output_ctx = t->output;
	}
	if (c->summary_mode)
		t->summary = summary_new(&c->summary);
	if (c->summary_mode == SUMMARY_ONLY)
		return t->summary ? 0 : -ENOMEM;
	if (c->json)
		t->json = json_view_new(&json, &t->output->common);
	else
		t->text = text_view_new(&text, &t->output->common);
	return t->json || t->text ? 0 : -ENOMEM;
}

static void close_views(struct tracer *t)
{
	write_summary(t);
	summary_free(t->summary);
	json_view_free(t->json);
	text_view_free(t->text);
	model_tasks_done(&t->tasks);
}

int trace_loop(const struct trace_config *c, struct tattle_session *session,
	struct trace_output *output, struct attach_failures *failures, struct trace_left *left)
{
	struct tracer t = { .config = c,
		.session = session,
		.failures = failures,
		.output = output,
		.limited = c->limit_calls || c->limit_bytes,
		.by_touch = (c->limit_calls || c->summary_mode) &&
			    (c->text.filter.paths || c->text.filter.fds),
		.counts = true };
	const struct tattle_frame *f;
	pthread_t clock;
	bool timed = false;

	model_tasks_init(&t.tasks);
	if (open_views(&t) < 0)
		return trace_fail(c, "out of memory");
	if (c->limit_ns)
		timed = pthread_create(&clock, NULL, wait_for_time, &t) == 0;
	while (tattle_session_next(session, &f) > 0)
		take_frame(&t, f);
	if (timed) {
		pthread_cancel(clock);
		pthread_join(clock, NULL);
	}
	close_views(&t);
	*left = (struct trace_left){ t.command, t.over && trace_command_is_child(c) };
	if (!t.tip_written) {
		(void)trace_output_flush(t.output);
		write_tip(&t);
	}
	return 0;
}
