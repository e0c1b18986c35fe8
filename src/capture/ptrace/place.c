/*
 * Where the follower runs.
 *
 * A stop wakes the follower, and a restart wakes the task.  On one CPU that is a switch; on two
 * it is an interrupt and often a sleeping CPU, at several times the cost.  While one task is active
 * (the others, if any, are inside calls, where most wait for it), only one of the two runs at a
 * time: the follower goes where the task is, and stays until the task has moved.  With a second
 * active task it is let go again, for then CPUs are needed.  The task's own affinity is never
 * touched.
 *
 * The kernel wakes the task where it was, next to the follower, only if that CPU counts as idle:
 * so the follower is SCHED_IDLE meanwhile.  As such it gets next to nothing where others compete
 * for the CPU; it looks how long it has waited, and is an ordinary thread again for a while
 * when that is too long.  The reader, who is an ordinary thread, makes it one when it does nothing.
 * Who may not come back from SCHED_IDLE (see sched(7)) does not go there.
 */
#include <fcntl.h>
#include <linux/capability.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "capture/ptrace/engine.h"

#define STOPS_ALONE 3 /* in a row, while no other task was active, before it is followed */
#define STOPS_BETWEEN_LOOKS 32
#define WAITED_PART 4		    /* more than 1/4 of the time is too much ... */
#define WAITED_NS 2000000	    /* ... if it is more than this: it is looked at so often */
#define ORDINARY_NS 250000000u	    /* then an ordinary thread for so long, ... */
#define ORDINARY_NS_MAX 8000000000u /* twice as long each time that follows soon */
#define CAP_SYS_NICE_BIT 23
#define CPU_FIELD 36 /* of /proc/TID/stat, counted from behind the name; see proc(5) */

/* May a thread of ours leave SCHED_IDLE again? */
static bool may_return(void)
{
	struct __user_cap_header_struct head = { .version = _LINUX_CAPABILITY_VERSION_3 };
	struct __user_cap_data_struct data[2] = { 0 };
	struct rlimit nice_limit;

	if (sched_getscheduler(0) != SCHED_OTHER)
		return false;
	if (syscall(SYS_capget, &head, data) == 0 && data[0].effective >> CAP_SYS_NICE_BIT & 1)
		return true;
	return getrlimit(RLIMIT_NICE, &nice_limit) == 0 &&
	       (int64_t)nice_limit.rlim_cur >= 20 - getpriority(PRIO_PROCESS, 0);
}

void place_init(struct engine *e)
{
	struct place *p = &e->place;

	p->stat_fd = p->delay_fd = -1;
	p->may_idle = may_return();
	p->known = sched_getaffinity(0, sizeof(p->own), &p->own) == 0 && CPU_COUNT(&p->own) > 1;
}

void place_done(struct engine *e)
{
	if (e->place.stat_fd >= 0)
		close(e->place.stat_fd);
	if (e->place.delay_fd >= 0)
		close(e->place.delay_fd);
	e->place.stat_fd = e->place.delay_fd = -1;
}

static bool is_idle(const struct engine *e)
{
	return atomic_load_explicit(&e->capture->idle_class, memory_order_relaxed);
}

static void set_policy(struct engine *e, int policy)
{
	const struct sched_param none = { 0 };

	if (sched_setscheduler(0, policy, &none) == 0)
		atomic_store(&e->capture->idle_class, policy == SCHED_IDLE);
}

/* Nanoseconds that this thread has waited for a CPU so far. */
static uint64_t waited_ns(struct place *p)
{
	char text[96], *at;
	ssize_t n;

	if (p->delay_fd < 0)
		p->delay_fd = open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
	n = p->delay_fd < 0 ? -1 : pread(p->delay_fd, text, sizeof(text) - 1, 0);
	if (n <= 0)
		return UINT64_MAX;
	text[n] = 0;
	at = strchr(text, ' ');
	return at ? strtoull(at, NULL, 10) : UINT64_MAX;
}

static void go_idle(struct engine *e, struct place *p)
{
	if (!p->may_idle || is_idle(e) || e->now_ns < p->ordinary_until_ns ||
		atomic_load(&e->capture->queue.sleeping))
		return;
	p->waited_ns = waited_ns(p);
	p->checked_ns = e->now_ns;
	if (p->waited_ns == UINT64_MAX)
		return;
	set_policy(e, SCHED_IDLE);
	p->was_idle = true;
}

