/*
 * Every wait call of the follower.
 *
 * One task: waitid() peeks (WNOWAIT) at whatever it reports.  A stop needs no second call:
 * restarting the task withdraws the report.  An end stays visible until it is reaped, so
 * that the command's end can be held back from its parent until the reader has flushed.
 *
 * Several tasks: the kernel always shows the first of its list that has something to
 * report, and a task that stops at once again would starve those behind it.  So stops are
 * drained (consumed, each stopped task reports once) before any is acted on; only when
 * draining found little are single stops served as they come, a few at a time.
 *
 * Many tasks: a wait for any looks at all of them, twice if it blocks.  Those that were
 * restarted last are asked one by one first, for about as long as that would take.
 *
 * WNOTHREAD: this thread's tracees and children only.  A program that uses the library
 * keeps its other children to itself.
 */
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "capture/ptrace/engine.h"

#define PEEKS_BETWEEN_DRAINS 2
#define MANY_TASKS 48
#define RECENT_ROUNDS 192   /* then all tasks get their turn */
#define LOOK_NS_PER_TASK 25 /* what a wait for any costs */
#define SPIN_NS_MAX 150000
#define HELD_STEP_NS 30000
#define DETACH_STEP_NS 300000
#define DELAY_STEP_NS 200000
#define ROOT_READ_MS 2
#define BESIDE_ROOT_NS 100000000

int wait_raw(idtype_t type, pid_t id, int options, struct report *r)
{
	siginfo_t si;
	int threads = options & WAIT_ALL_THREADS ? 0 : __WNOTHREAD;

	*r = (struct report){ 0 };
	si.si_pid = 0;
	options &= ~WAIT_ALL_THREADS;
	if (syscall(SYS_waitid, type, id, &si, options | __WALL | threads, NULL) < 0)
		return -errno;
	if (!si.si_pid)
		return 0;
	r->tid = si.si_pid;
	r->status = si.si_status;
	switch (si.si_code) {
	case CLD_EXITED:
		r->ended = true;
		r->status = (si.si_status & 0xff) << 8;
		break;
	case CLD_DUMPED:
		r->status |= 0x80;
		/* fall through */
	case CLD_KILLED:
		r->ended = true;
		break;
	}
	return 1;
}

/* May take a stop as well, if one came meanwhile: see r->ended. */
bool wait_reap(pid_t tid, struct report *r)
{
	return wait_raw(P_PID, tid, WEXITED | WNOHANG, r) == 1;
}

void wait_consume(pid_t tid)
{
	struct report r;

	wait_raw(P_PID, tid, WSTOPPED | WNOHANG, &r);
}

int wait_one(struct engine *e, pid_t tid, struct report *r)
{
	int n;

	do
		n = wait_raw(P_PID, tid, WSTOPPED | WEXITED | WNOWAIT, r);
	while (n == -EINTR);
	e->now_ns = engine_now_ns();
	if (n < 0)
		return n;
	if (r->ended)
		wait_reap(tid, r);
	return 0;
}

static void pause_ns(long ns)
{
	struct timespec ts = { 0, ns };

	nanosleep(&ts, NULL);
}

static void add(struct engine *e, const struct report *r)
{
	e->batch[e->batch_count++] = *r;
}

/* SIGCHLD, which is blocked here, from now on tells of stops too. */
static void hear_of_stops(void)
{
	sigaction(SIGCHLD, &(struct sigaction){ .sa_handler = SIG_DFL }, NULL);
}

/* A peeked report.  An end is reaped now, unless it is the command's, which waits for the
 * reader; a stop needs nothing. */
static void add_peeked(struct engine *e, const struct report *r)
{
	struct report reaped;

	add(e, r);
	if (!r->ended)
		return;
	if (r->tid == e->root && e->mode == CAPTURE_BECOME) {
		e->root_waits = true;
		if (e->config->hold_end) {
			hear_of_stops();
			hold_begin(e);
		}
	} else {
		wait_reap(r->tid, &reaped);
	}
}

/* The kernel looks through its tracees from the newest to the oldest.  Served in this order a new
 * task would overtake the one that made it. */
static void oldest_first(struct engine *e)
{
	for (unsigned i = 0, j = e->batch_count; i + 1 < j--; i++) {
		struct report r = e->batch[i];

		e->batch[i] = e->batch[j];
		e->batch[j] = r;
	}
}

