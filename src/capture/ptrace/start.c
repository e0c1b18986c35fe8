/* How following begins, and the loop. */
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "capture/filter.h"
#include "capture/ptrace/engine.h"

#define NS_PER_S 1000000000

#if defined(__x86_64__)
#define HOST_ABI ABI_X86_64
#elif defined(__aarch64__)
#define HOST_ABI ABI_AARCH64
#else
#error "no register file for this machine"
#endif

static void engine_free(struct engine *e)
{
	untraced_done(e);
	stack_done(e);
	tracee_mem_done(&e->mem);
	builder_done(&e->builder);
	tasks_done(&e->tasks);
	deadline_done(e);
	place_done(e);
	free(e->first_call);
	free(e->early);
	free(e);
}

static struct engine *engine_new(struct capture *c, const struct capture_start *start)
{
	struct engine *e = calloc(1, sizeof(*e));

	if (!e)
		return NULL;
	e->capture = c;
	e->config = &c->config;
	place_init(e);
	if (tasks_init(&e->tasks) < 0 || builder_init(&e->builder, &c->queue) < 0) {
		engine_free(e);
		return NULL;
	}
	pid_ns_look(&e->proc);
	tracee_mem_init(&e->mem, &e->builder, &e->proc);
	e->mem.ends = &e->ends;
	e->options = PTRACE_O_TRACESYSGOOD | PTRACE_O_TRACEEXEC;
	if (c->config.follow)
		e->options |= PTRACE_O_TRACEFORK | PTRACE_O_TRACEVFORK | PTRACE_O_TRACECLONE;
	if (c->config.kill_on_exit)
		e->options |= PTRACE_O_EXITKILL;
	/* Without a tracer, calls that a filter sends to it fail: see filter.h. */
	if (start->mode != CAPTURE_ATTACH && filter_is_useful(&c->config))
		e->options |= PTRACE_O_TRACESECCOMP | PTRACE_O_EXITKILL;
	return e;
}

static void tell_session(struct engine *e)
{
	struct frame_session *body;
	struct timespec real;
	int64_t ns;

	clock_gettime(CLOCK_REALTIME, &real);
	e->now_ns = engine_now_ns();
	body = builder_begin(&e->builder, FRAME_SESSION, 0, 0, e->now_ns, sizeof(*body));
	body->offset_s = real.tv_sec - (int64_t)(e->now_ns / NS_PER_S);
	ns = real.tv_nsec - (int64_t)(e->now_ns % NS_PER_S);
	if (ns < 0) {
		body->offset_s--;
		ns += NS_PER_S;
	}
	body->offset_rest_ns = (uint64_t)ns;
	if (__builtin_mul_overflow(body->offset_s, (int64_t)NS_PER_S, &body->realtime_offset_ns) ||
		__builtin_add_overflow(body->realtime_offset_ns, ns, &body->realtime_offset_ns))
		body->realtime_offset_ns = 0; /* 292 years away */
	body->host_abi = HOST_ABI;
	body->tracer_pid = getpid();
	builder_push(&e->builder);
	if (!e->proc.usable)
		engine_warn(e, 0,
			"/proc is not mounted: names of programs and paths of descriptors are "
			"missing");
}

int engine_seize(struct engine *e, pid_t tid)
{
	return (int)trace_request(PTRACE_SEIZE, tid, 0, e->options);
}

/* The command's process is seized and told to stop; nothing is told of it until execve. */
static int follow_root(struct engine *e, pid_t root, struct error *err)
{
	struct task *k;
	int r = engine_seize(e, root);

	if (r < 0) {
		explain(e, err, r, "follow process", root);
		return r;
	}
	e->root = root;
	k = task_add(e, root);
	if (!k)
		return error_set(err, -ENOMEM, "no memory");
	k->tgid = root;
	k->quiet = true;
	trace_request(PTRACE_INTERRUPT, root, 0, 0);
	while ((k = task_find(&e->tasks, root)) && !k->first_seen) {
		struct report rep;

		r = wait_one(e, root, &rep);
		if (r < 0)
			return error_set(err, r, "cannot wait for process %d", root);
		act(e, &rep);
	}
	return 0;
}

