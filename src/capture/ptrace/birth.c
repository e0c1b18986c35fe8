/*
 * New tasks.
 *
 * A new task's first stop and its parent's event come in any order.  Without a tracer the parent of
 * a fork or clone is nearly always back from the call before the child runs, which has to be woken
 * on another CPU and to fault its pages in; programs count on that without knowing.  So here too:
 * the child waits in its first stop until the parent's call is over, where we see that.
 */
#include <linux/sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "capture/proc.h"
#include "capture/ptrace/engine.h"

#define HELD_MAX_NS 3000000 /* a newborn waits this long for its parent's event */

/* It waits in its first stop, which may be a group-stop already. */
static void release(struct engine *e, struct task *k)
{
	if (k->state == TASK_HELD)
		e->held--;
	k->state = TASK_STOPPED;
	if (k->too_far)
		detach_one(e, k, 0);
	else
		act_event_stop(e, k, k->held_sig, true);
}

struct task *birth_unannounced(struct engine *e, pid_t tid)
{
	struct task *k = task_add(e, tid);

	if (!k) { /* no memory: let it run, unseen */
		trace_request(PTRACE_DETACH, tid, 0, 0);
		engine_warn(e, tid, "no memory to follow task %d", tid);
		return NULL;
	}
	k->state = TASK_HELD;
	k->held_ns = e->now_ns;
	e->held++;
	return k;
}

bool birth_holds(struct task *k, int sig)
{
	if (k->behind) {
		k->behind = false;
		k->state = TASK_BEHIND;
	}
	if (k->state != TASK_HELD && k->state != TASK_BEHIND)
		return false;
	k->held_sig = (uint8_t)sig;
	wait_consume(k->tid);
	return true;
}

void birth_follow(struct engine *e, pid_t child)
{
	struct task *k = child ? task_find(&e->tasks, child) : NULL;

	if (!k)
		return;
	k->behind = false;
	if (k->state == TASK_BEHIND)
		release(e, k);
}

/*
 * A task that is there although new ones are not followed: its parent made it with
 * CLONE_PTRACE.  It is let go of, unless our filter has stops in store for it.
 */
void birth_stranger(struct engine *e, pid_t tid)
{
	struct frame_detach *body;
	struct task *k;

	body = builder_begin(&e->builder, FRAME_DETACH, tid, 0, e->now_ns, sizeof(*body));
	body->flags = DETACH_STRANGER;
	builder_push(&e->builder);
	k = e->filtered ? task_add(e, tid) : NULL;
	if (!k) {
		trace_request(PTRACE_DETACH, tid, 0, 0);
		return;
	}
	k->first_seen = k->announced = true;
	k->quiet = k->stranger = k->filtered = true;
	k->state = TASK_STOPPED;
	act_restart(e, k, PTRACE_SYSCALL, 0);
}

/* ---- whose parent's event never comes ---- */

/* It was killed, or the child was made with CLONE_PTRACE in a way that gives none. */
static void release_orphan(struct engine *e, struct task *k)
{
	const struct task *parent;
	struct proc_status s;

	if (!proc_status(task_proc_id(e, k), &s)) {
		k->tgid = pid_ns_our_id(&e->proc, s.tgid);
		k->parent = k->tgid == k->tid ? pid_ns_our_id(&e->proc, s.ppid) : k->tgid;
		if (!task_find(&e->tasks, k->parent))
			k->parent = 0;
	}
	parent = task_find(&e->tasks, k->parent);
	k->must_go = parent && parent->untraced_taken;
	k->own_filter = parent && parent->own_filter;
	k->own_no_new_privs = parent && parent->own_no_new_privs;
	act_announce(e, k, TASK_FOUND);
	release(e, k);
}

static void release_if_old(struct engine *e, struct task *k, void *all)
{
	if (k->state == TASK_HELD && (*(bool *)all || engine_now_ns() - k->held_ns > HELD_MAX_NS))
		release_orphan(e, k);
}

void birth_release_held(struct engine *e, bool all)
{
	e->now_ns = engine_now_ns();
	tasks_each(e, release_if_old, &all);
}

/* ---- the parent's event ---- */

/* Whom it tells of, unless that one is known and announced already. */
static struct task *child_of(struct engine *e, struct task *parent)
{
	unsigned long msg = 0;
	struct task *k;

	if (trace_request(PTRACE_GETEVENTMSG, parent->tid, 0, (uintptr_t)&msg) < 0 || !msg)
		return NULL;
	k = task_find(&e->tasks, (pid_t)msg);
	if (k)
		return k->announced ? NULL : k;
	k = task_add(e, (pid_t)msg);
	if (!k)
		return NULL;
	k->state = TASK_EXPECTED;
	wait_soon(e, k->tid);
	return k;
}

static bool is_thread_of(pid_t tgid, pid_t tid)
{
	return tgid && syscall(SYS_tgkill, tgid, tid, 0) == 0;
}

static void inherit(struct engine *e, const struct task *parent, struct task *k, unsigned how)
{
	k->parent = parent->tid;
	k->filtered = parent->filtered;
	k->own_filter = parent->own_filter;
	k->own_no_new_privs = parent->own_no_new_privs;
	k->strict = parent->strict;
	k->must_go = parent->untraced_taken;
	/* Under our filter not every clone is seen: its flags may be those of an older one. */
	if (parent->clone_flags && !parent->filtered)
		k->tgid = parent->clone_flags & CLONE_THREAD ? parent->tgid : k->tid;
	else
		k->tgid = how == TASK_CLONE && is_thread_of(parent->tgid, k->tid) ? parent->tgid
										  : k->tid;
	k->depth = parent->depth;
	if (k->tgid != parent->tgid && k->depth < UINT16_MAX)
		k->depth++;
	if (e->config->follow_depth && k->depth > e->config->follow_depth)
		k->too_far = k->quiet = true;
}

/* k is not to go on before its parent. */
static void put_behind(struct engine *e, struct task *k)
{
	k->behind = k->state == TASK_EXPECTED;
	if (k->behind)
		return;
	e->held--;
	k->state = TASK_BEHIND;
}

/* Lets both go on: k when the parent's call is over, or, where we do not see that, at once. */
static void let_parent_lead(struct engine *e, struct task *parent, struct task *k)
{
	bool shows_end = !e->detaching && filtered_request(e, parent) == PTRACE_SYSCALL;
	pid_t child = k->tid;

	put_behind(e, k);
	if (shows_end)
		parent->leads = child;
	else
		place_leave(e); /* or the parent keeps us from letting the child go on */
	act_restart(e, parent, PTRACE_SYSCALL, 0);
	if (!shows_end)
		birth_follow(e, child);
}

void birth_event(struct engine *e, struct task *parent, unsigned event)
{
	unsigned how = event == PTRACE_EVENT_FORK    ? TASK_FORK
		       : event == PTRACE_EVENT_VFORK ? TASK_VFORK
						     : TASK_CLONE;
	struct task *k = child_of(e, parent);
	bool waits = k && event == PTRACE_EVENT_VFORK; /* the parent, for k */

	if (k) {
		inherit(e, parent, k, how);
		act_announce(e, k, how);
	}
	if (k && k->must_go && k->state != TASK_HELD) {
		k->holds = parent->tid;
		wait_consume(parent->tid);
		return;
	}
	if (k && !k->must_go && !waits) {
		let_parent_lead(e, parent, k);
		return;
	}
	/* One that may not be traced has to be let go of before its parent, which may want to trace
	 * it, knows its id. */
	if (k && k->state == TASK_HELD)
		release(e, k);
	act_restart(e, parent, PTRACE_SYSCALL, 0);
}