static int drain_stops(struct engine *e)
{
	struct report r;
	int n = 0;

	while (e->batch_count < ENGINE_BATCH) {
		n = wait_raw(P_ALL, 0, WSTOPPED | WNOHANG, &r);
		if (n <= 0)
			break;
		add(e, &r);
	}
	oldest_first(e);
	return n < 0 ? n : 0;
}

static bool is_among_first(struct engine *e, unsigned count, pid_t tid)
{
	for (unsigned i = 0; i < count; i++)
		if (e->batch[i].tid == tid)
			return true;
	return false;
}

/* WEXITED alone reports stops of tracees too: one that came since the stops were drained
 * hides the ends behind it, and is served first. */
static void drain_ends(struct engine *e)
{
	struct report r;
	unsigned stops = e->batch_count;

	while (e->batch_count < ENGINE_BATCH && !e->root_waits) {
		if (wait_raw(P_ALL, 0, WEXITED | WNOHANG | WNOWAIT, &r) != 1)
			break;
		if (is_among_first(e, stops, r.tid))
			break;
		add_peeked(e, &r);
		if (!r.ended)
			break;
	}
}

/* A process that is to go on after a job control stop may do so because another has ended (an
 * orphaned process group gets SIGHUP and SIGCONT).  That end is told before what the signals do. */
static bool is_job_control(const struct report *r)
{
	return !r->ended && r->status >> 8 == PTRACE_EVENT_STOP;
}

static int drain(struct engine *e)
{
	int err = drain_stops(e);
	bool with_ends = !e->batch_count;

	for (unsigned i = 0; i < e->batch_count; i++)
		with_ends |= is_job_control(&e->batch[i]);
	if (with_ends)
		drain_ends(e);
	return err;
}

static void probe_end(struct engine *e, struct task *k, void *arg)
{
	struct report r;

	(void)arg;
	if (k->tid != e->root && e->batch_count < ENGINE_BATCH && wait_reap(k->tid, &r))
		add(e, &r);
}

/* The command's unreaped end hides all others from a wait for any task, so that a wait can not
 * block: SIGCHLD tells when to look. */
static void wait_beside_root(struct engine *e)
{
	struct timespec most = { 0, BESIDE_ROOT_NS };
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGCHLD);
	if (e->held || e->detaching || e->delayed)
		return;
	sigtimedwait(&set, NULL, &most);
}

static void wait_with_root(struct engine *e)
{
	bool held = e->config->hold_end && !e->muted && !e->detaching;

	if (held && e->tasks.count) {
		tasks_each(e, probe_end, NULL);
		if (!e->batch_count)
			wait_beside_root(e);
		return;
	}
	if (held && !e->told_last)
		atomic_store(&e->capture->root_read, 1);
	/* The reader is about to flush. */
	if (capture_root_read(e->capture, ROOT_READ_MS)) {
		struct report r;

		hold_leave(e);
		wait_reap(e->root, &r);
		e->root_waits = false;
		return;
	}
	if (e->tasks.count <= ENGINE_BATCH)
		tasks_each(e, probe_end, NULL);
}

static bool take_early(struct engine *e)
{
	unsigned n = e->early_count < ENGINE_BATCH ? e->early_count : ENGINE_BATCH;

	memcpy(e->batch, e->early, n * sizeof(*e->early));
	memmove(e->early, e->early + n, (e->early_count - n) * sizeof(*e->early));
	e->early_count -= n;
	e->batch_count = n;
	return n > 0;
}

/* Blocks until anything reports, and serves that alone if it can be.  0, or negative errno. */
static int wait_any(struct engine *e)
{
	struct report r;
	int n = wait_raw(P_ALL, 0, WSTOPPED | WEXITED | WNOWAIT, &r);

	if (n < 0)
		return n;
	if (n == 0)
		return 0;
	if (is_job_control(&r) && e->tasks.count > 1)
		return drain(e);
	add_peeked(e, &r);
	return 0;
}

static bool detach_over(struct engine *e)
{
	return e->detaching && (!e->tasks.count || e->config->kill_on_exit ||
				       capture_detach_asked(e->capture) > 1 || detach_is_late(e));
}

