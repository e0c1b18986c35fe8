/*
 * Letting go.
 *
 * A task can only be detached from a stop.  All are interrupted, and each is detached from
 * whatever stop it reports next, with the signal if it is about to get one; newborn ones at
 * their first stop.  What does not react in time (the parent of a vfork, tasks in
 * uninterruptible sleep) the kernel detaches when the follower's thread ends.  What only has
 * had no CPU yet is waited for: left to the kernel, its call would be cut short.
 */
#include "capture/proc.h"
#include "capture/ptrace/engine.h"

#define DETACH_NS 70000000
#define DETACH_MOST_NS 1000000000
#define DETACH_LOOK_NS 10000000

static void ask(struct engine *e, struct task *k, void *arg)
{
	(void)e;
	(void)arg;
	if (k->state == TASK_HELD || k->state == TASK_BEHIND)
		return; /* birth_release_held() comes by, or birth_follow() */
	k->interrupted = true;
	trace_request(PTRACE_INTERRUPT, k->tid, 0, 0);
}

void detach_begin(struct engine *e)
{
	/* The kernel ends them when this thread ends. */
	if (e->config->kill_on_exit) {
		atomic_store(&e->capture->heard, 1);
		e->detaching = true;
		return;
	}
	if (e->filtered) {
		filtered_mute(e);
		return;
	}
	atomic_store(&e->capture->heard, 1);
	e->detaching = true;
	place_leave(e);
	e->detach_begun_ns = engine_now_ns();
	e->detach_until_ns = e->detach_begun_ns + DETACH_NS;
	if (e->delayed)
		inject_release(e, true);
	tasks_each(e, ask, NULL);
}

static void will_react(struct engine *e, struct task *k, void *arg)
{
	struct proc_status s;
	bool *will = arg;

	if (!*will && proc_status(task_proc_id(e, k), &s) == 0)
		*will = s.state == 'R' || s.state == 'S' || s.state == 't';
}

bool detach_is_late(struct engine *e)
{
	uint64_t now = engine_now_ns();
	bool will = false;

	if (now <= e->detach_until_ns)
		return false;
	if (now - e->detach_begun_ns < DETACH_MOST_NS)
		tasks_each(e, will_react, &will);
	e->detach_until_ns = now + DETACH_LOOK_NS;
	return !will;
}

static void tell(struct engine *e, const struct task *k)
{
	if (k->quiet || !k->announced)
		return;
	builder_begin(&e->builder, FRAME_DETACH, k->tid, k->tgid, engine_now_ns(), 0);
	builder_push(&e->builder);
}

void detach_one(struct engine *e, struct task *k, int sig)
{
	k->state = TASK_RUNS;
	entry_leave(e, k);
	/* ESRCH: killed meanwhile; its end will be reported. */
	if (trace_request(PTRACE_DETACH, k->tid, 0, (uintptr_t)sig) < 0)
		return;
	tell(e, k);
	task_remove(e, k);
}

static void leave_one(struct engine *e, struct task *k, void *arg)
{
	(void)arg;
	if (k->state == TASK_HELD || k->state == TASK_BEHIND) {
		detach_one(e, k, 0);
		return;
	}
	engine_warn(e, k->tid, "task %d did not react within %d ms: released without its answer",
		k->tid, (int)((engine_now_ns() - e->detach_begun_ns) / 1000000));
	tell(e, k);
	task_remove(e, k);
}

void detach_rest(struct engine *e)
{
	tasks_each(e, leave_one, NULL);
}
