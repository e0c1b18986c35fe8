/*
 * Calls that a wake-up of ours cut short.
 *
 * Most waits restart by themselves when no handler runs.  Some return -EINTR instead, at
 * once: untraced they would not even have woken for an ignored signal, and PTRACE_INTERRUPT
 * does not exist.  Their result is changed to -ERESTARTNOHAND while the task is on its way
 * out of the kernel.  Then the kernel decides, as it does for poll(): the call runs again
 * unless a handler is about to run, and then it returns EINTR as it natively would.
 *
 * After a group-stop -EINTR is native (signal(7)) and stays.
 *
 * A call that runs again waits for its whole time again, and for ever if ignored signals keep
 * coming.  So the time at which it would have ended is noted (waits.c), the call is woken then
 * (deadline.c), and returns what it returns when its time is over.
 */
#include <signal.h>
#include <string.h>

#include "capture/proc.h"
#include "capture/ptrace/engine.h"
#include "capture/ptrace/waits.h"

#define KERNEL_ERESTARTNOHAND 514
#define KERNEL_ERESTART_RESTARTBLOCK 516
#define BIT(sig) (1ull << ((sig)-1))
#define WAITED_NS 50000 /* a call that took less was hardly waiting for something */
#define GUESSES_MAX 3	/* then EINTR is what the call itself says */

/* Signals that would not be noticed if nobody traced. */
static uint64_t ignored_signals(const struct proc_status *s)
{
	uint64_t by_default = BIT(SIGCHLD) | BIT(SIGCONT) | BIT(SIGURG) | BIT(SIGWINCH);

	if (s->is_init)
		by_default = ~BIT(SIGSTOP); /* see repair_stop_is_void() */
	return s->ignored | (by_default & ~s->caught);
}

static bool run_again(struct engine *e, struct task *k, const struct wait *w)
{
	if (regs_set_result(k->tid, -KERNEL_ERESTARTNOHAND) < 0)
		return false;
	k->cut_short = false;
	k->repaired = true;
	k->watched = k->filtered;
	if (!k->deadline_ns) {
		uint64_t most_ns = wait_limit_ns(w, e, k, &k->deadline_result);

		k->deadline_ns = most_ns == NO_END
					 ? NO_DEADLINE
					 : (k->enter_ns ? k->enter_ns : e->now_ns) + most_ns;
	}
	deadline_watch(e, k);
	return true;
}

/* The call was run again before, and its time is over now. */
static bool ends_late(const struct engine *e, struct task *k, int64_t *result)
{
	if (!k->deadline_ns || k->deadline_ns > e->now_ns ||
		regs_set_result(k->tid, k->deadline_result) < 0)
		return false;
	*result = k->deadline_result;
	k->cut_short = false;
	return true;
}

struct siblings {
	const struct task *of;
	bool found;
};

static void look_for_sibling(struct engine *e, struct task *k, void *arg)
{
	struct siblings *s = arg;

	(void)e;
	if (k != s->of && k->tgid && k->tgid == s->of->tgid)
		s->found = true;
}

/* May another thread have taken the signal that woke this one?  Nothing of the signal is left to
 * see then, and a seccomp filter, a file system or a driver may answer with EINTR of its own, each
 * time. */
static bool may_be_taken(struct engine *e, struct task *k)
{
	struct siblings s = { .of = k };

	if (!k->enter_ns || e->now_ns - k->enter_ns < WAITED_NS || k->guesses >= GUESSES_MAX)
		return false;
	tasks_each(e, look_for_sibling, &s);
	k->guesses += s.found;
	return s.found;
}

bool repair_at_exit(struct engine *e, struct task *k, int64_t *result)
{
	const struct wait *w = wait_of_call(k->abi, k->nr);
	struct proc_status s;
	uint64_t waiting, ignored;

	if (!w)
		return false;
	k->cut_short = true;
	if (proc_status(task_proc_id(e, k), &s) < 0)
		return k->interrupted && run_again(e, k, w);
	ignored = ignored_signals(&s);
	waiting = s.pending & ~s.blocked;
	if (waiting & ~ignored) /* a signal that counts: EINTR is what it does */
		return false;
	if (ends_late(e, k, result))
		return false;
	/* The kernel is made sure to look at signals, and so at the restart, before the task is
	 * back in its program. */
	if (!k->interrupted && !waiting) {
		if (!may_be_taken(e, k) || trace_request(PTRACE_INTERRUPT, k->tid, 0, 0) < 0)
			return false;
		k->interrupted = true;
	}
	return run_again(e, k, w);
}

bool repair_stop_is_void(const struct engine *e, struct task *k)
{
	struct proc_status s;
	siginfo_t info;

	return trace_request(PTRACE_GETSIGINFO, k->tid, 0, (uintptr_t)&info) == 0 &&
	       info.si_code <= 0 && info.si_pid && proc_status(task_proc_id(e, k), &s) == 0 &&
	       s.is_init;
}

void repair_at_signal(struct engine *e, struct task *k, int sig, bool is_void)
{
	const struct wait *w = wait_of_call(k->abi, k->nr);
	struct proc_status s;

	if (proc_status(task_proc_id(e, k), &s) < 0) {
		if (is_stopping_signal(sig))
			repair_undo(k);
		else if (k->cut_short && w)
			run_again(e, k, w);
	} else if (is_void || ignored_signals(&s) & BIT(sig)) {
		if (k->cut_short && w)
			run_again(e, k, w);
	} else if (is_stopping_signal(sig) && !(s.caught & BIT(sig))) {
		repair_undo(k);
	} else { /* -ERESTARTNOHAND becomes EINTR */
		k->repaired = k->cut_short = false;
		k->deadline_ns = 0;
	}
}

void repair_undo(struct task *k)
{
	if (k->repaired)
		regs_set_result(k->tid, -EINTR);
	k->repaired = false;
	k->cut_short = false;
	k->deadline_ns = 0;
}

void repair_at_first_stop(struct engine *e, struct task *k)
{
	const struct wait *w;
	uint64_t nr, args[6];
	int64_t result;
	uint32_t abi;

	if (regs_result(k->tid, &result) < 0 || regs_call(k->tid, &nr, args) < 0)
		return;
	if (result == -KERNEL_ERESTART_RESTARTBLOCK)
		k->resumes = nr + 1;
	abi = regs_abi(k->tid);
	w = result == -EINTR ? wait_of_call(abi, nr) : NULL;
	if (!w)
		return;
	k->abi = abi;
	k->word = abi_get(abi)->word;
	k->nr = nr;
	memcpy(k->args, args, sizeof(args));
	k->enter_ns = k->deadline_ns = 0; /* it waits since before we came */
	run_again(e, k, w);
}