void wait_soon(struct engine *e, pid_t tid)
{
	if (e->recent_count < ENGINE_RECENT)
		e->recent[e->recent_count++] = tid;
}

/* Those restarted last, one by one: true if one has something to report. */
static bool look_at_recent(struct engine *e)
{
	unsigned kept = 0;

	for (unsigned i = 0; i < e->recent_count; i++) {
		struct report r;
		int n = wait_raw(P_PID, e->recent[i], WSTOPPED | WEXITED | WNOWAIT | WNOHANG, &r);

		if (n == 0)
			e->recent[kept++] = e->recent[i];
		/* Who was born in the batch that had its first stop too is in the list twice. */
		else if (n == 1 && !is_among_first(e, e->batch_count, r.tid))
			add_peeked(e, &r);
	}
	e->recent_count = kept;
	return e->batch_count > 0;
}

static void forget_recent(struct engine *e, pid_t tid)
{
	unsigned kept = 0;

	for (unsigned i = 0; i < e->recent_count; i++)
		if (e->recent[i] != tid)
			e->recent[kept++] = e->recent[i];
	e->recent_count = kept;
}

/* All that has stopped or ended by now. */
static bool look_at_all(struct engine *e)
{
	drain_stops(e);
	if (!e->batch_count)
		drain_ends(e);
	for (unsigned i = 0; i < e->batch_count; i++)
		forget_recent(e, e->batch[i].tid);
	return e->batch_count > 0;
}

static bool wait_recent(struct engine *e)
{
	uint64_t spin_ns = (uint64_t)e->tasks.count * LOOK_NS_PER_TASK, end_ns = 0;

	if (e->tasks.count < MANY_TASKS || !e->recent_count || e->root_waits) {
		e->recent_count = e->recent_rounds = 0;
		return false;
	}
	if (e->recent_rounds++ >= RECENT_ROUNDS) {
		e->recent_rounds = 0;
		if (look_at_all(e))
			return true;
	}
	if (spin_ns > SPIN_NS_MAX)
		spin_ns = SPIN_NS_MAX;
	while (!look_at_recent(e)) {
		uint64_t now_ns = engine_now_ns();

		if (!end_ns)
			end_ns = now_ns + spin_ns;
		if (now_ns >= end_ns || !e->recent_count) {
			e->recent_count = e->recent_rounds = 0;
			return false;
		}
	}
	return true;
}

/* One round; negative errno when waiting is not possible any more. */
static int collect_once(struct engine *e)
{
	bool must_not_block = e->held || e->root_waits || e->detaching || e->delayed;
	int err;

	if (wait_recent(e))
		return 0;
	if (e->tasks.count == 1 && !must_not_block)
		return wait_any(e);
	if (e->served < PEEKS_BETWEEN_DRAINS && !must_not_block) {
		e->served++;
		return wait_any(e);
	}
	err = drain(e);
	e->served = e->batch_count > 1 ? PEEKS_BETWEEN_DRAINS : 0;
	if (e->batch_count)
		return 0;
	if (e->root_waits) {
		wait_with_root(e);
		if (!e->config->hold_end || e->batch_count)
			return 0;
	} else if (err) {
		return err;
	}
	if (e->held) {
		birth_release_held(e, e->detaching);
		pause_ns(HELD_STEP_NS);
	} else if (e->detaching) {
		pause_ns(DETACH_STEP_NS);
	} else if (e->delayed) {
		uint64_t ns = inject_release(e, false);

		pause_ns(ns < DELAY_STEP_NS ? (long)ns : DELAY_STEP_NS);
	}
	return 0;
}

bool wait_collect(struct engine *e)
{
	e->batch_count = 0;
	if (e->early_count && take_early(e))
		return true;
	while (!e->batch_count) {
		int err;

		if (!e->detaching && !e->muted && hold_over(e))
			detach_begin(e);
		if (e->builder.broken && e->filtered)
			filtered_mute(e);
		if (detach_over(e) || e->builder.broken)
			return false;
		deadline_check(e);
		err = collect_once(e);
		if (err && err != -EINTR)
			return false;
	}
	e->now_ns = engine_now_ns();
	place_follow(e);
	if (!e->detaching && !e->muted)
		awake_count(&e->capture->awake, e->batch_count, e->active, e->now_ns);
	return true;
}