/* Have others kept it from running since the last look?  Then it is ordinary for a while. */
static bool check_waited(struct engine *e, struct place *p)
{
	uint64_t waited = waited_ns(p), now = e->now_ns;
	uint64_t delta = waited - p->waited_ns;
	bool too_long = waited == UINT64_MAX ||
			(delta > WAITED_NS && delta > (now - p->checked_ns) / WAITED_PART);

	if (too_long) {
		bool again = now < p->ordinary_until_ns + ORDINARY_NS_MAX;

		p->ordinary_ns = !again || !p->ordinary_ns ? ORDINARY_NS : p->ordinary_ns * 2;
		if (p->ordinary_ns > ORDINARY_NS_MAX)
			p->ordinary_ns = ORDINARY_NS_MAX;
		p->ordinary_until_ns = now + p->ordinary_ns;
	}
	p->waited_ns = waited;
	p->checked_ns = now;
	return too_long;
}

/* It is ordinary, by whomever, or is about to be: was that time too late? */
static void end_idle(struct engine *e, struct place *p)
{
	if (is_idle(e))
		set_policy(e, SCHED_OTHER);
	if (p->was_idle)
		(void)check_waited(e, p);
	p->was_idle = false;
}

static void let_go(struct engine *e, struct place *p)
{
	end_idle(e, p);
	if (p->pinned)
		sched_setaffinity(0, sizeof(p->own), &p->own);
	p->pinned = false;
}

/* The CPU that the task ran on last; negative if that cannot be learnt. */
static int cpu_of(struct engine *e, struct place *p, pid_t tid)
{
	char text[1024], *at;
	ssize_t n;

	if (tid != p->stat_tid || p->stat_fd < 0) {
		struct task *k = task_find(&e->tasks, tid);

		snprintf(text, sizeof(text), "/proc/%d/stat", k ? task_proc_id(e, k) : 0);
		if (p->stat_fd >= 0)
			close(p->stat_fd);
		p->stat_fd = open(text, O_RDONLY | O_CLOEXEC);
		p->stat_tid = tid;
	}
	n = p->stat_fd < 0 ? -1 : pread(p->stat_fd, text, sizeof(text) - 1, 0);
	if (n <= 0)
		return -1;
	text[n] = 0;
	at = strrchr(text, ')');
	for (unsigned i = 0; at && i <= CPU_FIELD; i++)
		at = strchr(at + 1, ' ');
	return at ? atoi(at) : -1;
}

/* Is no other task active than the one whose stop is about to be served? */
static bool is_alone(const struct engine *e, pid_t tid)
{
	const struct task *k;

	if (e->tasks.count <= 1 || !e->active)
		return true;
	k = e->active == 1 ? task_find(&e->tasks, tid) : NULL;
	return k && k->active;
}

/* Where the task is; false if it is where the follower may not go. */
static bool go_to(struct engine *e, struct place *p, pid_t tid)
{
	int cpu = cpu_of(e, p, tid);
	cpu_set_t one;

	if (cpu < 0 || cpu >= CPU_SETSIZE || (p->pinned && cpu == p->cpu))
		return true;
	if (!CPU_ISSET((size_t)cpu, &p->own))
		return false;
	CPU_ZERO(&one);
	CPU_SET((size_t)cpu, &one);
	if (sched_setaffinity(0, sizeof(one), &one) < 0)
		return false;
	p->pinned = true;
	p->cpu = cpu;
	go_idle(e, p);
	return true;
}

void place_leave(struct engine *e)
{
	let_go(e, &e->place);
	e->place.stops = 0;
}

void place_follow(struct engine *e)
{
	struct place *p = &e->place;
	pid_t tid = e->batch_count == 1 ? e->batch[0].tid : 0;

	atomic_fetch_add_explicit(&e->capture->turns, 1, memory_order_relaxed);
	if (!p->known || e->detaching)
		return;
	if (!tid || !is_alone(e, tid)) {
		let_go(e, p);
		p->last = tid;
		p->stops = 0;
		return;
	}
	if (++p->stops < STOPS_ALONE)
		return;
	if (p->was_idle && !is_idle(e))
		end_idle(e, p);
	if (is_idle(e) && e->now_ns - p->checked_ns > WAITED_NS && check_waited(e, p)) {
		set_policy(e, SCHED_OTHER);
		p->was_idle = false;
	}
	if (tid == p->last && (p->stops - STOPS_ALONE) % STOPS_BETWEEN_LOOKS)
		return;
	p->last = tid;
	if (p->pinned)
		go_idle(e, p);
	if (!go_to(e, p, tid))
		let_go(e, p);
}