/* In the child that will be the command. */
static _Noreturn void be_command(const struct capture_config *config,
	const struct capture_start *start, const struct sigaction *wake, int go_fd)
{
	const struct capture_command *command = start->command;
	bool tells = config->tell_start && command->exec_failed;
	char byte;
	ssize_t n;
	int r;

	if (wake->sa_handler == SIG_IGN)
		sigaction(config->wake_signal, wake, NULL);
	sigprocmask(SIG_SETMASK, &start->mask, NULL);
	do
		n = read(go_fd, &byte, 1);
	while (n < 0 && errno == EINTR);
	if (n == 1 && tells) /* and whoever reads frames need not wait for us */
		close(start->report_fd);
	r = n == 1 ? command_exec(config, command, start->path) : -ECANCELED;
	if (n == 1 && tells)
		_exit(command->exec_failed(command->exec_failed_arg, start->path, -r));
	n = write(start->report_fd, &r, sizeof(r));
	_exit(127);
}

/* Who adopts orphans gets no report of a child that it does not trace: that is just gone. */
static void end_child(struct engine *e, pid_t child)
{
	struct report rep = { 0 };

	kill(child, SIGKILL);
	while (!rep.ended && wait_one(e, child, &rep) == 0)
		;
}

static int spawn(struct engine *e, struct capture_start *start, struct error *err)
{
	struct capture *c = e->capture;
	int go[2], r;
	pid_t child;
	ssize_t n;

	if (pipe2(go, O_CLOEXEC) < 0)
		return error_set(err, -errno, "cannot make a pipe");
	child = fork();
	if (child < 0) {
		r = error_set(err, -errno, "cannot start a process");
		close(go[0]);
		close(go[1]);
		return r;
	}
	if (!child) {
		close(go[1]);
		be_command(&c->config, start, &c->wake_before, go[0]);
	}
	close(go[0]);
	r = follow_root(e, child, err);
	if (r == 0) {
		n = write(go[1], "g", 1);
		if (n != 1)
			r = error_set(err, -EIO, "cannot start the command");
	}
	close(go[1]);
	if (r < 0)
		end_child(e, child);
	return r;
}

/* Running processes that are to be followed together with the command. */
static void attach_more(struct engine *e, struct capture_start *start)
{
	struct error why = { 0 };

	if ((engine_attach(e, start, &why) < 0 || start->failed) && !e->config->attach_failed)
		engine_warn(e, 0, "%s", why.what);
}

int engine_start(struct capture *c, struct capture_start *start, void **state, struct error *err)
{
	struct engine *e = engine_new(c, start);
	int r = -EINVAL;

	if (!e)
		return error_set(err, -ENOMEM, "no memory to follow anything");
	e->mode = start->mode;
	tell_session(e);
	if (start->mode != CAPTURE_ATTACH)
		awake_expect(&c->awake, e->now_ns);
	switch (start->mode) {
	case CAPTURE_BECOME:
		r = follow_root(e, start->root, err);
		break;
	case CAPTURE_SPAWN:
		r = spawn(e, start, err);
		if (r == 0 && start->pids_count)
			attach_more(e, start);
		break;
	case CAPTURE_ATTACH:
		r = engine_attach(e, start, err);
		break;
	}
	if (r < 0) {
		engine_free(e);
		return r;
	}
	*state = e;
	return 0;
}

static void lost(struct engine *e, struct task *k, void *arg)
{
	(void)arg;
	act_end(e, k, 0, false);
}

void engine_run(struct capture *c, void *state)
{
	struct engine *e = state;

	(void)c;
	while (wait_collect(e))
		for (unsigned i = 0; i < e->batch_count; i++)
			act(e, &e->batch[i]);
	/* Nothing is left to wait for, or we let go, or nobody reads. */
	if (e->detaching && !e->config->kill_on_exit)
		detach_rest(e);
	else if (!e->detaching && !e->builder.broken)
		tasks_each(e, lost, NULL);
	hold_end(e);
	engine_free(e);
}

const struct capture_backend ptrace_backend = { "ptrace", engine_start, engine_run };
